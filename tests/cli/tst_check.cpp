// SPDX-License-Identifier: GPL-3.0-or-later
// galley-cli check over files whose names are hard to print.
#include "clirunner.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Galley;

class TestCheck : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void namesAreToldAsTheyAre_data();
    void namesAreToldAsTheyAre();
};

void TestCheck::namesAreToldAsTheyAre_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("encoded slash") << QStringLiteral("a%2Fb.md");
    QTest::newRow("encoded space") << QStringLiteral("100%20percent.md");
    QTest::newRow("all places") << QStringLiteral("%1%2%3%4%5%6.md");
    QTest::newRow("letters") << QStringLiteral("Größe 🦀.md");
}

void TestCheck::namesAreToldAsTheyAre()
{
    QFETCH(QString, name);
    const QTemporaryDir folder;
    QFile file(folder.filePath(name));
    QVERIFY(file.open(QFile::WriteOnly));
    file.write("---\ntitle: A\n---\n\n![a picture](not-there.png)\n");
    file.close();
    const CliRun run = runCli(folder.path(), {QStringLiteral("check"), name});
    QCOMPARE(run.code, 1);
    QVERIFY2(run.out.startsWith(QByteArray(name.toUtf8() + ":5:")), run.out.constData());
    QVERIFY2(run.out.contains("[image-missing]"), run.out.constData());
    QCOMPARE(run.err, QByteArray());
}

QTEST_MAIN(TestCheck)
#include "tst_check.moc"
