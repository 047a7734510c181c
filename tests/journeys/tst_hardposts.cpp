// SPDX-License-Identifier: GPL-3.0-or-later
// Texts made to choke a parser, a page or what draws in it are shown, with the window alive, and
// one types on in them. GALLEY_HARD=folder shows the posts of that folder instead.
#include "support/hardposts.h"
#include "support/journey.h"
#include "support/threadwork.h"
#include "view/previewpage.h"

#include <QElapsedTimer>
#include <QTimer>

#include <cstdio>
#include <utility>

using namespace Galley;

namespace {

constexpr double MostForKey = 2000; ///< milliseconds of the window's own thread

/// The longest work of the window's own thread without a look at what else there is to do.
class Heart : public QTimer
{
public:
    Heart()
    {
        setTimerType(Qt::PreciseTimer);
        connect(this, &QTimer::timeout, this,
                [this] { longest = qMax(longest, m_work.restart()); });
        start(5);
    }
    double longest = 0; ///< milliseconds

private:
    ThreadWork m_work;
};

/// Milliseconds of the processor that another program has taken; 0 where the system does not say.
class OtherWork
{
public:
    explicit OtherWork(qint64 process)
        : m_name(QStringLiteral("/proc/%1/stat").arg(process))
    { }
    double restart()
    {
        const double before = std::exchange(m_before, now());
        return m_before - before;
    }

private:
    double now() const
    {
        QFile file(m_name);
        if (!file.open(QFile::ReadOnly))
            return 0;
        // Behind the program's name, which may have blanks: in ticks, its own and the system's.
        const QByteArray line = file.readAll();
        const QList<QByteArray> words = line.mid(line.lastIndexOf(')') + 2).split(' ');
        constexpr int own = 11;
        constexpr double tick = 10;
        return (words.value(own).toDouble() + words.value(own + 1).toDouble()) * tick;
    }
    QString m_name;
    double m_before = now();
};

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
    OtherWork page(m_journey->window->preview().page().renderProcessPid());
    Heart heart;
    ThreadWork window;
    QElapsedTimer clock;
    clock.start();
    QVERIFY(m_journey->window->open(m_journey->path(name)));
    QVERIFY(m_journey->proofIsCurrent());
    // The page answers: nothing that it does to its blocks holds it up.
    QVERIFY(m_journey->page(QStringLiteral("document.body.offsetHeight")).toInt() > 0);
    const int shown = int(clock.elapsed());
    const double opened = window.restart();
    const double drawn = page.restart();

    QTest::keyClick(&m_journey->editor(), Qt::Key_Home, Qt::ControlModifier);
    window.restart();
    const QString words = QStringLiteral("A new beginning. ");
    QTest::keyClicks(&m_journey->editor(), words);
    const double typed = window.restart();
    QVERIFY(m_journey->post()->text().contains(QStringLiteral("A new beginning. ")));
    QVERIFY(m_journey->proofIsCurrent());
    const double followed = page.restart();
    QVERIFY(m_journey
                ->page(QStringLiteral("document.querySelector('.post').textContent.includes("
                                      "'A new beginning.')"))
                .toBool());
    QTest::keyClick(&m_journey->editor(), Qt::Key_End, Qt::ControlModifier);
    window.restart();
    QTest::keyClicks(&m_journey->editor(), QStringLiteral("end"));
    const double ended = window.restart();
    QVERIFY(m_journey->post()->text().trimmed().endsWith(QStringLiteral("end")));
    std::printf("%-48s shown after %5d ms; work of window %5.0f, page %5.0f; 17 keys %5.0f, page "
                "%5.0f; 3 keys at the end %5.0f; longest pause %5.0f\n",
                QTest::currentDataTag(), shown, opened, drawn, typed, followed, ended,
                heart.longest);
    std::fflush(stdout);
    const double key = typed / double(words.size());
    QVERIFY2(key < MostForKey, QByteArray::number(key).constData());
}

GALLEY_JOURNEY_MAIN(TestHardPosts)
#include "tst_hardposts.moc"
