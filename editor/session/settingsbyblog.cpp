// SPDX-License-Identifier: GPL-3.0-or-later
// What is kept for each blog, or for each post.
#include "session/settings.h"

#include <QCryptographicHash>

#include <algorithm>

namespace Galley {

namespace {

const QString arrangementGroup = QStringLiteral("arrangement/");
const QString lastPostGroup = QStringLiteral("lastPost/");
const QString webPicturesGroup = QStringLiteral("webPictures/");
const QString siteStyleGroup = QStringLiteral("siteStyle/");
const QString spellingLanguageGroup = QStringLiteral("spellingLanguage/");
const QString wordGoalGroup = QStringLiteral("wordGoal/");
const QString dayKey = QStringLiteral("dayStart/day");
const QString dayStartKey = QStringLiteral("dayStart/words");
const QString blogChoiceGroup = QStringLiteral("blogChoice");

/// A path is no good key: its slashes would make groups, and its letters be escaped.
QString keyOf(const QString &group, const QString &blogRoot)
{
    const QByteArray hash = QCryptographicHash::hash(blogRoot.toUtf8(), QCryptographicHash::Sha256);
    return group + QString::fromLatin1(hash.toHex().left(16));
}

} // namespace

QStringList Settings::postArrangement(const QString &blogRoot) const
{
    return m_store.value(keyOf(arrangementGroup, blogRoot)).toStringList();
}

void Settings::setPostArrangement(const QString &blogRoot, const QStringList &words)
{
    write(keyOf(arrangementGroup, blogRoot), words);
}

QString Settings::spellingLanguage(const QString &post) const
{
    return m_store.value(keyOf(spellingLanguageGroup, post)).toString();
}

void Settings::setSpellingLanguage(const QString &post, const QString &language)
{
    if (language.isEmpty())
        m_store.remove(keyOf(spellingLanguageGroup, post));
    else
        write(keyOf(spellingLanguageGroup, post), language);
}

int Settings::wordGoal(const QString &post) const
{
    const QVariant own = m_store.value(keyOf(wordGoalGroup, post));
    bool isNumber = false;
    const int words = own.toInt(&isNumber);
    return isNumber ? std::clamp(words, 0, mostWordGoal) : usualWordGoal();
}

void Settings::setWordGoal(const QString &post, int words)
{
    if (words != usualWordGoal()) {
        write(keyOf(wordGoalGroup, post), words);
        return;
    }
    m_store.remove(keyOf(wordGoalGroup, post));
    sync();
    Q_EMIT changed();
}

std::optional<int> Settings::wordsAtDayStart(const QString &post, QDate day) const
{
    if (m_store.value(dayKey).toString() != day.toString(Qt::ISODate))
        return {};
    bool isNumber = false;
    const int words = m_store.value(dayStartKey).toMap().value(keyOf({}, post)).toInt(&isNumber);
    return isNumber ? std::optional(words) : std::nullopt;
}

void Settings::setWordsAtDayStart(const QString &post, QDate day, int words)
{
    const QString name = day.toString(Qt::ISODate);
    QVariantMap starts;
    if (m_store.value(dayKey).toString() == name)
        starts = m_store.value(dayStartKey).toMap();
    starts.insert(keyOf({}, post), words);
    write({{dayKey, name}, {dayStartKey, starts}});
}

void Settings::followPost(const QString &from, const QString &to)
{
    if (from == to)
        return;
    bool isOther = false;
    for (const QString &group : {spellingLanguageGroup, wordGoalGroup}) {
        const QVariant kept = m_store.value(keyOf(group, from));
        // What is kept under the new path is of a file that was there before.
        if (!kept.isValid() && !m_store.contains(keyOf(group, to)))
            continue;
        isOther = true;
        m_store.remove(keyOf(group, from));
        if (kept.isValid())
            m_store.setValue(keyOf(group, to), kept);
        else
            m_store.remove(keyOf(group, to));
    }
    QVariantMap starts = m_store.value(dayStartKey).toMap();
    if (const QVariant start = starts.take(keyOf({}, from)); start.isValid()) {
        isOther = true;
        starts.insert(keyOf({}, to), start);
        m_store.setValue(dayStartKey, starts);
    }
    if (!isOther)
        return;
    sync();
    Q_EMIT changed();
}

BlogChoice Settings::blogChoice(const QString &blogRoot) const
{
    const QVariantMap kept = m_store.value(keyOf(blogChoiceGroup, blogRoot)).toMap();
    BlogChoice choice;
    const QString generator = kept.value(QStringLiteral("generator")).toString();
    for (int i = 0; i <= int(Generator::Plain) && !generator.isEmpty(); ++i) {
        if (generatorId(Generator(i)) == generator)
            choice.generator = Generator(i);
    }
    if (kept.contains(QStringLiteral("site")))
        choice.siteFolder = kept.value(QStringLiteral("site")).toString();
    choice.staticRoots = kept.value(QStringLiteral("static")).toStringList();
    choice.contentRoots = kept.value(QStringLiteral("content")).toStringList();
    return choice;
}

void Settings::setBlogChoice(const QString &blogRoot, const BlogChoice &choice)
{
    if (choice.isEmpty()) {
        m_store.remove(keyOf(blogChoiceGroup, blogRoot));
        return;
    }
    QVariantMap kept{{QStringLiteral("static"), choice.staticRoots},
                     {QStringLiteral("content"), choice.contentRoots}};
    if (choice.generator)
        kept.insert(QStringLiteral("generator"), generatorId(*choice.generator));
    if (choice.siteFolder)
        kept.insert(QStringLiteral("site"), *choice.siteFolder);
    write(keyOf(blogChoiceGroup, blogRoot), kept);
}

bool Settings::webPictures(const QString &blogRoot) const
{
    return m_store.value(keyOf(webPicturesGroup, blogRoot), false).toBool();
}

void Settings::setWebPictures(const QString &blogRoot, bool shown)
{
    write(keyOf(webPicturesGroup, blogRoot), shown);
}

QString Settings::siteStyle(const QString &blogRoot) const
{
    return m_store.value(keyOf(siteStyleGroup, blogRoot)).toString();
}

void Settings::setSiteStyle(const QString &blogRoot, const QString &path)
{
    write(keyOf(siteStyleGroup, blogRoot), path);
}

QString Settings::lastPost(const QString &blogRoot) const
{
    return m_store.value(keyOf(lastPostGroup, blogRoot)).toString();
}

void Settings::setLastPost(const QString &blogRoot, const QString &path)
{
    write(keyOf(lastPostGroup, blogRoot), path);
}

} // namespace Galley
