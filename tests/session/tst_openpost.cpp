// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/openpostbench.h"

#include <QDirIterator>
#include <QTest>

using namespace Galley;

/// What is loaded, as which bytes, and what is refused.
class TestOpenPost : public QObject, private OpenPostBench
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QVERIFY(makeFolder()); }
    void loadsAndSavesTheSameBytes_data();
    void loadsAndSavesTheSameBytes();
    void loadsRealPosts_data();
    void loadsRealPosts();
    void refusesToLoad_data();
    void refusesToLoad();
    void opensReadOnly_data();
    void opensReadOnly();
    void opensTenMegabytes();
};

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
    QTest::newRow("UTF-8 with a byte of Latin-1")
        << QByteArray("---\ntitle: Caf\xc3\xa9 Caf\xe9\n---\ntext\n") << int(Problem::NotUtf8);
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
