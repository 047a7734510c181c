// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/renderthread.h"

#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>

using namespace Galley;

class TestRenderThread : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void answersInTheCallThatWaits();
    void answersByItself();
    void anOlderTextIsNotAnswered();
    void whatWouldTakeLongIsPutOff();
    void endsWhileItWorks();
    void followsRandomEdits();

private:
    void take(const RenderAnswer &answer);
    static QByteArrayList htmlOf(const Blocks &blocks);

    std::unique_ptr<RenderThread> m_thread;
    Blocks m_blocks;
    QList<quint64> m_tickets;
    bool m_behind = false;
};

void TestRenderThread::init()
{
    m_thread = std::make_unique<RenderThread>(RenderTarget::Preview);
    m_blocks.clear();
    m_tickets.clear();
    connect(m_thread.get(), &RenderThread::answered, this, &TestRenderThread::take);
}

void TestRenderThread::take(const RenderAnswer &answer)
{
    m_tickets.append(answer.ticket);
    m_behind = answer.isBehind;
    if (answer.whole)
        m_blocks = *answer.whole;
    for (const BlockChange &change : answer.changes)
        change.applyTo(m_blocks);
}

QByteArrayList TestRenderThread::htmlOf(const Blocks &blocks)
{
    QByteArrayList html;
    for (const Block &block : blocks)
        html.append(QByteArray::number(block.startLine) + ' ' + block.html);
    return html;
}

void TestRenderThread::answersInTheCallThatWaits()
{
    m_thread->setText(QStringLiteral("one\n\ntwo\n"), nullptr, 1);
    m_thread->wait(60'000);
    QCOMPARE(m_tickets, QList<quint64>({1}));
    QCOMPARE(m_blocks.size(), 2);
    m_thread->edit({{8, 0, QStringLiteral("!")}}, false, 2);
    m_thread->wait(60'000);
    QCOMPARE(m_tickets, QList<quint64>({1, 2}));
    QVERIFY(m_blocks[1].html.contains("two!"));
    // Nothing is told twice.
    QSignalSpy answered(m_thread.get(), &RenderThread::answered);
    QCoreApplication::processEvents();
    m_thread->wait(0);
    QVERIFY(answered.isEmpty());
}

void TestRenderThread::answersByItself()
{
    m_thread->setText(QStringLiteral("one\n"), nullptr, 7);
    QTRY_COMPARE(m_tickets, QList<quint64>({7}));
    m_thread->invalidate(8);
    QTRY_COMPARE(m_tickets.constLast(), 8u);
    QCOMPARE(m_blocks.size(), 1);
}

void TestRenderThread::anOlderTextIsNotAnswered()
{
    const QString large = QStringLiteral("A paragraph of a long post.\n\n").repeated(20'000);
    for (quint64 ticket = 1; ticket < 10; ++ticket)
        m_thread->setText(large, nullptr, ticket);
    m_thread->setText(QStringLiteral("small\n"), nullptr, 10);
    m_thread->wait(60'000);
    QCOMPARE(m_tickets, QList<quint64>({10}));
    QCOMPARE(m_blocks.size(), 1);
}

void TestRenderThread::whatWouldTakeLongIsPutOff()
{
    m_thread->setText(QStringLiteral("A paragraph of a long post.\n\n").repeated(20'000), nullptr,
                      1);
    m_thread->wait(60'000);
    QCOMPARE(m_blocks.size(), 20'000);
    m_thread->edit({{0, 0, QStringLiteral("<!-- ")}}, false, 2);
    m_thread->wait(60'000);
    QVERIFY(m_behind);
    QCOMPARE(m_blocks.size(), 20'000);
    // Closed again before the pause: the rest was never touched.
    m_thread->edit({{5, 0, QStringLiteral(" -->\n\n")}}, false, 3);
    m_thread->wait(60'000);
    QVERIFY(!m_behind);
    m_thread->edit({{0, 0, QStringLiteral("<!-- ")}}, true, 4);
    m_thread->wait(60'000);
    QVERIFY(!m_behind);
}

void TestRenderThread::endsWhileItWorks()
{
    m_thread->setText(QStringLiteral("A paragraph of a long post.\n\n").repeated(20'000), nullptr,
                      1);
    m_thread.reset();
    QVERIFY(m_tickets.isEmpty());
}

void TestRenderThread::followsRandomEdits()
{
    QRandomGenerator random(4);
    const QStringList pieces
        = {QStringLiteral("word "), QStringLiteral("\n\n"), QStringLiteral("- "),
           QStringLiteral("```\n"), QStringLiteral("[^1]"), QStringLiteral("\n\n[^1]: note\n"),
           QStringLiteral("<div>")};
    QString text = QStringLiteral("# One\n\ntwo\n\n- three\n");
    m_thread->setText(text, nullptr, 1);
    for (quint64 step = 2; step < 2000; ++step) {
        const int at = random.bounded(int(text.size()) + 1);
        const int removed = std::min(random.bounded(12), int(text.size()) - at);
        const QString &piece = pieces[random.bounded(int(pieces.size()))];
        text.replace(at, removed, piece);
        m_thread->edit({{at, removed, piece}}, true, step);
        // Sometimes several are under way at once.
        if (random.bounded(3) > 0)
            continue;
        m_thread->wait(60'000);
        QCOMPARE(m_tickets.constLast(), step);
        QCOMPARE(htmlOf(m_blocks), htmlOf(renderBlocks(text, RenderTarget::Preview)));
    }
}

QTEST_GUILESS_MAIN(TestRenderThread)
#include "tst_renderthread.moc"
