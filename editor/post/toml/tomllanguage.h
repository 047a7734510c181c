// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "post/frontmatter/frontlanguage.h"

namespace Galley {

/// Front matter in TOML: keeps the quotes of a text, and the kind of every value.
class TomlLanguage : public FrontLanguage
{
public:
    Result<FrontNode> read(const QString &text, const Fence &fence) const override;
    QStringList values(const FrontNode &wish, const FrontPlace &place) const override;
    QStringList entries(const QString &name, const FrontNode &wish,
                        const FrontPlace &place) const override;
    QString key(const QString &key, const FrontPlace &place) const override;
    QString separator() const override { return QStringLiteral(" = "); }
    int insertLimit(const FrontNode &map) const override;
    bool isComment(QStringView text, qsizetype position) const override;
};

} // namespace Galley
