// SPDX-License-Identifier: GPL-3.0-or-later
#include "view/restartbudget.h"

#include <QTest>

using namespace Galley;

class tst_RestartBudget : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void threeAMinute()
    {
        RestartBudget budget(3, 60000);
        QVERIFY(budget.take(1000));
        QVERIFY(budget.take(1000));
        QVERIFY(budget.take(30000));
        QVERIFY(!budget.take(30001));
        QVERIFY(!budget.take(60999));
        QVERIFY(budget.take(61000)); // the first two are a minute old
        QVERIFY(budget.take(61001));
        QVERIFY(!budget.take(61002));
        QVERIFY(budget.take(1000000));
    }
};

QTEST_APPLESS_MAIN(tst_RestartBudget)
#include "tst_restartbudget.moc"
