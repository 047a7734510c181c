// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/body/bodystart.h"

#include <QTest>
#include <QTextCursor>
#include <QTextDocument>

using namespace Galley;

class TestBodyStart : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void metadataIsSeenAboveAnyText_data();
    void metadataIsSeenAboveAnyText();
};

void TestBodyStart::metadataIsSeenAboveAnyText_data()
{
    QTest::addColumn<QString>("text");
    // From afar these look like metadata.
    QTest::newRow("link definitions") << QStringLiteral("[a]: /b\n[c]: /d\n");
    QTest::newRow("a heading") << QStringLiteral("# a\n");
    QTest::newRow("words") << QStringLiteral("a b\n");
    QTest::newRow("an empty line") << QStringLiteral("\n");
    QTest::newRow("an entry of no name that posts have") << QStringLiteral("Note: a\n");
    QTest::newRow("a brace") << QStringLiteral("{a}\n");
}

void TestBodyStart::metadataIsSeenAboveAnyText()
{
    QFETCH(QString, text);
    QTextDocument document(text);
    document.documentLayout(); // without one it tells no change
    BodyStart start;
    start.find(document);
    connect(&document, &QTextDocument::contentsChange, this, [&](int from, int removed, int added) {
        start.documentChanged(document, from, removed, added);
    });
    const auto insert = [&document](int position, const QString &words) {
        QTextCursor cursor(&document);
        cursor.setPosition(position);
        cursor.insertText(words);
    };
    QCOMPARE(start.position(), 0);
    insert(0, QStringLiteral("Titl: a\n"));
    QCOMPARE(start.position(), 0);
    insert(8, QStringLiteral("\n"));
    QCOMPARE(start.position(), 0);
    insert(4, QStringLiteral("e"));
    QCOMPARE(start.position(), 10);
    document.undo();
    QCOMPARE(start.position(), 0);
}

QTEST_MAIN(TestBodyStart)
#include "tst_bodystart.moc"
