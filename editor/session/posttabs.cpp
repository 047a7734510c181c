// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/posttabs.h"

#include "session/openpost.h"
#include "session/workspace.h"

#include <QFileInfo>
#include <QScopedValueRollback>

#include <algorithm>

namespace Galley {

namespace {
constexpr qsizetype MostClosed = 20;
}

PostTabs::PostTabs(Workspace &workspace, QObject *parent)
    : QObject(parent)
    , m_workspace(workspace)
{
    connect(&workspace, &Workspace::postChanged, this, &PostTabs::followPost);
    connect(&workspace, &Workspace::blogChanged, this, &PostTabs::followBlog);
    connect(&workspace, &Workspace::postStateChanged, this, &PostTabs::refresh);
    workspace.setSeenOpen([this](const OpenPost &post) {
        return std::any_of(m_tabs.cbegin(), m_tabs.cend(),
                           [&](const Tab &tab) { return tab.post == &post; });
    });
}

qsizetype PostTabs::indexOf(const QString &path) const
{
    const auto at = std::find_if(m_tabs.cbegin(), m_tabs.cend(),
                                 [&](const Tab &tab) { return tab.path == path; });
    return at == m_tabs.cend() ? -1 : at - m_tabs.cbegin();
}

qsizetype PostTabs::current() const
{
    const OpenPost *post = m_workspace.post();
    return post ? indexOf(post->path()) : -1;
}

void PostTabs::attach(Tab &tab, OpenPost *post)
{
    tab.post = post;
    tab.path = post->path();
    tab.title = titleOf(*post);
    tab.isUnsaved = post->isModified();
    tab.stays = tab.stays || tab.isUnsaved;
    connect(post, &OpenPost::pathChanged, this, [this, post] { refresh(post); });
    connect(post, &OpenPost::frontMatterChanged, this, [this, post] { refresh(post); });
    connect(post, &OpenPost::closing, this, [this, post] { forget(post); });
}

void PostTabs::followPost()
{
    OpenPost *post = m_workspace.post();
    if (!post) {
        Q_EMIT changed();
        // Tabs of an earlier session may be left, which nobody has read yet.
        QMetaObject::invokeMethod(
            this,
            [this] {
                if (!m_workspace.post() && !m_tabs.isEmpty())
                    show(0);
            },
            Qt::QueuedConnection);
        return;
    }
    qsizetype index = indexOf(post->path());
    if (index < 0) {
        const auto passing
            = std::find_if(m_tabs.begin(), m_tabs.end(), [](const Tab &tab) { return !tab.stays; });
        if (!m_keepNext && passing != m_tabs.end()) {
            index = passing - m_tabs.begin();
            if (passing->post)
                disconnect(passing->post, nullptr, this, nullptr);
            *passing = {};
        } else {
            index = std::clamp<qsizetype>(m_last + 1, 0, m_tabs.size());
            m_tabs.insert(index, Tab());
        }
    }
    Tab &tab = m_tabs[index];
    tab.stays = tab.stays || m_keepNext;
    if (!tab.post)
        attach(tab, post);
    m_last = index;
    m_closed.removeAll(tab.path);
    Q_EMIT changed();
}

/// Posts of another blog are closed by the workspace, but for those that it has not read yet.
void PostTabs::followBlog()
{
    const QString inside = m_workspace.blog()->root + u'/';
    m_tabs.removeIf([&](const Tab &tab) { return !tab.post && !tab.path.startsWith(inside); });
    m_closed.removeIf([&](const QString &path) { return !path.startsWith(inside); });
    m_last = current();
    Q_EMIT changed();
}

void PostTabs::refresh(OpenPost *post)
{
    for (Tab &tab : m_tabs) {
        if (tab.post != post)
            continue;
        const QString title = titleOf(*post);
        if (tab.path == post->path() && tab.title == title && tab.isUnsaved == post->isModified())
            return;
        tab.path = post->path();
        tab.title = title;
        tab.isUnsaved = post->isModified();
        tab.stays = tab.stays || tab.isUnsaved;
        // Saved under the name of a tab that was not read yet, it takes that one's place.
        m_tabs.removeIf(
            [post](const Tab &other) { return !other.post && other.path == post->path(); });
        m_last = current();
        Q_EMIT changed();
        return;
    }
}

void PostTabs::forget(const OpenPost *post)
{
    if (m_tabs.removeIf([post](const Tab &tab) { return tab.post == post; }) > 0) {
        m_last = std::min(m_last, m_tabs.size() - 1);
        Q_EMIT changed();
    }
}

void PostTabs::show(qsizetype index)
{
    if (index < 0 || index >= m_tabs.size())
        return;
    const QString path = m_tabs[index].path;
    if (m_workspace.openPost(path))
        return;
    m_tabs.removeIf([&](const Tab &tab) { return !tab.post && tab.path == path; });
    m_last = current();
    Q_EMIT changed();
}

void PostTabs::step(qsizetype count)
{
    const qsizetype size = m_tabs.size();
    if (size > 1 && current() >= 0)
        show(((current() + count) % size + size) % size);
}

void PostTabs::move(qsizetype from, qsizetype to)
{
    if (from < 0 || to < 0 || from >= m_tabs.size() || to >= m_tabs.size() || from == to)
        return;
    m_tabs.move(from, to);
    m_last = current();
    Q_EMIT changed();
}

void PostTabs::keep(qsizetype index)
{
    if (index < 0 || index >= m_tabs.size() || m_tabs[index].stays)
        return;
    m_tabs[index].stays = true;
    Q_EMIT changed();
}

void PostTabs::openKept(const QString &path)
{
    // The tab that is shown stays too: else the two would still be one.
    keep(current());
    const QScopedValueRollback<bool> keeping(m_keepNext, true);
    if (m_workspace.openPost(path))
        keep(current());
}

/// Where the author was before; else the next tab.
QString PostTabs::neighbourOf(qsizetype index) const
{
    const std::vector<OpenPost *> posts = m_workspace.posts();
    for (auto at = posts.rbegin(); at != posts.rend(); ++at) {
        const qsizetype other = indexOf((*at)->path());
        if (other >= 0 && other != index)
            return m_tabs[other].path;
    }
    return m_tabs.value(index + 1 < m_tabs.size() ? index + 1 : index - 1).path;
}

bool PostTabs::close(qsizetype index)
{
    if (index < 0 || index >= m_tabs.size() || m_tabs.size() == 1)
        return false;
    const QString path = m_tabs[index].path;
    if (!m_workspace.leavePost(path, neighbourOf(index)))
        return false;
    m_tabs.removeIf([&](const Tab &tab) { return tab.path == path; });
    m_closed.append(path);
    if (m_closed.size() > MostClosed)
        m_closed.removeFirst();
    m_last = current();
    Q_EMIT changed();
    return true;
}

void PostTabs::closeOthers(qsizetype index)
{
    if (index < 0 || index >= m_tabs.size())
        return;
    const QString kept = m_tabs[index].path;
    show(index);
    for (const Tab &tab : QList<Tab>(m_tabs)) {
        if (tab.path != kept && !close(indexOf(tab.path)))
            return;
    }
}

void PostTabs::reopen()
{
    while (!m_closed.isEmpty()) {
        const QString path = m_closed.takeLast();
        if (!QFileInfo::exists(path))
            continue;
        openKept(path);
        return;
    }
    Q_EMIT changed();
}

QList<SessionState::Tab> PostTabs::state() const
{
    QList<SessionState::Tab> state;
    for (const Tab &tab : m_tabs)
        state.append({tab.path, tab.title, tab.stays});
    return state;
}

void PostTabs::restore(const QList<SessionState::Tab> &tabs)
{
    const OpenPost *post = m_workspace.post();
    const QList<Tab> present = m_tabs;
    QList<Tab> restored;
    for (const SessionState::Tab &tab : tabs) {
        const qsizetype known = indexOf(tab.path);
        if (known >= 0) {
            restored.append(present[known]);
            restored.last().stays = restored.last().stays || tab.stays;
        } else if (QFileInfo::exists(tab.path)) {
            restored.append({tab.path, tab.title, tab.stays, false, nullptr});
        }
    }
    for (const Tab &tab : present) {
        const bool there = std::any_of(restored.cbegin(), restored.cend(),
                                       [&](const Tab &other) { return other.path == tab.path; });
        if (!there)
            restored.append(tab);
    }
    m_tabs = restored;
    m_last = post ? indexOf(post->path()) : -1;
    Q_EMIT changed();
}

} // namespace Galley
