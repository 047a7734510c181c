// SPDX-License-Identifier: GPL-3.0-or-later
// What a LanguageTool server on this machine says: asked only where the author has named one, shown
// only on the text that it was asked about.
#include "app/livegrammar.h"
#include "app/prosedesk.h"
#include "support/grammarserver.h"
#include "support/prosepost.h"
#include "widgets/noticebar.h"
#include "widgets/noticestack.h"
#include "widgets/postpane.h"

using namespace Galley;

using Remark = BodyEditor::Remark;

class TestGrammar : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingIsSentUnlessItIsWanted();
    void aServerIsAskedAndObeyed();
    void codeAndAddressesStayHere();
    void anOldAnswerIsNotShownOnANewText();
    void aServerThatFailsIsToldOfOnce();
    void aLanguageThatIsRefusedIsNotAskedAgain();
    void anotherPostIsAnotherText();
};

namespace {

const QByteArray Grammar = "---\ntitle: It are hidden\nlang: en-GB\n---\n\n"
                           "Now it are so, see `code are here` and\n"
                           "<https://example.org/secret> [a link](/secret).\n\n"
                           "It are **bold** too.\n";

QStringList notices(const Journey &journey)
{
    QStringList told;
    for (const NoticeBar *bar : journey.window->findChild<PostPane *>()->notices()->bars())
        told.append(bar->notice().first);
    return told;
}

} // namespace

void TestGrammar::nothingIsSentUnlessItIsWanted()
{
    GrammarServer server;
    Journey journey;
    start(journey, Grammar);
    for (const QString &address :
         {QString(), QStringLiteral("192.0.2.7:%1").arg(server.serverPort()),
          QStringLiteral("example.org")}) {
        journey.settings.setLanguageToolServer(address);
        putCaret(journey, int(journey.post()->text().size()) - 1);
        QTest::keyClicks(&journey.editor(), QStringLiteral(" x"));
        QTRY_VERIFY(journey.window->isSettled());
    }
    // The same window, the same text: it would have come by the time that this one does.
    journey.settings.setLanguageToolServer(server.address());
    QTRY_COMPARE(server.asked.size(), 1);
    QVERIFY(server.asked.constFirst().text.contains(QStringLiteral("x x x")));
}

void TestGrammar::aServerIsAskedAndObeyed()
{
    GrammarServer server;
    Journey journey;
    start(journey, Grammar);
    journey.settings.setLanguageToolServer(server.address());
    const QStringList all{QStringLiteral("are"), QStringLiteral("are")};
    QTRY_COMPARE(marked(journey, Remark::Told), all);
    QCOMPARE(server.asked.constFirst().language, QStringLiteral("en"));
    QVERIFY(!journey.post()->isModified());
    QVERIFY(notices(journey).isEmpty());

    const QStringList texts
        = menuAt(journey, markAt(journey, Remark::Told, 1) + 1, QStringLiteral("is"));
    QVERIFY2(texts.contains(QStringLiteral("Did you mean <is>?")), qPrintable(texts.join(u'\n')));
    QVERIFY(texts.contains(QStringLiteral("Remove \"are\"")));
    QByteArray expected = Grammar;
    QCOMPARE(journey.post()->bytes(), expected.replace("It are **bold**", "It is **bold**"));
    journey.editor().undo();
    QCOMPARE(journey.post()->bytes(), Grammar);

    // It is asked anew once the keys rest, and once only.
    QTRY_COMPARE(marked(journey, Remark::Told), all);
    const qsizetype asked = server.asked.size();
    putCaret(journey, int(journey.post()->text().size()) - 1);
    QTest::keyClicks(&journey.editor(), QStringLiteral(" There are more of them."));
    QTRY_COMPARE(marked(journey, Remark::Told).size(), 3);
    QCOMPARE(server.asked.size(), asked + 1);

    menuAt(journey, markAt(journey, Remark::Told, 0) + 1, QStringLiteral("Leave it"));
    QCOMPARE(marked(journey, Remark::Told), QStringList()); // the same was said of all
    journey.settings.setLanguageToolServer({});
    QTRY_COMPARE(marked(journey, Remark::Told), QStringList());
}

void TestGrammar::codeAndAddressesStayHere()
{
    GrammarServer server;
    Journey journey;
    start(journey, Grammar);
    journey.settings.setLanguageToolServer(server.address());
    QTRY_COMPARE(server.asked.size(), 1);
    QCOMPARE(server.asked.constFirst().text,
             QStringLiteral("Now it are so, see X and\nX a link.\n\nIt are bold too."));
    QVERIFY(!server.asked.constFirst().form.contains("secret"));
    QVERIFY(!server.asked.constFirst().form.contains("hidden"));
}

void TestGrammar::anOldAnswerIsNotShownOnANewText()
{
    GrammarServer server;
    QPointer<QTcpSocket> waits;
    server.reply = [&waits](QTcpSocket &socket, const GrammarServer::Asked &) { waits = &socket; };
    Journey journey;
    start(journey, Grammar);
    journey.settings.setLanguageToolServer(server.address());
    QTRY_VERIFY(waits);
    const QByteArray old = GrammarServer::answerTo(server.asked.constFirst().text);
    putCaret(journey, int(journey.post()->text().indexOf(QStringLiteral("Now"))));
    QTest::keyClicks(&journey.editor(), QStringLiteral("Well. "));
    if (waits)
        GrammarServer::send(*waits, old); // too late
    // The next answer is about the text as it is.
    server.reply = [&](QTcpSocket &socket, const GrammarServer::Asked &question) {
        QCOMPARE(marked(journey, Remark::Told), QStringList());
        GrammarServer::send(socket, GrammarServer::answerTo(question.text));
    };
    QTRY_COMPARE(marked(journey, Remark::Told),
                 (QStringList{QStringLiteral("are"), QStringLiteral("are")}));
    // What is shown moves with the text, and goes where it is touched.
    putCaret(journey, int(journey.post()->text().indexOf(QStringLiteral("Now"))));
    QTest::keyClick(&journey.editor(), Qt::Key_A);
    QCOMPARE(marked(journey, Remark::Told).size(), 2);
    putCaret(journey, markAt(journey, Remark::Told, 0) + 1);
    QTest::keyClick(&journey.editor(), Qt::Key_A);
    QCOMPARE(marked(journey, Remark::Told), QStringList{QStringLiteral("are")});
}

void TestGrammar::aServerThatFailsIsToldOfOnce()
{
    GrammarServer server;
    server.reply = [](QTcpSocket &socket, const GrammarServer::Asked &) {
        GrammarServer::send(socket, "<html>It works!</html>");
    };
    Journey journey;
    start(journey, Grammar);
    journey.settings.setLanguageToolServer(server.address());
    QTRY_COMPARE(notices(journey).size(), 1);
    QVERIFY(notices(journey).constFirst().contains(QStringLiteral("is no LanguageTool server")));
    journey.window->findChild<PostPane *>()->notices()->withdrawAll();
    putCaret(journey, int(journey.post()->text().size()) - 1);
    QTest::keyClicks(&journey.editor(), QStringLiteral(" x"));
    QTRY_COMPARE(server.asked.size(), 2);
    QVERIFY(notices(journey).isEmpty());

    // Once it has answered, the next failure is news again; a server that hangs is out of time.
    server.reply = [](QTcpSocket &socket, const GrammarServer::Asked &question) {
        GrammarServer::send(socket, GrammarServer::answerTo(question.text));
    };
    QTest::keyClicks(&journey.editor(), QStringLiteral(" y"));
    QTRY_COMPARE(marked(journey, Remark::Told).size(), 2);
    server.reply = [](QTcpSocket &, const GrammarServer::Asked &) {};
    journey.window->prose().grammar().server().setPatience(100);
    QTest::keyClicks(&journey.editor(), QStringLiteral(" z"));
    QTRY_COMPARE(notices(journey).size(), 1);
    QVERIFY(notices(journey).constFirst().contains(QStringLiteral("does not answer")));
    QCOMPARE(marked(journey, Remark::Told), QStringList());
}

void TestGrammar::aLanguageThatIsRefusedIsNotAskedAgain()
{
    GrammarServer server;
    server.reply = [](QTcpSocket &socket, const GrammarServer::Asked &question) {
        const bool known = question.language == QLatin1String("en");
        GrammarServer::send(socket, GrammarServer::answerTo(question.text), known ? 200 : 400);
    };
    Journey journey;
    start(journey, "---\nlang: tlh\n---\n\nIt are so.\n");
    journey.settings.setLanguageToolServer(server.address());
    QTRY_COMPARE(notices(journey).size(), 1);
    QCOMPARE(server.asked.constFirst().language, QStringLiteral("tlh"));
    putCaret(journey, int(journey.post()->text().size()) - 1);
    QTest::keyClicks(&journey.editor(), QStringLiteral(" x"));
    // By the author's choice it is in another language.
    journey.settings.setSpellingLanguage(journey.path(ProsePost), QStringLiteral("en-US"));
    QTRY_COMPARE(marked(journey, Remark::Told).size(), 1);
    QCOMPARE(server.asked.size(), 2);
}

void TestGrammar::anotherPostIsAnotherText()
{
    GrammarServer server;
    QPointer<QTcpSocket> waits;
    server.reply = [&waits](QTcpSocket &socket, const GrammarServer::Asked &) { waits = &socket; };
    Journey journey;
    start(journey, Grammar);
    journey.settings.setLanguageToolServer(server.address());
    QTRY_VERIFY(waits);
    journey.write(QStringLiteral("posts/second.md"), "There are many. Now, it are so.\n");
    QVERIFY(journey.window->open(journey.path(QStringLiteral("posts/second.md"))));
    server.reply = [](QTcpSocket &socket, const GrammarServer::Asked &question) {
        GrammarServer::send(socket, GrammarServer::answerTo(question.text));
    };
    if (waits)
        GrammarServer::send(*waits, GrammarServer::answerTo(server.asked.constFirst().text));
    QTRY_COMPARE(marked(journey, Remark::Told).size(), 2);
    QCOMPARE(markAt(journey, Remark::Told, 0), 6);
}

GALLEY_JOURNEY_MAIN(TestGrammar)
#include "tst_grammar.moc"
