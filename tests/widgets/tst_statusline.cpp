// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/statusline.h"

#include "look/look.h"
#include "widgets/appearance.h"
#include "widgets/goalbar.h"
#include "widgets/poststatelabel.h"

#include <QLabel>
#include <QTest>

using namespace Galley;

class StatusLineTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { applyLook(*qApp, Settings::Theme::Light); }

    void init()
    {
        m_line = std::make_unique<StatusLine>();
        m_line->resize(1440, 28);
        m_line->show();
        m_line->setPath(QStringLiteral("posts/brot.md"));
        m_line->setCounts({214, 1302, 1});
        m_line->setEncoding(QStringLiteral("UTF-8, LF"));
        m_line->setCaret(16, 103);
    }
    void cleanup() { m_line.reset(); }

    void tellsAllWhereThereIsRoom()
    {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
        m_line->setCounts({214, 1302, 2});
        QLocale::setDefault(QLocale::c());
        QCOMPARE(shown(),
                 QStringList({QStringLiteral("posts / brot.md"), QStringLiteral("214 words"),
                              QStringLiteral("1,302 characters"), QStringLiteral("2 min read"),
                              QStringLiteral("UTF-8, LF"), QStringLiteral("Line 16, column 103")}));
    }

    void oneIsNotSeveral()
    {
        m_line->setCounts({1, 1, 1});
        QVERIFY(shown().contains(QStringLiteral("1 word")));
        QVERIFY(shown().contains(QStringLiteral("1 character")));
    }

    void theLeastNeededGoesFirst()
    {
        m_line->stateLabel()->setState(OpenPost::State::Changed);
        m_line->stateLabel()->show();
        const QStringList order = {QStringLiteral("column"), QStringLiteral("UTF-8"),
                                   QStringLiteral("min read"), QStringLiteral("characters")};
        qsizetype gone = 0;
        for (int width = 1440; width >= 160; width -= 4) {
            m_line->resize(width, 28);
            const QString text = shown().join(QLatin1Char('|'));
            for (qsizetype i = 0; i < order.size(); ++i) {
                if (i < gone)
                    QVERIFY2(!text.contains(order[i]), qPrintable(text));
            }
            while (gone < order.size() && !text.contains(order[gone]))
                ++gone;
            QVERIFY2(text.contains(QStringLiteral("214 words")), qPrintable(text));
            QVERIFY2(text.contains(QStringLiteral("Unsaved changes")), qPrintable(text));
            QVERIFY2(text.contains(QStringLiteral("Line 16")), qPrintable(text));
        }
        QCOMPARE(gone, order.size());
        m_line->resize(1440, 28);
        QCOMPARE(shown().last(), QStringLiteral("Line 16, column 103"));
    }

    void nothingOverlaps()
    {
        for (int width = 1440; width >= 480; width -= 40) {
            m_line->resize(width, 28);
            m_line->grab(); // lays the row out
            int end = 0;
            for (const QLabel *label : labels()) {
                QVERIFY(label->x() >= end);
                end = label->geometry().right();
            }
            QVERIFY(end < width);
        }
    }

    void whatIsDoneStandsInThePathsPlace()
    {
        m_line->setActivity(QStringLiteral("Looking for posts…"));
        QCOMPARE(shown().first(), QStringLiteral("Looking for posts…"));
        m_line->setActivity({});
        QCOMPARE(shown().first(), QStringLiteral("posts / brot.md"));
    }

    void aGoalIsShownWithItsProgress()
    {
        const auto *bar = m_line->findChild<GoalBar *>();
        QVERIFY(!bar->isVisible());
        m_line->setWordGoal(428);
        QVERIFY(shown().contains(QStringLiteral("214 of 428 words")));
        QVERIFY(bar->isVisible());
        QCOMPARE(bar->share(), 0.5);
        QCOMPARE(bar->toolTip(), QStringLiteral("214 words to the goal of this post"));
        m_line->setCounts({427, 2600, 2});
        QCOMPARE(bar->toolTip(), QStringLiteral("1 word to the goal of this post"));
        m_line->setCounts({500, 3000, 3});
        QVERIFY(shown().contains(QStringLiteral("500 of 428 words")));
        QCOMPARE(bar->share(), 1.0);
        QCOMPARE(bar->toolTip(), QStringLiteral("The goal of this post is reached"));
        m_line->resize(300, 28); // the words stay
        QVERIFY(!bar->isVisible());
        QVERIFY(shown().contains(QStringLiteral("500 of 428 words")));
        m_line->resize(1440, 28);
        QVERIFY(bar->isVisible());
        m_line->setWordGoal(0);
        QVERIFY(shown().contains(QStringLiteral("500 words")));
        QVERIFY(!bar->isVisible());
        m_line->clear();
        m_line->setWordGoal(10); // of no post
        QVERIFY(!bar->isVisible());
        QCOMPARE(shown().join(QString()), QString());
    }

    void whatWasAddedTodayIsShown()
    {
        m_line->setToday(0, 500);
        QVERIFY(shown().contains(QStringLiteral("0 of 500 today")));
        m_line->setToday(499, 500);
        QVERIFY(shown().contains(QStringLiteral("499 of 500 today")));
        QCOMPARE(toolTipOf(QStringLiteral("499 of 500 today")),
                 QStringLiteral("1 word to the goal of the day in this post"));
        m_line->setToday(512, 500);
        QCOMPARE(toolTipOf(QStringLiteral("512 of 500 today")),
                 QStringLiteral("The goal of the day is reached in this post"));
        m_line->resize(300, 28); // the words of the post stay longer
        QVERIFY(!shown().contains(QStringLiteral("512 of 500 today")));
        QVERIFY(shown().contains(QStringLiteral("214 words")));
        m_line->resize(1440, 28);
        m_line->setToday(512, 0);
        QVERIFY(!shown().join(u'\n').contains(QStringLiteral("today")));
    }

    void nothingIsToldOfNoPost()
    {
        m_line->clear();
        QCOMPARE(shown().join(QString()), QString());
    }

private:
    QList<QLabel *> labels() const
    {
        QList<QLabel *> visible;
        for (QLabel *label : m_line->findChildren<QLabel *>()) {
            if (label->isVisible())
                visible += label;
        }
        std::sort(visible.begin(), visible.end(),
                  [](const QLabel *one, const QLabel *other) { return one->x() < other->x(); });
        return visible;
    }
    QString toolTipOf(const QString &text) const
    {
        for (const QLabel *label : labels()) {
            if (label->text() == text)
                return label->toolTip();
        }
        return {};
    }
    // In the order of the row, which is that in which they were made, the state apart.
    QStringList shown() const
    {
        QStringList texts;
        for (const QLabel *label : m_line->findChildren<QLabel *>()) {
            if (label->isVisible())
                texts += label->text();
        }
        return texts;
    }

    std::unique_ptr<StatusLine> m_line;
};

QTEST_MAIN(StatusLineTest)
#include "tst_statusline.moc"
