// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/panearranger.h"

#include "look/look.h"
#include "widgets/panesplitter.h"

#include <QKeyEvent>
#include <QResizeEvent>
#include <QVBoxLayout>

namespace Galley {

namespace {

// Widths at a 13 px font, as in LOOK; Look::scaled() makes them grow with the letters.
constexpr int ThreePanesWidth = 1200;
constexpr int DrawerWidth = 900;
constexpr int OnePaneWidth = 640;
constexpr int OnePaneHeight = 500;
constexpr int SmallestWidth = 320;
constexpr int SmallestHeight = 240;
constexpr int PostsWidth = 272;
constexpr int PostsMinimum = 216;
constexpr int PostMinimum = 400;
constexpr int PostWidth = 560;
constexpr int ProofWidth = 556;
constexpr int ProofMinimum = 320;

} // namespace

PaneArranger::PaneArranger(QWidget *posts, QWidget *post, QWidget *proof, QWidget *parent)
    : QWidget(parent)
    , m_posts(posts)
    , m_post(post)
    , m_proof(proof)
    , m_splitter(new PaneSplitter(this))
    , m_tabs(new QTabBar(this))
{
    m_tabs->setObjectName(QStringLiteral("roomTabs"));
    m_tabs->setDrawBase(false);
    m_tabs->setExpanding(false);
    m_tabs->hide();
    m_splitter->setChildrenCollapsible(false);
    for (QWidget *pane : {posts, post, proof})
        m_splitter->addWidget(pane);
    m_splitter->setStretchFactor(0, 0);
    m_splitter->setStretchFactor(1, 1);
    m_splitter->setStretchFactor(2, 0);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->setSizeConstraint(QLayout::SetNoConstraint);
    column->addWidget(m_tabs);
    column->addWidget(m_splitter, 1);
    connect(m_splitter, &QSplitter::splitterMoved, this, [this] {
        m_movedByHand = true;
        placeCover();
    });
    connect(m_tabs, &QTabBar::currentChanged, this, [this] { applyVisibility(); });
    m_posts->installEventFilter(this);
    m_post->installEventFilter(this);
    arrange(Arrangement::ThreePanes);
}

PaneArranger::Arrangement PaneArranger::arrangementFor(QSize size)
{
    if (size.width() >= Look::scaled(ThreePanesWidth))
        return Arrangement::ThreePanes;
    if (size.width() >= Look::scaled(DrawerWidth))
        return Arrangement::Drawer;
    if (size.width() >= Look::scaled(OnePaneWidth) && size.height() >= Look::scaled(OnePaneHeight))
        return Arrangement::OnePane;
    return Arrangement::OneSmallPane;
}

QSize PaneArranger::minimumSizeHint() const
{
    return {Look::scaled(SmallestWidth), Look::scaled(SmallestHeight)};
}

void PaneArranger::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const Arrangement fitting = arrangementFor(event->size());
    if (fitting != m_arrangement)
        arrange(fitting);
    else if (!m_movedByHand)
        spread();
    placeDrawer();
}

void PaneArranger::arrange(Arrangement arrangement)
{
    const Room room = currentRoom();
    m_arrangement = arrangement;
    const bool three = arrangement == Arrangement::ThreePanes;
    const bool small = arrangement == Arrangement::OneSmallPane;
    const bool drawer = !three && !small;

    {
        const QSignalBlocker quiet(m_tabs);
        while (m_tabs->count() > 0)
            m_tabs->removeTab(0);
        const auto add = [this](Room which, const QString &text, const QString &name) {
            const int index = m_tabs->addTab(text);
            m_tabs->setTabData(index, int(which));
            m_tabs->setAccessibleTabName(index, name);
        };
        if (small)
            add(Room::Posts, tr("Posts"), tr("Show posts"));
        if (!three && arrangement != Arrangement::Drawer) {
            add(Room::Write, tr("Write"), tr("Show text"));
            add(Room::Preview, tr("Preview"), tr("Show preview"));
            add(Room::Images, tr("Images"), tr("Show images"));
        }
        for (int i = 0; i < m_tabs->count(); ++i)
            if (m_tabs->tabData(i).toInt() == int(room))
                m_tabs->setCurrentIndex(i);
    }
    m_tabs->setVisible(m_tabs->count() > 0);

    // The drawer lies over the text: it leaves the splitter. The web view never changes its parent.
    if (drawer && m_splitter->indexOf(m_posts) >= 0)
        m_posts->setParent(this);
    else if (!drawer && m_splitter->indexOf(m_posts) < 0)
        m_splitter->insertWidget(0, m_posts);
    m_drawerOpen = false;

    m_posts->setMinimumWidth(small ? 0 : Look::scaled(PostsMinimum));
    m_posts->setMaximumWidth(small ? QWIDGETSIZE_MAX : Look::scaled(400));
    m_post->setMinimumWidth(m_tabs->count() > 0 ? 0 : Look::scaled(PostMinimum));
    m_proof->setMinimumWidth(m_tabs->count() > 0 ? 0 : Look::scaled(ProofMinimum));
    applyVisibility();
    spread();
    Q_EMIT arrangementChanged(arrangement);
}

void PaneArranger::spread()
{
    if (m_arrangement == Arrangement::ThreePanes) {
        const int posts = m_postsWanted ? Look::scaled(PostsWidth) : 0;
        const int proof = std::min(
            Look::scaled(ProofWidth),
            std::max(Look::scaled(ProofMinimum), width() - posts - Look::scaled(PostWidth)));
        m_splitter->setSizes({posts, width() - posts - proof, proof});
    } else if (m_arrangement == Arrangement::Drawer) {
        m_splitter->setSizes({width() * 57 / 100, width() * 43 / 100});
    }
}

PaneArranger::Room PaneArranger::currentRoom() const
{
    const QVariant room = m_tabs->tabData(m_tabs->currentIndex());
    return room.isValid() ? static_cast<Room>(room.toInt()) : Room::Write;
}

void PaneArranger::applyVisibility()
{
    const Room room = currentRoom();
    switch (m_arrangement) {
    case Arrangement::ThreePanes:
        m_posts->setVisible(m_postsWanted);
        m_post->setVisible(true);
        m_proof->setVisible(m_proofWanted);
        break;
    case Arrangement::Drawer:
        m_posts->setVisible(m_drawerOpen);
        m_post->setVisible(true);
        m_proof->setVisible(m_proofWanted);
        break;
    case Arrangement::OnePane:
    case Arrangement::OneSmallPane:
        m_posts->setVisible(m_arrangement == Arrangement::OneSmallPane ? room == Room::Posts
                                                                       : m_drawerOpen);
        m_post->setVisible(room == Room::Write);
        m_proof->setVisible(room == Room::Preview || room == Room::Images);
        if (room == Room::Preview || room == Room::Images)
            Q_EMIT proofRoomChosen(room);
        break;
    }
    placeCover();
    placeDrawer();
}

void PaneArranger::placeDrawer()
{
    if (m_splitter->indexOf(m_posts) >= 0 || !m_posts->isVisible())
        return;
    const int drawerWidth = std::min(Look::scaled(PostsWidth), width());
    const int x = layoutDirection() == Qt::RightToLeft ? width() - drawerWidth : 0;
    m_posts->setGeometry(x, m_splitter->y(), drawerWidth, m_splitter->height());
    m_posts->raise();
}

void PaneArranger::setCover(QWidget *cover)
{
    if (m_cover && m_cover != cover)
        m_cover->hide();
    m_cover = cover;
    for (QWidget *pane : {m_post, m_proof})
        pane->setEnabled(!cover);
    if (!cover)
        return;
    cover->setParent(this);
    placeCover();
    cover->show();
}

void PaneArranger::placeCover()
{
    if (!m_cover)
        return;
    QRect place = m_splitter->geometry();
    if (m_splitter->indexOf(m_posts) >= 0 && m_posts->isVisibleTo(this)
        && m_arrangement != Arrangement::OneSmallPane) {
        const int edge = m_posts->width() + m_splitter->handleWidth();
        if (layoutDirection() == Qt::RightToLeft)
            place.setRight(place.right() - edge);
        else
            place.setLeft(place.left() + edge);
    }
    m_cover->setGeometry(place);
    m_cover->raise();
    if (m_drawerOpen)
        m_posts->raise();
}

bool PaneArranger::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_post && (event->type() == QEvent::Resize || event->type() == QEvent::Move))
        placeCover();
    if (watched == m_posts && event->type() == QEvent::KeyPress && m_drawerOpen
        && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape) {
        setDrawerOpen(false);
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void PaneArranger::setPostsWanted(bool wanted)
{
    m_postsWanted = wanted;
    applyVisibility();
}

void PaneArranger::setProofWanted(bool wanted)
{
    m_proofWanted = wanted;
    applyVisibility();
}

bool PaneArranger::isDrawerOpen() const
{
    return m_drawerOpen;
}

void PaneArranger::setDrawerOpen(bool open)
{
    const bool possible
        = m_arrangement == Arrangement::Drawer || m_arrangement == Arrangement::OnePane;
    if (open == m_drawerOpen || (open && !possible))
        return;
    m_drawerOpen = open;
    applyVisibility();
    Q_EMIT drawerChanged(open);
}

void PaneArranger::showRoom(Room room)
{
    for (int i = 0; i < m_tabs->count(); ++i) {
        if (m_tabs->tabData(i).toInt() != int(room))
            continue;
        m_tabs->setCurrentIndex(i);
        return;
    }
    if (room == Room::Posts && m_arrangement != Arrangement::ThreePanes)
        setDrawerOpen(true);
    else if (room == Room::Posts)
        setPostsWanted(true);
    else if (room != Room::Write)
        setProofWanted(true);
    if (room == Room::Preview || room == Room::Images)
        Q_EMIT proofRoomChosen(room);
}

QByteArray PaneArranger::splitterState() const
{
    return m_arrangement == Arrangement::ThreePanes && m_movedByHand ? m_splitter->saveState()
                                                                     : QByteArray();
}

void PaneArranger::restoreSplitter(const QByteArray &state)
{
    if (m_arrangement == Arrangement::ThreePanes && !state.isEmpty()) {
        m_splitter->restoreState(state);
        m_movedByHand = true;
        applyVisibility();
    }
}

} // namespace Galley
