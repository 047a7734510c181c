// SPDX-License-Identifier: GPL-3.0-or-later
#include "prose/proselines.h"

#include "prose/closingmarks.h"

#include <algorithm>

namespace Galley {

namespace {

bool startsAt(QStringView line, qsizetype at, QLatin1String text)
{
    return line.mid(at).startsWith(text);
}

/// "[label]: address" and "[^1]: text": the first is no text at all.
bool isDefinition(QStringView line)
{
    const QStringView text = line.trimmed();
    if (!text.startsWith(QLatin1Char('[')) || text.startsWith(QLatin1String("[^")))
        return false;
    const qsizetype end = text.indexOf(QLatin1String("]:"));
    return end > 1 && !text.left(end).contains(QLatin1Char(']'));
}

/// Where an address that begins here ends; \a at if none does.
qsizetype addressEnd(QStringView line, qsizetype at)
{
    const bool begins = startsAt(line, at, QLatin1String("http://"))
        || startsAt(line, at, QLatin1String("https://"))
        || startsAt(line, at, QLatin1String("www."));
    if (!begins || (at > 0 && line.at(at - 1).isLetterOrNumber()))
        return at;
    qsizetype end = at;
    while (end < line.size() && !line.at(end).isSpace() && line.at(end) != QLatin1Char('>')
           && line.at(end) != QLatin1Char(')') && line.at(end) != QLatin1Char('<'))
        ++end;
    return end;
}

/// No address or name is longer: a line of open brackets stays cheap.
constexpr qsizetype LongestBracket = 2048;

/// Behind the bracket that closes the one at \a at; \a at if it is not closed on this line.
qsizetype behindBracket(QStringView line, qsizetype at, char open, char close)
{
    int depth = 0;
    for (qsizetype i = at; i < std::min(line.size(), at + LongestBracket); ++i) {
        if (line.at(i) == QLatin1Char('\\'))
            ++i;
        else if (line.at(i) == QLatin1Char(open))
            ++depth;
        else if (line.at(i) == QLatin1Char(close) && --depth == 0)
            return i + 1;
    }
    return at;
}

} // namespace

QStringView ProseLines::wordsOf(QStringView line)
{
    m_words.clear();
    if (takesFence(line) || isDefinition(line))
        return m_words;
    copyWords(line);
    return m_words;
}

/// True for the fences of code blocks, and for what stands between them.
bool ProseLines::takesFence(QStringView line)
{
    if (m_inComment)
        return false;
    const QStringView text = line.trimmed();
    if (!m_fence.isEmpty()) {
        const bool only = text.count(m_fence.at(0)) == text.size();
        if (only && text.size() >= m_fence.size())
            m_fence.clear();
        return true;
    }
    for (const char mark : {'`', '~'}) {
        qsizetype length = 0;
        while (length < text.size() && text.at(length) == QLatin1Char(mark))
            ++length;
        // Backticks behind it on the same line make it code within a line.
        if (length >= 3 && !(mark == '`' && text.mid(length).contains(QLatin1Char('`')))) {
            m_fence = text.left(length).toString();
            return true;
        }
    }
    return false;
}

void ProseLines::copyWords(QStringView line)
{
    ClosingMarks closing(line);
    qsizetype at = 0;
    while (at < line.size()) {
        if (m_inComment) {
            const qsizetype end = closing.find(QLatin1String("-->"), at);
            m_inComment = end < 0;
            at = m_inComment ? line.size() : end + 3;
            continue;
        }
        const qsizetype next = skipMark(line, at, closing);
        if (next > at) {
            at = next;
        } else {
            m_words += line.at(at);
            ++at;
        }
    }
}

/// Behind the mark at \a at; \a at if there is none. What parts words leaves a blank.
qsizetype ProseLines::skipMark(QStringView line, qsizetype at, ClosingMarks &closing)
{
    qsizetype next = at;
    const auto behind = [&](QLatin1String mark) {
        const qsizetype end = closing.find(mark, at);
        return end < 0 ? at : end + mark.size();
    };
    switch (line.at(at).unicode()) {
    case '<':
        if (startsAt(line, at, QLatin1String("<!--"))) {
            m_inComment = true;
            return at + 4;
        }
        if (at + 1 < line.size()
            && (line.at(at + 1).isLetter() || line.at(at + 1) == QLatin1Char('/')))
            next = behind(QLatin1String(">"));
        break;
    case ']':
        // The text of a link is read, its address is not.
        if (startsAt(line, at, QLatin1String("](")))
            next = behindBracket(line, at + 1, '(', ')');
        else if (startsAt(line, at, QLatin1String("][")))
            next = behindBracket(line, at + 1, '[', ']');
        if (next == at + 1)
            next = at;
        break;
    case '{':
        if (startsAt(line, at, QLatin1String("{{")))
            next = behind(QLatin1String("}}"));
        else if (startsAt(line, at, QLatin1String("{%")))
            next = behind(QLatin1String("%}"));
        break;
    case '[':
        if (startsAt(line, at, QLatin1String("[^")))
            next = behindBracket(line, at, '[', ']');
        break;
    case '&':
        // An entity is one sign; a semicolon further on is another sentence's.
        if (const qsizetype end = line.mid(at, 10).indexOf(QLatin1Char(';')); end > 1)
            next = at + end + 1;
        break;
    case 'h':
    case 'w':
        next = addressEnd(line, at);
        break;
    case '*':
    case '~':
    case '`':
    case '\\':
        return at + 1; // emphasis may stand within a word and does not part it
    default:
        return at;
    }
    if (next > at)
        m_words += QLatin1Char(' ');
    return next;
}

} // namespace Galley
