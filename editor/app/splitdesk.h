// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QPointer>

namespace Galley {

class Actions;
class Desk;
class OpenPost;
class SplitPane;
class TabsDesk;
class Workspace;
struct SessionState;

/// The second view beside the text: of the same post, or of another one. It keeps its post whatever
/// the first view goes to; form, preview and pictures stay with the first view. Side by side where
/// there is room, else one above the other.
class SplitDesk : public QObject
{
    Q_OBJECT

public:
    /// All must outlive the desk.
    SplitDesk(const Actions &actions, Workspace &workspace, Desk &desk, TabsDesk &tabs,
              QObject *parent = nullptr);

    /// Null while there is no second view.
    SplitPane *pane() const;
    /// Shows the post of this file there; it is opened in a tab if it is not open.
    void showPost(const QString &path);
    void close();

    void remember(SessionState &state) const;
    void restore(const SessionState &state);

Q_SIGNALS:
    void changed();
    /// There is a second view now; it comes before its first post.
    void paneMade(SplitPane *pane);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void toggle(bool split);
    void show(OpenPost &post);
    void makePane();
    void takePictures();
    void arrange();
    OpenPost *openPost(const QString &path) const;
    bool hasTab(const QString &path) const;

    const Actions &m_actions;
    Workspace &m_workspace;
    Desk &m_desk;
    TabsDesk &m_tabs;
    QPointer<SplitPane> m_pane; ///< a part of the text's pane
};

} // namespace Galley
