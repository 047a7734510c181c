// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "post/frontmatter/frontlanguage.h"

namespace Galley {

/// Metadata lines as Pelican, MultiMarkdown and Python-Markdown read them: "Key: value" up to the
/// first empty line, further lines of a value behind blanks. All values are text.
class MetadataLanguage : public FrontLanguage
{
public:
    Result<FrontNode> read(const QString &text, const Fence &fence) const override;
    QStringList values(const FrontNode &wish, const FrontPlace &place) const override;
    QString key(const QString &key, const FrontPlace &place) const override;
    QString separator() const override { return QStringLiteral(": "); }
    std::optional<FrontNode> inKindOf(const FrontNode &old, const QString &text) const override;
    bool isComment(QStringView, qsizetype) const override { return false; }
};

} // namespace Galley
