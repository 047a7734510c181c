// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "post/editlist.h"
#include "session/history/generationlist.h"

#include <QObject>
#include <QPointer>
#include <QTimer>

class QListWidget;
class QPushButton;

namespace Galley {

class ComparisonSheet;
class Desk;
class OpenPost;
class Workspace;

/// The history of the post that is shown: each save beside the present text, to be restored whole
/// or in part as an undo step.
class HistoryDesk : public QObject
{
    Q_OBJECT

public:
    /// Both must outlive it.
    HistoryDesk(Workspace &workspace, Desk &desk, QObject *parent = nullptr);

    /// Opens the history of the post that is shown; says so where there is none.
    void open();
    void close();

private:
    void fillList();
    void chooseGeneration(int row);
    void fillSheet();
    void restoreAll();

    Workspace &m_workspace;
    Desk &m_desk;
    QPointer<OpenPost> m_post;
    ComparisonSheet *m_sheet; ///< the arranger's child while it is shown
    QListWidget *m_list;
    QPushButton *m_restoreAll;
    QList<Generation> m_generations; ///< newest first, as in the list
    Generation m_chosen;
    QString m_text; ///< of the generation that is compared with
    bool m_readable = false; ///< it can be restored
    QTimer m_refill; ///< compares again once the text was changed below
};

} // namespace Galley
