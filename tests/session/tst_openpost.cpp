// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/openpost.h"
#include "site/safefile.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTextBlock>
#include <QTextCursor>

using namespace Galley;

namespace {

const QByteArray simple
    = "---\ntitle: \"A day\"\ndate: '2020-01-02'\ndraft: true\n---\n\nFirst words.\n";

} // namespace

class TestOpenPost : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void loadsAndSavesTheSameBytes_data();
    void loadsAndSavesTheSameBytes();
    void loadsRealPosts_data();
    void loadsRealPosts();
    void refusesToLoad_data();
    void refusesToLoad();
    void opensReadOnly_data();
    void opensReadOnly();
    void undoIsTheWayBack_data();
    void undoIsTheWayBack();
    void setsOneField();
    void joinsTypingIntoOneField();
    void parts_data();
    void parts();
    void refusesAFieldThatIsNotSafe();
    void appliesManyEditsAsOneStep();
    void tellsWhenTheFrontMatterChanges_data();
    void tellsWhenTheFrontMatterChanges();
    void keepsTheFrontMatterWhileTypingInTheBody();
    void savesAndIsClean();
    void staysChangedWhenASaveFails();
    void noticesAnotherProgram();
    void makesADeletedFileAgain();
    void savesAs();
    void reloads();
    void reloadsLineEndsToo();
    void opensTenMegabytes();

private:
    QString put(const QString &name, const QByteArray &bytes)
    {
        const QString path = m_temporary->filePath(name);
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("The test's own file cannot be written.");
        return path;
    }
    std::unique_ptr<OpenPost> open(const QByteArray &bytes,
                                   const QString &name = QStringLiteral("ein schöner Tag 🦀.md"))
    {
        Result<std::unique_ptr<OpenPost>> post = OpenPost::load(put(name, bytes));
        if (!post)
            qFatal("The test's own file cannot be opened.");
        return std::move(post).value();
    }
    static void type(OpenPost &post, qsizetype position, const QString &text)
    {
        QTextCursor cursor(post.document());
        cursor.setPosition(int(position));
        cursor.insertText(text);
    }
    static QByteArray onDisk(const QString &path)
    {
        const Result<FileBytes> file = readFile(path);
        return file ? file->bytes : QByteArray("(no file)");
    }

    std::unique_ptr<QTemporaryDir> m_temporary;
};

void TestOpenPost::init()
{
    m_temporary = std::make_unique<QTemporaryDir>();
    QVERIFY(m_temporary->isValid());
}

void TestOpenPost::loadsAndSavesTheSameBytes_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("a simple post") << simple;
    QTest::newRow("an empty file") << QByteArray();
    QTest::newRow("one line end") << QByteArray("\n");
    QTest::newRow("no line end at the end") << QByteArray("a\nb");
    QTest::newRow("empty lines at the end") << QByteArray("a\n\n\n");
    QTest::newRow("CRLF") << QByteArray("---\r\ntitle: a\r\n---\r\nb\r\n");
    QTest::newRow("CR") << QByteArray("a\rb\r");
    QTest::newRow("a byte order mark") << QByteArray("\xef\xbb\xbf---\ntitle: a\n---\n");
    QTest::newRow("a mix, mostly LF") << QByteArray("a\nb\r\nc\nd\ne\r\n");
    QTest::newRow("a mix, mostly CRLF") << QByteArray("a\r\nb\nc\r\n\r\n\nd");
    QTest::newRow("no-break spaces") << QByteArray("l\u00a0un \u202f: \u2028 \u0085 \u200d\n");
    QTest::newRow("control characters") << QByteArray("a\x08\x0c\x0b\x1b\tb\n");
    const QDir cases(QStringLiteral(GALLEY_CASES "/identity"));
    for (const QFileInfo &file : cases.entryInfoList(QDir::Files)) {
        const Result<FileBytes> bytes = readFile(file.filePath());
        QVERIFY(bytes.ok());
        QTest::newRow(qUtf8Printable(file.fileName())) << bytes->bytes;
    }
}

void TestOpenPost::loadsAndSavesTheSameBytes()
{
    QFETCH(const QByteArray, bytes);
    const QString path = put(QStringLiteral("a b ü.md"), bytes);
    Result<std::unique_ptr<OpenPost>> loaded = OpenPost::load(path);
    if (!loaded) {
        QVERIFY(!decodeText(bytes).ok());
        return;
    }
    OpenPost &post = **loaded;
    QCOMPARE(post.isReadOnly(), !decodeText(bytes).ok());
    if (post.isReadOnly())
        return;
    QCOMPARE(post.bytes(), bytes);
    QVERIFY(!post.isModified());
    QVERIFY(!post.document()->isUndoAvailable());
    QCOMPARE(int(post.state()), int(OpenPost::State::Saved));
    // A change there and back, so that a save has to write.
    type(post, 0, QStringLiteral("x"));
    QVERIFY(post.save().ok());
    QCOMPARE(onDisk(path), post.bytes());
    post.document()->undo();
    QVERIFY(post.isModified());
    QVERIFY(post.save().ok());
    QCOMPARE(onDisk(path), bytes);
}

void TestOpenPost::loadsRealPosts_data()
{
    QTest::addColumn<QString>("folder");
    QTest::newRow("our own cases") << QStringLiteral(GALLEY_CASES);
    const QString shared = qEnvironmentVariable("GALLEY_SHARED");
    if (shared.isEmpty())
        return;
    QTest::newRow("the corpus") << shared + QStringLiteral("/corpus");
    QTest::newRow("the sites") << shared + QStringLiteral("/sites");
}

void TestOpenPost::loadsRealPosts()
{
    QFETCH(const QString, folder);
    int posts = 0;
    QDirIterator files(
        folder, {QStringLiteral("*.md"), QStringLiteral("*.mdx"), QStringLiteral("*.markdown")},
        QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString path = files.next();
        const Result<std::unique_ptr<OpenPost>> post = OpenPost::load(path);
        const Result<FileBytes> file = readFile(path);
        QVERIFY2(file.ok(), qUtf8Printable(path));
        if (!post || (*post)->isReadOnly()) {
            QVERIFY2(!decodeText(file->bytes).ok(), qUtf8Printable(path));
            continue;
        }
        ++posts;
        QVERIFY2((*post)->bytes() == file->bytes, qUtf8Printable(path));
        // What was read of the head alone is what the whole text says.
        const FrontMatter whole = FrontMatter::read((*post)->text());
        const FrontMatter &head = (*post)->frontMatter();
        QVERIFY2(int(head.fence().kind) == int(whole.fence().kind)
                     && head.fence().bodyStart == whole.fence().bodyStart
                     && head.fence().bodyLine == whole.fence().bodyLine
                     && head.fence().unclosed == whole.fence().unclosed
                     && head.fields().size() == whole.fields().size(),
                 qUtf8Printable(path));
    }
    QVERIFY(posts > 0);
}

void TestOpenPost::refusesToLoad_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("code");
    QTest::newRow("a picture") << QByteArray("\x89PNG\r\n\x1a\n\0\0\0\rIHDR", 16)
                               << int(Problem::FileBinary);
    QTest::newRow("no file") << QByteArray() << int(Problem::FileMissing);
    QTest::newRow("more than the limit")
        << QByteArray(OpenPost::largestFile + 1, 'x') << int(Problem::FileTooLarge);
}

void TestOpenPost::refusesToLoad()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const int, code);
    const QString path = put(QStringLiteral("a.md"), bytes);
    if (code == Problem::FileMissing)
        QVERIFY(QFile::remove(path));
    const Result<std::unique_ptr<OpenPost>> post = OpenPost::load(path);
    QVERIFY(!post.ok());
    QCOMPARE(int(post.problem().code), code);
}

void TestOpenPost::opensReadOnly_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("code");
    QTest::newRow("Latin-1") << QByteArray("---\ntitle: Caf\xe9\n---\ntext\n")
                             << int(Problem::NotUtf8);
    QTest::newRow("CR beside LF") << QByteArray("a\rb\nc\n") << int(Problem::MixedCarriageReturns);
    QTest::newRow("a paragraph separator")
        << QByteArray("a\u2029b\n") << int(Problem::UnsafeCharacter);
}

void TestOpenPost::opensReadOnly()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const int, code);
    const std::unique_ptr<OpenPost> post = open(bytes);
    QCOMPARE(int(post->state()), int(OpenPost::State::ReadOnly));
    QVERIFY(post->readOnlyReason());
    QCOMPARE(int(post->readOnlyReason()->code), code);
    QVERIFY(!post->text().isEmpty());
    QVERIFY(!post->setField(QStringLiteral("title"), QStringLiteral("x")).ok());
    EditList edits;
    QVERIFY(edits.replace({0, 1}, QStringLiteral("x")).ok());
    post->apply(edits);
    QVERIFY(!post->isModified());
    const Done saved = post->save(true);
    QVERIFY(!saved.ok());
    QCOMPARE(int(saved.problem().code), code);
    QVERIFY(!post->saveAs(m_temporary->filePath(QStringLiteral("copy.md"))).ok());
    QCOMPARE(onDisk(post->path()), bytes);
    QVERIFY(!QFile::exists(m_temporary->filePath(QStringLiteral("copy.md"))));

    // Mended by another program, it can be edited after a reload.
    put(QFileInfo(post->path()).fileName(), simple);
    QVERIFY(post->reload().ok());
    QCOMPARE(int(post->state()), int(OpenPost::State::Saved));
    QCOMPARE(post->bytes(), simple);
}

void TestOpenPost::undoIsTheWayBack_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("LF") << simple;
    QTest::newRow("CRLF") << QByteArray(simple).replace("\n", "\r\n");
    QTest::newRow("mostly LF") << QByteArray(
        "---\r\ntitle: a\n---\nb\r\nc\nd \u00a0 e\n\n\r\n\nf\n");
    QTest::newRow("mostly CRLF") << QByteArray(
        "---\r\ntitle: a\r\n---\nb\r\nc\nd\r\n🦀\r\n\r\n\nf");
}

void TestOpenPost::undoIsTheWayBack()
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

void TestOpenPost::setsOneField()
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

void TestOpenPost::joinsTypingIntoOneField()
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

void TestOpenPost::parts_data()
{
    QTest::addColumn<QByteArray>("between");
    QTest::newRow("another field in between") << QByteArray("field");
    QTest::newRow("body text in between") << QByteArray("body");
    QTest::newRow("a save in between") << QByteArray("save");
    QTest::newRow("an edit that does not join") << QByteArray("alone");
}

void TestOpenPost::parts()
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

void TestOpenPost::refusesAFieldThatIsNotSafe()
{
    const QByteArray bytes = "---\nbase: &b x\ntitle: *b\n---\ntext\n";
    const std::unique_ptr<OpenPost> post = open(bytes);
    QVERIFY(!post->setField(QStringLiteral("title"), QStringLiteral("y")).ok());
    QCOMPARE(post->bytes(), bytes);
    QVERIFY(!post->isModified());
}

void TestOpenPost::appliesManyEditsAsOneStep()
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

void TestOpenPost::tellsWhenTheFrontMatterChanges_data()
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

void TestOpenPost::tellsWhenTheFrontMatterChanges()
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

void TestOpenPost::keepsTheFrontMatterWhileTypingInTheBody()
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

void TestOpenPost::savesAndIsClean()
{
    const std::unique_ptr<OpenPost> post = open(simple);
    QSignalSpy states(post.get(), &OpenPost::stateChanged);
    type(*post, post->text().size(), QStringLiteral("More.\n"));
    QCOMPARE(int(post->state()), int(OpenPost::State::Changed));
    QCOMPARE(states.count(), 1);
    QVERIFY(post->save().ok());
    QCOMPARE(int(post->state()), int(OpenPost::State::Saved));
    QCOMPARE(states.count(), 2);
    QCOMPARE(onDisk(post->path()), simple + "More.\n");
    QVERIFY(!post->changedOnDisk());
    post->document()->undo();
    QCOMPARE(int(post->state()), int(OpenPost::State::Changed));
    post->document()->redo();
    QCOMPARE(int(post->state()), int(OpenPost::State::Saved));
}

void TestOpenPost::staysChangedWhenASaveFails()
{
    const std::unique_ptr<OpenPost> post = open(simple);
    QSignalSpy states(post.get(), &OpenPost::stateChanged);
    type(*post, post->text().size(), QStringLiteral("More.\n"));
    // A folder in the file's place: the write fails for any user.
    QVERIFY(QFile::remove(post->path()));
    QVERIFY(QDir().mkdir(post->path()));
    const Done saved = post->save(true);
    QVERIFY(!saved.ok());
    QCOMPARE(int(post->state()), int(OpenPost::State::SaveFailed));
    QVERIFY(post->isModified());
    QVERIFY(post->saveProblem());
    QCOMPARE(int(post->saveProblem()->code), int(Problem::FileNotRegular));
    QVERIFY(post->changedOnDisk());
    QCOMPARE(states.count(), 2);
    // Once the way is free, the next save is as good as any.
    QVERIFY(QDir().rmdir(post->path()));
    QVERIFY(post->save().ok());
    QCOMPARE(int(post->state()), int(OpenPost::State::Saved));
    QVERIFY(!post->saveProblem());
    QCOMPARE(onDisk(post->path()), simple + "More.\n");
}

void TestOpenPost::noticesAnotherProgram()
{
    const std::unique_ptr<OpenPost> post = open(simple);
    QVERIFY(!post->changedOnDisk());
    type(*post, post->text().size(), QStringLiteral("mine\n"));
    const QByteArray theirs = simple + "theirs\n";
    put(QFileInfo(post->path()).fileName(), theirs);
    QVERIFY(post->changedOnDisk());
    const Done saved = post->save();
    QVERIFY(!saved.ok());
    QCOMPARE(int(saved.problem().code), int(Problem::FileChangedOnDisk));
    QCOMPARE(onDisk(post->path()), theirs);
    QVERIFY(post->isModified());
    QVERIFY(post->save(true).ok());
    QCOMPARE(onDisk(post->path()), simple + "mine\n");
    QVERIFY(!post->changedOnDisk());
}

void TestOpenPost::makesADeletedFileAgain()
{
    const std::unique_ptr<OpenPost> post = open(simple);
    QVERIFY(QFile::remove(post->path()));
    QVERIFY(post->changedOnDisk());
    QVERIFY(post->save().ok());
    QCOMPARE(onDisk(post->path()), simple);
    QVERIFY(!post->changedOnDisk());
}

void TestOpenPost::savesAs()
{
    const std::unique_ptr<OpenPost> post = open(simple);
    const QString old = post->path();
    type(*post, post->text().size(), QStringLiteral("More.\n"));
    QSignalSpy moved(post.get(), &OpenPost::pathChanged);
    // Into a folder that is not there: nothing happens to the post.
    QVERIFY(!post->saveAs(m_temporary->filePath(QStringLiteral("gone/a.md"))).ok());
    QCOMPARE(post->path(), old);
    QCOMPARE(int(post->state()), int(OpenPost::State::Changed));
    // Over another file, which the author agreed to.
    const QString path = put(QStringLiteral("zwei.md"), "other");
    QVERIFY(post->saveAs(path).ok());
    QCOMPARE(post->path(), path);
    QCOMPARE(moved.count(), 1);
    QCOMPARE(onDisk(path), simple + "More.\n");
    QCOMPARE(onDisk(old), simple);
    QCOMPARE(int(post->state()), int(OpenPost::State::Saved));
    type(*post, 5, QStringLiteral("x"));
    QVERIFY(post->save().ok());
    QCOMPARE(onDisk(old), simple);
}

void TestOpenPost::reloads()
{
    const std::unique_ptr<OpenPost> post = open(simple);
    QTextCursor caret(post->document());
    caret.setPosition(int(post->text().size()) - 3);
    const QByteArray theirs = QByteArray(simple).replace("A day", "A very long 🦀 day");
    put(QFileInfo(post->path()).fileName(), theirs);
    QSignalSpy changed(post.get(), &OpenPost::frontMatterChanged);
    QVERIFY(post->reload().ok());
    QCOMPARE(post->bytes(), theirs);
    QCOMPARE(caret.position(), int(post->text().size()) - 3);
    QCOMPARE(changed.count(), 1);
    QCOMPARE(int(post->state()), int(OpenPost::State::Saved));
    QVERIFY(!post->changedOnDisk());
    post->document()->undo();
    QCOMPARE(post->bytes(), simple);
    QVERIFY(post->isModified());
    QVERIFY(!post->document()->isUndoAvailable());

    put(QFileInfo(post->path()).fileName(), "Caf\xe9");
    const Done again = post->reload();
    QVERIFY(!again.ok());
    QCOMPARE(int(again.problem().code), int(Problem::NotUtf8));
    QCOMPARE(post->bytes(), simple);
}

void TestOpenPost::reloadsLineEndsToo()
{
    const QByteArray before = "a\nb\nc\nd\n";
    const std::unique_ptr<OpenPost> post = open(before);
    for (const char *text : {"a\nb\r\nc\nd\n", "a\r\nb\nc\nd\n", "a\r\nb\r\nc\r\nd\n",
                             "\xef\xbb\xbf"
                             "a\nb\nx\r\nd\n",
                             "a\nb\nc\nd\n"}) {
        put(QFileInfo(post->path()).fileName(), text);
        QVERIFY(post->reload().ok());
        QCOMPARE(post->bytes(), QByteArray(text));
        QVERIFY(!post->isModified());
    }
}

void TestOpenPost::opensTenMegabytes()
{
    const QByteArray line = "Some words, more words and a \xc3\xa4 between them.\n";
    const QByteArray bytes = simple + line.repeated(10 * 1024 * 1024 / line.size());
    const std::unique_ptr<OpenPost> post = open(bytes);
    QVERIFY(post->setField(QStringLiteral("title"), QStringLiteral("Long")).ok());
    post->document()->undo();
    QVERIFY(post->bytes() == bytes);
}

QTEST_GUILESS_MAIN(TestOpenPost)
#include "tst_openpost.moc"
