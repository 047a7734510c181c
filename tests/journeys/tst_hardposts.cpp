// SPDX-License-Identifier: GPL-3.0-or-later
// Texts made to choke a parser, a page or what draws in it are shown, with the window alive, and
// one types on in them. GALLEY_HARD=folder shows the posts of that folder instead.
#include "support/hardposts.h"
#include "support/journey.h"

#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTimer>

#include <cstdio>

using namespace Galley;

namespace {

/// The longest time for which the window's own thread did nothing else.
class Heart : public QTimer
{
public:
    Heart()
    {
        setTimerType(Qt::PreciseTimer);
        connect(this, &QTimer::timeout, this,
                [this] { longest = qMax(longest, m_clock.restart()); });
        m_clock.start();
        start(5);
    }
    qint64 longest = 0; ///< milliseconds

private:
    QElapsedTimer m_clock;
};

int ms(const QElapsedTimer &clock)
{
    return int(clock.elapsed());
}

} // namespace

class TestHardPosts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_journey = std::make_unique<Journey>(); }
    void cleanup() { m_journey.reset(); }

    void theWindowLives_data();
    void theWindowLives();

private:
    std::unique_ptr<Journey> m_journey;
};

void TestHardPosts::theWindowLives_data()
{
    QTest::addColumn<QByteArray>("text");
    for (const HardPost &post : hardPosts())
        QTest::newRow(post.name.constData()) << post.text;
}

void TestHardPosts::theWindowLives()
{
    QFETCH(QByteArray, text);
    const QString name = QStringLiteral("posts/hard.md");
    m_journey->write(name, text);
    // What starts the page is not this post's.
    m_journey->write(QStringLiteral("posts/easy.md"), "An easy one.\n");
    QVERIFY(m_journey->window->open(m_journey->path(QStringLiteral("posts/easy.md"))));
    QVERIFY(m_journey->proofIsCurrent());
    Heart heart;
    QElapsedTimer clock;
    clock.start();
    QVERIFY(m_journey->window->open(m_journey->path(name)));
    QVERIFY(m_journey->proofIsCurrent());
    const int shown = ms(clock);
    // The page answers: nothing that it does to its blocks holds it up.
    clock.start();
    QVERIFY(m_journey->page(QStringLiteral("document.body.offsetHeight")).toInt() > 0);
    const int answered = ms(clock);

    QTest::keyClick(&m_journey->editor(), Qt::Key_Home, Qt::ControlModifier);
    clock.start();
    QTest::keyClicks(&m_journey->editor(), QStringLiteral("A new beginning. "));
    const int typed = ms(clock);
    QVERIFY(m_journey->post()->text().contains(QStringLiteral("A new beginning. ")));
    QVERIFY(m_journey->proofIsCurrent());
    const int followed = ms(clock);
    QVERIFY(m_journey
                ->page(QStringLiteral("document.querySelector('.post').textContent.includes("
                                      "'A new beginning.')"))
                .toBool());
    QTest::keyClick(&m_journey->editor(), Qt::Key_End, Qt::ControlModifier);
    clock.start();
    QTest::keyClicks(&m_journey->editor(), QStringLiteral("end"));
    const int ended = ms(clock);
    QVERIFY(m_journey->post()->text().trimmed().endsWith(QStringLiteral("end")));
    std::printf("%-48s shown %5d ms, answers %5d, 17 keys %5d, followed %5d, 3 keys at the end "
                "%5d, longest "
                "pause %5d\n",
                QTest::currentDataTag(), shown, answered, typed, followed, ended,
                int(heart.longest));
    std::fflush(stdout);
}

GALLEY_JOURNEY_MAIN(TestHardPosts)
#include "tst_hardposts.moc"
