// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/form/writtendate.h"

#include <QTest>

using namespace Galley;

class TestWrittenDate : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void reads_data();
    void reads();
    void speaksTheReadersLanguage();
    void movesToAnotherDay_data();
    void movesToAnotherDay();
    void knowsTheDayMeant_data();
    void knowsTheDayMeant();
};

void TestWrittenDate::reads_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("words");
    QTest::addColumn<QString>("problem");
    const QString none;
    const auto left = [](const char *said) -> QString {
        return QString::fromUtf8(said) + QStringLiteral(" Galley leaves it as written.");
    };

    QTest::newRow("a day") << "2018-05-30"
                           << "Wednesday, 30 May 2018" << none;
    QTest::newRow("one digit for month and day") << "2018-5-3"
                                                 << "Thursday, 3 May 2018" << none;
    QTest::newRow("a leap day") << "2020-02-29"
                                << "Saturday, 29 February 2020" << none;
    QTest::newRow("blanks behind it") << "2018-05-30  "
                                      << "Wednesday, 30 May 2018" << none;
    QTest::newRow("a time") << "2018-05-30 14:05"
                            << "Wednesday, 30 May 2018, 14:05:00" << none;
    QTest::newRow("a time in UTC") << "2018-05-30T14:05:59.123Z"
                                   << "Wednesday, 30 May 2018, 14:05:59 UTC" << none;
    QTest::newRow("a time with a zone") << "2018-05-30 14:05:00 +0200"
                                        << "Wednesday, 30 May 2018, 14:05:00 UTC+0200" << none;
    QTest::newRow("a day that February does not have")
        << "2018-02-30" << none << left("February 2018 has 28 days.");
    QTest::newRow("no leap year") << "1900-02-29" << none << left("February 1900 has 28 days.");
    QTest::newRow("the 31st of a short month")
        << "2018-06-31" << none << left("June 2018 has 30 days.");
    QTest::newRow("day nought") << "2018-06-00" << none << left("June 2018 has 30 days.");
    QTest::newRow("a thirteenth month") << "2018-13-01" << none << left("There is no month 13.");
    QTest::newRow("month nought") << "2018-00-01" << none << left("There is no month 0.");
    QTest::newRow("a 25th hour") << "2018-05-30 25:00" << none << left("A day has no such time.");
    QTest::newRow("year nought") << "0000-05-30" << none << left("There is no year 0.");
    QTest::newRow("half a date") << "2018-05-" << none << none;
    QTest::newRow("words") << "next spring" << none << none;
    QTest::newRow("words behind a date") << "2018-05-30 or so" << none << none;
    QTest::newRow("nothing") << "" << none << none;
}

void TestWrittenDate::reads()
{
    QFETCH(QString, text);
    QFETCH(QString, words);
    QFETCH(QString, problem);
    const WrittenDate date = readWrittenDate(text, QLocale::c());
    QCOMPARE(date.words, words);
    QCOMPARE(date.problem, problem);
}

void TestWrittenDate::speaksTheReadersLanguage()
{
    const WrittenDate date
        = readWrittenDate(QStringLiteral("2018-05-30"), QLocale(QLocale::Turkish));
    QVERIFY2(date.words.contains(QStringLiteral("Mayıs")), qPrintable(date.words));
}

void TestWrittenDate::movesToAnotherDay_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QDate>("day");
    QTest::addColumn<QString>("moved");
    const QDate may(2019, 5, 4);
    QTest::newRow("a day") << "2018-11-30" << may << "2019-05-04";
    QTest::newRow("without zeros before") << "2018-5-3" << may << "2019-5-4";
    QTest::newRow("without zeros, to two digits")
        << "2018-5-3" << QDate(2018, 11, 12) << "2018-11-12";
    QTest::newRow("a zero before the month says how") << "2018-05-30" << may << "2019-05-04";
    QTest::newRow("the time stays")
        << "2018-11-30T14:05:59.123Z" << may << "2019-05-04T14:05:59.123Z";
    QTest::newRow("the zone stays") << "2018-11-30 1:05 +0200" << may << "2019-05-04 1:05 +0200";
    QTest::newRow("blanks stay") << " 2018-11-30  " << may << " 2019-05-04  ";
    QTest::newRow("an impossible day") << "2018-02-30" << may << "2019-05-04";
    QTest::newRow("an early year") << "2018-02-28" << QDate(812, 1, 2) << "0812-01-02";
    QTest::newRow("nothing") << "" << may << "2019-05-04";
    QTest::newRow("half a date") << "2018-1" << may << "2019-05-04";
    QTest::newRow("words") << "next spring" << may << "2019-05-04";
}

void TestWrittenDate::movesToAnotherDay()
{
    QFETCH(QString, text);
    QFETCH(QDate, day);
    QTEST(onDay(text, day), "moved");
}

void TestWrittenDate::knowsTheDayMeant_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QDate>("day");
    QTest::newRow("a day") << "2018-05-30" << QDate(2018, 5, 30);
    QTest::newRow("a day and a time") << "2018-5-3 14:05 Z" << QDate(2018, 5, 3);
    QTest::newRow("a day too late") << "2018-02-30" << QDate(2018, 2, 28);
    QTest::newRow("day nought") << "2018-02-00" << QDate(2018, 2, 1);
    QTest::newRow("a thirteenth month") << "2018-13-07" << QDate(2018, 12, 7);
    QTest::newRow("year nought") << "0000-05-30" << QDate();
    QTest::newRow("half a date") << "2018-05" << QDate();
    QTest::newRow("nothing") << "" << QDate();
}

void TestWrittenDate::knowsTheDayMeant()
{
    QFETCH(QString, text);
    QTEST(writtenDay(text), "day");
}

QTEST_APPLESS_MAIN(TestWrittenDate)
#include "tst_writtendate.moc"
