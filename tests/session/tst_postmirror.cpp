// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/postmirror.h"

#include "session/openpostbench.h"

#include <QRandomGenerator>
#include <QTest>

using namespace Galley;

/// A second view's document says what the post says, whoever is written in, and has no history of
/// its own.
class TestPostMirror : public QObject, private OpenPostBench
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QVERIFY(makeFolder()); }

    void bothWays();
    void typedLettersAreOneStep();
    void deletedLettersAreOneStep();
    void aReadOnlyPostStays();
    void otherLineEndsStay();
    void caretsElsewhereStay();
    void whatAnswersAChangeIsCaughtUp();
    void whatAnswersWithAsManyLetters_data();
    void whatAnswersWithAsManyLetters();
    void whatIsWrittenWithinAStep();
    void randomEditsAndBack_data();
    void randomEditsAndBack();

private:
    static QString textOf(QTextDocument &document)
    {
        return document.toRawText().replace(QChar::ParagraphSeparator, u'\n');
    }
    static void typeInto(QTextDocument &document, qsizetype position, const QString &text)
    {
        QTextCursor cursor(&document);
        cursor.setPosition(int(position));
        cursor.insertText(text);
    }
};

void TestPostMirror::bothWays()
{
    const auto post = open(simple);
    PostMirror mirror(*post);
    QCOMPARE(textOf(*mirror.document()), post->text());
    QVERIFY(!post->isModified());
    type(*post, 4, QStringLiteral("a: \u00A01\n"));
    QCOMPARE(textOf(*mirror.document()), post->text());
    typeInto(*mirror.document(), post->text().size(), QStringLiteral("mehr\nund 🦀"));
    QCOMPARE(post->text(), textOf(*mirror.document()));
    QVERIFY(post->text().endsWith(QStringLiteral("words.\nmehr\nund 🦀")));
    QVERIFY(post->isModified());
    QVERIFY(!mirror.document()->isUndoAvailable());
    post->document()->undo();
    post->document()->undo();
    QCOMPARE(textOf(*mirror.document()), QString::fromUtf8(simple));
    QVERIFY(!post->isModified());
    post->document()->redo();
    QCOMPARE(textOf(*mirror.document()), post->text());
}

void TestPostMirror::typedLettersAreOneStep()
{
    const auto post = open(simple);
    PostMirror mirror(*post);
    const qsizetype end = post->text().size();
    for (int i = 0; i < 5; ++i)
        typeInto(*mirror.document(), end + i, QStringLiteral("x"));
    QCOMPARE(post->document()->availableUndoSteps(), 1);
    post->document()->undo();
    QCOMPARE(post->bytes(), simple);
}

void TestPostMirror::deletedLettersAreOneStep()
{
    const auto post = open(simple);
    PostMirror mirror(*post);
    QTextCursor cursor(mirror.document());
    cursor.movePosition(QTextCursor::End);
    for (int i = 0; i < 4; ++i)
        cursor.deletePreviousChar();
    const QByteArray shorter = simple.chopped(4);
    QCOMPARE(post->bytes(), shorter);
    post->document()->undo();
    // The line's end is a step of its own, as it is in the post.
    const auto direct = open(simple);
    QTextCursor same(direct->document());
    same.movePosition(QTextCursor::End);
    for (int i = 0; i < 4; ++i)
        same.deletePreviousChar();
    direct->document()->undo();
    QCOMPARE(post->bytes(), direct->bytes());
    QCOMPARE(textOf(*mirror.document()), direct->text());
}

void TestPostMirror::aReadOnlyPostStays()
{
    const auto post = open("one\r\ntwo\rthree\r\n");
    QVERIFY(post->isReadOnly());
    PostMirror mirror(*post);
    const QString before = post->text();
    typeInto(*mirror.document(), 2, QStringLiteral("lost"));
    QCOMPARE(post->text(), before);
    QTRY_COMPARE(textOf(*mirror.document()), before);
}

void TestPostMirror::otherLineEndsStay()
{
    const QByteArray mixed = "---\r\na: 1\r\n---\r\n\r\none\r\ntwo\nthree\r\nfour\nfive\r\nsix\r\n";
    const auto post = open(mixed);
    QVERIFY(!post->isReadOnly());
    PostMirror mirror(*post);
    // One step with two places, and lines of both kinds between them.
    QTextCursor cursor(mirror.document());
    const QString text = post->text();
    cursor.beginEditBlock();
    cursor.setPosition(int(text.indexOf(QStringLiteral("six"))));
    cursor.insertText(QStringLiteral("S"));
    cursor.setPosition(int(text.indexOf(QStringLiteral("one"))));
    cursor.insertText(QStringLiteral("O"));
    cursor.endEditBlock();
    QByteArray expected = mixed;
    expected.replace("six", "Ssix").replace("one", "Oone");
    QCOMPARE(post->bytes(), expected);
    post->document()->undo();
    QCOMPARE(post->bytes(), mixed);
    QCOMPARE(textOf(*mirror.document()), post->text());
}

void TestPostMirror::caretsElsewhereStay()
{
    const auto post = open("first line\nsecond line\nthird line\n");
    PostMirror mirror(*post);
    QTextCursor caret(mirror.document());
    caret.setPosition(17); // in the second line
    const QTextCursor before = caret;
    QTextCursor cursor(post->document());
    cursor.beginEditBlock();
    cursor.setPosition(25);
    cursor.insertText(QStringLiteral("much "));
    cursor.setPosition(3);
    cursor.insertText(QStringLiteral("much "));
    cursor.endEditBlock();
    QCOMPARE(caret.position(), 22);
    QCOMPARE(caret.blockNumber(), 1);
}

void TestPostMirror::whatAnswersAChangeIsCaughtUp()
{
    const auto post = open(simple);
    PostMirror mirror(*post);
    // Somebody who writes while he is told: the mirror cannot take that at once.
    bool answered = false;
    connect(post->document(), &QTextDocument::contentsChanged, this, [&] {
        if (!std::exchange(answered, true))
            type(*post, 0, QStringLiteral("!"));
    });
    typeInto(*mirror.document(), 30, QStringLiteral("typed"));
    QVERIFY(answered);
    QVERIFY(post->text().startsWith(u'!'));
    QTRY_COMPARE(textOf(*mirror.document()), post->text());
}

void TestPostMirror::whatAnswersWithAsManyLetters_data()
{
    QTest::addColumn<bool>("whileToldOfThePlace");
    QTest::addColumn<bool>("inTheMirror");
    // Qt tells nobody of what is changed while it tells where a change was.
    QTest::newRow("told of the place, from the post") << true << false;
    QTest::newRow("told of the place, from the mirror") << true << true;
    QTest::newRow("told at the end, from the post") << false << false;
    QTest::newRow("told at the end, from the mirror") << false << true;
}

void TestPostMirror::whatAnswersWithAsManyLetters()
{
    QFETCH(bool, whileToldOfThePlace);
    QFETCH(bool, inTheMirror);
    const auto post = open("one two three four\n");
    PostMirror mirror(*post);
    bool answered = false;
    const auto answer = [&] {
        if (std::exchange(answered, true))
            return;
        QTextCursor cursor(post->document());
        cursor.setPosition(0);
        cursor.setPosition(3, QTextCursor::KeepAnchor);
        cursor.insertText(QStringLiteral("ONE"));
    };
    if (whileToldOfThePlace)
        connect(post->document(), &QTextDocument::contentsChange, this, answer);
    else
        connect(post->document(), &QTextDocument::contentsChanged, this, answer);
    typeInto(inTheMirror ? *mirror.document() : *post->document(), 8, QStringLiteral("typed "));
    QVERIFY(answered);
    QCOMPARE(post->text(), QStringLiteral("ONE two typed three four\n"));
    QTRY_COMPARE(textOf(*mirror.document()), post->text());
    // Both go on from there.
    typeInto(*mirror.document(), 0, QStringLiteral("a "));
    typeInto(*post->document(), 0, QStringLiteral("b "));
    QCOMPARE(post->text(), QStringLiteral("b a ONE two typed three four\n"));
    QTRY_COMPARE(textOf(*mirror.document()), post->text());
}

/// The post tells of it only when the step is over.
void TestPostMirror::whatIsWrittenWithinAStep()
{
    const auto post = open(simple);
    PostMirror mirror(*post);
    const int end = int(post->text().size()) - 1;
    QTextCursor step(post->document());
    step.beginEditBlock();
    typeInto(*mirror.document(), end, QStringLiteral("x"));
    typeInto(*mirror.document(), end + 1, QStringLiteral("y"));
    step.endEditBlock();
    QCOMPARE(post->text(), QString::fromUtf8(simple).insert(end, QStringLiteral("xy")));
    QCOMPARE(textOf(*mirror.document()), post->text());
    post->document()->undo();
    QCOMPARE(post->bytes(), simple);
    QCOMPARE(textOf(*mirror.document()), post->text());
}

void TestPostMirror::randomEditsAndBack_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("a post") << simple;
    QTest::newRow("no front matter") << QByteArray("# A\n\nwords\u00A0and 🦀\n\n- b\n");
    QTest::newRow("mixed line ends") << QByteArray("---\r\na: 1\r\n---\r\n\none\r\ntwo\nthree\r\n");
    QTest::newRow("empty") << QByteArray();
}

void TestPostMirror::randomEditsAndBack()
{
    QFETCH(QByteArray, bytes);
    const QStringList pieces{QStringLiteral("x"),       QStringLiteral("\n"),
                             QStringLiteral("🦀"),    QStringLiteral("---"),
                             QStringLiteral(" \u00A0"), QString(),
                             QStringLiteral("a\nb"),    QStringLiteral("\n\n# T\n")};
    for (quint32 seed = 1; seed <= 15; ++seed) {
        QRandomGenerator random(seed);
        const auto post = open(bytes);
        PostMirror mirror(*post);
        const auto edit = [&](QTextDocument &document) {
            QTextCursor cursor(&document);
            const int places = random.bounded(4) == 0 ? 3 : 1;
            if (places > 1)
                cursor.beginEditBlock();
            for (int i = 0; i < places; ++i) {
                const int size = document.characterCount() - 1;
                const int from = random.bounded(size + 1);
                cursor.setPosition(from);
                cursor.setPosition(
                    std::min(size, from + (random.bounded(3) ? 0 : random.bounded(9))),
                    QTextCursor::KeepAnchor);
                cursor.insertText(pieces[random.bounded(int(pieces.size()))]);
            }
            if (places > 1)
                cursor.endEditBlock();
        };
        for (int step = 0; step < 60; ++step) {
            switch (random.bounded(8)) {
            case 0:
                post->document()->undo();
                break;
            case 1:
                post->document()->redo();
                break;
            default:
                edit(random.bounded(2) ? *post->document() : *mirror.document());
            }
            if (textOf(*mirror.document()) != post->text())
                QFAIL(qPrintable(QStringLiteral("seed %1, step %2").arg(seed).arg(step)));
        }
        while (post->document()->isUndoAvailable())
            post->document()->undo();
        QCOMPARE(post->bytes(), bytes);
        QCOMPARE(textOf(*mirror.document()), post->text());
    }
}

QTEST_GUILESS_MAIN(TestPostMirror)
#include "tst_postmirror.moc"
