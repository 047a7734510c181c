// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <QList>

class QLabel;
class QListWidget;
class QPushButton;

namespace Galley {

/// What was done to the files of a blog last, the newest first; one of them can be taken back.
class RecentDialog : public QDialog
{
    Q_OBJECT

public:
    struct Row {
        QString key; ///< tells its owner which one it is
        QString words; ///< what was done, and when
        QString detail; ///< how many files, and what comes back
        QString barred; ///< why it cannot be taken back now; empty if it can
    };
    explicit RecentDialog(QWidget *parent = nullptr);

    void setRows(const QList<Row> &rows);
    /// What stood in the way of taking one back.
    void setProblem(const QString &problem);

Q_SIGNALS:
    void undoWanted(const QString &key);

private:
    void showChosen();

    QList<Row> m_rows;
    QListWidget *m_list;
    QLabel *m_told;
    QPushButton *m_undo;
};

} // namespace Galley
