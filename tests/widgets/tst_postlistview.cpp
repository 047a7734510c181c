// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/postlistview.h"

#include "look/look.h"
#include "site/index/wordmarks.h"
#include "widgets/appearance.h"
#include "widgets/postlistmenu.h"

#include <QAccessible>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

using namespace Galley;

namespace {

PostSummary summary(const QString &title, bool draft = false, const QString &cover = {})
{
    PostSummary post;
    post.path = QStringLiteral("/blog/%1.md").arg(title);
    post.title = title;
    post.date = QStringLiteral("2019-03-04");
    post.day = QDate(2019, 3, 4).startOfDay();
    post.draft = draft;
    post.cover = cover;
    post.coverFile = cover;
    return post;
}

QList<PostSummary> three()
{
    return {summary(QStringLiteral("Bread and salt")), summary(QStringLiteral("Salt"), true),
            summary(QStringLiteral("Öl 🫒"))};
}

} // namespace

class PostListViewTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { applyLook(*qApp, Settings::Theme::Light); }

    void init()
    {
        m_view = std::make_unique<PostListView>();
        m_view->resize(272, 600);
        m_view->setPosts(three(), false);
        m_view->show();
        m_view->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_view.get()));
        m_list = m_view->findChild<QListView *>();
        m_search = m_view->findChild<QLineEdit *>(QStringLiteral("search"));
        QVERIFY(m_list && m_search);
    }
    void cleanup() { m_view.reset(); }

    void namesAreTheContract()
    {
        QCOMPARE(m_list->accessibleName(), QStringLiteral("Posts"));
        QCOMPARE(m_search->accessibleName(), QStringLiteral("Search posts"));
        QCOMPARE(m_search->placeholderText(), QStringLiteral("Search posts"));
        QAccessibleInterface *list = QAccessible::queryAccessibleInterface(m_list);
        QCOMPARE(list->role(), QAccessible::List);
        QCOMPARE(list->childCount(), 3);
        QVERIFY(list->child(1)->text(QAccessible::Name).startsWith(QLatin1String("Salt, ")));
        QVERIFY(list->child(1)->text(QAccessible::Name).endsWith(QLatin1String(", Draft")));
    }

    void searchFiltersByTitle()
    {
        QTest::keyClicks(m_search, QStringLiteral("salt"));
        QCOMPARE(rows(), 2);
        QTest::keyClick(m_search, Qt::Key_Escape);
        QCOMPARE(m_search->text(), QString());
        QCOMPARE(rows(), 3);
    }

    void aSearchOutsideDecides()
    {
        m_view->setSearchedOutside(true);
        QSignalSpy asked(m_view.get(), &PostListView::searched);
        QTest::keyClicks(m_search, QStringLiteral("x"));
        QCOMPARE(asked.count(), 1);
        QCOMPARE(rows(), 3); // until the answer comes
        const int before = m_list->visualRect(m_list->model()->index(0, 0)).height();
        const Snippet snippet{QStringLiteral("… a fox and a box"), {}};
        QStringList askedFor;
        m_view->setHits({{QStringLiteral("/blog/Salt.md"), 1}}, [&](const PostSummary &post) {
            askedFor.append(post.title);
            return &snippet;
        });
        QCOMPARE(rows(), 1);
        QCoreApplication::processEvents();
        QVERIFY(m_list->visualRect(m_list->model()->index(0, 0)).height() >= before);
        const QImage drawn = m_list->viewport()->grab().toImage();
        QVERIFY(askedFor.contains(QStringLiteral("Salt")));
        const QRgb mark = Look::instance().colour(Token::Mark).rgb();
        bool marked = false;
        for (int y = 0; y < drawn.height(); ++y) {
            for (int x = 0; x < drawn.width(); ++x)
                marked = marked || drawn.pixel(x, y) == mark;
        }
        QVERIFY(marked);
        m_search->clear();
        QCOMPARE(rows(), 3);
        m_view->setHits({}, {}); // an answer that comes too late
        QCOMPARE(rows(), 3);
    }

    void theNextPostIsTheOneBelow()
    {
        const auto beside = [&](const char *title, int step) {
            const QString path
                = m_view->pathBeside(QStringLiteral("/blog/%1.md").arg(QLatin1String(title)), step);
            return path.mid(6).chopped(path.isEmpty() ? 0 : 3);
        };
        QCOMPARE(beside("Bread and salt", 1), QStringLiteral("Salt"));
        QCOMPARE(beside("Bread and salt", -1), QString());
        m_view->arrange(PostOrder::Oldest, {});
        QCOMPARE(beside("Bread and salt", -1), QStringLiteral("Salt"));
        QCOMPARE(beside("Bread and salt", 1), QString());
        PostFilter drafts;
        drafts.state = PostFilter::Drafts;
        m_view->arrange(PostOrder::Newest, drafts);
        QCOMPARE(beside("Salt", 1), QString());
        QCOMPARE(beside("Bread and salt", 1), QStringLiteral("Salt")); // not shown itself
        QCOMPARE(beside("Bread and salt", -1), QStringLiteral("Salt"));
    }

    void theMenuSortsAndFilters()
    {
        QList<PostSummary> posts = three();
        posts[1].tags = QStringList{QStringLiteral("sea & salt")};
        m_view->setPosts(posts, false);
        auto *tool = m_view->findChild<PostListMenu *>();
        QVERIFY(tool);
        QCOMPARE(tool->accessibleName(), QStringLiteral("Sort and filter posts"));
        QSignalSpy arranged(m_view.get(), &PostListView::arranged);
        Q_EMIT tool->menu()->aboutToShow();
        choose(tool->menu(), QStringLiteral("Oldest first"));
        QCOMPARE(m_view->order(), PostOrder::Oldest);
        QCOMPARE(m_list->model()->index(0, 0).data().toString(), posts[2].title);
        Q_EMIT tool->menu()->aboutToShow();
        choose(tool->menu(), QStringLiteral("sea && salt\t1"));
        QCOMPARE(rows(), 1);
        QCOMPARE(m_view->filter().tag, QStringLiteral("sea & salt"));
        QCOMPARE(arranged.count(), 2);
        auto *facet = m_view->findChild<QPushButton *>(QStringLiteral("facet"));
        QVERIFY(facet->isVisible() && tool->isChecked());
        QCOMPARE(facet->text(), QStringLiteral("Tag sea && salt"));
        facet->click();
        QCOMPARE(rows(), 3);
        QVERIFY(!facet->isVisible() && !tool->isChecked());
        PostFilter filter;
        filter.folder = QStringLiteral("/elsewhere");
        m_view->arrange(PostOrder::Title, filter);
        QCOMPARE(rows(), 0);
        QVERIFY(shownTexts().contains(QStringLiteral("No post is all of what is chosen above.")));
    }

    void statesFilterAndCount()
    {
        QPushButton *drafts = button(QStringLiteral("Drafts 1"));
        QVERIFY(button(QStringLiteral("All 3")) && drafts);
        QVERIFY(button(QStringLiteral("Scheduled 0"))->isHidden());
        QTest::mouseClick(drafts, Qt::LeftButton);
        QCOMPARE(rows(), 1);
        m_view->setPosts({}, false);
        QVERIFY(button(QStringLiteral("All 0")));
    }

    void anEmptyListSaysWhy_data()
    {
        QTest::addColumn<int>("posts");
        QTest::addColumn<bool>("scanning");
        QTest::addColumn<QString>("searched");
        QTest::addColumn<bool>("drafts");
        QTest::addColumn<QString>("expected");
        QTest::newRow("no posts") << 0 << false << QString() << false
                                  << QStringLiteral("No posts here yet. Galley looks for .md, "
                                                    ".markdown and .mdx files in this folder.");
        QTest::newRow("not read yet")
            << 0 << true << QString() << false << QStringLiteral("Looking for posts…");
        QTest::newRow("no hit") << 1 << false << QStringLiteral("kubernets") << false
                                << QStringLiteral("No post has \"kubernets\".");
        QTest::newRow("no drafts")
            << 1 << false << QString() << true
            << QStringLiteral("No drafts. Posts with draft: true appear here.");
    }
    void anEmptyListSaysWhy()
    {
        QFETCH(int, posts);
        QFETCH(bool, scanning);
        QFETCH(QString, searched);
        QFETCH(bool, drafts);
        QFETCH(QString, expected);
        m_view->setPosts(three().mid(0, posts), scanning);
        m_search->setText(searched);
        if (drafts)
            button(QStringLiteral("Drafts 0"))->click();
        QVERIFY(!m_list->isVisible());
        QVERIFY(shownTexts().contains(expected));
        m_search->clear();
        button(QStringLiteral("All %1").arg(posts))->click();
        m_view->setPosts(three(), false);
        QVERIFY(m_list->isVisible());
        QVERIFY(!shownTexts().contains(expected));
    }

    void offersOfAnEmptyListWork()
    {
        QSignalSpy folder(m_view.get(), &PostListView::newBlogRequested);
        m_search->setText(QStringLiteral("kubernets"));
        button(QStringLiteral("Clear"))->click();
        QCOMPARE(m_search->text(), QString());
        QCOMPARE(rows(), 3);
        m_view->setPosts({}, false);
        button(QStringLiteral("Choose another folder…"))->click();
        QCOMPARE(folder.count(), 1);
    }

    void theChosenPostStaysChosen()
    {
        m_view->setCurrentPath(QStringLiteral("/blog/Salt.md"));
        QCOMPARE(m_list->currentIndex().row(), 1);
        m_view->setPosts(QList<PostSummary>{summary(QStringLiteral("Newer"))} + three(), true);
        QCOMPARE(m_list->currentIndex().data().toString(), QStringLiteral("Salt"));
        m_search->setText(QStringLiteral("bread"));
        QVERIFY(!m_list->currentIndex().isValid());
        QVERIFY(!m_list->selectionModel()->hasSelection());
        m_search->clear();
        QCOMPARE(m_list->currentIndex().data().toString(), QStringLiteral("Salt"));
        PostSummary salt = summary(QStringLiteral("Salt"));
        salt.title = QStringLiteral("Sea salt");
        m_view->updatePost(salt);
        QCOMPARE(m_list->currentIndex().data().toString(), QStringLiteral("Sea salt"));
    }

    void readingOnWhilePostsCome()
    {
        m_view->setCurrentPath(QStringLiteral("/blog/Salt.md"));
        m_list->setFocus();
        QTest::keyClick(m_list, Qt::Key_Down);
        m_view->setPosts(three() + QList<PostSummary>{summary(QStringLiteral("Older"))}, true);
        QCOMPARE(m_list->currentIndex().row(), 2);
    }

    void clickAndEnterActivateOnce()
    {
        QSignalSpy activated(m_view.get(), &PostListView::postActivated);
        const QRect second = m_list->visualRect(m_list->model()->index(1, 0));
        QTest::mouseClick(m_list->viewport(), Qt::LeftButton, {}, second.center());
        QCOMPARE(activated.count(), 1);
        QCOMPARE(activated.takeFirst().first().toString(), QStringLiteral("/blog/Salt.md"));
        QTest::keyClick(m_list, Qt::Key_Down);
        QCOMPARE(activated.count(), 0);
        QTest::keyClick(m_list, Qt::Key_Return);
        QCOMPARE(activated.count(), 1);
        QCOMPARE(activated.first().first().toString(), QStringLiteral("/blog/Öl 🫒.md"));
    }

    void theKeyboardGoesFromSearchToResults()
    {
        m_view->focusSearch();
        QVERIFY(m_search->hasFocus());
        QTest::keyClicks(m_search, QStringLiteral("salt"));
        QTest::keyClick(m_search, Qt::Key_Down);
        QVERIFY(m_list->hasFocus());
        QCOMPARE(m_list->currentIndex().row(), 0);
    }

    void aLongTitleTakesTwoLinesAndNoMore()
    {
        const QString word = QStringLiteral("Sourdough ");
        m_view->setPosts({summary(QStringLiteral("Short")), summary(word.repeated(4)),
                          summary(word.repeated(40))},
                         false);
        const auto height
            = [&](int row) { return m_list->visualRect(m_list->model()->index(row, 0)).height(); };
        QVERIFY(height(1) > height(0));
        QCOMPARE(height(2), height(1));
        m_view->resize(800, 600);
        QTRY_COMPARE(height(1), height(0));
        QCOMPARE(m_list->horizontalScrollBar()->maximum(), 0);
    }

    void aTitleThatGrowsGetsItsLine()
    {
        const auto height
            = [&] { return m_list->visualRect(m_list->model()->index(1, 0)).height(); };
        const int before = height();
        PostSummary salt = summary(QStringLiteral("Salt"), true);
        salt.title = QStringLiteral("Salt, and everything else that it is good for in a kitchen");
        m_view->updatePost(salt);
        QTRY_VERIFY(height() > before);
    }

    void thumbnailsAreAskedForWhatIsSeen()
    {
        QList<PostSummary> many;
        for (int i = 0; i < 2000; ++i)
            many += summary(QStringLiteral("Post %1").arg(i), false, QStringLiteral("cover.jpg"));
        QSet<QString> asked;
        QImage picture(90, 60, QImage::Format_RGB32);
        picture.fill(Qt::magenta);
        m_view->setThumbnailSource([&](const PostSummary &post) {
            asked += post.path;
            return post.title == QLatin1String("Post 1") ? QImage() : picture;
        });
        m_view->setPosts(many, false);
        QCoreApplication::processEvents(); // lays the rows out
        const QImage drawn = m_list->viewport()->grab().toImage();
        QVERIFY(asked.contains(QStringLiteral("/blog/Post 0.md")));
        QVERIFY(asked.size() < 40);
        const auto colourAtEnd = [&](int row) {
            const QRect rect = m_list->visualRect(m_list->model()->index(row, 0));
            return drawn.pixelColor(rect.right() - Look::scaled(34), rect.top() + Look::scaled(34));
        };
        QCOMPARE(colourAtEnd(0), QColor(Qt::magenta));
        QCOMPARE(colourAtEnd(1), Look::instance().colour(Token::Desk));
    }

    void theOpenPostIsInSightOnceItIsListed()
    {
        QList<PostSummary> many;
        for (int i = 0; i < 300; ++i)
            many += summary(QStringLiteral("Post %1").arg(i));
        m_view->setCurrentPath(QStringLiteral("/blog/Post 200.md"));
        m_view->setPosts(many, true);
        const auto isInSight = [this] {
            const QRect row = m_list->visualRect(m_list->currentIndex());
            return row.isValid() && m_list->viewport()->rect().contains(row);
        };
        QVERIFY(isInSight());
        // Where the author has scrolled to is kept while the folder is read.
        m_list->verticalScrollBar()->setValue(0);
        m_view->setPosts(many + three(), false);
        QCOMPARE(m_list->verticalScrollBar()->value(), 0);
        QVERIFY(!isInSight());
    }

    void manyPostsKeepTheirPlaceInTheList()
    {
        QList<PostSummary> many;
        for (int i = 0; i < 10000; ++i)
            many += summary(QStringLiteral("Post %1").arg(i));
        m_view->setPosts(many, true);
        QCoreApplication::processEvents();
        m_list->verticalScrollBar()->setValue(5000);
        m_view->setPosts(many + three(), false);
        QCOMPARE(m_list->verticalScrollBar()->value(), 5000);
        QCOMPARE(rows(), 10003);
    }

private:
    static void choose(QMenu *menu, const QString &text)
    {
        for (QAction *action : menu->actions()) {
            if (action->menu())
                choose(action->menu(), text);
            else if (action->text() == text)
                return action->trigger();
        }
    }
    int rows() const { return m_list->model()->rowCount(); }
    QPushButton *button(const QString &text) const
    {
        for (QPushButton *each : m_view->findChildren<QPushButton *>()) {
            if (each->text() == text)
                return each;
        }
        return nullptr;
    }
    QStringList shownTexts() const
    {
        QStringList texts;
        for (const QLabel *label : m_view->findChildren<QLabel *>()) {
            if (label->isVisible())
                texts += label->text();
        }
        return texts;
    }

    std::unique_ptr<PostListView> m_view;
    QListView *m_list = nullptr;
    QLineEdit *m_search = nullptr;
};

QTEST_MAIN(PostListViewTest)
#include "tst_postlistview.moc"
