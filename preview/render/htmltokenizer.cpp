// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/htmltokenizer.h"

namespace Galley {

namespace {

bool isLetter(QChar c)
{
    const char16_t u = c.unicode() | 0x20;
    return u >= u'a' && u <= u'z';
}

bool isSpace(QChar c)
{
    return c == u' ' || c == u'\t' || c == u'\n' || c == u'\r' || c == u'\f';
}

} // namespace

bool HtmlTokenizer::next(HtmlToken &token)
{
    if (m_at >= m_html.size())
        return false;
    token = {};
    token.start = m_at;
    if (!m_restIsText && m_html[m_at] == u'<' && readMarkup(token))
        return true;
    token = {};
    token.start = m_at;
    qsizetype end = m_html.size();
    for (qsizetype i = m_at + 1; !m_restIsText; ++i) {
        i = m_html.indexOf(u'<', i);
        if (i < 0)
            break;
        if (i + 1 < m_html.size()
            && (isLetter(m_html[i + 1]) || m_html[i + 1] == u'/' || m_html[i + 1] == u'!'
                || m_html[i + 1] == u'?')) {
            end = i;
            break;
        }
    }
    finish(token, end);
    return true;
}

bool HtmlTokenizer::readMarkup(HtmlToken &token)
{
    const qsizetype second = m_at + 1;
    if (second >= m_html.size())
        return false;
    const QChar c = m_html[second];
    if (isLetter(c)) {
        token.kind = HtmlToken::Kind::Open;
        return readTag(token, second);
    }
    if (c == u'/') {
        if (second + 1 >= m_html.size())
            return false;
        if (isLetter(m_html[second + 1])) {
            token.kind = HtmlToken::Kind::Close;
            return readTag(token, second + 1);
        }
        readDeclaration(token);
        return true;
    }
    if (m_html.mid(second).startsWith(u"!--")) {
        readComment(token);
        return true;
    }
    if (c == u'!' || c == u'?') {
        readDeclaration(token);
        return true;
    }
    return false;
}

bool HtmlTokenizer::readTag(HtmlToken &token, qsizetype name)
{
    qsizetype at = name;
    while (at < m_html.size() && !isSpace(m_html[at]) && m_html[at] != u'/' && m_html[at] != u'>')
        ++at;
    token.name = m_html.mid(name, at - name).toString().toLower();
    while (at < m_html.size()) {
        const QChar c = m_html[at];
        if (c == u'>') {
            finish(token, at + 1);
            return true;
        }
        if (isSpace(c)) {
            ++at;
        } else if (c == u'/') {
            ++at;
            token.selfClosing = at < m_html.size() && m_html[at] == u'>';
        } else if (!readAttribute(token, at)) {
            break;
        }
    }
    m_restIsText = true;
    return false;
}

bool HtmlTokenizer::readAttribute(HtmlToken &token, qsizetype &at) const
{
    const qsizetype name = at;
    // An attribute may begin with "=", which then is part of its name.
    do
        ++at;
    while (at < m_html.size() && !isSpace(m_html[at]) && m_html[at] != u'/' && m_html[at] != u'>'
           && m_html[at] != u'=');
    HtmlAttribute attribute;
    attribute.name = m_html.mid(name, at - name).toString().toLower();
    qsizetype equals = at;
    while (equals < m_html.size() && isSpace(m_html[equals]))
        ++equals;
    if (equals < m_html.size() && m_html[equals] == u'=') {
        at = equals + 1;
        if (!readValue(attribute, at))
            return false;
    }
    token.attributes.append(attribute);
    return true;
}

bool HtmlTokenizer::readValue(HtmlAttribute &attribute, qsizetype &at) const
{
    while (at < m_html.size() && isSpace(m_html[at]))
        ++at;
    if (at >= m_html.size())
        return false;
    const QChar quote = m_html[at];
    qsizetype end = -1;
    if (quote == u'"' || quote == u'\'') {
        ++at;
        end = m_html.indexOf(quote, at);
        if (end < 0)
            return false;
    } else {
        end = at;
        while (end < m_html.size() && !isSpace(m_html[end]) && m_html[end] != u'>')
            ++end;
    }
    attribute.value = m_html.mid(at, end - at);
    attribute.valueStart = at;
    at = end + (quote == u'"' || quote == u'\'' ? 1 : 0);
    return true;
}

void HtmlTokenizer::readComment(HtmlToken &token)
{
    token.kind = HtmlToken::Kind::Comment;
    const qsizetype text = m_at + 4;
    // "<!-->" and "<!--->" are whole comments, "--!>" ends one too.
    if (m_html.mid(text).startsWith(u'>'))
        return finish(token, text + 1);
    if (m_html.mid(text).startsWith(u"->"))
        return finish(token, text + 2);
    for (qsizetype dashes = m_html.indexOf(u"--", text); dashes >= 0;
         dashes = m_html.indexOf(u"--", dashes + 1)) {
        const QStringView rest = m_html.mid(dashes + 2);
        const qsizetype length = rest.startsWith(u'>') ? 3 : rest.startsWith(u"!>") ? 4 : 0;
        if (length == 0)
            continue;
        finish(token, dashes + length);
        token.text = m_html.mid(text, dashes - text);
        return;
    }
    finish(token, m_html.size());
    token.text = m_html.mid(text);
}

void HtmlTokenizer::readDeclaration(HtmlToken &token)
{
    token.kind = HtmlToken::Kind::Declaration;
    // Markdown's CDATA sections end at "]]>" and its instructions at "?>", not at the first ">".
    qsizetype end = -1;
    if (!m_noSectionEnd && m_html.mid(m_at).startsWith(u"<![CDATA[")) {
        end = m_html.indexOf(u"]]>", m_at);
        m_noSectionEnd = end < 0;
        end += end < 0 ? 0 : 3;
    } else if (!m_noInstructionEnd && m_html.mid(m_at).startsWith(u"<?")) {
        end = m_html.indexOf(u"?>", m_at);
        m_noInstructionEnd = end < 0;
        end += end < 0 ? 0 : 2;
    }
    if (end < 0)
        end = m_html.indexOf(u'>', m_at) + 1;
    finish(token, end > 0 ? end : m_html.size());
}

void HtmlTokenizer::finish(HtmlToken &token, qsizetype end)
{
    token.end = end;
    token.text = m_html.mid(token.start, end - token.start);
    m_at = end;
}

void HtmlTokenizer::skipRaw(QStringView name)
{
    for (qsizetype i = m_html.indexOf(u"</", m_at); i >= 0; i = m_html.indexOf(u"</", i + 2)) {
        const QStringView rest = m_html.mid(i + 2);
        if (!rest.startsWith(name, Qt::CaseInsensitive))
            continue;
        const QStringView behind = rest.mid(name.size());
        if (!behind.isEmpty() && !isSpace(behind.front()) && behind.front() != u'/'
            && behind.front() != u'>')
            continue;
        const qsizetype end = m_html.indexOf(u'>', i);
        m_at = end < 0 ? m_html.size() : end + 1;
        return;
    }
    m_at = m_html.size();
}

void HtmlTokenizer::skipElement(QStringView name)
{
    HtmlToken token;
    for (int depth = 1; depth > 0 && next(token);) {
        if (token.name != name)
            continue;
        if (token.kind == HtmlToken::Kind::Close)
            --depth;
        else if (token.kind == HtmlToken::Kind::Open && !token.selfClosing)
            ++depth;
    }
}

} // namespace Galley
