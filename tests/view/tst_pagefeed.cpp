// SPDX-License-Identifier: GPL-3.0-or-later
#include "view/pagefeed.h"

#include "view/blockline.h"

#include <QJsonArray>
#include <QTest>

using namespace Galley;

namespace {

Blocks blocksOf(const QString &letters)
{
    Blocks blocks;
    for (qsizetype i = 0; i < letters.size(); ++i)
        blocks.append({QString(letters[i]).toUtf8(), int(i) * 10, letters[i].unicode()});
    return blocks;
}

PreviewHead headOf(const char *title)
{
    PreviewHead head;
    head.title = QString::fromLatin1(title);
    return head;
}

int number(const QJsonObject &message)
{
    return message[QStringLiteral("number")].toInt();
}

int caretBlock(const QJsonObject &message)
{
    return message[QStringLiteral("caret")][QStringLiteral("block")].toInt();
}

bool scrolls(const QJsonObject &message)
{
    return message[QStringLiteral("caret")][QStringLiteral("scroll")].toBool();
}

const QString Post = QStringLiteral("post.md");

} // namespace

class tst_PageFeed : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void waitsForThePage();
    void oneInFlightAndTheNewestWins();
    void onlyTheLatestPatchIsAcknowledged();
    void theHeadIsSentWhenItChanges();
    void anotherPostStartsAtItsTop();
    void aPageThatStartsAnewGetsAll();
    void largePostsComeInSlices();
    void aPlaceIsShownAtOnceOrWithThePatch();
    void placesOfThePage();
    void scrollsOnceThePageIsThere();
    void placesBetweenLines();
    void locate_data();
    void locate();
};

void tst_PageFeed::waitsForThePage()
{
    PageFeed feed;
    QVERIFY(!feed.nextPatch());
    feed.show(Post, {}, blocksOf(QStringLiteral("ab")), 1);
    QVERIFY(!feed.nextPatch());
    feed.pageStarted();
    const auto patch = feed.nextPatch();
    QVERIFY(patch);
    QCOMPARE(patch->value(QStringLiteral("count")).toInt(), 0);
    QCOMPARE(patch->value(QStringLiteral("items")).toArray().size(), 2);
    QVERIFY(patch->contains(QStringLiteral("head")));
    feed.pageEnded();
    feed.show(Post, {}, blocksOf(QStringLiteral("abc")), 2);
    QVERIFY(!feed.nextPatch());
}

void tst_PageFeed::oneInFlightAndTheNewestWins()
{
    PageFeed feed;
    feed.pageStarted();
    feed.show(Post, {}, blocksOf(QStringLiteral("a")), 1);
    const auto first = feed.nextPatch();
    QVERIFY(first);
    for (quint64 generation = 2; generation <= 9; ++generation) {
        feed.show(Post, {}, blocksOf(QString::number(generation)), generation);
        QVERIFY(!feed.nextPatch());
    }
    // The first is acknowledged as what it was, though newer ones wait.
    QCOMPARE(feed.patchPainted(number(*first)), std::optional<quint64>(1));
    const auto second = feed.nextPatch();
    QVERIFY(second);
    QCOMPARE(second->value(QStringLiteral("items")).toArray(), QJsonArray{QStringLiteral("9")});
    QCOMPARE(feed.patchPainted(number(*second)), std::optional<quint64>(9));
    QVERIFY(!feed.nextPatch());
    // The same content again still gets its answer.
    feed.show(Post, {}, blocksOf(QStringLiteral("9")), 10);
    const auto third = feed.nextPatch();
    QVERIFY(third);
    QVERIFY(third->value(QStringLiteral("items")).toArray().isEmpty());
    QCOMPARE(feed.patchPainted(number(*third)), std::optional<quint64>(10));
}

void tst_PageFeed::onlyTheLatestPatchIsAcknowledged()
{
    PageFeed feed;
    feed.pageStarted();
    feed.show(Post, {}, blocksOf(QStringLiteral("a")), 1);
    const int old = number(*feed.nextPatch());
    feed.pageEnded();
    feed.pageStarted();
    const int fresh = number(*feed.nextPatch());
    QVERIFY(fresh != old);
    QVERIFY(!feed.patchPainted(old));
    QVERIFY(!feed.nextPatch());
    QCOMPARE(feed.patchPainted(fresh), std::optional<quint64>(1));
    QVERIFY(!feed.patchPainted(fresh));
}

void tst_PageFeed::theHeadIsSentWhenItChanges()
{
    PageFeed feed;
    feed.pageStarted();
    feed.show(Post, headOf("One"), {}, 1);
    auto patch = feed.nextPatch();
    QCOMPARE(patch->value(QStringLiteral("head"))[QStringLiteral("title")].toString(),
             QStringLiteral("One"));
    feed.patchPainted(number(*patch));
    feed.show(Post, headOf("One"), blocksOf(QStringLiteral("a")), 2);
    patch = feed.nextPatch();
    QVERIFY(!patch->contains(QStringLiteral("head")));
    feed.patchPainted(number(*patch));
    feed.show(Post, headOf("Two"), blocksOf(QStringLiteral("a")), 3);
    QVERIFY(feed.nextPatch()->contains(QStringLiteral("head")));
}

void tst_PageFeed::anotherPostStartsAtItsTop()
{
    const auto top = [](const std::optional<QJsonObject> &patch) {
        return patch->value(QStringLiteral("top")).toBool();
    };
    PageFeed feed;
    feed.pageStarted();
    feed.show(Post, {}, blocksOf(QStringLiteral("a")), 1);
    feed.reveal(5);
    auto patch = feed.nextPatch();
    QVERIFY(top(patch));
    feed.patchPainted(number(*patch));
    feed.show(Post, {}, blocksOf(QStringLiteral("b")), 2);
    patch = feed.nextPatch();
    QVERIFY(!top(patch));
    QCOMPARE(caretBlock(*patch), 0);
    feed.patchPainted(number(*patch));
    feed.show(QStringLiteral("other.md"), {}, blocksOf(QStringLiteral("b")), 3);
    patch = feed.nextPatch();
    QVERIFY(top(patch));
    QCOMPARE(caretBlock(*patch), -1); // the place was one of the other post's
}

void tst_PageFeed::aPageThatStartsAnewGetsAll()
{
    PageFeed feed;
    feed.pageStarted();
    feed.show(Post, headOf("T"), blocksOf(QStringLiteral("abc")), 1);
    feed.reveal(21);
    feed.patchPainted(number(*feed.nextPatch()));
    feed.pageEnded();
    feed.pageStarted();
    const auto patch = feed.nextPatch();
    QVERIFY(patch);
    QCOMPARE(patch->value(QStringLiteral("count")).toInt(), 0);
    QCOMPARE(patch->value(QStringLiteral("items")).toArray().size(), 3);
    QVERIFY(patch->contains(QStringLiteral("head")));
    QCOMPARE(caretBlock(*patch), 2);
    QVERIFY(scrolls(*patch));
}

void tst_PageFeed::largePostsComeInSlices()
{
    Blocks blocks;
    for (int i = 0; i < 400; ++i)
        blocks.append({QByteArray(4096, 'x'), i, quint64(i)});
    PageFeed feed;
    feed.pageStarted();
    feed.show(Post, {}, blocks, 1);
    feed.reveal(399);
    int sent = 0;
    int slices = 0;
    while (true) {
        const auto patch = feed.nextPatch();
        QVERIFY(patch);
        QCOMPARE(patch->value(QStringLiteral("count")).toInt(), sent);
        const auto items = patch->value(QStringLiteral("items")).toArray().size();
        QVERIFY(items > 0 && items <= 200);
        sent += int(items);
        ++slices;
        const bool last = sent == 400;
        QCOMPARE(scrolls(*patch), last); // the place is there only at the end
        QVERIFY(!feed.nextReveal());
        const auto generation = feed.patchPainted(number(*patch));
        QCOMPARE(generation.has_value(), last);
        if (last)
            break;
    }
    QVERIFY(slices > 2);
    QVERIFY(!feed.nextPatch());
}

void tst_PageFeed::aPlaceIsShownAtOnceOrWithThePatch()
{
    PageFeed feed;
    feed.pageStarted();
    feed.show(Post, {}, blocksOf(QStringLiteral("abc")), 1);
    auto patch = feed.nextPatch();
    feed.reveal(11.5);
    auto place
        = feed.nextReveal(); // the patch under way is the newest: the page will have the block
    QVERIFY(place);
    QCOMPARE(place->value(QStringLiteral("block")).toInt(), 1);
    QCOMPARE(place->value(QStringLiteral("line")).toDouble(), 1.5);
    QCOMPARE(place->value(QStringLiteral("lines")).toDouble(), 10.0);
    QVERIFY(!feed.nextReveal());
    feed.show(Post, {}, blocksOf(QStringLiteral("xabc")), 2);
    feed.reveal(31);
    QVERIFY(!feed.nextReveal()); // the block is not there yet
    feed.patchPainted(number(*patch));
    patch = feed.nextPatch();
    QCOMPARE(caretBlock(*patch), 3);
    QVERIFY(scrolls(*patch));
    feed.patchPainted(number(*patch));
    feed.show(Post, {}, blocksOf(QStringLiteral("xxabc")), 3);
    patch = feed.nextPatch();
    QVERIFY(!scrolls(*patch)); // nobody asked again: the page stays where its reader has it
}

void tst_PageFeed::placesOfThePage()
{
    PageFeed feed;
    QVERIFY(!feed.lineOf(0, 0, 0));
    feed.pageStarted();
    feed.show(Post, {}, blocksOf(QStringLiteral("abc")), 1);
    const int n = number(*feed.nextPatch());
    QCOMPARE(feed.lineOf(n, 2, 4), std::optional(24));
    QVERIFY(!feed.lineOf(n, 3, 0));
    QVERIFY(!feed.lineOf(n, -1, 0));
    QVERIFY(!feed.lineOf(n - 1, 0, 0));
}

void tst_PageFeed::scrollsOnceThePageIsThere()
{
    PageFeed feed;
    feed.show(Post, {}, blocksOf(QStringLiteral("abc")), 1);
    feed.scrollTo(25, 28);
    QVERIFY(!feed.nextScroll());
    feed.pageStarted();
    const auto patch = feed.nextPatch();
    const QJsonValue scroll = patch->value(QStringLiteral("scroll"));
    QCOMPARE(scroll[QStringLiteral("block")].toInt(), 2);
    QCOMPARE(scroll[QStringLiteral("line")].toDouble(), 5.0);
    QCOMPARE(scroll[QStringLiteral("lines")].toDouble(), 8.0); // to the end of the text
    QVERIFY(!feed.nextScroll());
    feed.scrollTo(1, 28);
    QCOMPARE(feed.nextScroll()->value(QStringLiteral("block")).toInt(), 0);
    QVERIFY(!feed.nextScroll());
    // Another post begins at its top.
    feed.scrollTo(12, 28);
    feed.show(QStringLiteral("other.md"), {}, blocksOf(QStringLiteral("ab")), 2);
    feed.patchPainted(number(*patch));
    QVERIFY(!feed.nextPatch()->contains(QStringLiteral("scroll")));
    QVERIFY(!feed.nextScroll());
}

void tst_PageFeed::placesBetweenLines()
{
    PageFeed feed;
    feed.pageStarted();
    feed.show(Post, {}, blocksOf(QStringLiteral("abc")), 1);
    const int shown = number(*feed.nextPatch());
    QCOMPARE(feed.lineBetween(shown, 1, 2, 4, 0.5), std::optional(13.0));
    QCOMPARE(feed.lineBetween(shown, 1, 0, -1, 0.25), std::optional(12.5));
    QCOMPARE(feed.lineBetween(shown, 2, 0, -1, 0.5), std::optional(20.5)); // its end is not known
    QCOMPARE(feed.lineBetween(shown, 1, 4, 2, 7),
             std::optional(14.0)); // a page that tells nonsense
    QVERIFY(!feed.lineBetween(shown, 3, 0, -1, 0));
    QVERIFY(!feed.lineBetween(shown + 1, 0, 0, -1, 0));
}

void tst_PageFeed::locate_data()
{
    QTest::addColumn<double>("line");
    QTest::addColumn<int>("block");
    QTest::addColumn<double>("inside");
    QTest::addColumn<double>("lines");
    QTest::newRow("before the first block") << -1.0 << -1 << 0.0 << 1.0;
    QTest::newRow("the first line") << 0.0 << 0 << 0.0 << 10.0;
    QTest::newRow("within a block") << 12.25 << 1 << 2.25 << 10.0;
    QTest::newRow("just before the next") << 19.5 << 1 << 9.5 << 10.0;
    QTest::newRow("in the last block") << 24.0 << 2 << 4.0 << 5.0;
}

void tst_PageFeed::locate()
{
    QFETCH(double, line);
    const BlockLine place = Galley::locate(blocksOf(QStringLiteral("abc")), line);
    QTEST(place.block, "block");
    QTEST(place.line, "inside");
    QTEST(place.lines, "lines");
    QCOMPARE(Galley::locate({}, line).block, -1);
}

QTEST_APPLESS_MAIN(tst_PageFeed)
#include "tst_pagefeed.moc"
