// SPDX-License-Identifier: GPL-3.0-or-later
#include "work/pictures/picturewidths.h"

#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>

namespace Galley {

namespace {

constexpr qint64 LongestConfiguration = 512 * 1024; ///< bytes

/// Jekyll reads Markdown with kramdown unless it is told otherwise.
bool namesOtherMarkdown(const QString &config)
{
    static const QRegularExpression line(
        QStringLiteral("^markdown[ \\t]*:[ \\t]*[\"']?(?!kramdown)[A-Za-z]"),
        QRegularExpression::MultilineOption | QRegularExpression::CaseInsensitiveOption);
    QFile file(config);
    return QFileInfo(config).isFile() && file.open(QFile::ReadOnly)
        && line.match(QString::fromUtf8(file.read(LongestConfiguration))).hasMatch();
}

} // namespace

PictureWidths pictureWidths(const Blog &blog)
{
    PictureWidths widths;
    widths.hugo = blog.generator == Generator::Hugo;
    widths.kramdown = blog.generator == Generator::Jekyll
        && (blog.config.isEmpty() || !namesOtherMarkdown(blog.absolute(blog.config)));
    return widths;
}

} // namespace Galley
