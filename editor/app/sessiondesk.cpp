// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sessiondesk.h"

#include "app/desk.h"
#include "app/focusdesk.h"
#include "app/outlinedesk.h"
#include "app/panearranger.h"
#include "app/proofpane.h"
#include "app/splitdesk.h"
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
#include <QScopedValueRollback>
#include <QScrollBar>

#include <chrono>
#include <utility>

namespace Galley {

namespace {

using namespace std::chrono_literals;

constexpr auto Pause = 1s;
constexpr auto Longest = 10s;
constexpr auto Trial = 5s;

} // namespace

SessionDesk::SessionDesk(Workspace &workspace, Settings &settings, Desk &desk, PostTabs &tabs,
                         FocusDesk &focus, SplitDesk &split, QObject *parent)
    : QObject(parent)
    , m_workspace(workspace)
    , m_settings(settings)
    , m_desk(desk)
    , m_tabs(tabs)
    , m_focus(focus)
    , m_split(split)
    , m_file(SessionState::fileIn(settings.folder()))
{
    for (QTimer *timer : {&m_pause, &m_latest}) {
        timer->setSingleShot(true);
        connect(timer, &QTimer::timeout, this, &SessionDesk::note);
    }
    m_pause.setInterval(Pause);
    m_latest.setInterval(Longest);
    m_opening.setSingleShot(true);
    m_opening.setInterval(Trial);
    connect(&m_opening, &QTimer::timeout, this, &SessionDesk::touch);
    connectChanges();
}

void SessionDesk::connectChanges()
{
    connect(&m_workspace, &Workspace::postChanged, this, &SessionDesk::touch);
    connect(&m_workspace, &Workspace::blogChanged, this, &SessionDesk::touch);
    connect(&m_tabs, &PostTabs::changed, this, &SessionDesk::touch);
    connect(&m_focus, &FocusDesk::changed, this, &SessionDesk::touch);
    connect(&m_split, &SplitDesk::changed, this, &SessionDesk::touch);
    connect(&m_desk.outline(), &OutlineDesk::changed, this, &SessionDesk::touch);
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
    m_left = SessionState::read(m_file);
    m_desk.postPane().places() = m_left.places;
    m_desk.postPane().setShowsSource(m_left.showsSource);
    ProofPane &proof = m_desk.proofPane();
    proof.showTab(m_left.showsImages ? ProofPane::Images : ProofPane::Preview);
    proof.setPageWidth(m_left.pageWidth);
    proof.setPageDark(Look::instance().isDark() != m_left.pageAgainstLook);
    m_focus.setDimming(m_left.dimming);
    m_focus.setTypewriter(m_left.isTypewriter);
    m_desk.outline().setShown(m_left.showsOutline, m_left.outlineWidth);
    m_isOn = true;
    connect(&m_workspace, &Workspace::blogChanged, this, &SessionDesk::takeTabs);
    if (reopens && !m_left.isOpening)
        reopen();
    touch();
}

void SessionDesk::reopen()
{
    // A lone file's folder is no blog that was chosen: there the file is what was opened.
    const bool ofBlog = !m_left.blog.isEmpty();
    const QString path = ofBlog ? m_left.blog : m_left.post;
    if (path.isEmpty() || !QFileInfo::exists(path))
        return;
    // On the disk before it is tried: whatever ends the program now is not repeated at each start.
    SessionState opening = m_left;
    opening.isOpening = true;
    m_written = opening.bytes();
    (void)SessionState::write(m_file, m_written);
    m_opening.start();
    const QString post = m_left.post;
    {
        const QScopedValueRollback<bool> reopening(m_isReopening, true);
        if (!m_workspace.open(path))
            return;
    }
    if (ofBlog && post.startsWith(path + u'/') && QFileInfo::exists(post))
        m_workspace.openPost(post);
    takeTabs();
}

/// The tabs of the last session come back with their blog, whoever opens it. Another blog ends
/// them.
void SessionDesk::takeTabs()
{
    if (m_isReopening || !m_workspace.blog()
        || (!m_workspace.blog()->scanned && !m_left.blog.isEmpty()))
        return;
    const QString inside = m_workspace.blog()->root + u'/';
    QList<SessionState::Tab> tabs;
    for (const SessionState::Tab &tab : std::as_const(m_left.tabs)) {
        if (tab.path.startsWith(inside))
            tabs.append(tab);
    }
    const SessionState left = std::exchange(m_left, {});
    if (!tabs.isEmpty())
        m_tabs.restore(tabs);
    if (!left.beside.startsWith(inside))
        return;
    // A blog that is opened shows its last post right behind it.
    if (m_workspace.post())
        m_split.restore(left);
    else
        QMetaObject::invokeMethod(
            &m_split, [this, left] { m_split.restore(left); }, Qt::QueuedConnection);
}

SessionState SessionDesk::present() const
{
    SessionState state;
    if (m_workspace.blog() && m_workspace.blog()->scanned)
        state.blog = m_workspace.blog()->root;
    if (m_workspace.post())
        state.post = m_workspace.post()->path();
    state.tabs = m_tabs.state();
    state.isOpening = m_opening.isActive();
    if (state.blog.isEmpty() && !m_left.blog.isEmpty()) {
        state.blog = m_left.blog;
        state.post = m_left.post;
        state.tabs = m_left.tabs;
        state.isOpening = m_left.isOpening;
        state.beside = m_left.beside;
        state.besideShowsSource = m_left.besideShowsSource;
        state.besidePlaces = m_left.besidePlaces;
    }
    state.showsSource = m_desk.postPane().showsSource();
    const ProofPane &proof = m_desk.proofPane();
    state.showsImages = proof.tab() == ProofPane::Images;
    state.pageWidth = proof.preview()->pageWidth();
    state.pageAgainstLook = proof.preview()->isDark() != Look::instance().isDark();
    state.dimming = m_focus.dimming();
    state.isTypewriter = m_focus.isTypewriter();
    state.showsOutline = m_desk.outline().isShown();
    state.outlineWidth = m_desk.outline().width();
    m_split.remember(state);
    m_desk.postPane().keepPlace();
    state.places = m_desk.postPane().places();
    return state;
}

void SessionDesk::remember()
{
    m_opening.stop(); // it goes well to the end
    note();
}

void SessionDesk::note()
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
