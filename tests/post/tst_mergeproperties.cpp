// SPDX-License-Identifier: GPL-3.0-or-later
#include "mergebench.h"
#include "post/frontmatter.h"
#include "post/worddiff.h"

#include <QRandomGenerator>
#include <QSet>
#include <QTest>

using namespace Galley;
using namespace MergeBench;

namespace {

/// Random edits of a text: words and lines come, go and change.
QString edited(QString text, QRandomGenerator &random, const QString &mark, int most)
{
    for (int i = int(random.bounded(most)) + 1; i > 0; --i) {
        const QList<QStringView> words = wordsOf(text);
        const qsizetype at = random.bounded(int(text.size()) + 1);
        const QString fresh = mark + QString::number(random.bounded(100));
        switch (random.bounded(4)) {
        case 0:
            text.insert(at, fresh);
            break;
        case 1:
            text.remove(at, random.bounded(12));
            break;
        case 2:
            text.insert(text.lastIndexOf(u'\n', at) + 1, fresh + QStringLiteral(" line\n"));
            break;
        default:
            if (!words.isEmpty()) {
                const QStringView word = words[random.bounded(int(words.size()))];
                text.replace(word.data() - text.constData(), word.size(), fresh);
            }
        }
    }
    return text;
}

QSet<QString> freshWords(const QString &text, QChar mark)
{
    QSet<QString> fresh;
    for (const QStringView word : wordsOf(text)) {
        if (word.startsWith(mark) && word.size() > 1 && word[1].isDigit())
            fresh.insert(word.toString());
    }
    return fresh;
}

} // namespace

/// What holds for every merge, over random edits and big posts.
class TestMergeProperties : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void holdsForRandomEdits_data();
    void holdsForRandomEdits();
    void editsOfDifferentLinesGoTogether();
    void bigPostsAreMerged();
};

void TestMergeProperties::holdsForRandomEdits_data()
{
    QTest::addColumn<QString>("base");
    QTest::newRow("a body") << QString(Lines + Lines);
    QTest::newRow("paragraphs")
        << "one two three four five six seven eight nine ten.\n\nalpha beta gamma delta epsilon "
           "zeta eta theta iota kappa.\n\nred green blue.\n";
    QTest::newRow("front matter and body") << QString(Head + QStringLiteral("\n") + Lines);
    QTest::newRow("front matter that cannot be read")
        << QString(QStringLiteral("---\na: [\n---\n") + Lines);
    QTest::newRow("metadata lines")
        << QString(QStringLiteral("Title: x\nDate: 2018-05-30\nTags: a, b\n\n") + Lines);
    QTest::newRow("TOML") << QString(
        QStringLiteral("+++\ntitle = \"x\"\ndate = 2018-05-30\n+++\n\n") + Lines);
    QTest::newRow("JSON") << QString(QStringLiteral("{\n\"title\": \"x\",\n\"draft\": true\n}\n\n")
                                     + Lines);
}

void TestMergeProperties::holdsForRandomEdits()
{
    QFETCH(QString, base);
    QRandomGenerator random(2007);
    for (int round = 0; round < 200; ++round) {
        const QString mine = edited(base, random, QStringLiteral("M"), 4);
        const QString theirs = edited(base, random, QStringLiteral("T"), 4);
        QCOMPARE(mergeTexts(base, mine, base).text, mine);
        QCOMPARE(mergeTexts(base, base, theirs).text, theirs);
        QCOMPARE(mergeTexts(base, mine, mine).text, mine);
        const MergedText merged = mergeTexts(base, mine, theirs);
        const MergedText other = mergeTexts(base, theirs, mine);
        // Whose words stand at a conflict decides whether the whole can still be read.
        QCOMPARE(merged.conflicts.isEmpty(), other.conflicts.isEmpty());
        QSet<QString> waiting;
        qsizetype done = 0;
        for (qsizetype i = 0; i < merged.conflicts.size(); ++i) {
            const MergeConflict &conflict = merged.conflicts[i];
            QVERIFY(conflict.place.start >= done);
            QCOMPARE(merged.text.mid(conflict.place.start, conflict.place.length), conflict.mine);
            QVERIFY(conflict.mine != conflict.theirs);
            if (merged.conflicts.size() == other.conflicts.size()
                && conflict.base == other.conflicts[i].base) {
                QCOMPARE(other.conflicts[i].theirs, conflict.mine);
                QCOMPARE(other.conflicts[i].mine, conflict.theirs);
            }
            QCOMPARE(conflict.line,
                     int(QStringView(merged.text).first(conflict.place.start).count(u'\n')) + 1);
            waiting += freshWords(conflict.theirs, u'T');
            done = conflict.place.end();
        }
        const QSet<QString> here = freshWords(merged.text, u'T') + waiting;
        QVERIFY2(here.contains(freshWords(theirs, u'T')), qPrintable(shown(merged)));
        QVERIFY(freshWords(merged.text, u'M').contains(freshWords(mine, u'M')));
        if (!FrontMatter::read(mine).problem() && !FrontMatter::read(theirs).problem())
            QVERIFY2(!FrontMatter::read(merged.text).problem(), qPrintable(merged.text));
    }
}

/// An oracle of its own: one side changes even lines of fours, the other the lines between.
void TestMergeProperties::editsOfDifferentLinesGoTogether()
{
    QRandomGenerator random(4);
    for (int round = 0; round < 500; ++round) {
        QStringList base;
        QStringList mine;
        QStringList theirs;
        QStringList both;
        for (int i = 0; i < 40; ++i) {
            const QString line = QStringLiteral("line %1\n").arg(i);
            const bool here = i % 4 == 0 && random.bounded(2) == 0;
            const bool there = i % 4 == 2 && random.bounded(2) == 0;
            const QString changed = random.bounded(3) == 0 ? QString() : QString(u'X' + line);
            base.append(line);
            mine.append(here ? changed : line);
            theirs.append(there ? changed : line);
            both.append(here || there ? changed : line);
        }
        const MergedText merged
            = mergeTexts(base.join(QString()), mine.join(QString()), theirs.join(QString()));
        QVERIFY(merged.conflicts.isEmpty());
        QCOMPARE(merged.text, both.join(QString()));
    }
}

void TestMergeProperties::bigPostsAreMerged()
{
    QString base = Head;
    QString mine = headWith(QStringLiteral("Paris"), QStringLiteral("Rome"));
    QString theirs = Head;
    QString both = mine;
    for (int i = 0; i < 20000; ++i) {
        const QString line = QStringLiteral("a paragraph, number %1, of some words\n").arg(i);
        base += line;
        mine += i % 10 == 0 ? QString(u'M' + line) : line;
        theirs += i % 10 == 5 ? QString(u'T' + line) : line;
        both += i % 10 == 0 ? QString(u'M' + line) : i % 10 == 5 ? QString(u'T' + line) : line;
    }
    const MergedText merged = mergeTexts(base, mine, theirs);
    QCOMPARE(merged.together, 2000);
    QVERIFY(merged.conflicts.isEmpty());
    QCOMPARE(merged.text, both);
}

QTEST_APPLESS_MAIN(TestMergeProperties)
#include "tst_mergeproperties.moc"
