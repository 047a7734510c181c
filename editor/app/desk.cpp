// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk.h"

#include "app/actions.h"
#include "app/copying.h"
#include "app/outlinedesk.h"
#include "app/panearranger.h"
#include "app/panetour.h"
#include "app/prooffindbar.h"
#include "app/proofpane.h"
#include "app/scrollsync.h"
#include "look/look.h"
#include "view/previewview.h"
#include "widgets/bodyeditor.h"
#include "widgets/find/textfinder.h"
#include "widgets/frontmatterform.h"
#include "widgets/merge/mergepanel.h"
#include "widgets/noticestack.h"
#include "widgets/outline/outlinepanel.h"
#include "widgets/outline/outlineview.h"
#include "widgets/panesplitter.h"
#include "widgets/postlistview.h"
#include "widgets/postpane.h"
#include "widgets/postshead.h"
#include "widgets/poststatelabel.h"
#include "widgets/split/splitpane.h"
#include "widgets/statusline.h"

#include <QApplication>
#include <QVBoxLayout>

namespace Galley {

namespace {

constexpr int ShortWindow = 760; // pixels at a 13 px font: below, the form begins folded

QVBoxLayout *stack(QWidget *parent)
{
    auto *column = new QVBoxLayout(parent);
    column->setContentsMargins({});
    column->setSpacing(0);
    return column;
}

} // namespace

Desk::Desk(Actions &actions, QWidget *parent)
    : QWidget(parent)
    , m_actions(actions)
    , m_proofPane(new ProofPane)
    , m_postsHead(new PostsHead)
    , m_postList(new PostListView)
    , m_postPane(new PostPane(actions.drawer))
    , m_status(new StatusLine)
    , m_outline(new OutlineDesk(actions, *m_postPane, this))
{
    auto *posts = new QWidget;
    posts->setObjectName(QStringLiteral("chrome"));
    posts->setAttribute(Qt::WA_StyledBackground);
    auto *column = stack(posts);
    column->addWidget(m_postsHead);
    column->addWidget(m_postList, 1);
    m_panes = new PaneArranger(posts, m_postPane, m_proofPane);
    m_sync = new ScrollSync(*m_postPane->editor(), *m_proofPane->preview(), this);
    auto *rows = stack(this);
    rows->addWidget(m_panes, 1);
    rows->addWidget(m_status);

    connect(m_panes, &PaneArranger::arrangementChanged, this, &Desk::adapt);
    connect(m_panes, &PaneArranger::proofRoomChosen, this, [this](PaneArranger::Room room) {
        m_proofPane->showTab(room == PaneArranger::Room::Images ? ProofPane::Images
                                                                : ProofPane::Preview);
    });
    connect(m_panes, &PaneArranger::drawerChanged, m_actions.drawer, &QAction::setChecked);
    connect(m_postsHead, &PostsHead::hideRequested, this, [this] { showPosts(false); });
    connectActions();
    adapt();
    // Where one is when the desk comes in place of the start page.
    m_postPane->editor()->setFocus();
    m_proofPane->preview()->advance();
}

void Desk::connectActions()
{
    connect(m_actions.source, &QAction::triggered, m_postPane, &PostPane::setShowsSource);
    connect(m_postPane, &PostPane::sourceShown, m_actions.source, &QAction::setChecked);
    connectCopying(m_actions, *m_postPane);
    FrontMatterForm *form = m_postPane->form();
    const auto tellFoldKey = [this, form] { form->setFoldKey(m_actions.foldForm->shortcut()); };
    connect(m_actions.foldForm, &QAction::changed, form, tellFoldKey);
    tellFoldKey();
    connect(m_actions.foldForm, &QAction::triggered, form, &FrontMatterForm::setFolded);
    connect(form, &FrontMatterForm::foldedChanged, this, [this](bool folded) {
        m_foldChosen = true;
        m_actions.foldForm->setChecked(folded);
    });
    connect(m_postPane->mergePanel(), &MergePanel::askingChanged, this, &Desk::foldWhereItIsLow);
    connect(m_actions.find, &QAction::triggered, this, [this] {
        if (isInProof())
            m_proofPane->findBar()->open();
        else
            finder().open(false);
    });
    connect(m_actions.replace, &QAction::triggered, this, [this] { finder().open(true); });
    connect(m_actions.findNext, &QAction::triggered, this,
            [this] { isInProof() ? m_proofPane->findBar()->next() : finder().next(); });
    connect(m_actions.findPrevious, &QAction::triggered, this,
            [this] { isInProof() ? m_proofPane->findBar()->previous() : finder().previous(); });
    connect(m_outline, &OutlineDesk::textWanted, this,
            [this] { m_panes->showRoom(PaneArranger::Room::Write); });
    connect(m_actions.posts, &QAction::triggered, this, &Desk::showPosts);
    connect(m_actions.drawer, &QAction::triggered, this, &Desk::showPosts);
    connect(m_actions.preview, &QAction::triggered, this,
            [this] { m_panes->showRoom(PaneArranger::Room::Preview); });
    connect(m_actions.images, &QAction::triggered, this,
            [this] { m_panes->showRoom(PaneArranger::Room::Images); });
    connect(m_actions.scrollTogether, &QAction::toggled, m_sync, &ScrollSync::setOn);
    connect(m_actions.nextPane, &QAction::triggered, this, &Desk::tour);
    connect(m_actions.searchPosts, &QAction::triggered, this, [this] {
        m_panes->showRoom(PaneArranger::Room::Posts);
        m_postList->focusSearch();
    });
}

/// Whether the preview, or the bar below it, has the focus.
bool Desk::isInProof() const
{
    const QWidget *focus = QApplication::focusWidget();
    return focus
        && (m_proofPane->preview()->isAncestorOf(focus)
            || m_proofPane->findBar()->isAncestorOf(focus));
}

/// The one of the view that the author is in.
TextFinder &Desk::finder() const
{
    const SplitPane *split = SplitPane::focused();
    return split ? split->finder() : m_postPane->finder();
}

void Desk::showPosts(bool shown)
{
    if (m_panes->arrangement() == PaneArranger::Arrangement::ThreePanes) {
        m_panes->setPostsWanted(shown);
        m_actions.posts->setChecked(shown);
    } else {
        m_panes->setDrawerOpen(shown);
    }
    adapt();
}

void Desk::adapt()
{
    using Arrangement = PaneArranger::Arrangement;
    const Arrangement arrangement = m_panes->arrangement();
    const bool three = arrangement == Arrangement::ThreePanes;
    const bool small = arrangement == Arrangement::OneSmallPane;
    const bool tabs = small || arrangement == Arrangement::OnePane;
    m_postPane->setCompact(!three);
    m_postPane->setHeadShown(!small);
    m_postPane->form()->setLabelsAbove(small);
    m_proofPane->setTabsShown(!tabs);
    m_status->stateLabel()->setVisible(small);
    m_actions.drawer->setVisible(three ? !m_panes->postsWanted() : !small);
    m_actions.drawer->setChecked(m_panes->isDrawerOpen());
    foldWhereItIsLow();
}

void Desk::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    foldWhereItIsLow();
}

void Desk::foldWhereItIsLow()
{
    if (m_foldChosen)
        return;
    // The cards of a conflict take the form's place: the text that they are about must be in view.
    const bool low = m_postPane->mergePanel()->isAsking()
        || (height() < Look::scaled(ShortWindow)
            && m_panes->arrangement() != PaneArranger::Arrangement::OneSmallPane);
    m_postPane->form()->setFolded(low);
    m_actions.foldForm->setChecked(low);
    m_foldChosen = false;
}

void Desk::tour()
{
    QList<QWidget *> panes{m_postPane->notices(), m_postPane->form(), &m_outline->panel().view(),
                           m_postPane->editor()};
    if (const PaneSplitter &texts = m_postPane->texts(); texts.count() > 1)
        panes.append(texts.widget(1));
    focusNextPane(panes + QList<QWidget *>{m_proofPane, m_panes->posts()});
}

void Desk::bringProofAlong()
{
    m_sync->follow();
}

void Desk::restore(const Settings &settings)
{
    m_panes->setPostsWanted(settings.postsVisible());
    m_actions.posts->setChecked(settings.postsVisible());
    m_panes->restoreSplitter(settings.splitterState());
    m_actions.scrollTogether->setChecked(settings.scrollsTogether());
    adapt();
}

void Desk::remember(Settings &settings) const
{
    // Each setter writes the file.
    if (settings.postsVisible() != m_panes->postsWanted())
        settings.setPostsVisible(m_panes->postsWanted());
    if (settings.scrollsTogether() != m_sync->isOn())
        settings.setScrollsTogether(m_sync->isOn());
    if (const QByteArray state = m_panes->splitterState();
        !state.isEmpty() && state != settings.splitterState())
        settings.setSplitterState(state);
}

} // namespace Galley
