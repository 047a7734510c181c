// SPDX-License-Identifier: GPL-3.0-or-later
// After every edit the live renderer has what a render of the whole text gives: random edits over
// nasty generated posts, and over real ones, a third of them the specification. GALLEY_EDITS=n
// makes n edits a row, GALLEY_SEED=s begins with another seed.
#include "livecheck.h"
#include "sharedposts.h"
#include "tablepictures.h"

#include <QTest>

#include <cstdio>

using namespace Galley;

namespace {

constexpr int Rows = 20;

int numberOf(const char *variable, int otherwise)
{
    bool ok = false;
    const int number = qEnvironmentVariableIntValue(variable, &ok);
    return ok ? number : otherwise;
}

/// The shortest edits of those made since the last text without a difference.
QString report(const QString &before, const QList<TextEdit> &edits, const QString &difference)
{
    QString text = QStringLiteral("\ntext ") + quoted(before);
    for (const TextEdit &edit : edits)
        text += QStringLiteral("\nedit %1 %2 %3")
                    .arg(edit.position)
                    .arg(edit.removed)
                    .arg(quoted(edit.inserted));
    return text + u'\n' + difference;
}

/// Half of the rows read all that a site may have beyond GitHub's Markdown.
Dialect dialectOf(int seed)
{
    return seed % 4 < 2 ? Dialect{} : Dialect{true, true, true, true, true};
}

constexpr qsizetype LongEnough = 1200; ///< what a text has grown to when another one is begun

/// Makes \a count edits, and now and then puts some off. The first difference, or nothing.
QString differenceAfter(LiveCheck &check, RandomEdits &edits, int count, int &done,
                        qsizetype longest = LongEnough)
{
    QString before = check.text();
    QList<TextEdit> made;
    for (int i = 0; i < count && check.text().size() < longest; ++i) {
        const TextEdit edit = edits.next(check.text());
        check.edit(edit);
        ++done;
        made.append(edit);
        if (edits.below(10) == 0)
            continue; // two edits in one turn
        if (edits.below(10) == 0)
            check.update(edits.below(300));
        else
            check.update();
        if (check.live().isBehind())
            continue;
        if (const QString difference = check.difference(); !difference.isEmpty())
            return report(before, made, difference);
        before = check.text();
        made.clear();
    }
    return {};
}

} // namespace

class TestLiveProperty : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void generatedPosts_data();
    void generatedPosts();
    void realPosts_data();
    void realPosts();
    void longPosts();
};

void TestLiveProperty::generatedPosts_data()
{
    QTest::addColumn<int>("seed");
    const int first = numberOf("GALLEY_SEED", 1);
    for (int i = 0; i < Rows; ++i)
        QTest::addRow("seed %d", first + i) << first + i;
}

void TestLiveProperty::generatedPosts()
{
    QFETCH(int, seed);
    RandomEdits edits{quint32(seed), seed % 2 == 0};
    const int count = numberOf("GALLEY_EDITS", 5000);
    const TablePictures pictures;
    for (int done = 0; done < count;) {
        LiveCheck check(edits.markerSoup(edits.below(25)), &pictures, dialectOf(seed));
        const QString first = check.difference();
        QVERIFY2(first.isEmpty(), qPrintable(quoted(check.text()) + first));
        const int some = 50 + edits.below(400);
        const QString difference = differenceAfter(check, edits, some, done);
        if (!difference.isEmpty())
            std::fprintf(stderr, "%s\n", qPrintable(difference)); // QtTest cuts long messages
        QVERIFY2(difference.isEmpty(), qPrintable(difference));
    }
}

void TestLiveProperty::realPosts_data()
{
    generatedPosts_data();
}

void TestLiveProperty::realPosts()
{
    QFETCH(int, seed);
    RandomEdits edits{quint32(1000 + seed)};
    QStringList posts = sharedPosts();
    posts += QStringList(posts.size() / 2 + 1,
                         QStringLiteral(GALLEY_CASES "/specification/spec.txt"));
    const int count = numberOf("GALLEY_EDITS", 5000);
    for (int done = 0; done < count;) {
        const QString text = textOf(posts[edits.below(int(posts.size()))]);
        const qsizetype from = edits.below(int(text.size()) + 1);
        LiveCheck check(text.mid(from, 200 + edits.below(700)), nullptr, dialectOf(seed));
        const int some = 50 + edits.below(200);
        const QString difference = differenceAfter(check, edits, some, done);
        QVERIFY2(difference.isEmpty(), qPrintable(difference));
    }
}

void TestLiveProperty::longPosts()
{
    RandomEdits edits{77};
    int done = 0;
    QString text;
    while (text.size() < 100'000)
        text += edits.markerSoup(8)
            + QStringLiteral("\n\nPlain words in a paragraph.\n\n").repeated(9);
    LiveCheck check(text);
    const QString difference = differenceAfter(check, edits, 100, done, 10'000'000);
    QVERIFY2(difference.isEmpty(), qPrintable(difference));
}

QTEST_APPLESS_MAIN(TestLiveProperty)
#include "tst_liveproperty.moc"
