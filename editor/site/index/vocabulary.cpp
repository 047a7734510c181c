// SPDX-License-Identifier: GPL-3.0-or-later
#include "site/index/vocabulary.h"

#include "site/index/indexdatabase.h"

#include <QByteArrayMatcher>
#include <QByteArrayView>

#include <algorithm>
#include <array>

namespace Galley {

namespace {

constexpr qsizetype longest = 32; // of words that are compared

/// How many slips are between two words, by Damerau's measure in the form that takes each letter
/// once; more than \a most is told as one more.
int slipsBetween(QByteArrayView a, QByteArrayView b, int most)
{
    std::array<std::array<int, longest + 1>, 3> rows{};
    for (int j = 0; j <= int(b.size()); ++j)
        rows[0][std::size_t(j)] = j;
    for (int i = 1; i <= int(a.size()); ++i) {
        auto &row = rows[std::size_t(i % 3)];
        const auto &above = rows[std::size_t((i + 2) % 3)];
        const auto &twoAbove = rows[std::size_t((i + 1) % 3)];
        row[0] = i;
        int least = i;
        for (int j = 1; j <= int(b.size()); ++j) {
            const auto at = std::size_t(j);
            const int change = a[i - 1] == b[j - 1] ? 0 : 1;
            row[at] = std::min({above[at] + 1, row[at - 1] + 1, above[at - 1] + change});
            if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                row[at] = std::min(row[at], twoAbove[at - 2] + 1);
            least = std::min(least, row[at]);
        }
        if (least > most)
            return most + 1;
    }
    return rows[std::size_t(a.size() % 3)][std::size_t(b.size())];
}

} // namespace

QByteArray Vocabulary::nearest(const QByteArray &word) const
{
    constexpr qsizetype shortest = 4;
    if (word.size() < shortest || word.size() > longest)
        return {};
    int most = word.size() < 6 ? 1 : 2;
    QByteArray best;
    for (qsizetype at = 0; at < m_words.size();) {
        qsizetype end = m_words.indexOf('\n', at);
        end = end < 0 ? m_words.size() : end;
        const QByteArrayView known = QByteArrayView(m_words).sliced(at, end - at);
        at = end + 1;
        if (qAbs(known.size() - word.size()) > most || known.size() > longest)
            continue;
        const int slips = slipsBetween(word, known, most);
        if (slips <= most && slips > 0) {
            best = known.toByteArray();
            most = slips - 1;
        }
    }
    return best;
}

bool Vocabulary::update(IndexDatabase &database)
{
    return database.read("SELECT id, word FROM word WHERE id > ?", {m_last},
                         [this](const IndexDatabase::Row &row) {
                             m_last = row.number(0);
                             m_words += '\n' + row.bytes(1);
                         });
}

QList<QByteArray> Vocabulary::containing(const QByteArray &part, int most) const
{
    QList<QByteArray> found;
    const QByteArrayMatcher matcher(part);
    for (qsizetype at = matcher.indexIn(m_words); at >= 0 && found.size() <= most;) {
        const qsizetype start = m_words.lastIndexOf('\n', at) + 1;
        const qsizetype newline = m_words.indexOf('\n', at);
        const qsizetype end = newline < 0 ? m_words.size() : newline;
        found.append(m_words.mid(start, end - start));
        at = newline < 0 ? -1 : matcher.indexIn(m_words, newline);
    }
    return found;
}

} // namespace Galley
