// SPDX-License-Identifier: GPL-3.0-or-later
#include "prose/textsearch.h"

#include <QElapsedTimer>

#include <algorithm>

namespace Galley {

namespace {

// Steps that one match may take before it gives up: PCRE's own bound is twenty times as high, which
// is seconds of a window that does not answer.
const QString Bound = QStringLiteral("(*LIMIT_MATCH=500000)");

constexpr qsizetype Sample = 2 * 1024; // UTF-16 units
constexpr qint64 Slow = 3'000'000; // nanoseconds for a sample, which mostly takes a tenth of them

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
}

QString TextSearch::error() const
{
    return isEmpty() || m_expression.isValid() ? QString() : m_expression.errorString();
}

/// Some expressions look from each place to the text's end: a hundred times the text takes ten
/// thousand times as long, within a single step of the iterator. Measured on a sample without what
/// the library does to fail early on short texts and gives up on long ones.
bool TextSearch::isTooSlowFor(const QString &text, qsizetype from, qsizetype to) const
{
    if (!m_query.isExpression || to - from < 8 * Sample)
        return false;
    const QRegularExpression plain(QStringLiteral("(*NO_START_OPT)") + m_expression.pattern(),
                                   m_expression.patternOptions());
    const QString sample = text.mid(from, Sample);
    qint64 best = std::numeric_limits<qint64>::max(); // of three: the machine may be busy
    for (int i = 0; i < 3; ++i) {
        QElapsedTimer time;
        time.start();
        QRegularExpressionMatchIterator all = plain.globalMatch(sample);
        while (all.hasNext())
            all.next();
        best = std::min(best, time.nsecsElapsed());
    }
    const double scale = double(to - from) / Sample;
    return best >= Slow && double(best) * scale * scale > 8e6 * Patience;
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
