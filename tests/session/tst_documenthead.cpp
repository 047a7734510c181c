// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/documenthead.h"

#include <QTest>
#include <QTextDocument>

using namespace Galley;

class TestDocumentHead : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsWhatTheWholeTextHas_data();
    void findsWhatTheWholeTextHas();
    void tellsSameFromOther_data();
    void tellsSameFromOther();
};

void TestDocumentHead::findsWhatTheWholeTextHas_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("atMost"); // UTF-16 units that may be looked at
    const QString body = QStringLiteral("A line of words.\n\n").repeated(20'000);
    const QString keys = QStringLiteral("key: value\n");
    const QString yaml = QStringLiteral("---\ntitle: ä 🦀\n---\n");
    QTest::newRow("nothing") << QString() << 0;
    QTest::newRow("a short post") << yaml + QStringLiteral("body\n") << int(yaml.size());
    QTest::newRow("a long post") << yaml + body << int(yaml.size());
    QTest::newRow("no body") << yaml << int(yaml.size());
    QTest::newRow("no line end behind the fence") << yaml.chopped(1) << int(yaml.size()) - 1;
    QTest::newRow("a long post without front matter") << body << 5'000;
    QTest::newRow("a long run of definitions")
        << QStringLiteral("[a]: /b\n").repeated(100'000) << 5'000;
    QTest::newRow("a shortcode above a long paragraph")
        << QStringLiteral("{{< a >}}\n") + QStringLiteral("A line of words.\n").repeated(20'000)
        << 5'000;
    QTest::newRow("one long line") << QString(1'000'000, QLatin1Char('x')) + body << 1'000'100;
    QTest::newRow("front matter of several kilobytes")
        << QStringLiteral("---\n") + keys.repeated(3000) + QStringLiteral("---\n") + body
        << 3000 * int(keys.size()) + 8;
    QTest::newRow("never closed") << QStringLiteral("---\n") + body << 256 * 1024 + 100;
    QTest::newRow("TOML") << QStringLiteral("+++\ntitle = 'a'\n+++\n") + body << 100;
    QTest::newRow("JSON") << QStringLiteral("{\n  \"title\": \"a\"\n}\n") + body << 100;
    QTest::newRow("metadata") << QStringLiteral("Title: a\nDate: 2020-01-01\n\n") + body << 100;
    QTest::newRow("many lines of metadata") << QStringLiteral("Title: a\n")
            + QStringLiteral("Tag: x\n").repeated(2000) + QStringLiteral("\n")
            + body << 20'000;
    QTest::newRow("Hexo's, without an opening fence")
        << QStringLiteral("title: a\n---\n") + body << 5'000;
}

void TestDocumentHead::findsWhatTheWholeTextHas()
{
    QFETCH(const QString, text);
    QFETCH(const int, atMost);
    QTextDocument document;
    document.setPlainText(text);
    const DocumentHead head = readHead(document);
    const Fence whole = findFence(text);
    QCOMPARE(int(head.fence.kind), int(whole.kind));
    QCOMPARE(head.fence.unclosed, whole.unclosed);
    QCOMPARE(head.fence.content, whole.content);
    QCOMPARE(head.fence.bodyStart, whole.bodyStart);
    QCOMPARE(head.fence.bodyLine, whole.bodyLine);
    QCOMPARE(head.text, text.left(head.text.size()));
    QVERIFY2(head.text.size() <= atMost, QByteArray::number(head.text.size()).constData());
    QCOMPARE(head.examined, head.text.size());
}

void TestDocumentHead::tellsSameFromOther_data()
{
    QTest::addColumn<QString>("a");
    QTest::addColumn<QString>("b");
    QTest::addColumn<bool>("same");
    QTest::newRow("another body") << "---\na: 1\n---\nx"
                                  << "---\na: 1\n---\ny" << true;
    QTest::newRow("another value") << "---\na: 1\n---\nx"
                                   << "---\na: 2\n---\nx" << false;
    QTest::newRow("no front matter, another text") << "x"
                                                   << "y" << true;
    QTest::newRow("one that came") << "x"
                                   << "---\na: 1\n---\nx" << false;
    QTest::newRow("an open fence that came") << "x"
                                             << "---\na: 1\n"
                                             << false;
    QTest::newRow("another kind") << "---\na: 1\n---\n"
                                  << "+++\na = 1\n+++\n"
                                  << false;
}

void TestDocumentHead::tellsSameFromOther()
{
    QFETCH(const QString, a);
    QFETCH(const QString, b);
    QFETCH(const bool, same);
    QTextDocument first;
    first.setPlainText(a);
    QTextDocument second;
    second.setPlainText(b);
    QCOMPARE(sameFrontMatter(readHead(first), readHead(second)), same);
    QVERIFY(sameFrontMatter(readHead(first), readHead(first)));
}

QTEST_GUILESS_MAIN(TestDocumentHead)
#include "tst_documenthead.moc"
