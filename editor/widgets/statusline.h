// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "prose/counts.h"

#include <QList>
#include <QWidget>

#include <array>

class QLabel;
class QHBoxLayout;
class QPushButton;

namespace Galley {

class ElidedLabel;
class GoalBar;
class PostStateLabel;

/// The line below the panes: the post's path at the start, what is known of its text at the end.
/// Where there is no room it drops the least needed first; never the state, never the words.
class StatusLine : public QWidget
{
    Q_OBJECT

public:
    explicit StatusLine(QWidget *parent = nullptr);

    /// The post's path in the blog, with "/" between folders; empty for none.
    void setPath(const QString &path);
    /// What is being done ("Looking for posts…"); stands instead of the path until set empty.
    void setActivity(const QString &activity);
    /// How many places of the text are changed together; stands before all that until set 0.
    void setChangedTogether(int places);
    void setCounts(const Counts &counts);
    /// So many words the post shall have: shown with how many it has; 0 for no goal.
    void setWordGoal(int words);
    /// So many words were added today, and so many are wanted; a goal of 0 shows nothing.
    void setToday(int words, int goal);
    /// "UTF-8, LF"
    void setEncoding(const QString &encoding);
    /// How many places are garbled; 0 shows nothing.
    void setGarbled(int places);
    /// 1-based; 0 for none.
    void setCaret(int line, int column);
    /// Clears all that is known of a post.
    void clear();
    /// The state of the post, for layouts without a head that shows it; hidden until asked for. The
    /// label stays owned by this line.
    PostStateLabel *stateLabel() { return m_state; }
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// The author wants to see the garbled places.
    void garbledActivated();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    enum Part { Words, Today, Characters, ReadingTime, Encoding, Caret, partCount };

    void setPart(Part part, const QString &text, const QString &toolTip);
    void showStart();
    void showWords();
    void fit();
    int wantedWidth() const;

    QHBoxLayout *m_row;
    PostStateLabel *m_state;
    ElidedLabel *m_start;
    QPushButton *m_garbled;
    GoalBar *m_goal;
    std::array<QLabel *, partCount> m_parts{};
    QString m_path;
    QString m_activity;
    QString m_together;
    int m_words = -1; ///< -1: not known
    int m_wordGoal = 0;
    int m_line = 0;
    int m_column = 0;
};

} // namespace Galley
