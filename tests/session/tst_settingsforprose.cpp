// SPDX-License-Identifier: GPL-3.0-or-later
// What the settings keep of prose: for all posts, and for each.
#include "session/settings.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Galley;

class TestProseSettings : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_temporary = std::make_unique<QTemporaryDir>();
        m_folder = m_temporary->path();
    }
    void keepsWhatSpellingIsCheckedWith();
    void keepsWhatIsWantedOfTheProse();
    void keepsWhatTheDayBeganWith();
    void whatIsKeptOfAPostFollowsIt();

private:
    std::unique_ptr<QTemporaryDir> m_temporary;
    QString m_folder;
};

void TestProseSettings::keepsWhatSpellingIsCheckedWith()
{
    const QString one = QStringLiteral("/blog/one.md");
    {
        Settings settings(m_folder);
        QVERIFY(settings.checksSpelling());
        QVERIFY(settings.dictionaryFolder().isEmpty());
        QVERIFY(settings.spellingLanguage(one).isEmpty());
        settings.setChecksSpelling(false);
        settings.setDictionaryFolder(QStringLiteral("/my dictionaries"));
        settings.setSpellingLanguage(one, QStringLiteral("de-DE"));
    }
    Settings settings(m_folder);
    QVERIFY(!settings.checksSpelling());
    QCOMPARE(settings.dictionaryFolder(), QStringLiteral("/my dictionaries"));
    QCOMPARE(settings.spellingLanguage(one), QStringLiteral("de-DE"));
    QVERIFY(settings.spellingLanguage(QStringLiteral("/blog/two.md")).isEmpty());
    settings.setSpellingLanguage(one, {});
    QVERIFY(settings.spellingLanguage(one).isEmpty());
}

void TestProseSettings::keepsWhatIsWantedOfTheProse()
{
    const QString one = QStringLiteral("/blog/one.md");
    const QString two = QStringLiteral("/blog/two.md");
    {
        Settings settings(m_folder);
        QCOMPARE(settings.wordGoal(one), 0);
        QVERIFY(!settings.marksRepeatedWords());
        QCOMPARE(settings.longSentence(), 0);
        QCOMPARE(settings.languageToolServer(), QString());
        settings.setUsualWordGoal(800);
        settings.setWordGoal(one, 300);
        settings.setMarksRepeatedWords(true);
        settings.setLongSentence(30);
        settings.setLanguageToolServer(QStringLiteral(" localhost:8081 "));
    }
    Settings settings(m_folder);
    QCOMPARE(settings.wordGoal(one), 300);
    QCOMPARE(settings.wordGoal(two), 800);
    QVERIFY(settings.marksRepeatedWords());
    QCOMPARE(settings.longSentence(), 30);
    QCOMPARE(settings.languageToolServer(), QStringLiteral("localhost:8081"));
    settings.setWordGoal(two, 0); // none, though all others have one
    QCOMPARE(settings.wordGoal(two), 0);
    const QSignalSpy spy(&settings, &Settings::changed);
    settings.setWordGoal(one, 800); // as all others
    QCOMPARE(spy.size(), 1);
    settings.setUsualWordGoal(900);
    QCOMPARE(settings.wordGoal(one), 900);
    QCOMPARE(settings.wordGoal(two), 0);
    settings.setUsualWordGoal(-5);
    QCOMPARE(settings.wordGoal(one), 0);
    settings.setLongSentence(100'000);
    QCOMPARE(settings.longSentence(), 200);
}

void TestProseSettings::keepsWhatTheDayBeganWith()
{
    const QString one = QStringLiteral("/blog/one.md");
    const QString two = QStringLiteral("/blog/two.md");
    const QDate day(2024, 2, 29);
    {
        Settings settings(m_folder);
        QCOMPARE(settings.dailyWords(), 0);
        settings.setDailyWords(500);
        QVERIFY(!settings.wordsAtDayStart(one, day));
        settings.setWordsAtDayStart(one, day, 214);
        settings.setWordsAtDayStart(two, day, 0);
    }
    Settings settings(m_folder);
    QCOMPARE(settings.dailyWords(), 500);
    QCOMPARE(settings.wordsAtDayStart(one, day).value_or(-1), 214);
    QCOMPARE(settings.wordsAtDayStart(two, day).value_or(-1), 0);
    QVERIFY(!settings.wordsAtDayStart(one, day.addDays(1)));
    const QString three = QStringLiteral("/blog/three.md");
    settings.followPost(one, three);
    QVERIFY(!settings.wordsAtDayStart(one, day));
    QCOMPARE(settings.wordsAtDayStart(three, day).value_or(-1), 214);
    settings.setWordsAtDayStart(two, day.addDays(1), 7); // all of the other day go
    QVERIFY(!settings.wordsAtDayStart(three, day) && !settings.wordsAtDayStart(two, day));
    QVERIFY(!settings.wordsAtDayStart(three, day.addDays(1)));
    settings.setDailyWords(-3);
    QCOMPARE(settings.dailyWords(), 0);
}

void TestProseSettings::whatIsKeptOfAPostFollowsIt()
{
    const QString old = QStringLiteral("/blog/old.md");
    const QString now = QStringLiteral("/blog/now.md");
    {
        Settings settings(m_folder);
        settings.setWordGoal(old, 300);
        settings.setSpellingLanguage(old, QStringLiteral("tr-TR"));
        QSignalSpy changed(&settings, &Settings::changed);
        settings.followPost(old, now);
        QCOMPARE(changed.count(), 1);
        settings.followPost(now, now);
        settings.followPost(QStringLiteral("/blog/a.md"), QStringLiteral("/blog/b.md"));
        QCOMPARE(changed.count(), 1); // nothing is kept of those
    }
    Settings settings(m_folder);
    QCOMPARE(settings.wordGoal(now), 300);
    QCOMPARE(settings.spellingLanguage(now), QStringLiteral("tr-TR"));
    QCOMPARE(settings.wordGoal(old), 0);
    QVERIFY(settings.spellingLanguage(old).isEmpty());
    // Another post comes to where that one was: it does not get what was that one's.
    settings.followPost(QStringLiteral("/blog/other.md"), now);
    QCOMPARE(settings.wordGoal(now), 0);
    QVERIFY(settings.spellingLanguage(now).isEmpty());
}

QTEST_GUILESS_MAIN(TestProseSettings)
#include "tst_settingsforprose.moc"
