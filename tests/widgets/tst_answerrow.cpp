// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/answerrow.h"

#include "widgets/postlife/newpostdialog.h"
#include "widgets/postlife/removaldialog.h"

#include <QDialog>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>

using namespace Galley;

class TestAnswerRow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cancelComesFirstAndRejects();
    void aNoteStandsBeforeThem();
    void enterTakesNothingAway();
    void theWayOnIsAtTheEnd();
};

void TestAnswerRow::cancelComesFirstAndRejects()
{
    QDialog dialog;
    auto *go = new QPushButton(QStringLiteral("Go"));
    auto *row = new AnswerRow(dialog, go);
    (new QVBoxLayout(&dialog))->addLayout(row);
    dialog.resize(400, 80);
    dialog.show();
    QVERIFY(QTest::qWaitForWindowExposed(&dialog));
    QCOMPARE(row->cancel()->text(), QStringLiteral("Cancel"));
    QVERIFY(row->cancel()->geometry().right() < go->geometry().left());
    QVERIFY(row->cancel()->x() > 100); // at the line's end
    const QSignalSpy done(&dialog, &QDialog::finished);
    go->click(); // its owner's
    QCOMPARE(done.size(), 0);
    row->cancel()->click();
    QCOMPARE(done.size(), 1);
    QCOMPARE(dialog.result(), int(QDialog::Rejected));
}

void TestAnswerRow::aNoteStandsBeforeThem()
{
    QDialog dialog;
    auto *note = new QLabel(QStringLiteral("note"));
    auto *row = new AnswerRow(dialog, new QPushButton(QStringLiteral("Go")), note);
    (new QVBoxLayout(&dialog))->addLayout(row);
    dialog.resize(400, 80);
    dialog.show();
    QVERIFY(QTest::qWaitForWindowExposed(&dialog));
    QVERIFY(note->geometry().right() < row->cancel()->x());
    QVERIFY(note->x() < 30);
}

void TestAnswerRow::enterTakesNothingAway()
{
    RemovalDialog dialog(QStringLiteral("Sure?"), {}, {});
    dialog.show();
    QVERIFY(QTest::qWaitForWindowExposed(&dialog));
    const QSignalSpy wanted(&dialog, &RemovalDialog::wanted);
    const QSignalSpy done(&dialog, &QDialog::rejected);
    QTest::keyClick(&dialog, Qt::Key_Return);
    QCOMPARE(done.size(), 1);
    QCOMPARE(wanted.size(), 0);
}

void TestAnswerRow::theWayOnIsAtTheEnd()
{
    const NewPostDialog dialog;
    const auto buttons = dialog.findChildren<QPushButton *>();
    QCOMPARE(buttons.size(), 2);
    QCOMPARE(buttons.first()->text(), QStringLiteral("Cancel"));
    QVERIFY(buttons.last()->isDefault());
}

QTEST_MAIN(TestAnswerRow)
#include "tst_answerrow.moc"
