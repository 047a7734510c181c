// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/shortcodehtml.h"

#include "render/htmlescape.h"
#include "render/picturehtml.h"
#include "render/shortcode.h"

namespace Galley {

namespace {

/// What is said of a tag, in UTF-16 units; the rest is left out.
constexpr qsizetype LongestLabel = 120;

/// What stands between the braces.
QString inside(QString source)
{
    static const QString edges = QStringLiteral("{}<>%-");
    qsizetype from = 0;
    qsizetype to = source.size();
    while (from < to && edges.contains(source[from]))
        ++from;
    while (to > from && edges.contains(source[to - 1]))
        --to;
    return source.mid(from, to - from).simplified();
}

} // namespace

QByteArray chipHtml(const QString &name, const QString &rest)
{
    QByteArray html = "<span class=\"chip\"><b>";
    appendEscaped(html, QStringView(name));
    html += "</b>";
    if (!rest.isEmpty()) {
        html += ' ';
        appendEscaped(html,
                      QStringView(rest.size() > LongestLabel
                                      ? QString(rest.left(LongestLabel) + u'…')
                                      : rest));
    }
    return html + "</span>";
}

QByteArray shortcodeHtml(QByteArrayView source, RenderTarget target,
                         const PictureResolver *pictures)
{
    const QString text = QString::fromUtf8(source);
    const Shortcode code = readShortcode(text, 0, text.size());
    if (const qsizetype named = code.end > 0 ? pictureArgument(code) : -1; named >= 0) {
        PictureTag tag;
        tag.target = code.arguments[named].value.toString();
        tag.alt = pictureAlt(code);
        for (const Shortcode::Argument &argument : code.arguments) {
            if (argument.key == QLatin1String("width"))
                tag.width = lengthOf(argument.value);
        }
        return pictureHtml(tag, target, pictures);
    }
    const QString words = inside(text);
    const qsizetype space = words.indexOf(u' ');
    return space < 0 ? chipHtml(words, {}) : chipHtml(words.left(space), words.mid(space + 1));
}

} // namespace Galley
