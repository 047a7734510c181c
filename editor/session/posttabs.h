// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/sessionstate.h"

#include <QObject>
#include <QStringList>

namespace Galley {

class OpenPost;
class Workspace;

/// The posts that the author has open side by side, in an order of their own. A post that was only
/// looked at gives its tab to the next one; one that was changed, or that the author keeps, stays.
/// Which of them is shown is the workspace's. A tab of an earlier session reads its post when it is
/// shown first.
class PostTabs : public QObject
{
    Q_OBJECT

public:
    struct Tab {
        QString path;
        QString title;
        bool stays = false;
        bool isUnsaved = false;
        OpenPost *post = nullptr; ///< null until it is shown
    };

    /// \a workspace must outlive the tabs.
    explicit PostTabs(Workspace &workspace, QObject *parent = nullptr);

    const QList<Tab> &tabs() const { return m_tabs; }
    /// Of the post that is shown; -1 if there is none.
    qsizetype current() const;
    /// Shows the post of a tab. A tab whose post cannot be opened closes.
    void show(qsizetype index);
    /// Goes on by so many tabs, from the last to the first.
    void step(qsizetype count);
    void move(qsizetype from, qsizetype to);
    /// No other post takes this tab's place.
    void keep(qsizetype index);
    /// Opens a post in a tab that stays.
    void openKept(const QString &path);
    /// False if the author said no. The only tab stays.
    bool close(qsizetype index);
    void closeOthers(qsizetype index);
    /// Opens what was closed last and is still there.
    void reopen();
    bool canReopen() const { return !m_closed.isEmpty(); }

    QList<SessionState::Tab> state() const;
    /// Adds the tabs of an earlier session around the post that is open now.
    void restore(const QList<SessionState::Tab> &tabs);

Q_SIGNALS:
    void changed();

private:
    void followPost();
    void followBlog();
    void refresh(OpenPost *post);
    void forget(const OpenPost *post);
    void attach(Tab &tab, OpenPost *post);
    qsizetype indexOf(const QString &path) const;
    QString neighbourOf(qsizetype index) const;

    Workspace &m_workspace;
    QList<Tab> m_tabs;
    qsizetype m_last = -1; ///< the tab that was shown last
    bool m_keepNext = false;
    QStringList m_closed; ///< paths, the last one last
};

} // namespace Galley
