// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "post/editlist.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace Galley {

class ComparisonCanvas;
class ElidedLabel;
class ToolButton;

/// Two texts side by side, with what differs. The left one is the present text; a change of the
/// right one can be restored into it. Knows nothing of where the texts come from: who shows it
/// applies what is restored and compares again.
///
/// Keys: n, p, F7 and Shift+F7 go through the changes, arrows and page keys scroll, Esc closes.
class ComparisonView : public QWidget
{
    Q_OBJECT

public:
    struct Side {
        QString title; ///< "On disk"
        QString detail; ///< "saved at 13:41"; may be empty
        QString text; ///< line ends "\n"
    };

    explicit ComparisonView(QWidget *parent = nullptr);

    /// Shows two texts at their first change; where the same texts are compared again after a
    /// restore, the view stays where it is.
    void compare(const Side &left, const Side &right);
    int changeCount() const;
    /// 0-based; -1 where the texts are equal.
    int currentChange() const;
    void setCurrentChange(int change);
    /// What the button that restores says, "Restore this change" by itself.
    void setRestoreText(const QString &text);
    /// The sentence at the foot's end.
    void setHint(const QString &hint);
    /// Without it nothing can be restored: for texts that are only looked at.
    void setRestorable(bool restorable);

Q_SIGNALS:
    /// The author wants this change of the right text in the left one. The spans count in the left
    /// text that compare() was given last.
    void restoreRequested(const EditList &editsOfLeftText);
    void closed();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    QWidget *makeHead(QLabel *&title, ElidedLabel *&detail, bool last);
    QWidget *makeFoot();
    void showCurrent();
    void restore();
    QString spokenChange() const;

    ComparisonCanvas *m_canvas;
    QLabel *m_leftTitle = nullptr;
    ElidedLabel *m_leftDetail = nullptr;
    QLabel *m_rightTitle = nullptr;
    ElidedLabel *m_rightDetail = nullptr;
    ToolButton *m_previous = nullptr;
    ToolButton *m_next = nullptr;
    QLabel *m_count = nullptr;
    QPushButton *m_restore = nullptr;
    QPushButton *m_folds = nullptr;
    ElidedLabel *m_hint = nullptr;
    bool m_restorable = true;
};

} // namespace Galley
