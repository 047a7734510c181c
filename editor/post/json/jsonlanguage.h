// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "post/frontmatter/frontlanguage.h"

namespace Galley {

/// Front matter in JSON.
class JsonLanguage : public FrontLanguage
{
public:
    Result<FrontNode> read(const QString &text, const Fence &fence) const override;
    QStringList values(const FrontNode &wish, const FrontPlace &place) const override;
    QString key(const QString &key, const FrontPlace &place) const override;
    QString separator() const override { return QStringLiteral(": "); }
    std::optional<FrontNode> inKindOf(const FrontNode &old, const QString &text) const override;
    bool isComment(QStringView, qsizetype) const override { return false; }
};

/// A text as a JSON string, characters of any script as they are.
QString jsonString(const QString &text);

} // namespace Galley
