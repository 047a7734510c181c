// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sessiondesk.h"

#include "app/desk.h"
#include "app/focusdesk.h"
#include "app/panearranger.h"
#include "app/proofpane.h"
#include "look/look.h"
#include "session/posttabs.h"
#include "session/sessionstate.h"
#include "session/settings.h"
#include "session/workspace.h"
#include "view/previewview.h"
#include "widgets/bodyeditor.h"
#include "widgets/postpane.h"

#include <QEvent>
#include <QFileInfo>
#include <QScrollBar>

#include <chrono>

namespace Galley {

namespace {

using namespace std::chrono_literals;

constexpr auto Pause = 1s;
constexpr auto Longest = 10s;

} // namespace

SessionDesk::SessionDesk(Workspace &workspace, Settings &settings, Desk &desk, PostTabs &tabs,
                         FocusDesk &focus, QObject *parent)
    : QObject(parent)
    , m_workspace(workspace)
    , m_settings(settings)
    , m_desk(desk)
    , m_tabs(tabs)
    , m_focus(focus)
    , m_file(SessionState::fileIn(settings.folder()))
{
    for (QTimer *timer : {&m_pause, &m_latest}) {
        timer->setSingleShot(true);
        connect(timer, &QTimer::timeout, this, &SessionDesk::remember);
    }
    m_pause.setInterval(Pause);
    m_latest.setInterval(Longest);
    connectChanges();
}

void SessionDesk::connectChanges()
{
    connect(&m_workspace, &Workspace::postChanged, this, &SessionDesk::touch);
    connect(&m_workspace, &Workspace::blogChanged, this, &SessionDesk::touch);
    connect(&m_tabs, &PostTabs::changed, this, &SessionDesk::touch);
    connect(&m_focus, &FocusDesk::changed, this, &SessionDesk::touch);
    const PostPane &pane = m_desk.postPane();
    connect(&pane, &PostPane::sourceShown, this, &SessionDesk::touch);
    connect(pane.editor(), &QPlainTextEdit::cursorPositionChanged, this, &SessionDesk::touch);
    connect(pane.editor(), &QPlainTextEdit::selectionChanged, this, &SessionDesk::touch);
    connect(pane.editor()->verticalScrollBar(), &QScrollBar::valueChanged, this,
            &SessionDesk::touch);
    connect(&m_desk.proofPane(), &ProofPane::viewChanged, this, &SessionDesk::touch);
    // Splitters and panes: each gives the text's pane another width.
    for (QObject *sized :
         {static_cast<QObject *>(m_desk.window()), static_cast<QObject *>(&m_desk.postPane())})
        sized->installEventFilter(this);
}

bool SessionDesk::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize || event->type() == QEvent::Move
        || event->type() == QEvent::WindowStateChange)
        touch();
    return QObject::eventFilter(watched, event);
}

void SessionDesk::touch()
{
    if (!m_isOn)
        return;
    m_pause.start();
    if (!m_latest.isActive())
        m_latest.start();
}

void SessionDesk::resume(bool reopens)
{
    const SessionState state = SessionState::read(m_file);
    m_desk.postPane().places() = state.places;
    m_desk.postPane().setShowsSource(state.showsSource);
    ProofPane &proof = m_desk.proofPane();
    proof.showTab(state.showsImages ? ProofPane::Images : ProofPane::Preview);
    proof.setPageWidth(state.pageWidth);
    proof.setPageDark(Look::instance().isDark() != state.pageAgainstLook);
    m_focus.setDimming(state.dimming);
    m_focus.setTypewriter(state.isTypewriter);
    m_isOn = true;
    if (reopens && !state.isOpening)
        reopen(state);
    touch();
}

void SessionDesk::reopen(const SessionState &state)
{
    SessionState opening = state;
    opening.isOpening = true;
    write(opening);
    // A lone file's folder is no blog that was chosen: there the file is what was opened.
    const bool ofBlog = !state.blog.isEmpty();
    const QString &path = ofBlog ? state.blog : state.post;
    if (path.isEmpty() || !QFileInfo::exists(path) || !m_workspace.open(path))
        return;
    if (ofBlog && state.post.startsWith(state.blog + u'/') && QFileInfo::exists(state.post))
        m_workspace.openPost(state.post);
    const QString inside = m_workspace.blog()->root + u'/';
    QList<SessionState::Tab> tabs;
    for (const SessionState::Tab &tab : state.tabs) {
        if (tab.path.startsWith(inside))
            tabs.append(tab);
    }
    m_tabs.restore(tabs);
}

SessionState SessionDesk::present() const
{
    SessionState state;
    if (m_workspace.blog() && m_workspace.blog()->scanned)
        state.blog = m_workspace.blog()->root;
    if (m_workspace.post())
        state.post = m_workspace.post()->path();
    state.tabs = m_tabs.state();
    state.showsSource = m_desk.postPane().showsSource();
    const ProofPane &proof = m_desk.proofPane();
    state.showsImages = proof.tab() == ProofPane::Images;
    state.pageWidth = proof.preview()->pageWidth();
    state.pageAgainstLook = proof.preview()->isDark() != Look::instance().isDark();
    state.dimming = m_focus.dimming();
    state.isTypewriter = m_focus.isTypewriter();
    m_desk.postPane().keepPlace();
    state.places = m_desk.postPane().places();
    return state;
}

void SessionDesk::remember()
{
    m_pause.stop();
    m_latest.stop();
    if (!m_isOn)
        return;
    m_desk.remember(m_settings);
    if (const QByteArray geometry = m_desk.window()->saveGeometry();
        geometry != m_settings.windowGeometry())
        m_settings.setWindowGeometry(geometry);
    write(present());
}

void SessionDesk::write(const SessionState &state)
{
    const QByteArray bytes = state.bytes();
    if (bytes == m_written)
        return;
    m_written = bytes;
    // A profile that cannot be written to costs the next start its places, and nobody a word.
    m_disk.run(this, [file = m_file, bytes] {
        (void)SessionState::write(file, bytes);
        return DiskThread::Delivery();
    });
}

} // namespace Galley
