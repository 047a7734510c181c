// SPDX-License-Identifier: GPL-3.0-or-later
#include "prose/textsearch.h"

#include <QElapsedTimer>

#include <algorithm>

namespace Galley {

namespace {

// Steps that one match may take before it gives up: PCRE's own bound is twenty times as high, which
// is seconds of a window that does not answer.
const QString Bound = QStringLiteral("(*LIMIT_MATCH=500000)");

constexpr qsizetype Sample = 2 * 1024; // UTF-16 units; the longest
constexpr qint64 Slow = 3'000'000; // nanoseconds for a sample, which mostly takes a tenth of them

TextMatch longestLine(const QString &text, qsizetype from, qsizetype to)
{
    TextMatch longest{from, 0};
    for (qsizetype start = from; start < to;) {
        const qsizetype found = text.indexOf(u'\n', start);
        const qsizetype end = found < 0 ? to : std::min(found, to);
        if (end - start > longest.length)
            longest = {start, end - start};
        start = end + 1;
    }
    return longest;
}

bool isOfWord(QChar c)
{
    return c.isLetterOrNumber() || c.isMark() || c.isSurrogate() || c == u'_';
}

} // namespace

TextSearch::TextSearch(const TextQuery &query)
    : m_query(query)
{
    QRegularExpression::PatternOptions options
        = QRegularExpression::MultilineOption | QRegularExpression::UseUnicodePropertiesOption;
    if (!query.matchCase)
        options |= QRegularExpression::CaseInsensitiveOption;
    const QString pattern
        = query.isExpression ? query.text : QRegularExpression::escape(query.text);
    m_expression = QRegularExpression(Bound + pattern, options);
    m_plain
        = QRegularExpression(QStringLiteral("(*NO_START_OPT)") + m_expression.pattern(), options);
}

QString TextSearch::error() const
{
    return isEmpty() || m_expression.isValid() ? QString() : m_expression.errorString();
}

/// The nanoseconds that a sample takes.
qint64 TextSearch::timeFor(const QString &sample) const
{
    qint64 best = std::numeric_limits<qint64>::max(); // of three: the machine may be busy
    for (int i = 0; i < 3 && best >= Slow; ++i) {
        QElapsedTimer time;
        time.start();
        QRegularExpressionMatchIterator all = m_plain.globalMatch(sample);
        while (all.hasNext())
            all.next();
        best = std::min(best, time.nsecsElapsed());
    }
    return best;
}

/// Whether a part of the text, \a whole UTF-16 units long, takes too long as far as samples from
/// \a start on tell. They grow, because one that is slow already is far slower when it is longer.
bool TextSearch::isTooSlowAt(const QString &text, qsizetype start, qsizetype whole) const
{
    if (start > 0 && text[start].isLowSurrogate())
        ++start;
    for (qsizetype size = Sample / 16; size <= Sample && size * 8 <= whole; size *= 4) {
        const bool cutsPair = text[start + size - 1].isHighSurrogate();
        const qint64 time = timeFor(text.mid(start, cutsPair ? size - 1 : size));
        const double scale = double(whole) / double(size);
        if (time >= Slow && double(time) * scale * scale > 8e6 * Patience)
            return true;
    }
    return false;
}

/// Some expressions look from each place to the text's end: a hundred times the text takes ten
/// thousand times as long, within a single step of the iterator. Measured on samples without what
/// the library does to fail early on short texts and gives up on long ones: what is slow may begin
/// in the middle only, or be a line of data.
bool TextSearch::isTooSlowFor(const QString &text, qsizetype from, qsizetype to) const
{
    const qsizetype whole = to - from;
    if (!m_query.isExpression || whole < Sample / 2)
        return false;
    if (isTooSlowAt(text, from, whole) || isTooSlowAt(text, from + whole / 2, whole))
        return true;
    const TextMatch line = longestLine(text, from, to);
    return isTooSlowAt(text, line.start, line.length);
}

TextMatches TextSearch::matches(const QString &text, qsizetype from, qsizetype to, qsizetype most,
                                int patience) const
{
    TextMatches found;
    if (isEmpty() || !m_expression.isValid())
        return found;
    if (isTooSlowFor(text, from, to)) {
        found.complete = false;
        return found;
    }
    QElapsedTimer time;
    time.start();
    qsizetype last = from;
    QRegularExpressionMatchIterator all = m_expression.globalMatch(text, from);
    while (all.isValid() && all.hasNext()) {
        const QRegularExpressionMatch next = all.next();
        const TextMatch match{next.capturedStart(), next.capturedLength()};
        last = match.end();
        if (match.start > to || (match.start == to && match.length > 0))
            return found;
        const bool isInside = match.end() <= to;
        if (isInside && (!m_query.wholeWords || isWholeWord(text, match)))
            found.matches.append(match);
        if (found.matches.size() >= most || time.hasExpired(patience)) {
            found.complete = false;
            return found;
        }
    }
    // The iterator ends alike where nothing more is found and where looking for it took too long.
    const QRegularExpressionMatch end = m_expression.match(text, last);
    found.complete = end.isValid();
    return found;
}

QString TextSearch::replacement(const QString &text, const TextMatch &match,
                                const QString &with) const
{
    if (!m_query.isExpression)
        return with;
    // That the text holds no broken pairs of surrogates was looked at when the match was found; to
    // look again for each would cost the whole text.
    constexpr QRegularExpression::MatchOptions options
        = QRegularExpression::AnchorAtOffsetMatchOption
        | QRegularExpression::DontCheckSubjectStringMatchOption;
    const QRegularExpressionMatch groups
        = m_expression.match(text, match.start, QRegularExpression::NormalMatch, options);
    QString result;
    for (qsizetype i = 0; i < with.size(); ++i) {
        const QChar c = with[i];
        const QChar next = i + 1 < with.size() ? with[i + 1] : QChar();
        if ((c == u'$' || c == u'\\') && next.isDigit()) {
            result += groups.captured(next.digitValue());
            ++i;
        } else if (c == u'\\' && (next == u'n' || next == u't' || next == u'\\')) {
            result += next == u'n' ? QChar(u'\n') : next == u't' ? QChar(u'\t') : next;
            ++i;
        } else {
            result += c;
        }
    }
    return result;
}

bool TextSearch::isWholeWord(const QString &text, const TextMatch &match) const
{
    const auto isBorder = [&text](qsizetype at) {
        return at <= 0 || at >= text.size() || !isOfWord(text[at - 1]) || !isOfWord(text[at]);
    };
    return match.length > 0 && isBorder(match.start) && isBorder(match.end());
}

} // namespace Galley
