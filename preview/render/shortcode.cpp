// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/shortcode.h"

#include <algorithm>

namespace Galley {

namespace {

constexpr qsizetype LongestShortcode = 4096; ///< UTF-16 units

struct Delimiters {
    QStringView open;
    QStringView close;
};

bool isNameCharacter(QChar c)
{
    return c.isLetterOrNumber() || c == u'_' || c == u'-' || c == u'/' || c == u'.';
}

class Reader
{
public:
    Reader(QStringView text, qsizetype at, qsizetype to)
        : m_text(text.first(qMin(to, at + LongestShortcode)))
        , m_at(at)
    { }

    Shortcode read();

private:
    bool open();
    bool atClose();
    QString readName();
    Shortcode::Argument readArgument();
    void readValue(Shortcode::Argument &argument);
    void skipSpace();
    bool startsWith(QStringView what) const { return m_text.sliced(m_at).startsWith(what); }
    bool atEnd() const { return m_at >= m_text.size(); }

    QStringView m_text;
    qsizetype m_at;
    QStringView m_close;
    bool m_call = false; ///< Zola's, with arguments in brackets
};

void Reader::skipSpace()
{
    while (!atEnd() && (m_text[m_at].isSpace() || (m_call && m_text[m_at] == u',')))
        ++m_at;
}

bool Reader::open()
{
    static constexpr Delimiters kinds[]
        = {{u"{{<", u">}}"}, {u"{{%", u"%}}"}, {u"{%", u"%}"}, {u"{{", u"}}"}};
    for (const Delimiters &kind : kinds) {
        if (!startsWith(kind.open))
            continue;
        m_at += kind.open.size();
        m_close = kind.close;
        m_call = kind.open == u"{{";
        if (!atEnd() && m_text[m_at] == u'-')
            ++m_at; // Liquid's "{%-"
        return true;
    }
    return false;
}

bool Reader::atClose()
{
    qsizetype at = m_at;
    if (m_call && at < m_text.size() && m_text[at] == u')') {
        ++at;
        while (at < m_text.size() && m_text[at].isSpace())
            ++at;
    }
    if (at < m_text.size() && (m_text[at] == u'/' || m_text[at] == u'-'))
        ++at;
    if (!m_text.sliced(at).startsWith(m_close)) {
        if (!startsWith(m_close))
            return false;
        at = m_at;
    }
    m_at = at + m_close.size();
    return true;
}

QString Reader::readName()
{
    skipSpace();
    const qsizetype from = m_at;
    while (!atEnd() && isNameCharacter(m_text[m_at]))
        ++m_at;
    return m_text.sliced(from, m_at - from).toString();
}

void Reader::readValue(Shortcode::Argument &argument)
{
    const QChar quote = m_text[m_at];
    if (quote == u'"' || quote == u'\'' || quote == u'`') {
        const qsizetype end = m_text.indexOf(quote, m_at + 1);
        if (end > 0) {
            argument.start = m_at + 1;
            argument.value = m_text.sliced(argument.start, end - argument.start);
            argument.quoted = true;
            m_at = end + 1;
            return;
        }
    }
    argument.start = m_at;
    while (!atEnd() && !m_text[m_at].isSpace() && !startsWith(m_close)
           && !(m_call && (m_text[m_at] == u',' || m_text[m_at] == u')')))
        ++m_at;
    argument.value = m_text.sliced(argument.start, m_at - argument.start);
}

Shortcode::Argument Reader::readArgument()
{
    Shortcode::Argument argument;
    qsizetype at = m_at;
    while (at < m_text.size() && isNameCharacter(m_text[at]) && m_text[at] != u'/')
        ++at;
    const qsizetype nameEnd = at;
    while (at < m_text.size() && m_text[at].isSpace())
        ++at;
    if (nameEnd > m_at && at < m_text.size() && m_text[at] == u'=') {
        argument.key = m_text.sliced(m_at, nameEnd - m_at).toString().toLower();
        m_at = at + 1;
        skipSpace();
        if (atEnd())
            return argument;
    }
    readValue(argument);
    return argument;
}

Shortcode Reader::read()
{
    Shortcode code;
    if (!open())
        return {};
    code.name = readName().toLower();
    if (code.name.isEmpty() || atEnd() || (m_call && m_text[m_at++] != u'('))
        return {};
    for (skipSpace(); !atEnd(); skipSpace()) {
        if (atClose()) {
            code.end = m_at;
            return code;
        }
        const qsizetype before = m_at;
        code.arguments.append(readArgument());
        if (m_at == before)
            return {};
    }
    return {};
}

bool namesPicture(QStringView name)
{
    // "include figure.html", "include components/image.html"
    name = name.sliced(name.lastIndexOf(u'/') + 1);
    for (const QStringView word : {u"figure", u"image", u"img", u"picture"}) {
        if (name.contains(word, Qt::CaseInsensitive))
            return true;
    }
    return name == u"fig";
}

bool isInclude(const Shortcode &code)
{
    return code.name == QLatin1String("include") || code.name == QLatin1String("include_relative")
        || code.name == QLatin1String("include_cached") || code.name == QLatin1String("render");
}

bool looksLikePath(QStringView value)
{
    const bool number = std::all_of(value.begin(), value.end(),
                                    [](QChar c) { return c.isDigit() || c == u'.' || c == u'%'; });
    return !number && (value.contains(u'.') || value.contains(u'/'));
}

} // namespace

Shortcode readShortcode(QStringView text, qsizetype at, qsizetype to)
{
    return Reader(text, at, to).read();
}

qsizetype pictureArgument(const Shortcode &code)
{
    const bool include = isInclude(code);
    if (include && (code.arguments.isEmpty() || !namesPicture(code.arguments.front().value)))
        return -1;
    if (!include && !namesPicture(code.name))
        return -1;
    static const QStringList keys{QStringLiteral("src"),     QStringLiteral("url"),
                                  QStringLiteral("path"),    QStringLiteral("file"),
                                  QStringLiteral("image"),   QStringLiteral("image_path"),
                                  QStringLiteral("filename")};
    for (const QString &key : keys) {
        for (qsizetype i = 0; i < code.arguments.size(); ++i) {
            if (code.arguments[i].key == key && !code.arguments[i].value.isEmpty())
                return i;
        }
    }
    for (qsizetype i = include ? 1 : 0; i < code.arguments.size(); ++i) {
        if (code.arguments[i].key.isEmpty() && looksLikePath(code.arguments[i].value))
            return i;
    }
    return -1;
}

QString pictureAlt(const Shortcode &code)
{
    for (const Shortcode::Argument &argument : code.arguments) {
        if (argument.key == QLatin1String("alt"))
            return argument.value.toString();
    }
    const qsizetype target = pictureArgument(code);
    for (qsizetype i = qMax<qsizetype>(target, 0) + 1; i < code.arguments.size(); ++i) {
        if (code.arguments[i].key.isEmpty() && code.arguments[i].quoted)
            return code.arguments[i].value.toString();
    }
    return {};
}

} // namespace Galley
