// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/spelling/shownprose.h"

#include "widgets/bodyeditor.h"

#include <QTest>
#include <QTextBlock>
#include <QTextDocument>

using namespace Galley;

class TestShownProse : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsShownAndAround();
    void wholeParagraphs();
    void nothingOfTheFrontMatter();
    void aHugeLineIsNotCopied();
    void theBeginning();
};

namespace {

/// An editor on a document of its own.
struct Shown {
    explicit Shown(const QString &text)
    {
        document.setPlainText(text);
        editor.resize(600, 400);
        editor.showDocument(&document);
        editor.show();
    }
    ~Shown() { editor.showDocument(nullptr); }

    QTextDocument document;
    BodyEditor editor;
};

QString textOf(const QList<PostLine> &lines)
{
    QString text;
    for (const PostLine &line : lines)
        text += line.text + u'\n';
    return text;
}

} // namespace

void TestShownProse::whatIsShownAndAround()
{
    Shown shown(QStringLiteral("A line.\n\n").repeated(5000));
    const auto [top, bottom] = shown.editor.shownBlockNumbers();
    QList<PostLine> lines = shownLines(shown.editor);
    QVERIFY(lines.size() >= bottom - top + 1 && lines.size() < 200);
    QCOMPARE(lines.constFirst().position, 0);
    QCOMPARE(lines.constFirst().before, -1);
    shown.editor.goTo(shown.document.characterCount());
    lines = shownLines(shown.editor);
    QVERIFY(lines.size() < 200);
    QCOMPARE(lines.constLast().position, shown.document.lastBlock().position());
    QVERIFY(lines.constFirst().before >= 0);
}

void TestShownProse::wholeParagraphs()
{
    const QString paragraph = QStringLiteral("A line.\n").repeated(40) + u'\n';
    Shown shown(paragraph.repeated(50));
    shown.editor.goTo(20 * paragraph.size() + 80);
    const QString text = textOf(shownLines(shown.editor));
    QVERIFY(text.size() < 20 * paragraph.size());
    for (const QString &one : text.trimmed().split(QStringLiteral("\n\n")))
        QCOMPARE(one.count(QStringLiteral("A line.")), 40);
}

void TestShownProse::nothingOfTheFrontMatter()
{
    const QString head = QStringLiteral("---\n") + QStringLiteral("key: value\n").repeated(500)
        + QStringLiteral("---\n");
    Shown shown(head + QStringLiteral("Body.\n").repeated(3000));
    QVERIFY(!textOf(shownLines(shown.editor)).contains(QLatin1String("key")));
    QVERIFY(!textOf(firstLines(shown.editor)).contains(QLatin1String("key")));
    shown.editor.setShowsSource(true);
    shown.editor.goTo(0);
    QVERIFY(shownLines(shown.editor).size() < 200);
    QVERIFY(!textOf(shownLines(shown.editor)).contains(QLatin1String("key")));
}

void TestShownProse::aHugeLineIsNotCopied()
{
    Shown shown(QStringLiteral("One.\n\n") + QString(150'000, u'x') + QStringLiteral("\n\nTwo."));
    QCOMPARE(textOf(shownLines(shown.editor)).left(6), QStringLiteral("One.\n\n"));
    QVERIFY(textOf(shownLines(shown.editor)).size() < 100);
}

void TestShownProse::theBeginning()
{
    Shown shown(QStringLiteral("A line of some words.\n").repeated(5000));
    shown.editor.goTo(shown.document.characterCount());
    const QList<PostLine> first = firstLines(shown.editor);
    QCOMPARE(first.constFirst().position, 0);
    QVERIFY(first.size() > 20 && first.size() < 200);
}

QTEST_MAIN(TestShownProse)
#include "tst_shownprose.moc"
