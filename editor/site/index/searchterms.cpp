// SPDX-License-Identifier: GPL-3.0-or-later
#include "site/index/searchterms.h"

#include <utility>
#include <vector>

namespace Galley {

namespace {

// A line of letters without an end (encoded pictures, Thai) is kept in pieces that overlap by half:
// each part of it of at most that length is whole in one of them.
constexpr qsizetype longestTerm = 64;
constexpr qsizetype overlap = longestTerm / 2;

enum class Sign { Between, Letter, Ideograph, Symbol };

Sign signOf(char32_t c)
{
    if (c < 0x80) {
        const bool letter
            = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z');
        return letter ? Sign::Letter : Sign::Between;
    }
    if (c == 0x30FC) // prolongs a Japanese vowel
        return Sign::Ideograph;
    if (QChar::isLetterOrNumber(c) || QChar::isMark(c)) {
        switch (QChar::script(c)) {
        case QChar::Script_Han:
        case QChar::Script_Hiragana:
        case QChar::Script_Katakana:
        case QChar::Script_Bopomofo:
            return Sign::Ideograph;
        default:
            return Sign::Letter;
        }
    }
    switch (QChar::category(c)) {
    case QChar::Symbol_Math:
    case QChar::Symbol_Currency:
    case QChar::Symbol_Modifier:
    case QChar::Symbol_Other:
        return Sign::Symbol;
    default:
        return Sign::Between;
    }
}

struct Run {
    Sign sign;
    QStringView text;
};

/// Calls \a found with each run of signs of one kind; symbols come one by one.
template <typename Found>
void eachRun(QStringView text, Found found)
{
    Sign current = Sign::Between;
    qsizetype start = 0;
    for (qsizetype at = 0; at < text.size();) {
        char32_t c = text[at].unicode();
        qsizetype length = 1;
        if (text[at].isHighSurrogate() && at + 1 < text.size() && text[at + 1].isLowSurrogate()) {
            c = QChar::surrogateToUcs4(text[at], text[at + 1]);
            length = 2;
        }
        const Sign sign = signOf(c);
        if (sign != current || sign == Sign::Symbol) {
            if (current != Sign::Between)
                found(Run{current, text.mid(start, at - start)});
            start = at;
            current = sign;
        }
        at += length;
    }
    if (current != Sign::Between)
        found(Run{current, text.mid(start)});
}

/// Where each sign of a run begins, and its end.
QList<qsizetype> signStarts(QStringView run)
{
    QList<qsizetype> starts;
    for (qsizetype at = 0; at < run.size(); ++at) {
        if (!run[at].isLowSurrogate())
            starts.append(at);
    }
    starts.append(run.size());
    return starts;
}

template <typename Term>
void eachTerm(const Run &run, Term term)
{
    if (run.sign == Sign::Ideograph) {
        const QList<qsizetype> starts = signStarts(run.text);
        for (qsizetype i = 0; i + 1 < starts.size(); ++i) {
            term(run.text.mid(starts[i], starts[i + 1] - starts[i]));
            if (i + 2 < starts.size())
                term(run.text.mid(starts[i], starts[i + 2] - starts[i]));
        }
        return;
    }
    for (qsizetype at = 0; at == 0 || at + overlap < run.text.size(); at += overlap)
        term(run.text.mid(at, longestTerm));
}

/// The terms of one post, of which most come again and again: half of the time that an index takes
/// would go into a set that is made for anything.
class TermSet
{
public:
    TermSet()
        : m_slots(1024)
    { }

    bool insert(QStringView term)
    {
        if (m_count * 2 > m_slots.size())
            grow();
        QStringView &slot = slotOf(term);
        if (!slot.isNull())
            return false;
        slot = term;
        ++m_count;
        return true;
    }

private:
    QStringView &slotOf(QStringView term)
    {
        quint32 hash = 2166136261U; // FNV-1a, by Fowler, Noll and Vo
        for (const QChar unit : term)
            hash = (hash ^ unit.unicode()) * 16777619U;
        const std::size_t last = m_slots.size() - 1;
        std::size_t at = (hash ^ (hash >> 15)) & last;
        while (!m_slots[at].isNull() && m_slots[at] != term)
            at = (at + 1) & last;
        return m_slots[at];
    }
    void grow()
    {
        const std::vector<QStringView> before
            = std::exchange(m_slots, std::vector<QStringView>(m_slots.size() * 2));
        for (const QStringView term : before) {
            if (!term.isNull())
                slotOf(term) = term;
        }
    }

    std::vector<QStringView> m_slots; ///< a power of two of them
    std::size_t m_count = 0;
};

} // namespace

QList<QByteArray> searchTerms(QStringView folded)
{
    TermSet seen;
    QList<QByteArray> terms;
    eachRun(folded, [&](const Run &run) {
        eachTerm(run, [&](QStringView term) {
            if (seen.insert(term))
                terms.append(term.toUtf8());
        });
    });
    return terms;
}

TermPlan planTerms(QStringView foldedWord)
{
    TermPlan plan;
    int runs = 0;
    bool whole = false; // the only run is the word, and its terms say all of it
    eachRun(foldedWord, [&](const Run &run) {
        ++runs;
        whole = run.text.size() == foldedWord.size();
        if (run.sign == Sign::Letter) {
            plan.parts.append(run.text.left(overlap).toUtf8());
            whole = whole && run.text.size() <= overlap;
            return;
        }
        if (run.sign == Sign::Symbol) {
            plan.terms.append(run.text.toUtf8());
            return;
        }
        const QList<qsizetype> starts = signStarts(run.text);
        const qsizetype signsOfRun = starts.size() - 1;
        if (signsOfRun == 1)
            plan.terms.append(run.text.toUtf8());
        for (qsizetype i = 0; i + 2 < starts.size(); ++i)
            plan.terms.append(run.text.mid(starts[i], starts[i + 2] - starts[i]).toUtf8());
        whole = whole && signsOfRun <= 2;
    });
    plan.isExact = runs == 1 && whole;
    return plan;
}

} // namespace Galley
