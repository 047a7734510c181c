// SPDX-License-Identifier: GPL-3.0-or-later
#include "view/blockpatch.h"

#include <QJsonArray>
#include <QRandomGenerator>
#include <QTest>

using namespace Galley;

namespace {

constexpr qsizetype Unbounded = 1 << 30;

/// A block for each letter.
Blocks blocksOf(const QString &letters)
{
    Blocks blocks;
    for (qsizetype i = 0; i < letters.size(); ++i)
        blocks.append({QString(letters[i]).toUtf8(), int(i) * 3, letters[i].unicode()});
    return blocks;
}

/// What the page's script does, on letters.
QString applied(const QString &page, const BlockPatch &patch)
{
    QString middle;
    for (const BlockPatch::Item &item : patch.items)
        middle
            += item.kept >= 0 ? QString(page[patch.at + item.kept]) : QString::fromUtf8(item.html);
    return page.left(patch.at) + middle + page.mid(patch.at + patch.removed);
}

QString lettersOf(const Blocks &blocks)
{
    QString letters;
    for (const Block &block : blocks)
        letters += QString::fromUtf8(block.html);
    return letters;
}

} // namespace

class tst_BlockPatch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void patch_data();
    void patch();
    void budgetIsKept();
    void randomEditsArrive();
    void json();
};

void tst_BlockPatch::patch_data()
{
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("to");
    QTest::addColumn<int>("at");
    QTest::addColumn<int>("removed");
    QTest::addColumn<QString>("items"); // digits are kept ones
    const auto row = [](const char *name, const char *from, const char *to, int at, int removed,
                        const char *items) {
        QTest::newRow(name) << QString::fromLatin1(from) << QString::fromLatin1(to) << at << removed
                            << QString::fromLatin1(items);
    };
    row("nothing to nothing", "", "", 0, 0, "");
    row("the first fill", "", "abc", 0, 0, "abc");
    row("all goes", "abc", "", 0, 3, "");
    row("no change", "abc", "abc", 3, 0, "");
    row("a word in the middle", "abc", "axc", 1, 1, "x");
    row("a block put in", "abc", "abxc", 2, 0, "x");
    row("a block taken out", "abc", "ac", 1, 1, "");
    row("a block at the end", "abc", "abcx", 3, 0, "x");
    row("a block at the start", "abc", "xabc", 0, 0, "x");
    row("one of many equal blocks", "aaaa", "aaa", 3, 1, "");
    row("two change places", "abcd", "acbd", 1, 2, "10");
    row("moved and changed", "abcde", "adxbe", 1, 3, "2x0");
    row("equal blocks are taken in order", "xabay", "yabax", 0, 5, "41230");
    row("a kept block is used once", "xay", "yaax", 0, 3, "21a0");
}

void tst_BlockPatch::patch()
{
    QFETCH(QString, from);
    QFETCH(QString, to);
    QFETCH(int, at);
    QFETCH(int, removed);
    QFETCH(QString, items);
    const BlockPatch patch = makePatch(blocksOf(from), blocksOf(to), Unbounded);
    QString found;
    for (const BlockPatch::Item &item : patch.items)
        found += item.kept >= 0 ? QString::number(item.kept) : QString::fromUtf8(item.html);
    QCOMPARE(patch.at, at);
    QCOMPARE(patch.removed, removed);
    QCOMPARE(found, items);
    QVERIFY(patch.complete);
    QCOMPARE(applied(from, patch), to);
    QCOMPARE(lettersOf(patch.result), to);
    // Lines are those of the new text, also where the block stays.
    for (qsizetype i = 0; i < patch.result.size(); ++i)
        QCOMPARE(patch.result[i].startLine, int(i) * 3);
}

void tst_BlockPatch::budgetIsKept()
{
    const Blocks to = blocksOf(QStringLiteral("abcdefgh"));
    BlockPatch patch = makePatch(blocksOf(QStringLiteral("xh")), to, 3);
    QVERIFY(!patch.complete);
    QCOMPARE(lettersOf(patch.result), QStringLiteral("abch"));
    patch = makePatch(patch.result, to, 3);
    QVERIFY(!patch.complete);
    QCOMPARE(lettersOf(patch.result), QStringLiteral("abcdefh"));
    patch = makePatch(patch.result, to, 3);
    QVERIFY(patch.complete);
    QCOMPARE(lettersOf(patch.result), QStringLiteral("abcdefgh"));
}

void tst_BlockPatch::randomEditsArrive()
{
    QRandomGenerator random(20260720);
    for (int round = 0; round < 20000; ++round) {
        QString from, to;
        for (int i = random.bounded(9); i > 0; --i)
            from += QChar(u'a' + random.bounded(5));
        for (int i = random.bounded(9); i > 0; --i)
            to += QChar(u'a' + random.bounded(5));
        QString page = from;
        Blocks blocks = blocksOf(from);
        for (int slices = 0;; ++slices) {
            QVERIFY2(slices < 20, qPrintable(from + QStringLiteral(" -> ") + to));
            const BlockPatch patch = makePatch(blocks, blocksOf(to), 1 + random.bounded(6));
            page = applied(page, patch);
            blocks = patch.result;
            QCOMPARE(lettersOf(blocks), page);
            if (patch.complete)
                break;
        }
        QCOMPARE(page, to);
    }
}

void tst_BlockPatch::json()
{
    const BlockPatch patch
        = makePatch(blocksOf(QStringLiteral("abc")), blocksOf(QStringLiteral("cü")), Unbounded);
    const QJsonObject expected{{QStringLiteral("at"), 0},
                               {QStringLiteral("removed"), 3},
                               {QStringLiteral("items"), QJsonArray{2, QStringLiteral("ü")}}};
    QCOMPARE(patch.toJson(), expected);
}

QTEST_APPLESS_MAIN(tst_BlockPatch)
#include "tst_blockpatch.moc"
