// SPDX-License-Identifier: GPL-3.0-or-later
#include "site/postsearch.h"

#include "site/index/foldedtext.h"

#include <QRegularExpression>

#include <algorithm>

namespace Galley {

PostSearch::PostSearch(const QString &wanted)
{
    static const QRegularExpression word(QStringLiteral("\"([^\"]*)(?:\"|$)|([^\\s\"]+)"));
    for (auto matches = word.globalMatch(wanted); matches.hasNext();) {
        const QRegularExpressionMatch match = matches.next();
        const QString found = foldText(QString(match.captured(1) + match.captured(2)));
        if (!found.isEmpty() && !m_words.contains(found))
            m_words.append(found);
    }
}

bool PostSearch::matches(const QByteArray &folded) const
{
    return std::all_of(m_words.begin(), m_words.end(),
                       [&](const QString &word) { return folded.contains(word.toUtf8()); });
}

} // namespace Galley
