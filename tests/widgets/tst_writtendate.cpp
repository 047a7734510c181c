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

QTEST_APPLESS_MAIN(TestWrittenDate)
#include "tst_writtendate.moc"
