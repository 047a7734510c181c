// SPDX-License-Identifier: GPL-3.0-or-later
// What is looked for in the prose of a post, and how much of it there shall be.
#include "session/settings.h"

#include <algorithm>

namespace Galley {

namespace {

const QString usualGoalKey = QStringLiteral("prose/wordGoal");
const QString dailyWordsKey = QStringLiteral("prose/dailyWords");
const QString repeatsKey = QStringLiteral("prose/marksRepeatedWords");
const QString longSentenceKey = QStringLiteral("prose/longSentence");
const QString grammarServerKey = QStringLiteral("prose/languageToolServer");

} // namespace

int Settings::usualWordGoal() const
{
    return std::clamp(m_store.value(usualGoalKey, 0).toInt(), 0, mostWordGoal);
}

void Settings::setUsualWordGoal(int words)
{
    write(usualGoalKey, words);
}

int Settings::dailyWords() const
{
    return std::clamp(m_store.value(dailyWordsKey, 0).toInt(), 0, mostWordGoal);
}

void Settings::setDailyWords(int words)
{
    write(dailyWordsKey, words);
}

bool Settings::marksRepeatedWords() const
{
    return m_store.value(repeatsKey, false).toBool();
}

void Settings::setMarksRepeatedWords(bool marks)
{
    write(repeatsKey, marks);
}

int Settings::longSentence() const
{
    return std::clamp(m_store.value(longSentenceKey, 0).toInt(), 0, 200);
}

void Settings::setLongSentence(int words)
{
    write(longSentenceKey, words);
}

QString Settings::languageToolServer() const
{
    return m_store.value(grammarServerKey).toString();
}

void Settings::setLanguageToolServer(const QString &address)
{
    write(grammarServerKey, address.trimmed());
}

} // namespace Galley
