// SPDX-License-Identifier: GPL-3.0-or-later
#include "prose/closingmarks.h"

#include <QTest>

using namespace Galley;

class TestClosingMarks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsWhatIsThere();
    void remembersWhatIsNot();
};

void TestClosingMarks::findsWhatIsThere()
{
    const QString line = QStringLiteral("{{ a }} {{ b }} <c>");
    ClosingMarks closing(line);
    QCOMPARE(closing.find(QLatin1String("}}"), 2), 5);
    QCOMPARE(closing.find(QLatin1String("}}"), 7), 13);
    QCOMPARE(closing.find(QLatin1String("}}"), 14), -1);
    QCOMPARE(closing.find(QLatin1String(">"), 15), 18);
    QCOMPARE(closing.find(QLatin1String("}}"), 15), -1);
}

// What is missing from one place on may still stand before it, and says nothing of other marks.
void TestClosingMarks::remembersWhatIsNot()
{
    const QString line = QStringLiteral("a > b");
    ClosingMarks closing(line);
    QCOMPARE(closing.find(QLatin1String(">"), 3), -1);
    QCOMPARE(closing.find(QLatin1String(">"), 4), -1);
    QCOMPARE(closing.find(QLatin1String(">"), 1), 2);
    QCOMPARE(closing.find(QLatin1String("b"), 3), 4);
}

QTEST_GUILESS_MAIN(TestClosingMarks)
#include "tst_closingmarks.moc"
