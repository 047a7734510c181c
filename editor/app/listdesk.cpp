// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/listdesk.h"

#include "app/desk.h"
#include "app/knowntags.h"
#include "session/postcatalog.h"
#include "session/settings.h"
#include "session/workspace.h"
#include "widgets/frontmatterform.h"
#include "widgets/noticestack.h"
#include "widgets/postlistview.h"
#include "widgets/postpane.h"
#include "widgets/statusline.h"

#include <QDir>
#include <QGuiApplication>

namespace Galley {

namespace {

// A few posts are read faster than a sentence.
constexpr qsizetype fewPosts = 200;

// The words that settings keep, in the order of PostOrder and PostFilter::State.
const QStringList orderNames = {QStringLiteral("newest"), QStringLiteral("oldest"),
                                QStringLiteral("title"), QStringLiteral("changed")};
const QStringList stateNames
    = {QStringLiteral("all"), QStringLiteral("drafts"), QStringLiteral("scheduled")};

QString reachId()
{
    return QStringLiteral("reach");
}

} // namespace

ListDesk::ListDesk(Workspace &workspace, PostCatalog &catalog, Settings &settings, Desk &desk,
                   QObject *parent)
    : QObject(parent)
    , m_workspace(workspace)
    , m_catalog(catalog)
    , m_settings(settings)
    , m_desk(desk)
{
    connectCatalog();
    connectSearch();
}

void ListDesk::connectCatalog()
{
    connect(&m_catalog, &PostCatalog::changed, this, &ListDesk::showPosts);
    connect(&m_catalog, &PostCatalog::progressed, this, &ListDesk::showProgress);
    connect(&m_catalog, &PostCatalog::reachChanged, this, &ListDesk::showReach);
    connect(&m_catalog, &PostCatalog::postUpdated, this, [this](const PostSummary &post) {
        m_desk.postList().updatePost(post);
        showTags();
    });
    // What other programs did while they were in front, where nobody has told of it.
    connect(qGuiApp, &QGuiApplication::applicationStateChanged, this,
            [this](Qt::ApplicationState state) {
                if (state == Qt::ApplicationActive)
                    m_catalog.refresh();
            });
}

void ListDesk::connectSearch()
{
    PostListView &list = m_desk.postList();
    connect(&m_catalog, &PostCatalog::indexChanged, &m_finder,
            [this] { m_finder.setIndex(m_catalog.indexFile(), m_catalog.root()); });
    connect(&m_catalog, &PostCatalog::textsChanged, &m_finder, &PostFinder::findAgain);
    connect(&list, &PostListView::searchEntered, &m_finder, &PostFinder::prepare);
    connect(&list, &PostListView::searched, &m_finder, [this](const QString &text) {
        // A lone post's folder has no index: its title is looked in.
        if (!m_catalog.indexFile().isEmpty())
            m_finder.find(text);
    });
    connect(&list, &PostListView::arranged, this, &ListDesk::remember);
    connect(&m_finder, &PostFinder::found, &list, [this, &list] {
        QHash<QString, int> hits;
        hits.reserve(m_finder.hits().size());
        for (const SearchHit &hit : m_finder.hits())
            hits.insert(hit.path, hit.rank);
        list.setHits(
            hits, [this](const PostSummary &post) { return m_finder.snippet(post.path); },
            m_finder.suggestion());
    });
    connect(&m_finder, &PostFinder::indexBroken, &m_catalog, &PostCatalog::remakeIndex);
    connect(&m_finder, &PostFinder::snippetsReady, &list, &PostListView::snippetsReady);
    connect(&m_catalog, &PostCatalog::indexChanged, &list,
            [this, &list] { list.setSearchedOutside(!m_catalog.indexFile().isEmpty()); });
}

void ListDesk::showBlog()
{
    const QStringList words = m_settings.postArrangement(m_catalog.root());
    PostFilter filter;
    filter.state = PostFilter::State(std::max<qsizetype>(0, stateNames.indexOf(words.value(1))));
    filter.tag = words.value(2);
    filter.folder = words.value(3);
    filter.language = words.value(4);
    m_desk.postList().arrange(PostOrder(std::max<qsizetype>(0, orderNames.indexOf(words.value(0)))),
                              filter);
}

void ListDesk::showPost()
{
    if (m_catalog.isGone() || !m_catalog.unreadableFolders().isEmpty())
        showReach();
}

std::optional<Problem> ListDesk::refusal(const QString &path) const
{
    for (const PostSummary &post : m_catalog.posts()) {
        if (post.path == path && post.problem && post.problem->code == Problem::FileUnreadable
            && !QFileInfo::exists(path))
            return post.problem;
    }
    return {};
}

void ListDesk::remember()
{
    const PostListView &list = m_desk.postList();
    const PostFilter filter = list.filter();
    m_settings.setPostArrangement(m_catalog.root(),
                                  {orderNames[int(list.order())], stateNames[filter.state],
                                   filter.tag, filter.folder, filter.language});
}

void ListDesk::showPosts()
{
    m_desk.postList().setPosts(m_catalog.posts(), m_catalog.isScanning());
    showTags();
    showProgress();
    // A blog that is opened shows its newest post rather than an empty sheet.
    if (m_catalog.isScanning() || m_workspace.post())
        return;
    for (const PostSummary &post : m_catalog.posts()) {
        if (QFileInfo(post.path).isReadable()) {
            m_workspace.openPost(post.path);
            return;
        }
    }
}

void ListDesk::showTags()
{
    m_desk.postPane().form()->setKnownItems(knownTags(m_catalog.posts()));
}

void ListDesk::showProgress()
{
    QString activity;
    if (m_catalog.toRead() > fewPosts)
        activity = tr("Reading %L1 of %L2 posts").arg(m_catalog.read()).arg(m_catalog.toRead());
    else if (m_catalog.isScanning())
        activity = tr("Looking for posts…");
    m_desk.status().setActivity(activity);
}

void ListDesk::showReach()
{
    NoticeStack *notices = m_desk.postPane().notices();
    if (m_catalog.isGone()) {
        notices->tell({reachId(), Notice::Kind::Look, tr("The folder of this blog is not there."),
                       tr("The list is as it was. Posts can be opened again once %1 is back.")
                           .arg(QDir::toNativeSeparators(m_catalog.root()))});
        return;
    }
    const QStringList &folders = m_catalog.unreadableFolders();
    if (folders.isEmpty()) {
        notices->withdraw(reachId());
        return;
    }
    notices->tell({reachId(), Notice::Kind::Look,
                   tr("%n folder(s) of this blog cannot be read.", nullptr, int(folders.size())),
                   tr("%1. Posts in there are listed as they were last seen.")
                       .arg(QDir::toNativeSeparators(
                           QDir(m_catalog.root()).relativeFilePath(folders.first())))});
}

void ListDesk::step(int step)
{
    if (!m_workspace.post())
        return;
    const QString path = m_desk.postList().pathBeside(m_workspace.post()->path(), step);
    if (!path.isEmpty())
        m_workspace.openPost(path);
}

} // namespace Galley
