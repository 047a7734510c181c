// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/diskmerge.h"

#include <QPointer>
#include <QWidget>

class QVBoxLayout;

namespace Galley {

class ConflictCard;

/// What a merge leaves to the author: a card for the places that both changed, and a line for each
/// key that came from disk. As high as it needs; hidden where there is nothing.
class MergePanel : public QWidget
{
    Q_OBJECT

public:
    explicit MergePanel(QWidget *parent = nullptr);
    /// Follows a merge; null shows nothing. Does not take ownership.
    void setMerge(DiskMerge *merge);
    /// The conflict that is shown, -1 if there is none.
    int current() const { return m_current; }
    /// Whether a card is shown.
    bool isAsking() const { return m_asking; }

Q_SIGNALS:
    /// A card has come, or the last one has gone.
    void askingChanged();
    /// The card shows this place of the document.
    void placeShown(qsizetype position);

private:
    void fill();
    void step(int by);

    QPointer<DiskMerge> m_merge;
    ConflictCard *m_card;
    QWidget *m_lines;
    QVBoxLayout *m_linesColumn;
    int m_current = -1;
    bool m_asking = false;
};

} // namespace Galley
