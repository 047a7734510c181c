// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commandlist.h"

#include <QObject>

class QMainWindow;

namespace Galley {

class Actions;
class Desk;
class PostCatalog;
class QuickOpen;
class Settings;
class Workspace;

/// What quick open finds: the blog's posts, the headings of the one that is shown, and every
/// command of the window.
class QuickDesk : public QObject
{
    Q_OBJECT

public:
    /// Lies over \a window; all must outlive it.
    QuickDesk(QMainWindow &window, const Actions &actions, Workspace &workspace,
              PostCatalog &catalog, Desk &desk, Settings &settings, QObject *parent = nullptr);
    CommandList &commands() { return m_commands; }

    /// Asks; \a question is what the field begins with: ">" for commands.
    void ask(const QString &question = {});

Q_SIGNALS:
    /// A post is to be shown beside the text.
    void besideWanted(const QString &path);

private:
    /// Asks for a post to show there.
    void askBeside();
    void openPost(const QString &path);
    QuickOpenGroup posts();
    QuickOpenGroup headings();

    Workspace &m_workspace;
    PostCatalog &m_catalog;
    Desk &m_desk;
    CommandList m_commands;
    QuickOpen *m_field; ///< the window's child
};

} // namespace Galley
