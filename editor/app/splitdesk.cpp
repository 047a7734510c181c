// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/splitdesk.h"

#include "app/actions.h"
#include "app/desk.h"
#include "app/tabsdesk.h"
#include "look/look.h"
#include "session/sessionstate.h"
#include "session/workspace.h"
#include "widgets/bodyeditor.h"
#include "widgets/noticestack.h"
#include "widgets/panesplitter.h"
#include "widgets/postpane.h"
#include "widgets/split/splitpane.h"

#include <QAction>
#include <QEvent>
#include <QFileInfo>

#include <algorithm>

namespace Galley {

namespace {

constexpr int SideBySide = 760; // pixels at a 13 px font: narrower, the views lie on each other

} // namespace

SplitDesk::SplitDesk(const Actions &actions, Workspace &workspace, Desk &desk, TabsDesk &tabs,
                     QObject *parent)
    : QObject(parent)
    , m_actions(actions)
    , m_workspace(workspace)
    , m_desk(desk)
    , m_tabs(tabs)
{
    connect(actions.split, &QAction::triggered, this, &SplitDesk::toggle);
    connect(&tabs, &TabsDesk::besideWanted, this, &SplitDesk::showPost);
    desk.postPane().texts().installEventFilter(this);
    connect(&desk.postPane().texts(), &QSplitter::splitterMoved, this, &SplitDesk::changed);
}

SplitPane *SplitDesk::pane() const
{
    return m_pane;
}

void SplitDesk::toggle(bool split)
{
    if (!split) {
        close();
    } else if (m_workspace.post()) {
        const int caret = m_desk.postPane().editor()->textCursor().position();
        show(*m_workspace.post());
        m_pane->editor().goTo(caret);
        m_pane->editor().setFocus();
    }
}

OpenPost *SplitDesk::openPost(const QString &path) const
{
    for (OpenPost *post : m_workspace.posts()) {
        if (post->path() == path)
            return post;
    }
    return nullptr;
}

bool SplitDesk::hasTab(const QString &path) const
{
    const QList<PostTabs::Tab> &tabs = m_tabs.tabs().tabs();
    return std::any_of(tabs.cbegin(), tabs.cend(),
                       [&](const PostTabs::Tab &tab) { return tab.path == path && tab.post; });
}

void SplitDesk::showPost(const QString &path)
{
    const QString first = m_workspace.post() ? m_workspace.post()->path() : QString();
    // One that is still open has no tab where another post has taken it: it would be closed with
    // the next ones.
    if (!hasTab(path)) {
        m_tabs.tabs().openKept(path);
        if (!first.isEmpty())
            m_workspace.openPost(first);
    }
    // Where it could not be opened, the window has said why.
    if (OpenPost *post = openPost(path)) {
        show(*post);
        m_pane->editor().setFocus();
    }
}

void SplitDesk::show(OpenPost &post)
{
    // Its tab must not go to the next post that is looked at: the post would close with it.
    const QList<PostTabs::Tab> open = m_tabs.tabs().tabs();
    for (qsizetype i = 0; i < open.size(); ++i) {
        if (open[i].path == post.path())
            m_tabs.tabs().keep(i);
    }
    if (!m_pane)
        makePane();
    m_pane->setPost(&post);
    m_actions.split->setChecked(true);
    Q_EMIT changed();
}

void SplitDesk::makePane()
{
    m_pane = new SplitPane;
    PaneSplitter &texts = m_desk.postPane().texts();
    texts.addWidget(m_pane);
    m_pane->show();
    arrange();
    const int half = (texts.orientation() == Qt::Horizontal ? texts.width() : texts.height()) / 2;
    texts.setSizes({half, half});
    connect(m_pane, &SplitPane::closeWanted, this, &SplitDesk::close);
    connect(m_pane, &SplitPane::changed, this, &SplitDesk::changed);
    takePictures();
    Q_EMIT paneMade(m_pane);
}

/// A picture goes where it was pasted or dropped; its file belongs to the post of the first view.
void SplitDesk::takePictures()
{
    BodyEditor *first = m_desk.postPane().editor();
    m_pane->editor().setTaker({[first](const QMimeData &data) {
                                   return first->taker().wants && first->taker().wants(data);
                               },
                               [this, first](const QMimeData &data) {
                                   if (m_pane->post() != m_workspace.post()) {
                                       m_desk.postPane().notices()->tell(
                                           {QStringLiteral("split"), Notice::Kind::Look,
                                            tr("The picture was not added."),
                                            tr("Pictures are added to the post of the first view: "
                                               "show this one there.")});
                                       return;
                                   }
                                   const int caret = m_pane->editor().textCursor().position();
                                   first->goTo(caret);
                                   first->taker().take(data);
                               }});
}

void SplitDesk::close()
{
    m_actions.split->setChecked(false);
    if (!m_pane)
        return;
    const bool hadFocus = SplitPane::focused() == m_pane;
    m_pane->setPost(nullptr);
    m_pane->hide();
    m_pane->deleteLater(); // its own button may have been clicked
    m_pane = nullptr;
    if (hadFocus)
        m_desk.postPane().editor()->setFocus();
    Q_EMIT changed();
}

void SplitDesk::arrange()
{
    PaneSplitter &texts = m_desk.postPane().texts();
    const Qt::Orientation fitting
        = texts.width() >= Look::scaled(SideBySide) ? Qt::Horizontal : Qt::Vertical;
    if (texts.orientation() != fitting)
        texts.setOrientation(fitting);
}

bool SplitDesk::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize && m_pane)
        arrange();
    return QObject::eventFilter(watched, event);
}

void SplitDesk::remember(SessionState &state) const
{
    if (!m_pane || !m_pane->post())
        return;
    m_pane->keepPlace();
    state.beside = m_pane->post()->path();
    state.besideShowsSource = m_pane->showsSource();
    state.besidePlaces = m_pane->places();
}

void SplitDesk::restore(const SessionState &state)
{
    if (state.beside.isEmpty() || !m_workspace.post())
        return;
    const QString first = m_workspace.post()->path();
    if (!openPost(state.beside) && QFileInfo::exists(state.beside)) {
        m_tabs.tabs().openKept(state.beside);
        m_workspace.openPost(first);
    }
    OpenPost *post = openPost(state.beside);
    if (!post)
        return;
    if (!m_pane)
        makePane();
    m_pane->places() = state.besidePlaces;
    m_pane->setShowsSource(state.besideShowsSource);
    show(*post);
}

} // namespace Galley
