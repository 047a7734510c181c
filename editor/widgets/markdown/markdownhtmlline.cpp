// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/markdown/markdownhtmlline.h"

#include <QString>

#include <algorithm>
#include <iterator>

namespace Galley {

namespace {

/// The lower-case name of the tag that the text begins with, empty if it begins with none.
QString tagName(QStringView content)
{
    qsizetype start = content.startsWith(u"</") ? 2 : 1;
    qsizetype end = start;
    while (end < content.size() && content[end].isLetterOrNumber()) {
        ++end;
    }
    return content.mid(start, end - start).toString().toLower();
}

bool isRawTag(const QString &name)
{
    return name == QLatin1String("script") || name == QLatin1String("style")
        || name == QLatin1String("pre") || name == QLatin1String("textarea");
}

bool isBlockTag(const QString &name)
{
    static constexpr const char *names[] = {
        "address", "article", "aside", "base",  "blockquote", "body",     "center",     "dd",
        "details", "dialog",  "div",   "dl",    "dt",         "fieldset", "figcaption", "figure",
        "footer",  "form",    "h1",    "h2",    "h3",         "h4",       "h5",         "h6",
        "head",    "header",  "hr",    "html",  "iframe",     "legend",   "li",         "link",
        "main",    "menu",    "nav",   "ol",    "p",          "section",  "source",     "summary",
        "table",   "tbody",   "td",    "tfoot", "th",         "thead",    "title",      "tr",
        "track",   "ul",      "video"};
    return std::any_of(std::begin(names), std::end(names),
                       [&name](const char *known) { return name == QLatin1String(known); });
}

} // namespace

bool endsRawMarkdownHtml(QStringView line)
{
    for (QStringView tag : {u"</script", u"</style", u"</pre", u"</textarea"}) {
        if (line.contains(tag, Qt::CaseInsensitive)) {
            return true;
        }
    }
    return false;
}

bool readMarkdownHtml(QStringView content, qsizetype start, MarkdownLine &line,
                      const MarkdownState &before)
{
    if (content.startsWith(u"<!--")) {
        const qsizetype end = content.indexOf(u"-->", 4);
        line.kind = MarkdownLine::Comment;
        line.constructEnd = start + (end < 0 ? content.size() : end + 3);
        line.after.kind = end < 0 ? MarkdownState::Comment : MarkdownState::Text;
        return true;
    }
    const bool liquid = content.startsWith(u"{% highlight") || content.startsWith(u"{% codeblock")
        || content.startsWith(u"{% raw");
    const bool shortcode
        = content.startsWith(u"{{< highlight") || content.startsWith(u"{{% highlight");
    if (liquid || shortcode) {
        line.kind = MarkdownLine::Html;
        const bool closed = content.contains(liquid ? u"{% end" : u"/highlight");
        line.after.kind = closed ? MarkdownState::Text
            : liquid             ? MarkdownState::Liquid
                                 : MarkdownState::Shortcode;
        return true;
    }
    if (content.size() < 2 || content[0] != u'<'
        || (!content[1].isLetter() && content[1] != u'/' && content[1] != u'!')) {
        return false;
    }
    const QString name = tagName(content);
    const bool alone = before.afterBlank && content.trimmed().endsWith(u'>')
        && !content.startsWith(u"<http") && !content.contains(u'@') && content.count(u'<') == 1;
    if (isRawTag(name)) {
        line.after.kind
            = endsRawMarkdownHtml(content) ? MarkdownState::Text : MarkdownState::RawHtml;
    } else if (isBlockTag(name) || content[1].isUpper() || alone) {
        line.after.kind = MarkdownState::Html;
    } else {
        return false;
    }
    line.kind = MarkdownLine::Html;
    return true;
}

} // namespace Galley
