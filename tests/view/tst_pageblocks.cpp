// SPDX-License-Identifier: GPL-3.0-or-later
#include "view/pageblocks.h"

#include <QJsonArray>
#include <QRandomGenerator>
#include <QTest>

using namespace Galley;

namespace {

constexpr qsizetype Unbounded = 1 << 30;
/// What a block of one letter counts for.
constexpr qsizetype Each = 161;

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

/// A page that has these.
PageBlocks shownBlocks(const QString &letters)
{
    PageBlocks blocks;
    blocks.replace(blocksOf(letters));
    blocks.takePatch(Unbounded);
    return blocks;
}

QString lettersOf(const Blocks &blocks)
{
    QString letters;
    for (const Block &block : blocks)
        letters += QString::fromUtf8(block.html);
    return letters;
}

} // namespace

class tst_PageBlocks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void patch_data();
    void patch();
    void budgetIsKept();
    void indicesWhileAPatchWaits();
    void linesAloneNeedNoPatch();
    void randomEditsArrive();
    void json();
};

void tst_PageBlocks::patch_data()
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

void tst_PageBlocks::patch()
{
    QFETCH(QString, from);
    QFETCH(QString, to);
    QFETCH(int, at);
    QFETCH(int, removed);
    QFETCH(QString, items);
    PageBlocks blocks = shownBlocks(from);
    blocks.replace(blocksOf(to));
    const BlockPatch patch = blocks.takePatch(Unbounded);
    QString found;
    for (const BlockPatch::Item &item : patch.items)
        found += item.kept >= 0 ? QString::number(item.kept) : QString::fromUtf8(item.html);
    QCOMPARE(patch.at, at);
    QCOMPARE(patch.removed, removed);
    QCOMPARE(found, items);
    QVERIFY(patch.complete);
    QCOMPARE(applied(from, patch), to);
    QVERIFY(blocks.isShown());
    QCOMPARE(blocks.pageCount(), int(to.size()));
}

void tst_PageBlocks::budgetIsKept()
{
    PageBlocks blocks = shownBlocks(QStringLiteral("xh"));
    blocks.replace(blocksOf(QStringLiteral("abcdefgh")));
    QString page = QStringLiteral("xh");
    for (const char *expected : {"abch", "abcdefh", "abcdefgh"}) {
        QVERIFY(!blocks.isShown());
        const BlockPatch patch = blocks.takePatch(3 * Each);
        page = applied(page, patch);
        QCOMPARE(page, QString::fromLatin1(expected));
        QCOMPARE(blocks.pageCount(), int(page.size()));
    }
    QVERIFY(blocks.isShown());
}

void tst_PageBlocks::indicesWhileAPatchWaits()
{
    PageBlocks blocks = shownBlocks(QStringLiteral("abcd"));
    blocks.change({1, 2, blocksOf(QStringLiteral("xyz")), 3});
    QCOMPARE(blocks.wantedIndex(0), std::optional(0));
    QCOMPARE(blocks.wantedIndex(1), std::optional<int>());
    QCOMPARE(blocks.wantedIndex(2), std::optional<int>());
    QCOMPARE(blocks.wantedIndex(3), std::optional(4));
    QCOMPARE(blocks.wantedIndex(4), std::optional<int>());
    QCOMPARE(blocks.pageIndex(4), std::optional(3));
    QCOMPARE(blocks.pageIndex(2), std::optional<int>());
    QCOMPARE(blocks.pageIndex(0), std::optional(0));
    QCOMPARE(blocks.wanted()[4].startLine, 3 * 3 + 3);
    blocks.takePatch(Unbounded);
    QCOMPARE(blocks.wantedIndex(2), std::optional(2));
}

void tst_PageBlocks::linesAloneNeedNoPatch()
{
    PageBlocks blocks = shownBlocks(QStringLiteral("abcd"));
    blocks.change({2, 0, {}, 7});
    QVERIFY(blocks.isShown());
    QCOMPARE(blocks.wanted()[1].startLine, 3);
    QCOMPARE(blocks.wanted()[2].startLine, 13);
}

/// Whatever is wanted, told whole or as changes, in whatever slices it is taken and also if the
/// page starts anew meanwhile: the page gets there.
void tst_PageBlocks::randomEditsArrive()
{
    QRandomGenerator random(20260720);
    const auto letters = [&random](int most) {
        QString some;
        for (int i = random.bounded(most); i > 0; --i)
            some += QChar(u'a' + random.bounded(5));
        return some;
    };
    for (int round = 0; round < 5000; ++round) {
        PageBlocks blocks;
        QString page;
        QString wanted;
        for (int step = 0; step < 12; ++step) {
            const int what = random.bounded(10);
            if (what == 0) {
                wanted = letters(9);
                blocks.replace(blocksOf(wanted));
            } else if (what == 1) {
                page.clear();
                blocks.clearPage();
            } else if (what < 7) {
                const int at = random.bounded(int(wanted.size()) + 1);
                const int removed = random.bounded(int(wanted.size()) - at + 1);
                const QString fresh = letters(4);
                wanted.replace(at, removed, fresh);
                blocks.change({at, removed, blocksOf(fresh), 0});
            } else {
                page = applied(page, blocks.takePatch(Each * (1 + random.bounded(6))));
            }
            QCOMPARE(lettersOf(blocks.wanted()), wanted);
            QCOMPARE(blocks.pageCount(), int(page.size()));
            for (int i = 0; i < page.size(); ++i) {
                const std::optional<int> index = blocks.wantedIndex(i);
                QVERIFY(!index || (wanted[*index] == page[i] && blocks.pageIndex(*index) == i));
            }
        }
        for (int slices = 0; !blocks.isShown(); ++slices) {
            QVERIFY(slices < 30);
            page = applied(page, blocks.takePatch(Each * (1 + random.bounded(6))));
        }
        QCOMPARE(page, wanted);
    }
}

void tst_PageBlocks::json()
{
    PageBlocks blocks = shownBlocks(QStringLiteral("abc"));
    blocks.replace(blocksOf(QStringLiteral("cü")));
    const BlockPatch patch = blocks.takePatch(Unbounded);
    const QJsonObject expected{{QStringLiteral("at"), 0},
                               {QStringLiteral("removed"), 3},
                               {QStringLiteral("items"), QJsonArray{2, QStringLiteral("ü")}}};
    QCOMPARE(patch.toJson(), expected);
}

QTEST_APPLESS_MAIN(tst_PageBlocks)
#include "tst_pageblocks.moc"
