// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/formbench.h"

using namespace Galley;

class TestYesNoField : public FormBench
{
    Q_OBJECT

private Q_SLOTS:
    void init() { start(); }
    void cleanup() { end(); }
    void keepsItsSpelling_data();
    void keepsItsSpelling();
    void answersToSpace();
};

void TestYesNoField::keepsItsSpelling_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("after");
    for (const auto &[before, after] :
         {std::pair("true", "false"), std::pair("False", "True"), std::pair("TRUE", "FALSE"),
          std::pair("yes", "no"), std::pair("No", "Yes"), std::pair("YES", "NO"),
          std::pair("on", "off"), std::pair("Off", "On"), std::pair("y", "n")}) {
        QTest::newRow(before)
            << QStringLiteral("---\nflag: %1 # kept\n---\n").arg(QLatin1String(before))
            << QStringLiteral("---\nflag: %1 # kept\n---\n").arg(QLatin1String(after));
    }
    QTest::newRow("TOML") << "+++\nflag = true\n+++\n"
                          << "+++\nflag = false\n+++\n";
    QTest::newRow("JSON") << "{\n  \"flag\": false\n}\n\nx\n"
                          << "{\n  \"flag\": true\n}\n\nx\n";
}

void TestYesNoField::keepsItsSpelling()
{
    QFETCH(QString, before);
    QFETCH(QString, after);
    open(before);
    auto *box = control<QCheckBox>(QStringLiteral("flag"));
    QVERIFY(box);
    box->click();
    QCOMPARE(text(), after);
    box->click(); // each click is a step of undo
    QCOMPARE(text(), before);
    m_post->document()->undo();
    QCOMPARE(text(), after);
    m_post->document()->undo();
    QCOMPARE(text(), before);
}

void TestYesNoField::answersToSpace()
{
    open(QStringLiteral("---\ndraft: no\n---\n"));
    auto *box = control<QCheckBox>(QStringLiteral("draft"));
    box->setFocus();
    QCOMPARE(box->text(), QStringLiteral("Ready for readers."));
    QTest::keyClick(box, Qt::Key_Space);
    QCOMPARE(text(), QStringLiteral("---\ndraft: yes\n---\n"));
    QCOMPARE(box->text(), QStringLiteral("Readers do not see it yet."));
}

QTEST_MAIN(TestYesNoField)
#include "tst_yesnofield.moc"
