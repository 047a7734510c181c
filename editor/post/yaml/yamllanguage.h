// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "post/frontmatter/frontlanguage.h"

namespace Galley {

/// Front matter in YAML: keeps each value's style, quotes what YAML 1.1 or 1.2 would take for
/// something else.
class YamlLanguage : public FrontLanguage
{
public:
    Result<FrontNode> read(const QString &text, const Fence &fence) const override;
    QStringList values(const FrontNode &wish, const FrontPlace &place) const override;
    QString key(const QString &key, const FrontPlace &place) const override;
    QString separator() const override { return QStringLiteral(": "); }
    std::optional<FrontNode> inKindOf(const FrontNode &old, const QString &text) const override;
    bool isComment(QStringView text, qsizetype position) const override;
    QString dash() const override { return QStringLiteral("- "); }

private:
    QStringList texts(const QString &value, const FrontPlace &place) const;
};

} // namespace Galley
