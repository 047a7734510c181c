// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/bodyedits.h"

#include "post/frontmatter.h"

#include <QRandomGenerator>
#include <QTest>

using namespace Galley;

/// Edits of the file lead to the same body as the file does, or say that they do not.
class TestBodyEdits : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void told_data();
    void told();
    void aCopyOfTheBodyFollowsRandomEdits();

private:
    static qsizetype bodyStart(const QString &text)
    {
        return FrontMatter::read(text).fence().bodyStart;
    }
};

void TestBodyEdits::told_data()
{
    QTest::addColumn<int>("position");
    QTest::addColumn<int>("removed");
    QTest::addColumn<QString>("inserted");
    QTest::addColumn<bool>("head");
    QTest::addColumn<int>("edits"); // -1: to be taken whole
    // ---\ntitle: a\n---\nbody\n: the body begins at 17
    QTest::newRow("a letter of the body") << 18 << 0 << "x" << false << 1;
    QTest::newRow("the body's first letter") << 17 << 0 << "x" << false << 1;
    QTest::newRow("a letter of the title") << 12 << 0 << "x" << true << 0;
    QTest::newRow("a new key") << 13 << 0 << "draft: true\n" << true << 0;
    QTest::newRow("over the border") << 15 << 4 << "" << true << -1;
    QTest::newRow("the closing fence goes") << 13 << 4 << "" << true << -1;
    QTest::newRow("an earlier closing fence comes") << 4 << 0 << "---\n" << true << -1;
}

void TestBodyEdits::told()
{
    QFETCH(int, position);
    QFETCH(int, removed);
    QFETCH(QString, inserted);
    QFETCH(bool, head);
    QFETCH(int, edits);
    QString text = QStringLiteral("---\ntitle: a\n---\nbody\n");
    BodyEdits body;
    body.start(bodyStart(text));
    QVERIFY(body.isEmpty());
    text.replace(position, removed, inserted);
    body.add({{position, removed}, inserted});
    QVERIFY(!body.isEmpty());
    QCOMPARE(body.touchHead(), head);
    const std::optional<QList<Edit>> taken = body.take(bodyStart(text));
    QCOMPARE(taken ? int(taken->size()) : -1, edits);
    QVERIFY(body.isEmpty());
}

void TestBodyEdits::aCopyOfTheBodyFollowsRandomEdits()
{
    QRandomGenerator random(7);
    const QStringList pieces
        = {QStringLiteral("x"),       QStringLiteral("\n"),     QStringLiteral("---\n"),
           QStringLiteral("\n---\n"), QStringLiteral("a: b\n"), QString()};
    int told = 0;
    for (int round = 0; round < 300; ++round) {
        QString text = QStringLiteral("---\ntitle: a\n---\nbody\n\nmore\n");
        BodyEdits body;
        body.start(bodyStart(text));
        QString copy = text.mid(bodyStart(text));
        for (int step = 0; step < 12; ++step) {
            for (int edits = 1 + random.bounded(3); edits > 0; --edits) {
                const int at = random.bounded(int(text.size()) + 1);
                const int removed = std::min(random.bounded(5), int(text.size()) - at);
                const QString &piece = pieces[random.bounded(int(pieces.size()))];
                text.replace(at, removed, piece);
                body.add({{at, removed}, piece});
            }
            const qsizetype start = bodyStart(text);
            if (const std::optional<QList<Edit>> taken = body.take(start)) {
                ++told;
                for (const Edit &edit : *taken)
                    copy.replace(edit.span.start, edit.span.length, edit.text);
            } else {
                copy = text.mid(start);
            }
            QCOMPARE(copy, text.mid(start));
        }
    }
    QVERIFY(told > 1000);
}

QTEST_APPLESS_MAIN(TestBodyEdits)
#include "tst_bodyedits.moc"
