// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/noticebar.h"

#include <QTimer>

#include <chrono>

class QLabel;
class QVBoxLayout;

namespace Galley {

/// The notices of a pane: the two newest as bars, older ones wait until there is room. What is only
/// done leaves by itself, unless somebody is at it.
class NoticeStack : public QWidget
{
    Q_OBJECT

public:
    explicit NoticeStack(QWidget *parent = nullptr);

    /// Shows a notice, above the others.
    void tell(const Notice &notice);
    /// Takes back the notice with this id.
    void withdraw(const QString &id);
    void withdrawAll();
    /// The bars in view, from above.
    QList<NoticeBar *> bars() const { return m_bars.mid(0, mostShown); }
    int waiting() const { return int(m_bars.size() - bars().size()); }
    /// Gives the focus to the first bar; false if there is none.
    bool focusFirst();
    /// How long a bar of what is finished stays; tests shorten it.
    void setDoneTime(std::chrono::milliseconds time) { m_doneTime = time; }

private:
    static constexpr int mostShown = 2;

    void remove(NoticeBar *bar);
    void arrange();
    void leaveWhenSeen(NoticeBar *bar);

    QList<NoticeBar *> m_bars; ///< newest first; children of this widget
    QVBoxLayout *m_column;
    QLabel *m_more;
    std::chrono::milliseconds m_doneTime{8000};
};

} // namespace Galley
