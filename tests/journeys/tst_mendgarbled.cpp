// SPDX-License-Identifier: GPL-3.0-or-later
// Garbled text is found while the keys rest, listed when asked for, and mended in steps that can be
// undone.
#include "support/journey.h"
#include "widgets/body/textmarks.h"
#include "widgets/garbled/garbledlist.h"
#include "widgets/garbled/garbledrow.h"
#include "widgets/statusline.h"

#include <QPushButton>

using namespace Galley;

class TestMendGarbled : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void mendsWhatIsAsked();
    void marksMoveWithTheText();
    void savesAsUtf8WhereTheEncodingLacksACharacter();
};

namespace {

const QByteArray garbledPost
    = "---\ntitle: \"CafÃ©\"\n---\n\nRust ðŸ¦€ and Rome ðŸ‡®ðŸ‡¹.\n\n`Ã©`\n";

QPushButton *finding(const Journey &journey)
{
    for (auto *button : journey.window->findChild<StatusLine *>()->findChildren<QPushButton *>()) {
        if (button->text().contains(QLatin1String("garbled")))
            return button;
    }
    return nullptr;
}

QPushButton *button(const QWidget *parent, const QString &text)
{
    for (auto *each : parent->findChildren<QPushButton *>()) {
        if (each->text() == text && each->isVisible())
            return each;
    }
    return nullptr;
}

QList<GarbledRow *> rows(const Journey &journey)
{
    auto *list = journey.window->findChild<GarbledList *>();
    return list->findChild<QWidget *>(QStringLiteral("garbledRows"))->findChildren<GarbledRow *>();
}

} // namespace

void TestMendGarbled::mendsWhatIsAsked()
{
    Journey journey;
    journey.write(QStringLiteral("posts/first.md"), garbledPost);
    QVERIFY(journey.window->open(journey.path(QStringLiteral("posts/first.md"))));
    QTRY_VERIFY(finding(journey) && finding(journey)->isVisible());
    QCOMPARE(finding(journey)->text(), QStringLiteral("3 garbled places"));
    auto *list = journey.window->findChild<GarbledList *>();
    QVERIFY(!list->isVisible());
    QVERIFY(!journey.post()->isModified());

    finding(journey)->click();
    QVERIFY(list->isVisible());
    QCOMPARE(rows(journey).size(), 3);
    button(rows(journey)[2], QStringLiteral("Line 5"))->click();
    QCOMPARE(journey.editor().textCursor().position(),
             journey.post()->text().indexOf(QStringLiteral("\u00f0\u0178\u2021")));
    button(rows(journey)[1], QStringLiteral("Mend"))->click();
    QByteArray expected = garbledPost;
    expected.replace("ðŸ¦€", "🦀");
    QCOMPARE(journey.post()->bytes(), expected);
    QTRY_COMPARE(finding(journey)->text(), QStringLiteral("2 garbled places"));
    journey.editor().undo();
    QCOMPARE(journey.post()->bytes(), garbledPost);
    QTRY_COMPARE(finding(journey)->text(), QStringLiteral("3 garbled places"));

    button(list, QStringLiteral("Mend all"))->click();
    expected.replace("CafÃ©", "Café").replace("ðŸ‡®ðŸ‡¹", "🇮🇹");
    QCOMPARE(journey.post()->bytes(), expected);
    QTRY_VERIFY(!list->isVisible());
    QVERIFY(!finding(journey)->isVisible());
    QCOMPARE(journey.window->focusWidget(), &journey.editor());
    journey.editor().undo();
    QCOMPARE(journey.post()->bytes(), garbledPost);
}

void TestMendGarbled::marksMoveWithTheText()
{
    Journey journey;
    journey.write(QStringLiteral("posts/first.md"), garbledPost);
    QVERIFY(journey.window->open(journey.path(QStringLiteral("posts/first.md"))));
    const TextMarks &marks = journey.editor().garbledMarks();
    QTRY_COMPARE(marks.spans().size(), 3);
    const Span before = marks.spans()[1];
    QTextCursor cursor(journey.post()->document());
    cursor.setPosition(int(before.start) - 5);
    cursor.insertText(QStringLiteral("New "));
    QCOMPARE(marks.spans()[1], (Span{before.start + 4, before.length}));
    cursor.setPosition(int(before.start) + 5);
    cursor.deleteChar();
    QCOMPARE(marks.spans()[1].length, 0);
    // Of that line nothing is offered any more, now that half of it is damaged.
    QTRY_COMPARE(marks.spans().size(), 1);
}

void TestMendGarbled::savesAsUtf8WhereTheEncodingLacksACharacter()
{
    Journey journey;
    const QString name = QStringLiteral("posts/old.md");
    journey.write(name, "---\ntitle: Caf\xe9\n---\n\nWords.\n");
    QVERIFY(journey.window->open(journey.path(name)));
    QCOMPARE(journey.post()->format().encoding, QStringLiteral("Windows-1252"));
    QTextCursor cursor(journey.post()->document());
    cursor.movePosition(QTextCursor::End);
    cursor.insertText(QStringLiteral("🦀"));
    QVERIFY(!journey.window->workspace().save());
    QPushButton *convert = nullptr;
    QTRY_VERIFY((convert = button(journey.window.get(), QStringLiteral("Save as UTF-8"))));
    convert->click();
    QCOMPARE(journey.read(name), QByteArray("---\ntitle: Caf\xc3\xa9\n---\n\nWords.\n🦀"));
    QVERIFY(!journey.post()->isModified());
}

GALLEY_JOURNEY_MAIN(TestMendGarbled)
#include "tst_mendgarbled.moc"
