// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/picturescanner.h"

#include "render/htmltokenizer.h"
#include "render/linktarget.h"
#include "render/sanitizer.h"
#include "render/shortcode.h"

#include <algorithm>

namespace Galley {

namespace {

using Syntax = PictureReference::Syntax;

constexpr int MostUnfinished = 64; ///< tags without end in one leaf, each read to its end

bool isPunctuation(QChar c)
{
    const char16_t u = c.unicode();
    return (u >= 0x21 && u <= 0x2F) || (u >= 0x3A && u <= 0x40) || (u >= 0x5B && u <= 0x60)
        || (u >= 0x7B && u <= 0x7E);
}

bool isAttributeName(QStringView name)
{
    return std::all_of(name.begin(), name.end(), [](QChar c) {
        return c.isLetterOrNumber() || c == u'_' || c == u':' || c == u'.' || c == u'-';
    });
}

/// Whether Markdown takes this for a tag, and not for text with a "<" in it.
bool isMarkdownTag(const HtmlToken &token)
{
    return std::all_of(token.attributes.begin(), token.attributes.end(),
                       [](const HtmlAttribute &a) { return isAttributeName(a.name); });
}

bool isPictureTag(QStringView name)
{
    return name == u"img" || name == u"image" || name == u"picture" || name == u"figure";
}

qsizetype runLength(QStringView text, qsizetype at, qsizetype to)
{
    qsizetype end = at;
    while (end < to && text[end] == u'`')
        ++end;
    return end - at;
}

} // namespace

void PictureScanner::begin(qsizetype from, qsizetype to)
{
    m_at = from;
    m_to = to;
    m_openers.clear();
    m_noTicks.clear();
    m_unfinished = 0;
    m_addressEnd = 0;
    m_codeEnd = 0;
    m_found.clear();
    m_passedOver.clear();
}

QList<PictureCandidate> PictureScanner::scanInline(qsizetype from, qsizetype to)
{
    begin(from, to);
    while (m_at < m_to) {
        const QChar c = m_text[m_at];
        if (c == u'\\') {
            m_at += m_at + 1 < m_to && isPunctuation(m_text[m_at + 1]) ? 2 : 1;
        } else if (c == u'`') {
            readCode();
        } else if (c == u'{') {
            readBrace();
        } else if (c == u'<') {
            readAngle();
        } else if (c == u'!' && m_at + 1 < m_to && m_text[m_at + 1] == u'[') {
            m_openers.append({m_at, true});
            m_at += 2;
        } else if (c == u'[') {
            m_openers.append({m_at++, false});
        } else if (c == u']') {
            readClosingBracket();
        } else {
            if (c == u'h' || c == u'w' || c == u'f' || c == u'm')
                readAddress();
            ++m_at;
        }
    }
    std::sort(m_found.begin(), m_found.end(),
              [](const auto &a, const auto &b) { return a.position < b.position; });
    return m_found;
}

QList<PictureCandidate> PictureScanner::scanHtml(qsizetype from, qsizetype to)
{
    begin(from, to);
    HtmlTokenizer tokenizer(m_text.first(to), from);
    HtmlToken token;
    while (tokenizer.next(token)) {
        if (token.kind == HtmlToken::Kind::Text) {
            for (m_at = token.start; m_at < token.end;) {
                if (m_text[m_at] == u'{')
                    readBrace();
                else
                    ++m_at;
            }
        } else if (token.kind == HtmlToken::Kind::Open) {
            passOverTag(token);
            if (isPictureTag(token.name)) {
                addTag(token);
            } else if (Sanitizer::isRaw(token.name)) {
                tokenizer.skipRaw(token.name);
                passOver(token.start, tokenizer.position());
            }
        } else {
            passOver(token.start, token.end);
        }
    }
    return m_found;
}

void PictureScanner::readCode()
{
    const qsizetype length = runLength(m_text, m_at, m_to);
    m_at += length;
    if (m_noTicks.contains(length))
        return;
    for (qsizetype i = m_text.first(m_to).indexOf(u'`', m_at); i >= 0;
         i = m_text.first(m_to).indexOf(u'`', i)) {
        const qsizetype run = runLength(m_text, i, m_to);
        i += run;
        if (run == length) {
            passOver(m_at - length, i);
            m_at = i;
            return;
        }
    }
    m_noTicks.insert(length, m_to);
}

void PictureScanner::readBrace()
{
    const QStringView rest = m_text.first(m_to).sliced(m_at);
    if (rest.startsWith(u"{/*")) { // a comment in MDX
        const qsizetype end = rest.indexOf(u"*/}");
        if (end >= 0)
            passOver(m_at, m_at + end + 3);
        m_at += end < 0 ? 3 : end + 3;
        return;
    }
    const Shortcode code = readShortcode(m_text, m_at, m_to);
    if (code.end == 0) {
        ++m_at;
        return;
    }
    if (const qsizetype index = pictureArgument(code); index >= 0) {
        const Shortcode::Argument &argument = code.arguments[index];
        add({Syntax::Shortcode, m_at, argument.start, argument.value.size(), pictureAlt(code),
             true});
    }
    passOver(m_at, code.end);
    m_at = code.end;
}

/// An address that is written out, to the next blank. What is in it is read on as before.
void PictureScanner::readAddress()
{
    static constexpr QStringView beginnings[]
        = {u"https://", u"http://", u"www.", u"ftp://", u"mailto:"};
    if (m_at < m_addressEnd || (m_at > 0 && m_text[m_at - 1].isLetterOrNumber()))
        return;
    const QStringView rest = m_text.first(m_to).sliced(m_at);
    if (std::none_of(std::begin(beginnings), std::end(beginnings),
                     [rest](QStringView beginning) { return rest.startsWith(beginning); }))
        return;
    const auto end = std::find_if(rest.begin(), rest.end(), [](QChar c) {
        return c == u' ' || c == u'\n' || c == u'\t' || c == u'<' || c == u'>' || c == u'"';
    });
    m_addressEnd = m_at + (end - rest.begin());
    passOver(m_at, m_addressEnd);
}

void PictureScanner::readAngle()
{
    HtmlToken token;
    HtmlTokenizer tokenizer(m_text.first(m_to), m_at);
    if (m_unfinished >= MostUnfinished || !tokenizer.next(token)
        || token.kind == HtmlToken::Kind::Text) {
        m_unfinished += token.end == m_to ? 1 : 0;
        ++m_at;
        return;
    }
    // In a paragraph an unfinished comment is text, and so is a tag that is none for Markdown.
    const bool endless = token.kind == HtmlToken::Kind::Comment && token.end == m_to
        && !m_text.first(m_to).endsWith(u"-->");
    const bool picture = token.kind == HtmlToken::Kind::Open && isPictureTag(token.name);
    if (endless || (!picture && !isMarkdownTag(token))) {
        ++m_at;
        return;
    }
    if (token.kind == HtmlToken::Kind::Open)
        passOverTag(token);
    else
        passOver(token.start, token.end);
    if (picture)
        addTag(token);
    m_at = tokenizer.position();
}

/// A tag without the values that readers see, and the whole of an element that shows code.
void PictureScanner::passOverTag(const HtmlToken &token)
{
    qsizetype from = token.start;
    for (const HtmlAttribute &attribute : token.attributes) {
        if (attribute.value.isEmpty())
            continue;
        if (attribute.name == u"alt" || attribute.name == u"title" || attribute.name == u"caption"
            || attribute.name == u"aria-label") {
            passOver(from, attribute.valueStart);
            from = attribute.valueStart + attribute.value.size();
        }
    }
    passOver(from, token.end);
    const QString &name = token.name;
    if (!token.selfClosing && token.start >= m_codeEnd
        && (name == u"code" || name == u"pre" || name == u"kbd" || name == u"samp")) {
        HtmlTokenizer content(m_text.first(m_to), token.end);
        content.skipElement(name);
        m_codeEnd = content.position();
        passOver(token.start, m_codeEnd);
    }
}

void PictureScanner::addTag(const HtmlToken &token)
{
    PictureCandidate found{Syntax::Html, token.start, 0, 0, {}, true};
    for (const HtmlAttribute &attribute : token.attributes) {
        QStringView value = attribute.value;
        qsizetype start = attribute.valueStart;
        if (value.startsWith(u'{') && value.endsWith(u'}') && !value.startsWith(u"{{")) {
            // JSX: a plain string in braces names a file, any other expression does not.
            value = value.sliced(1, value.size() - 2);
            const QChar quote = value.isEmpty() ? QChar() : value.front();
            if ((quote != u'"' && quote != u'\'' && quote != u'`') || value.size() < 2
                || value.back() != quote || value.contains(u"${"))
                continue;
            value = value.sliced(1, value.size() - 2);
            start += 2;
        }
        if (attribute.name == QLatin1String("alt")) {
            found.alt = value.toString();
        } else if (attribute.name == QLatin1String("src") && found.length == 0) {
            const QStringView trimmed = value.trimmed();
            found.start = start + (trimmed.data() - value.data());
            found.length = trimmed.size();
        }
    }
    if (found.length > 0)
        add(found);
}

void PictureScanner::readClosingBracket()
{
    const qsizetype close = m_at++;
    if (m_openers.isEmpty())
        return;
    const Opener opener = m_openers.takeLast();
    if (m_at < m_to && m_text[m_at] == u'(') {
        const LinkTarget target = readInlineTarget(m_text, m_at, m_to);
        if (target.end > 0) {
            passOver(target.start, target.start + target.length);
            if (opener.picture && target.length > 0) {
                const QString alt = m_text.sliced(opener.at + 2, close - opener.at - 2).toString();
                add({Syntax::Markdown, opener.at, target.start, target.length, alt,
                     target.templated});
            }
            m_at = target.end;
            return;
        }
    }
    if (opener.picture)
        readReference(opener, close);
}

void PictureScanner::readReference(const Opener &opener, qsizetype close)
{
    qsizetype start = opener.at + 2;
    qsizetype length = close - start;
    const QString alt = m_text.sliced(start, length).toString();
    if (m_at < m_to && m_text[m_at] == u'[') {
        constexpr qsizetype LongestLabel = 1000;
        const qsizetype limit = qMin(m_to, m_at + LongestLabel);
        const qsizetype end = m_text.first(limit).indexOf(u']', m_at + 1);
        if (end >= 0) {
            if (end > m_at + 1) {
                start = m_at + 1;
                length = end - start;
            }
            m_at = end + 1;
        }
    }
    add({Syntax::Reference, opener.at, start, length, alt, false});
}

} // namespace Galley
