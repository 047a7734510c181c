// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/quickopen/quickopenmodel.h"

#include <QFrame>
#include <QString>

class QListView;

namespace Galley {

/// The list of what is offered, under the caret. Never has the focus: its keys are handed to it.
class CompletionPopup : public QFrame
{
    Q_OBJECT

public:
    explicit CompletionPopup(QWidget &parent);

    /// Shows what fits \a typed of this; hides if nothing does.
    void offer(const QList<QuickOpenGroup> &groups, const QString &typed);
    /// Stands below \a caret, in the parent's coordinates, or above where there is no room.
    void place(const QRect &caret);
    void step(int by);
    void choose();
    /// The row that choose() would take; -1 without one.
    int current() const;
    /// What a screen reader says of that row; empty without one.
    QString spoken() const;
    const QuickOpenModel &model() const { return m_model; }

private:
    QuickOpenModel m_model;
    QListView *m_list;
};

} // namespace Galley
