// SPDX-License-Identifier: GPL-3.0-or-later
#include "post/fence.h"

#include "post/fencelines.h"
#include "postfiles.h"

#include <QDir>
#include <QRandomGenerator>
#include <QTest>

using namespace Galley;

namespace {

QString kindName(FrontMatterKind kind)
{
    switch (kind) {
    case FrontMatterKind::None:
        return QStringLiteral("None");
    case FrontMatterKind::Yaml:
        return QStringLiteral("Yaml");
    case FrontMatterKind::Toml:
        return QStringLiteral("Toml");
    case FrontMatterKind::Json:
        return QStringLiteral("Json");
    case FrontMatterKind::Metadata:
        return QStringLiteral("Metadata");
    }
    return {};
}

/// A fence as the cases have it: kind, body line, then the content and the body as they stand.
QString described(const Fence &fence, const QString &text)
{
    return kindName(fence.kind) + (fence.unclosed ? QLatin1String(" unclosed") : QLatin1String())
        + QLatin1String(", body on line ") + QString::number(fence.bodyLine)
        + QLatin1String("\n=== content\n") + text.mid(fence.content.start, fence.content.length)
        + QLatin1String("=== body\n") + text.mid(fence.bodyStart);
}

} // namespace

/// tests/cases/fence: a post and, beside it, where its front matter was found.
class TestFence : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void frontMatterIsFound_data();
    void frontMatterIsFound();
    void fenceHoldsTogether_data();
    void fenceHoldsTogether();
    void bodyLineIsTheBlockOfADocument();
    void aTextIsDecidedSoon_data();
    void aTextIsDecidedSoon();
    void whatIsDecidedStays();
};

void TestFence::frontMatterIsFound_data()
{
    QTest::addColumn<QString>("path");
    const QDir cases(PostFiles::casesFolder(QStringLiteral("fence")));
    const QStringList names = cases.entryList({QStringLiteral("*.md")}, QDir::Files);
    QVERIFY(names.size() >= 40);
    for (const QString &name : names) {
        QTest::addRow("%s", qPrintable(name)) << cases.filePath(name);
    }
}

void TestFence::frontMatterIsFound()
{
    QFETCH(QString, path);
    const QString text = QString::fromUtf8(PostFiles::bytes(path));
    const QString found = described(findFence(text), text);
    const QString golden = path.chopped(3) + QLatin1String(".expected");
    if (qEnvironmentVariableIsSet("GALLEY_BLESS")) {
        QFile file(golden);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(found.toUtf8()) >= 0);
    }
    QCOMPARE(found, QString::fromUtf8(PostFiles::bytes(golden)));
}

void TestFence::fenceHoldsTogether_data()
{
    frontMatterIsFound_data();
    const QStringList posts = PostFiles::sharedPosts();
    for (const QString &path : posts) {
        QTest::addRow("%s", qPrintable(path)) << path;
    }
}

/// What every text must have, however odd.
void TestFence::fenceHoldsTogether()
{
    QFETCH(QString, path);
    QString text = QString::fromUtf8(PostFiles::bytes(path));
    text.replace(QLatin1String("\r\n"), QLatin1String("\n"));
    const Fence fence = findFence(text);
    const QStringView head = QStringView(text).first(fence.bodyStart);
    QVERIFY(fence.content.start >= 0 && fence.content.length >= 0);
    QVERIFY(fence.content.end() <= fence.bodyStart);
    if (fence.kind == FrontMatterKind::None) {
        QCOMPARE(fence.bodyStart, 0);
        QCOMPARE(fence.bodyLine, 0);
        return;
    }
    QVERIFY(!fence.unclosed);
    QVERIFY(fence.content.start == 0 || text[fence.content.start - 1] == u'\n');
    const bool lastLineOpen = !head.endsWith(u'\n');
    QVERIFY(!lastLineOpen || fence.bodyStart == text.size());
    QCOMPARE(fence.bodyLine, static_cast<int>(head.count(u'\n')) + lastLineOpen);
    // The body does not matter: with another one the same front matter is found.
    const QString other = head + QStringLiteral("---\n+++\n}\n");
    const Fence again = findFence(other);
    QVERIFY(lastLineOpen || (again.content == fence.content && again.kind == fence.kind));
}

void TestFence::bodyLineIsTheBlockOfADocument()
{
    // Three blocks of a QTextDocument are the front matter's, though only two line ends are there.
    QCOMPARE(findFence(u"---\na: b\n---").bodyLine, 3);
    QCOMPARE(findFence(u"---\na: b\n---\n").bodyLine, 3);
}

void TestFence::aTextIsDecidedSoon_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("decided");
    QTest::newRow("a word") << QStringLiteral("a\nb\n") << 2;
    QTest::newRow("an empty line") << QStringLiteral("\nb\n") << 1;
    QTest::newRow("no line end") << QStringLiteral("a") << -1;
    QTest::newRow("a definition") << QStringLiteral("[a]: /b\n[c]: /d\n") << 8;
    QTest::newRow("an entry, then a definition") << QStringLiteral("a: b\n[c]: /d\n") << 13;
    QTest::newRow("entries") << QStringLiteral("a: b\nc: d\n") << -1;
    QTest::newRow("a shortcode") << QStringLiteral("{{< a >}}\nb\n") << 10;
    QTest::newRow("a tag of Liquid") << QStringLiteral("{% a %}\nb\n") << 8;
    QTest::newRow("a comment of MDX") << QStringLiteral("{/* a */}\nb\n") << 10;
    QTest::newRow("a brace alone") << QStringLiteral("{\n\nb\nc\n") << 5;
    QTest::newRow("a brace that may get its key") << QStringLiteral("{\n\n") << -1;
    QTest::newRow("an object before words") << QStringLiteral("{a: 1} b\nc\n") << 9;
}

void TestFence::aTextIsDecidedSoon()
{
    QFETCH(QString, text);
    QFETCH(int, decided);
    QCOMPARE(int(endOfDecidingLine(text)), decided);
}

void TestFence::whatIsDecidedStays()
{
    const QList<QStringView> pieces
        = {u"{",       u"}",       u"\"a\": 1", u"a: 1",    u"Title: b", u"words",   u"[a]: /b",
           u"{{ a }}", u"\n",      u"---",      u"+++",     u"...",      u"- c",     u"# d",
           u"  e",     u"\tf",     u" ",        u"/*",      u"*/",       u"// g",    u"'",
           u"\"",      u"{\n",     u"date:h",   u"Date:",   u"\n\n",     u"{%",      u"\n",
           u"\n",      u"---json", u"\u00A0",   u" \u00A0", u"a b c d",  u"a b c: d"};
    QRandomGenerator random(20);
    const auto make = [&](int count) {
        QString text;
        for (int i = 0; i < count; ++i)
            text += pieces[random.bounded(int(pieces.size()))];
        return text;
    };
    int decided = 0;
    for (int i = 0; i < 200'000; ++i) {
        const QString text = make(random.bounded(1, 9));
        const Fence fence = findFence(text);
        const qsizetype end = endOfDecidingLine(text);
        if (fence.kind != FrontMatterKind::None || fence.unclosed || end < 0)
            continue;
        ++decided;
        const QString other = text.left(end) + make(random.bounded(9));
        const Fence again = findFence(other);
        QVERIFY2(again.kind == FrontMatterKind::None && !again.unclosed,
                 qPrintable(text + QStringLiteral(" | ") + other));
    }
    QVERIFY(decided > 20'000);
}

QTEST_APPLESS_MAIN(TestFence)
#include "tst_fence.moc"
