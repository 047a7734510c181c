// SPDX-License-Identifier: GPL-3.0-or-later
#include "site/postsearch.h"

#include <QRegularExpression>

#include <algorithm>

namespace Galley {

namespace {

bool isPlain(const QString &text)
{
    return std::all_of(text.begin(), text.end(), [](QChar c) { return c.unicode() < 0x80; });
}

/// The accents that Unicode puts behind Latin, Greek and Cyrillic letters. Those of other scripts
/// make other letters (Japanese "ga" is no "ka" with an accent).
bool isAccent(QChar c)
{
    return c.unicode() >= 0x0300 && c.unicode() <= 0x036F;
}

} // namespace

QString PostSearch::folded(const QString &text)
{
    if (isPlain(text))
        return text.toLower();
    QString plain = text.normalized(QString::NormalizationForm_KD).toCaseFolded();
    plain.removeIf(isAccent);
    plain.replace(QChar(0x0131), QLatin1Char('i'));
    // Put together again, so that no letter is found in another one that begins with it.
    return plain.normalized(QString::NormalizationForm_C);
}

PostSearch::PostSearch(const QString &wanted)
{
    static const QRegularExpression word(QStringLiteral("\"([^\"]+)\"|(\\S+)"));
    for (auto matches = word.globalMatch(wanted); matches.hasNext();) {
        const QRegularExpressionMatch match = matches.next();
        const QString found = folded(match.captured(1) + match.captured(2)).simplified();
        if (!found.isEmpty() && found != QLatin1String("\""))
            m_words.append(found);
    }
}

bool PostSearch::matches(const QString &text) const
{
    const QString searched = folded(text).simplified();
    return std::all_of(m_words.begin(), m_words.end(),
                       [&](const QString &word) { return searched.contains(word); });
}

} // namespace Galley
