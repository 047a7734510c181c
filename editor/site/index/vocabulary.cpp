// SPDX-License-Identifier: GPL-3.0-or-later
#include "site/index/vocabulary.h"

#include "site/index/indexdatabase.h"

#include <QByteArrayMatcher>

namespace Galley {

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
