// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/mdx.h"

#include "render/shortcodehtml.h"

#include <QRegularExpression>

namespace Galley {

namespace {

constexpr qsizetype LongestProgram = 64 * 1024; ///< UTF-16 units; longer text is text

bool isProgram(const QString &text)
{
    // Words that an article could begin with, "import taxes" and "export of tea", are none.
    static const QRegularExpression line(QStringLiteral(
        "^(?:import\\s*(?:[\"'“‘]|[\\w$*{][^\"'“‘;=]*?\\bfrom\\s*[\"'“‘])"
        "|export\\s+(?:default\\b|(?:const|let|var|class|async|function)\\s+[\\w$*{\\[]|[{*]))"));
    return line.match(text).hasMatch();
}

/// Behind the tag that begins the text; -1 if it is never closed.
qsizetype tagEnd(const QString &text)
{
    int braces = 0;
    QChar quote;
    for (qsizetype i = 1; i < text.size(); ++i) {
        const QChar c = text[i];
        if (!quote.isNull()) {
            if (c == quote)
                quote = QChar();
        } else if (c == u'"' || c == u'\'' || c == u'`') {
            quote = c;
        } else if (c == u'“') { // what the parser may have made of a straight one
            quote = u'”';
        } else if (c == u'{') {
            ++braces;
        } else if (c == u'}') {
            --braces;
        } else if (c == u'>' && braces <= 0) {
            return i + 1;
        }
    }
    return -1;
}

QByteArray labelled(QString words)
{
    while (words.endsWith(u'>') || words.endsWith(u'/'))
        words.chop(1);
    words = words.simplified();
    const qsizetype space = words.indexOf(u' ');
    return space < 0 ? chipHtml(words, {}) : chipHtml(words.left(space), words.mid(space + 1));
}

} // namespace

QByteArray mdxChip(const QString &text)
{
    if (text.size() > LongestProgram)
        return {};
    if (isProgram(text))
        return labelled(text);
    if (text.size() < 3 || text[0] != u'<' || !text[1].isUpper())
        return {};
    const qsizetype end = tagEnd(text);
    return end == text.size() ? labelled(text.mid(1)) : QByteArray();
}

bool isComponent(const HtmlToken &tag)
{
    return tag.text.size() > 2 && tag.text[1].isUpper();
}

QByteArray componentChip(const HtmlToken &tag)
{
    return labelled(tag.text.mid(1).toString());
}

} // namespace Galley
