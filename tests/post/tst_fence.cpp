// SPDX-License-Identifier: GPL-3.0-or-later
#include "post/fence.h"

#include "postfiles.h"

#include <QDir>
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

QTEST_APPLESS_MAIN(TestFence)
#include "tst_fence.moc"
