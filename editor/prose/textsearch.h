// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QRegularExpression>
#include <QString>

#include <limits>

namespace Galley {

/// What is looked for in a text.
struct TextQuery {
    QString text;
    bool matchCase = false;
    bool wholeWords = false;
    bool isExpression = false; ///< a regular expression as Perl has them; ^ and $ mean lines

    friend bool operator==(const TextQuery &, const TextQuery &) = default;
};

/// A place where it is; in UTF-16 units.
struct TextMatch {
    qsizetype start = 0;
    qsizetype length = 0; ///< 0 where an expression like "^" matches between characters
    qsizetype end() const { return start + length; }

    friend bool operator==(const TextMatch &, const TextMatch &) = default;
};

struct TextMatches {
    QList<TextMatch> matches; ///< ascending; none overlaps another
    /// False if there may be more: there were too many, or the expression takes too long.
    bool complete = true;
};

/// Looks for a query, and says what takes a match's place. Bounded: an expression that tries too
/// long at one place gives up, and one that is slow on samples of the text is not let loose on the
/// whole.
class TextSearch
{
public:
    static constexpr qsizetype MostMatches = 50'000;
    static constexpr int Patience = 250; ///< milliseconds for a whole text
    static constexpr qsizetype All = std::numeric_limits<qsizetype>::max();

    explicit TextSearch(const TextQuery &query);

    bool isEmpty() const { return m_query.text.isEmpty(); }
    /// What is wrong with the expression, in English as its library says it; empty if nothing is.
    QString error() const;
    /// All matches that lie within [\a from, \a to) of the text, at most \a most; none of an empty
    /// or wrong query.
    TextMatches matches(const QString &text, qsizetype from, qsizetype to,
                        qsizetype most = MostMatches, int patience = Patience) const;
    /// What takes the place of \a match of this text: \a with, in which an expression's "$1" or
    /// "\\1" stand for its groups, "$0" for the whole, "\\n" and "\\t" for line end and tab.
    QString replacement(const QString &text, const TextMatch &match, const QString &with) const;

private:
    bool isTooSlowFor(const QString &text, qsizetype from, qsizetype to) const;
    bool isTooSlowAt(const QString &text, qsizetype start, qsizetype whole) const;
    qint64 timeFor(const QString &sample) const;
    bool isWholeWord(const QString &text, const TextMatch &match) const;

    TextQuery m_query;
    QRegularExpression m_expression;
    QRegularExpression m_plain; ///< the same for samples
};

} // namespace Galley
