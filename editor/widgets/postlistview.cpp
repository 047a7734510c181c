// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/postlistview.h"

#include "look/look.h"
#include "widgets/emptyposts.h"
#include "widgets/filterchip.h"
#include "widgets/postlistmenu.h"
#include "widgets/postlistmodel.h"
#include "widgets/postrowdelegate.h"
#include "widgets/poststatefilter.h"
#include "widgets/searchfield.h"

#include <QKeyEvent>
#include <QListView>
#include <QScrollBar>
#include <QVBoxLayout>

namespace Galley {

namespace {

constexpr int RowsAtOnce = 500; ///< found posts laid out in one turn: more than any window shows

void setUpList(QListView &list)
{
    list.setAccessibleName(PostListView::tr("Posts"));
    list.setFrameShape(QFrame::NoFrame);
    list.setMouseTracking(true); // rows show the pointer over them
    list.setResizeMode(QListView::Adjust);
    list.setBatchSize(RowsAtOnce);
    list.setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    list.setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    list.setEditTriggers(QAbstractItemView::NoEditTriggers);
    list.verticalScrollBar()->setSingleStep(Look::scaled(34));
}

} // namespace

PostListView::PostListView(QWidget *parent)
    : QWidget(parent)
    , m_model(new PostListModel(this))
    , m_delegate(new PostRowDelegate(*m_model, this))
    , m_search(new SearchField(tr("Search posts"), QKeySequence(QStringLiteral("Ctrl+Shift+F"))))
    , m_states(new PostStateFilter)
    , m_list(new QListView)
    , m_menu(new PostListMenu)
    , m_chip(new FilterChip)
    , m_empty(new EmptyPosts)
{
    setObjectName(QStringLiteral("chrome"));
    setAttribute(Qt::WA_StyledBackground);
    setUpList(*m_list);
    m_list->setModel(m_model);
    m_list->setItemDelegate(m_delegate);
    m_list->installEventFilter(this);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(makeTop());
    column->addWidget(m_list, 1);
    column->addWidget(m_empty, 1);
    setFocusProxy(m_list);
    restore({});
    connectParts();
}

QLayout *PostListView::makeTop()
{
    m_menu->setFacets([this] { return facetsOf(m_model->posts()); });
    auto *states = new QHBoxLayout;
    states->setContentsMargins(0, 0, 0, 0);
    states->addWidget(m_states, 1);
    states->addWidget(m_menu);
    auto *top = new QVBoxLayout;
    top->setContentsMargins(Look::scaled(12), Look::scaled(12), Look::scaled(12), Look::scaled(8));
    top->setSpacing(Look::scaled(8));
    top->addWidget(m_search);
    top->addLayout(states);
    top->addWidget(m_chip, 0, Qt::AlignLeading);
    return top;
}

void PostListView::connectParts()
{
    connect(m_search, &QLineEdit::textChanged, this, &PostListView::search);
    connect(m_search, &SearchField::leftForResults, this, &PostListView::goToResults);
    connect(m_search, &SearchField::entered, this, &PostListView::searchEntered);
    connect(m_states, &PostStateFilter::chosen, this, [this] {
        applyFilter();
        Q_EMIT arranged();
    });
    connect(m_menu, &PostListMenu::chosen, this, [this] {
        applyFilter();
        Q_EMIT arranged();
    });
    connect(m_chip, &FilterChip::clicked, this, [this] {
        m_menu->setFilter({});
        m_search->setFocus(Qt::OtherFocusReason); // this button goes
        applyFilter();
        Q_EMIT arranged();
    });
    connect(m_list, &QListView::clicked, this,
            [this](const QModelIndex &index) { activateRow(index.row()); });
    m_list->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_list, &QListView::customContextMenuRequested, this, [this](const QPoint &position) {
        const QModelIndex index = m_list->indexAt(position);
        Q_EMIT menuRequested(index.isValid() ? m_model->post(index.row()).path : QString(),
                             m_list->viewport()->mapToGlobal(position));
    });
    connect(m_empty, &EmptyPosts::newPostRequested, this, &PostListView::newPostRequested);
    connect(m_empty, &EmptyPosts::otherFolderRequested, this, &PostListView::newBlogRequested);
    connect(m_empty, &EmptyPosts::searchRequested, this, [this](const QString &words) {
        m_search->setText(words);
        m_search->setFocus();
    });
    connect(m_empty, &EmptyPosts::clearRequested, this, [this] {
        m_search->clear();
        m_search->setFocus();
    });
}

void PostListView::setPosts(const QList<PostSummary> &posts, bool scanning)
{
    const Place before = place();
    const bool wasListed = m_model->rowOf(before.path) >= 0;
    m_scanning = scanning;
    m_model->setPosts(posts);
    restore(before);
    // The open post is in sight once the list knows it; what the author scrolls to later stays.
    if (const QModelIndex current = m_list->currentIndex(); current.isValid() && !wasListed)
        m_list->scrollTo(current);
}

void PostListView::updatePost(const PostSummary &post)
{
    const Place before = place();
    const auto rowHeight = [&] {
        return m_list->sizeHintForIndex(m_model->index(m_model->rowOf(post.path))).height();
    };
    const int height = rowHeight();
    m_model->updatePost(post);
    // A longer title may need a second line; to lay all rows out at each key would be felt.
    if (rowHeight() != height)
        Q_EMIT m_delegate->sizeHintChanged(m_model->index(m_model->rowOf(post.path)));
    restore(before);
}

void PostListView::setCurrentPath(const QString &path)
{
    m_currentPath = path;
    choose(path);
}

void PostListView::setUnsaved(const QString &path, bool unsaved)
{
    m_model->setUnsaved(path, unsaved);
}

void PostListView::setThumbnailSource(std::function<QImage(const PostSummary &)> source)
{
    m_delegate->setThumbnailSource(std::move(source));
    thumbnailReady();
}

void PostListView::thumbnailReady()
{
    m_list->viewport()->update();
}

void PostListView::setSearchedOutside(bool outside)
{
    if (outside == m_searchedOutside)
        return;
    m_searchedOutside = outside;
    search();
}

void PostListView::search()
{
    Q_EMIT searched(m_search->text());
    // What was found last stays until the answer comes: it is there with the next key.
    if (m_searchedOutside && !m_search->text().trimmed().isEmpty())
        return;
    m_hits.reset();
    m_suggestion.clear();
    applyFilter();
}

void PostListView::setHits(const QHash<QString, int> &hits,
                           std::function<const Snippet *(const PostSummary &)> snippet,
                           const QString &suggestion)
{
    if (m_search->text().trimmed().isEmpty())
        return;
    m_hits = hits;
    m_suggestion = suggestion;
    m_delegate->setSnippetSource(std::move(snippet));
    applyFilter();
}

void PostListView::snippetsReady()
{
    m_list->viewport()->update();
}

PostOrder PostListView::order() const
{
    return m_menu->order();
}

PostFilter PostListView::filter() const
{
    PostFilter filter = m_menu->filter();
    filter.state = m_states->state();
    return filter;
}

void PostListView::arrange(PostOrder order, const PostFilter &filter)
{
    m_menu->setOrder(order);
    m_menu->setFilter(filter);
    m_states->setState(filter.state);
    applyFilter();
}

void PostListView::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

QString PostListView::pathBeside(const QString &path, int step) const
{
    const int row = m_model->rowOf(path);
    const int end = step > 0 ? 0 : m_model->rowCount() - 1;
    const int next = row < 0 ? end : row + step;
    return next >= 0 && next < m_model->rowCount() ? m_model->post(next).path : QString();
}

bool PostListView::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_list && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if ((key == Qt::Key_Return || key == Qt::Key_Enter) && m_list->currentIndex().isValid()) {
            activateRow(m_list->currentIndex().row());
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void PostListView::applyFilter()
{
    PostFilter wanted = filter();
    wanted.text = m_search->text().simplified();
    // What is found is shown from its first row on: the rows below are laid out in pauses. Else the
    // list goes back to where it was, which needs the heights of all.
    m_list->setLayoutMode(m_hits ? QListView::Batched : QListView::SinglePass);
    m_model->setOrder(order());
    m_model->setFilter(wanted, m_hits);
    m_chip->setFilter(m_menu->filter());
    restore({m_currentPath, 0});
    const QModelIndex current = m_list->currentIndex();
    // What is found best is what is looked for.
    if (current.isValid() && !m_hits)
        m_list->scrollTo(current);
}

void PostListView::activateRow(int row)
{
    m_currentPath = m_model->post(row).path;
    Q_EMIT postActivated(m_currentPath);
}

void PostListView::goToResults()
{
    if (m_model->rowCount() == 0)
        return;
    if (!m_list->currentIndex().isValid())
        m_list->setCurrentIndex(m_model->index(0));
    m_list->setFocus(Qt::TabFocusReason);
}

PostListView::Place PostListView::place() const
{
    const QModelIndex current = m_list->currentIndex();
    const QString path = current.isValid() ? m_model->post(current.row()).path : m_currentPath;
    return {path, m_list->verticalScrollBar()->value()};
}

void PostListView::restore(const Place &place)
{
    choose(place.path);
    m_states->setCounts(m_model->count(PostFilter::All), m_model->count(PostFilter::Drafts),
                        m_model->count(PostFilter::Scheduled));
    showEmptiness();
    m_list->verticalScrollBar()->setValue(place.scrolledTo);
}

void PostListView::choose(const QString &path)
{
    const int row = m_model->rowOf(path);
    m_list->setCurrentIndex(m_model->index(row));
    if (row < 0)
        m_list->clearSelection();
}

void PostListView::showEmptiness()
{
    const bool empty = m_model->rowCount() == 0;
    const PostFilter &filter = m_model->filter();
    if (empty && m_model->count(PostFilter::All) == 0 && m_scanning)
        m_empty->showScanning();
    else if (empty && m_model->count(PostFilter::All) == 0)
        m_empty->showNoPosts();
    else if (empty && !filter.text.isEmpty())
        m_empty->showNoHit(filter.text, m_suggestion);
    else if (empty && filter.hasFacet())
        m_empty->showNoneHere();
    else if (empty)
        m_empty->showNone(filter.state);
    m_list->setVisible(!empty);
    m_empty->setVisible(empty);
}

} // namespace Galley
