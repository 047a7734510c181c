// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/table/htmltags.h"

#include <algorithm>

namespace Galley {

namespace {

constexpr qsizetype LongestEntity = 10;

/// What "&name;" stands for; empty if nothing known does.
QString entity(const QString &name)
{
    if (name.startsWith(u'#')) {
        const bool hex = name.mid(1, 1).toLower() == QLatin1String("x");
        bool read = false;
        const uint code = name.mid(hex ? 2 : 1).toUInt(&read, hex ? 16 : 10);
        const bool fits
            = read && code >= 32 && code <= 0x10FFFF && (code < 0xD800 || code > 0xDFFF);
        const char32_t point = code;
        return fits ? QString::fromUcs4(&point, 1) : QString();
    }
    static const QHash<QString, QString> known{{QStringLiteral("amp"), QStringLiteral("&")},
                                               {QStringLiteral("lt"), QStringLiteral("<")},
                                               {QStringLiteral("gt"), QStringLiteral(">")},
                                               {QStringLiteral("quot"), QStringLiteral("\"")},
                                               {QStringLiteral("apos"), QStringLiteral("'")},
                                               {QStringLiteral("nbsp"), QStringLiteral(" ")},
                                               {QStringLiteral("ndash"), QStringLiteral("–")},
                                               {QStringLiteral("mdash"), QStringLiteral("—")},
                                               {QStringLiteral("hellip"), QStringLiteral("…")}};
    return known.value(name);
}

QString plain(QStringView html)
{
    QString text;
    for (qsizetype i = 0; i < html.size(); ++i) {
        const qsizetype end = html[i] == u'&' ? html.mid(i, LongestEntity).indexOf(u';') : -1;
        const QString sign = end > 1 ? entity(html.mid(i + 1, end - 1).toString()) : QString();
        if (sign.isEmpty()) {
            text += html[i];
        } else {
            text += sign;
            i += end;
        }
    }
    return text;
}

} // namespace

void HtmlTags::next()
{
    m_tag = {};
    m_text.clear();
    while (m_at < m_html.size()) {
        const qsizetype sign = m_html.indexOf(u'<', m_at);
        const qsizetype end = sign < 0 ? m_html.size() : sign;
        m_text += plain(QStringView(m_html).mid(m_at, end - m_at));
        m_at = end;
        if (m_at == m_html.size())
            return;
        if (QStringView(m_html).mid(m_at).startsWith(u"<!--")) {
            const qsizetype close = m_html.indexOf(QLatin1String("-->"), m_at);
            m_at = close < 0 ? m_html.size() : close + 3;
        } else if (readTag()) {
            return;
        }
    }
}

/// False for a sign that begins no tag, and for declarations: what follows is text again.
bool HtmlTags::readTag()
{
    qsizetype at = m_at + 1;
    const bool closes = at < m_html.size() && m_html[at] == u'/';
    at += closes ? 1 : 0;
    const qsizetype from = at;
    while (at < m_html.size() && m_html[at].isLetterOrNumber())
        ++at;
    const bool declaration
        = at == from && at < m_html.size() && (m_html[at] == u'!' || m_html[at] == u'?');
    if (at == from && !declaration) {
        m_text += m_html[m_at++];
        return false;
    }
    m_tag.name = m_html.mid(from, at - from).toLower();
    m_tag.closes = closes;
    m_at = at;
    readAttributes();
    if (declaration)
        m_tag = {};
    skipContent();
    return !declaration;
}

void HtmlTags::readAttributes()
{
    while (m_at < m_html.size() && m_html[m_at] != u'>') {
        if (m_html[m_at].isSpace() || m_html[m_at] == u'/') {
            ++m_at;
            continue;
        }
        const qsizetype from = m_at++;
        while (m_at < m_html.size() && m_html[m_at] != u'=' && m_html[m_at] != u'>'
               && !m_html[m_at].isSpace())
            ++m_at;
        const QString key = m_html.mid(from, m_at - from).toLower();
        if (m_at >= m_html.size() || m_html[m_at] != u'=')
            continue;
        ++m_at;
        const QChar quote = m_at < m_html.size() ? m_html[m_at] : QChar();
        const bool quoted = quote == u'"' || quote == u'\'';
        const qsizetype start = quoted ? m_at + 1 : m_at;
        qsizetype end = start;
        while (end < m_html.size()
               && (quoted ? m_html[end] != quote : m_html[end] != u'>' && !m_html[end].isSpace()))
            ++end;
        const QString value = plain(QStringView(m_html).mid(start, end - start));
        m_tag.attributes.insert(key, key == QLatin1String("href") ? value : value.toLower());
        m_at = std::min(end + (quoted ? 1 : 0), m_html.size());
    }
    m_at = std::min(m_at + 1, m_html.size());
}

void HtmlTags::skipContent()
{
    const bool silent = m_tag.name == QLatin1String("style")
        || m_tag.name == QLatin1String("script") || m_tag.name == QLatin1String("title");
    if (!silent || m_tag.closes)
        return;
    const qsizetype close = m_html.indexOf(u"</" + m_tag.name, m_at, Qt::CaseInsensitive);
    m_at = close < 0 ? m_html.size() : close;
}

} // namespace Galley
