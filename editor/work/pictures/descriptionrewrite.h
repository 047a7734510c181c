// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "site/blog.h"
#include "work/life/textrewrite.h"

#include <optional>

namespace Galley {

/// What is said of a picture; what is not given stays as it is in each place.
struct PictureDescription {
    std::optional<QString> alt = {}; ///< for those who do not see it
    std::optional<QString> title = {}; ///< shown under the mouse; an empty one goes
};

/// Writes one description in every place of a body that shows a picture: in Markdown, as attributes
/// of an HTML tag, as the arguments of a shortcode that has them already.
class DescriptionRewrite : public TextRewrite
{
public:
    /// \a picture: absolute.
    DescriptionRewrite(const Blog &blog, const QString &picture,
                       const PictureDescription &description);

    bool mayConcern(const QString &postFile, const QByteArray &bytes) const override;
    Result<EditList> edits(const QString &postFile, const QString &text) const override;

private:
    Blog m_blog;
    QString m_picture;
    PictureDescription m_description;
};

} // namespace Galley
