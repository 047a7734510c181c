// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace Galley {

class CompletionDesk;
class LiveSpelling;
class SpellingMenu;
class SplitDesk;
class SplitPane;
class Workspace;

/// Gives a second view what helps to write in the first: marks of words that no dictionary knows,
/// and what is offered at the caret.
class BesideDesk : public QObject
{
    Q_OBJECT

public:
    struct Helpers {
        LiveSpelling &spelling;
        SpellingMenu &menu;
        CompletionDesk &completion;
    };
    /// All must outlive it, and the views.
    BesideDesk(SplitDesk &split, Workspace &workspace, const Helpers &helpers,
               QObject *parent = nullptr);

private:
    void serve(SplitPane &pane);

    Workspace &m_workspace;
    Helpers m_helpers;
};

} // namespace Galley
