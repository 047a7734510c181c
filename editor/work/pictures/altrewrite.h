// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "site/blog.h"
#include "work/life/textrewrite.h"

#include <optional>

namespace Galley {

/// Writes one alt text in every place of a body that shows a picture: between the brackets of
/// Markdown, as the attribute of an HTML tag, as the argument of a shortcode that has one already.
class AltRewrite : public TextRewrite
{
public:
    /// \a picture: absolute.
    AltRewrite(const Blog &blog, const QString &picture, const QString &alt);

    bool mayConcern(const QString &postFile, const QByteArray &bytes) const override;
    Result<EditList> edits(const QString &postFile, const QString &text) const override;

private:
    std::optional<Edit> inMarkdown(const QString &text, qsizetype target) const;
    std::optional<Edit> inTag(const QString &text, qsizetype target) const;
    std::optional<Edit> inShortcode(const QString &text, qsizetype target) const;

    Blog m_blog;
    QString m_picture;
    QString m_alt;
};

} // namespace Galley
