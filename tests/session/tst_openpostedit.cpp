// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/openpostbench.h"

#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>

using namespace Galley;

/// Edits, fields, the steps of undo, and the front matter that follows them.
class TestOpenPostEdit : public QObject, private OpenPostBench
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QVERIFY(makeFolder()); }
    void undoIsTheWayBack_data();
    void undoIsTheWayBack();
    void setsOneField();
    void setsTheItemsOfAList();
    void joinsTypingIntoOneField();
    void keepsTheStyleThroughWhatIsPassed();
    void parts_data();
    void parts();
    void refusesAFieldThatIsNotSafe();
    void appliesManyEditsAsOneStep();
    void tellsWhenTheFrontMatterChanges_data();
    void tellsWhenTheFrontMatterChanges();
    void keepsTheFrontMatterWhileTypingInTheBody();
};

void TestOpenPostEdit::undoIsTheWayBack_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("LF") << simple;
    QTest::newRow("CRLF") << QByteArray(simple).replace("\n", "\r\n");
    QTest::newRow("mostly LF") << QByteArray(
        "---\r\ntitle: a\n---\nb\r\nc\nd \u00a0 e\n\n\r\n\nf\n");
    QTest::newRow("mostly CRLF") << QByteArray(
        "---\r\ntitle: a\r\n---\nb\r\nc\nd\r\n🦀\r\n\r\n\nf");
}

void TestOpenPostEdit::undoIsTheWayBack()
{
    QFETCH(const QByteArray, bytes);
    const QStringList pieces = {QString(),
                                QStringLiteral("x"),
                                QStringLiteral("\n"),
                                QStringLiteral("a\nb\n"),
                                QStringLiteral("---\n"),
                                QStringLiteral("🦀\u00a0")};
    QRandomGenerator random(20180530);
    for (int round = 0; round < 80; ++round) {
        const std::unique_ptr<OpenPost> post = open(bytes);
        QTextDocument &document = *post->document();
        for (int step = 0; step < 12; ++step) {
            QTextCursor cursor(&document);
            cursor.beginEditBlock();
            for (int i = random.bounded(1, 4); i > 0; --i) {
                const int last = document.characterCount() - 1;
                const int from = random.bounded(last + 1);
                cursor.setPosition(from);
                cursor.setPosition(std::min(last, from + random.bounded(6)),
                                   QTextCursor::KeepAnchor);
                cursor.insertText(pieces.at(random.bounded(int(pieces.size()))));
            }
            cursor.endEditBlock();
            // What was read of the front matter in passing is what the whole text says.
            const FrontMatter whole = FrontMatter::read(post->text());
            QCOMPARE(int(post->frontMatter().fence().kind), int(whole.fence().kind));
            QCOMPARE(post->frontMatter().fence().bodyStart, whole.fence().bodyStart);
        }
        const QByteArray edited = post->bytes();
        while (document.isUndoAvailable())
            document.undo();
        QCOMPARE(post->bytes(), bytes);
        QVERIFY(!post->isModified());
        while (document.isRedoAvailable())
            document.redo();
        QCOMPARE(post->bytes(), edited);
    }
}

void TestOpenPostEdit::setsOneField()
{
    const std::unique_ptr<OpenPost> post = open(simple);
    QSignalSpy changed(post.get(), &OpenPost::frontMatterChanged);
    QVERIFY(post->setField(QStringLiteral("title"), QStringLiteral("Another day")).ok());
    QCOMPARE(post->bytes(), QByteArray(simple).replace("A day", "Another day"));
    QCOMPARE(post->frontMatter().field(QStringLiteral("title"))->value,
             QStringLiteral("Another day"));
    QCOMPARE(changed.count(), 1);
    post->document()->undo();
    QVERIFY(!post->document()->isUndoAvailable());
    QCOMPARE(post->bytes(), simple);
    QCOMPARE(post->frontMatter().field(QStringLiteral("title"))->value, QStringLiteral("A day"));
    QCOMPARE(changed.count(), 2);
    // The same value again is no change, and no step.
    QVERIFY(post->setField(QStringLiteral("title"), QStringLiteral("A day")).ok());
    QVERIFY(!post->isModified());
    QCOMPARE(changed.count(), 2);
}

void TestOpenPostEdit::setsTheItemsOfAList()
{
    const QByteArray before("---\ntitle: A day\ntags: ['one',  two] # kept\n---\n\nBody\n");
    const std::unique_ptr<OpenPost> post = open(before);
    const QString tags = QStringLiteral("tags");
    const QString title = QStringLiteral("title");
    QVERIFY(post->setField(title, QStringLiteral("A"), true).ok());
    const QStringList three{QStringLiteral("one"), QStringLiteral("two"), QStringLiteral("new")};
    QVERIFY(post->setFieldItems(tags, three).ok());
    QCOMPARE(post->bytes(),
             QByteArray(before).replace("A day", "A").replace("two]", "two,  'new']"));
    QVERIFY(post->setFieldItems(tags, three).ok()); // no change, no step
    QVERIFY(post->setFieldItems(tags, {QStringLiteral("one")}).ok());
    QVERIFY(post->setField(title, QStringLiteral("Ab"), true).ok()); // does not join across lists
    QCOMPARE(post->bytes(),
             QByteArray(before).replace("A day", "Ab").replace("['one',  two]", "['one']"));
    post->document()->undo();
    post->document()->undo();
    post->document()->undo();
    QCOMPARE(post->bytes(), QByteArray(before).replace("A day", "A"));
    const Done refused = post->setFieldItems(title, three);
    QVERIFY(!refused.ok() || post->bytes().contains("title"));
}

void TestOpenPostEdit::joinsTypingIntoOneField()
{
    const QString title = QStringLiteral("title");
    // From a value and from none: what is a replacement here is an insertion there.
    for (const char *value : {"A day", ""}) {
        const QByteArray before = QByteArray(simple).replace("A day", value);
        const QByteArray after = QByteArray(simple).replace("A day", "Autumn");
        const std::unique_ptr<OpenPost> post = open(before);
        for (const char *text : {"A", "Au", "Aut", "Autumn"})
            QVERIFY(post->setField(title, QLatin1String(text), true).ok());
        QCOMPARE(post->bytes(), after);
        post->document()->undo();
        QCOMPARE(post->bytes(), before);
        post->document()->redo();
        QCOMPARE(post->bytes(), after);
    }
}

void TestOpenPostEdit::keepsTheStyleThroughWhatIsPassed()
{
    const QByteArray before = QByteArray("---\ntitle: A day\nnote:\n---\n\nBody\n");
    const std::unique_ptr<OpenPost> post = open(before);
    const QString title = QStringLiteral("title");
    // Emptied, ending in a colon, looking like a number: each needs quotes, the last does not.
    for (const char *text : {"", "1", "12", "12:", "12: a", "12 b"})
        QVERIFY(post->setField(title, QLatin1String(text), true).ok());
    QCOMPARE(post->bytes(), QByteArray(before).replace("A day", "12 b"));
    for (const char *text : {"x", "x: y", "A day"})
        QVERIFY(post->setField(title, QLatin1String(text), true).ok());
    QCOMPARE(post->bytes(), before);
    // Nothing there, something typed, taken back: nothing there.
    const QString note = QStringLiteral("note");
    for (const char *text : {"x", "xy", ""})
        QVERIFY(post->setField(note, QLatin1String(text), true).ok());
    QCOMPARE(post->bytes(), before);
    post->endField();
    QVERIFY(post->setField(title, QStringLiteral("B"), true).ok());
    post->endField();
    QVERIFY(post->setField(title, QStringLiteral("C"), true).ok());
    post->document()->undo();
    QCOMPARE(post->bytes(), QByteArray(before).replace("A day", "B"));
}

void TestOpenPostEdit::parts_data()
{
    QTest::addColumn<QByteArray>("between");
    QTest::newRow("another field in between") << QByteArray("field");
    QTest::newRow("body text in between") << QByteArray("body");
    QTest::newRow("a save in between") << QByteArray("save");
    QTest::newRow("an edit that does not join") << QByteArray("alone");
}

void TestOpenPostEdit::parts()
{
    QFETCH(const QByteArray, between);
    const std::unique_ptr<OpenPost> post = open(simple);
    const QString title = QStringLiteral("title");
    QVERIFY(post->setField(title, QStringLiteral("B"), true).ok());
    if (between == "field")
        QVERIFY(post->setField(QStringLiteral("date"), QStringLiteral("2021-01-01"), true).ok());
    else if (between == "body") {
        // Two changes in one step: Qt joins nothing to a step that is a single change.
        EditList edits;
        QVERIFY(edits.replace({post->text().size(), 0}, QStringLiteral("more")).ok());
        QVERIFY(edits.replace({post->text().size() - 3, 1}, QStringLiteral("x")).ok());
        post->apply(edits);
    } else if (between == "save")
        QVERIFY(post->save().ok());
    else
        QVERIFY(post->setField(title, QStringLiteral("C"), false).ok());
    const QByteArray then = post->bytes();
    QVERIFY(post->setField(title, QStringLiteral("D"), true).ok());
    post->document()->undo();
    QCOMPARE(post->bytes(), then);
    QCOMPARE(post->isModified(), between != "save");
}

void TestOpenPostEdit::refusesAFieldThatIsNotSafe()
{
    const QByteArray bytes = "---\nbase: &b x\ntitle: *b\n---\ntext\n";
    const std::unique_ptr<OpenPost> post = open(bytes);
    QVERIFY(!post->setField(QStringLiteral("title"), QStringLiteral("y")).ok());
    QCOMPARE(post->bytes(), bytes);
    QVERIFY(!post->isModified());
}

void TestOpenPostEdit::appliesManyEditsAsOneStep()
{
    const std::unique_ptr<OpenPost> post = open("one two three\nfour\n");
    EditList edits;
    QVERIFY(edits.replace({8, 5}, QStringLiteral("3\n3")).ok());
    QVERIFY(edits.replace({0, 3}, QStringLiteral("1")).ok());
    QVERIFY(edits.replace({19, 0}, QStringLiteral("end")).ok());
    const QString expected = edits.applied(post->text());
    post->apply(edits);
    QCOMPARE(post->text(), expected);
    QCOMPARE(post->text(), QStringLiteral("1 two 3\n3\nfour\nend"));
    post->document()->undo();
    QCOMPARE(post->text(), QStringLiteral("one two three\nfour\n"));
    QVERIFY(!post->document()->isUndoAvailable());
}

void TestOpenPostEdit::tellsWhenTheFrontMatterChanges_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("position");
    QTest::addColumn<int>("remove");
    QTest::addColumn<QString>("insert");
    QTest::addColumn<int>("signalCount");
    const QByteArray post = "---\ntitle: a\n---\nbody\n"; // the body begins at 17
    QTest::newRow("within a value") << post << 11 << 0 << "x" << 1;
    QTest::newRow("in the body") << post << 19 << 0 << "x" << 0;
    QTest::newRow("at the body's first place") << post << 17 << 0 << "x" << 0;
    QTest::newRow("a line before the body") << post << 17 << 0 << "\n" << 0;
    QTest::newRow("the closing fence is broken") << post << 16 << 0 << "x" << 1;
    QTest::newRow("the closing fence loses its line end") << post << 16 << 1 << "" << 1;
    QTest::newRow("the opening fence is broken") << post << 0 << 1 << "" << 1;
    QTest::newRow("all goes") << post << 0 << 22 << "" << 1;
    QTest::newRow("one comes") << QByteArray("body\n") << 0 << 0 << "---\ntitle: a\n---\n" << 1;
    QTest::newRow("prose before prose") << QByteArray("body\n") << 0 << 0 << "more\n" << 0;
    QTest::newRow("an open fence is closed")
        << QByteArray("---\ntitle: a\nbody\n") << 13 << 0 << "---\n"
        << 1;
    QTest::newRow("an open fence is closed far below")
        << QByteArray("---\n" + QByteArray("line: x\n").repeated(4000)) << 32'004 << 0 << "---\n"
        << 1;
    QTest::newRow("at the end of a fence without a line end")
        << QByteArray("---\ntitle: a\n---") << 16 << 0 << "x" << 1;
    QTest::newRow("a line end behind such a fence")
        << QByteArray("---\ntitle: a\n---") << 16 << 0 << "\n"
        << 1;
}

void TestOpenPostEdit::tellsWhenTheFrontMatterChanges()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const int, position);
    QFETCH(const int, remove);
    QFETCH(const QString, insert);
    QFETCH(const int, signalCount);
    const std::unique_ptr<OpenPost> post = open(bytes);
    QSignalSpy changed(post.get(), &OpenPost::frontMatterChanged);
    EditList edits;
    QVERIFY(edits.replace({position, remove}, insert).ok());
    post->apply(edits);
    QCOMPARE(changed.count(), signalCount);
    const FrontMatter whole = FrontMatter::read(post->text());
    QCOMPARE(int(post->frontMatter().fence().kind), int(whole.fence().kind));
    QCOMPARE(post->frontMatter().fence().bodyStart, whole.fence().bodyStart);
    QCOMPARE(post->frontMatter().fence().unclosed, whole.fence().unclosed);
    QCOMPARE(post->frontMatter().fields().size(), whole.fields().size());
    post->document()->undo();
    QCOMPARE(changed.count(), 2 * signalCount);
    QCOMPARE(post->bytes(), bytes);
}

void TestOpenPostEdit::keepsTheFrontMatterWhileTypingInTheBody()
{
    const std::unique_ptr<OpenPost> post = open(simple);
    const FrontMatter *before = &post->frontMatter();
    const Field *field = post->frontMatter().field(QStringLiteral("title"));
    for (int i = 0; i < 20; ++i)
        type(*post, post->document()->characterCount() - 1, QStringLiteral("word "));
    // Not read again: the very same values are still there.
    QCOMPARE(&post->frontMatter(), before);
    QCOMPARE(post->frontMatter().field(QStringLiteral("title")), field);
}

QTEST_GUILESS_MAIN(TestOpenPostEdit)
#include "tst_openpostedit.moc"
