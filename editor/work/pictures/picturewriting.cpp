// SPDX-License-Identifier: GPL-3.0-or-later
#include "work/pictures/picturewriting.h"

#include "render/htmlescape.h"
#include "render/htmltokenizer.h"
#include "render/linktarget.h"
#include "render/shortcode.h"
#include "work/pictures/picturelink.h"

#include <QRegularExpression>

#include <algorithm>

namespace Galley {

namespace {

using Syntax = PictureReference::Syntax;

constexpr qsizetype LongestTag = 4000; ///< UTF-16 units

/// Behind the tag that begins at \a open: quotes and braces may hold a ">". -1 if it has no end.
qsizetype behindTag(QStringView text, qsizetype open)
{
    QChar quote;
    int depth = 0;
    for (qsizetype at = open + 1; at < std::min(text.size(), open + LongestTag); ++at) {
        const QChar c = text[at];
        if (!quote.isNull())
            quote = c == quote ? QChar() : quote;
        else if (c == u'"' || c == u'\'' || (c == u'`' && depth > 0))
            quote = c;
        else if (c == u'{')
            ++depth;
        else if (c == u'}')
            --depth;
        else if (c == u'>' && depth <= 0)
            return at + 1;
    }
    return -1;
}

/// The place of the first "}" that stands in no quotes; -1 if there is none.
qsizetype braceIn(QStringView text)
{
    QChar quote;
    for (qsizetype at = 0; at < text.size(); ++at) {
        const QChar c = text[at];
        if (!quote.isNull())
            quote = c == quote ? QChar() : quote;
        else if (c == u'"' || c == u'\'')
            quote = c;
        else if (c == u'}')
            return at;
    }
    return -1;
}

/// A title as Markdown has it between these quotes. Some readers take an entity for one though a
/// backslash stands before it.
QString titleIn(const QString &title, QChar quote)
{
    static const QRegularExpression entity(QStringLiteral("^&#?[A-Za-z0-9]+;"));
    static const QString marks = QStringLiteral("\\`<{}$|");
    QString escaped;
    for (qsizetype i = 0; i < title.size(); ++i) {
        const QChar sign = title[i];
        if (sign == u'&' && entity.match(title.mid(i, 40)).hasMatch()) {
            escaped += QStringLiteral("&amp;");
            continue;
        }
        if (sign == quote || marks.contains(sign))
            escaped += u'\\';
        escaped += sign;
    }
    return escaped;
}

} // namespace

PictureWriting::PictureWriting(QStringView text, const PictureReference &picture)
    : m_text(text)
    , m_picture(picture)
{
    switch (picture.syntax) {
    case Syntax::Markdown:
        readMarkdown();
        break;
    case Syntax::Html:
        readTag();
        break;
    case Syntax::Shortcode:
        readShortcode();
        break;
    case Syntax::Reference:
        break;
    }
}

void PictureWriting::readMarkdown()
{
    // Back from the target: the text between the brackets may hold others.
    qsizetype open = m_picture.start - 1;
    while (open > 0 && (m_text[open].isSpace() || m_text[open] == u'<' || m_text[open] == u'>'))
        --open;
    const qsizetype from = m_picture.position + 2;
    if (open <= from || m_text[open] != u'(' || m_text[open - 1] != u']')
        return;
    const LinkTarget target = readInlineTarget(m_text, open, m_text.size());
    if (target.end == 0 || target.start != m_picture.start)
        return;
    m_alt = {from, open - 1 - from};
    const bool bracketed = m_text[target.start - 1] == u'<';
    const qsizetype behind = target.start + target.length + (bracketed ? 1 : 0);
    m_title
        = target.titleLength > 0 ? Span{target.titleStart, target.titleLength} : Span{behind, 0};
    m_whole = Span{m_picture.position, target.end - m_picture.position};
    readAttributes();
    takeLinkAround();
}

/// kramdown's, right behind the picture.
void PictureWriting::readAttributes()
{
    const qsizetype open = m_whole->end();
    const qsizetype line = m_text.indexOf(u'\n', open);
    const QStringView behind = m_text.sliced(open, (line < 0 ? m_text.size() : line) - open);
    const qsizetype brace = braceIn(behind);
    if (!behind.startsWith(u"{:") || brace < 0)
        return;
    const qsizetype close = open + brace;
    static const QRegularExpression named(
        QStringLiteral("([\\w-]+)=(?:\"([^\"]*)\"|'([^']*)'|([^\\s\"'}]+))"));
    const QString list = m_text.sliced(open, close - open).toString();
    auto each = named.globalMatch(list);
    while (each.hasNext()) {
        const QRegularExpressionMatch match = each.next();
        const int group = match.lastCapturedIndex();
        m_named.append({match.captured(1).toLower(),
                        {open + match.capturedStart(group), match.capturedLength(group)},
                        group < 4});
    }
    m_room = close;
    while (m_text[m_room - 1].isSpace())
        --m_room;
    m_whole->length = close + 1 - m_whole->start;
}

void PictureWriting::takeLinkAround()
{
    const qsizetype end = m_whole->end();
    if (m_whole->start == 0 || m_text[m_whole->start - 1] != u'['
        || !m_text.sliced(end).startsWith(u"]("))
        return;
    const bool isPicture = m_whole->start > 1 && m_text[m_whole->start - 2] == u'!';
    const LinkTarget link = readInlineTarget(m_text, end + 1, m_text.size());
    if (!isPicture && link.end > 0)
        m_whole = Span{m_whole->start - 1, link.end - m_whole->start + 1};
}

void PictureWriting::readTag()
{
    HtmlTokenizer tokenizer(m_text, m_picture.position);
    HtmlToken token;
    if (!tokenizer.next(token) || token.kind != HtmlToken::Kind::Open)
        return;
    const qsizetype end = behindTag(m_text, token.start);
    if (end < 0)
        return;
    for (const HtmlAttribute &attribute : token.attributes) {
        const qsizetype start = attribute.valueStart;
        const qsizetype behind = start + attribute.value.size();
        const bool quoted = start > 0 && behind < m_text.size()
            && (m_text[start - 1] == u'"' || m_text[start - 1] == u'\'')
            && m_text[behind] == m_text[start - 1];
        m_named.append({attribute.name,
                        {start, attribute.value.size()},
                        quoted,
                        start > 0 && (quoted || !attribute.value.startsWith(u'{'))});
    }
    // What stands behind a ">" within braces was not read.
    if (end == token.end) {
        m_room = end - 1;
        while (m_text[m_room - 1] == u'/' || m_text[m_room - 1].isSpace())
            --m_room;
        // A bare value may end with "/".
        if (!m_named.isEmpty())
            m_room = std::max(m_room, m_named.last().value.end());
    }
    m_whole = Span{token.start, end - token.start};
    if (token.selfClosing || token.name == QLatin1String("img") || m_text[end - 2] == u'/')
        return;
    HtmlTokenizer rest(m_text, end);
    rest.skipElement(token.name);
    if (rest.position() < m_text.size() || m_text.endsWith(u'>'))
        m_whole->length = rest.position() - token.start;
}

void PictureWriting::readShortcode()
{
    const Shortcode code = Galley::readShortcode(m_text, m_picture.position, m_text.size());
    if (code.end == 0)
        return;
    m_whole = Span{m_picture.position, code.end - m_picture.position};
    bool allNamed = !code.arguments.isEmpty();
    for (const Shortcode::Argument &argument : code.arguments) {
        allNamed = allNamed && !argument.key.isEmpty();
        m_named.append({argument.key, {argument.start, argument.value.size()}, argument.quoted});
        m_room = argument.start + argument.value.size() + (argument.quoted ? 1 : 0);
    }
    const QStringView begin = m_text.sliced(m_picture.position);
    m_isFigure = allNamed && code.name == QLatin1String("figure")
        && (begin.startsWith(u"{{<") || begin.startsWith(u"{{%"));
}

const PictureWriting::Named *PictureWriting::find(const QString &name) const
{
    const auto found = std::find_if(m_named.begin(), m_named.end(),
                                    [&name](const Named &named) { return named.name == name; });
    return found == m_named.end() ? nullptr : &*found;
}

QString PictureWriting::forValue(const QString &value, QChar quote) const
{
    QString safe = value;
    if (m_picture.syntax == Syntax::Shortcode) {
        // No generator agrees with another on escapes here.
        safe.replace(quote, quote == u'"' ? QStringLiteral("'") : QStringLiteral("\u2019"));
        safe.remove(u'\\');
        for (const QChar end : {u'}', u'%', u'>'})
            safe.replace(QString(end) + u'}', QString(end) + QStringLiteral(" }"));
        return safe;
    }
    safe = safe.toHtmlEscaped();
    safe.replace(u'{', QLatin1String("&#123;"));
    if (quote == u'\'')
        safe.replace(u'\'', QLatin1String("&#39;"));
    return safe;
}

std::optional<Edit> PictureWriting::replaced(const Named &named, const QString &value) const
{
    if (!named.readable)
        return std::nullopt;
    if (named.quoted)
        return Edit{named.value, forValue(value, m_text[named.value.start - 1])};
    return Edit{named.value, u'"' + forValue(value, u'"') + u'"'};
}

/// With the white space before it.
std::optional<Edit> PictureWriting::removed(const Named &named) const
{
    if (!named.readable)
        return std::nullopt;
    qsizetype start = named.value.start - (named.quoted ? 1 : 0);
    while (m_text[start - 1].isSpace() || m_text[start - 1] == u'=')
        --start;
    start -= named.name.size();
    while (m_text[start - 1].isSpace())
        --start;
    const qsizetype end = named.value.end() + (named.quoted ? 1 : 0);
    return Edit{{start, end - start}, {}};
}

std::optional<Edit> PictureWriting::withAlt(const QString &text) const
{
    const QString alt = text.simplified();
    if (!m_whole)
        return std::nullopt;
    if (m_picture.syntax == Syntax::Markdown)
        return Edit{m_alt, escapedAlt(alt)};
    if (const Named *named = find(QStringLiteral("alt")))
        return replaced(*named, alt);
    if (m_picture.syntax != Syntax::Html || m_room < 0)
        return std::nullopt;
    return Edit{{m_room, 0}, QStringLiteral(" alt=\"%1\"").arg(forValue(alt, u'"'))};
}

QString PictureWriting::title() const
{
    if (m_picture.syntax == Syntax::Markdown) {
        return m_title.length < 2
            ? QString()
            : unescapeMarkdown(m_text.sliced(m_title.start + 1, m_title.length - 2));
    }
    const Named *named = find(QStringLiteral("title"));
    if (!named || !named->readable)
        return {};
    const QStringView written = m_text.sliced(named->value.start, named->value.length);
    return m_picture.syntax == Syntax::Html ? decodeEntities(written) : written.toString();
}

std::optional<Edit> PictureWriting::withTitle(const QString &text) const
{
    const QString title = text.simplified();
    if (!m_whole)
        return std::nullopt;
    if (m_picture.syntax == Syntax::Markdown) {
        const bool isThere = m_title.length >= 2;
        if (title.isEmpty()) {
            qsizetype start = m_title.start;
            while (isThere && m_text[start - 1].isSpace())
                --start;
            return Edit{{start, isThere ? m_title.end() - start : 0}, {}};
        }
        const QChar quote = isThere && m_text[m_title.start] == u'\'' ? u'\'' : u'"';
        const QString written = quote + titleIn(title, quote) + quote;
        return Edit{m_title, isThere ? written : u' ' + written};
    }
    if (const Named *named = find(QStringLiteral("title")))
        return title.isEmpty() ? removed(*named) : replaced(*named, title);
    if (title.isEmpty())
        return Edit{{m_whole->start, 0}, {}}; // there is none already
    if (m_picture.syntax != Syntax::Html || m_room < 0)
        return std::nullopt;
    return Edit{{m_room, 0}, QStringLiteral(" title=\"%1\"").arg(forValue(title, u'"'))};
}

int PictureWriting::width() const
{
    const Named *named = find(QStringLiteral("width"));
    if (!named || !named->readable)
        return 0;
    QStringView written = m_text.sliced(named->value.start, named->value.length);
    if (written.endsWith(u"px"))
        written.chop(2);
    return std::max(written.toInt(), 0);
}

/// \a width with the height that belongs to it, where both are numbers.
Edit PictureWriting::withHeight(const Edit &width) const
{
    const Named *named = find(QStringLiteral("height"));
    const QStringView was = m_text.sliced(width.span.start, width.span.length);
    const double height
        = named ? m_text.sliced(named->value.start, named->value.length).toInt() : 0;
    if (was.toInt() <= 0 || height <= 0)
        return width;
    const Edit other{named->value,
                     QString::number(qRound(height * width.text.toInt() / was.toInt()))};
    const bool isBehind = named->value.start > width.span.start;
    const Edit &first = isBehind ? width : other;
    const Edit &last = isBehind ? other : width;
    const QStringView between = m_text.sliced(first.span.end(), last.span.start - first.span.end());
    return {{first.span.start, last.span.end() - first.span.start},
            first.text + between + last.text};
}

std::optional<Edit> PictureWriting::withWidth(int pixels, bool kramdown, bool hugo) const
{
    if (!m_whole)
        return std::nullopt;
    const QString width = QString::number(pixels);
    if (const Named *named = find(QStringLiteral("width"))) {
        const bool isMarkdown = m_picture.syntax == Syntax::Markdown;
        if (!named->readable || (isMarkdown && !kramdown))
            return std::nullopt;
        // A number stays bare, where it is.
        return withHeight({named->value, width});
    }
    const QString written = QStringLiteral("width=\"%1\"").arg(width);
    if (m_picture.syntax == Syntax::Markdown && kramdown) {
        if (m_room >= 0)
            return Edit{{m_room, 0}, u' ' + written};
        const qsizetype behind
            = m_text.indexOf(u')', m_title.length > 0 ? m_title.end() : m_title.start);
        return Edit{{behind + 1, 0}, QStringLiteral("{: %1}").arg(written)};
    }
    const bool hasPlace = m_picture.syntax == Syntax::Html || (hugo && m_isFigure);
    if (m_room < 0 || !hasPlace)
        return std::nullopt;
    return Edit{{m_room, 0}, u' ' + written};
}

} // namespace Galley
