// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/quickopen/quickopenmodel.h"

#include <QDialog>
#include <QKeySequence>

class QLabel;
class QLineEdit;
class QListView;
class QPushButton;

namespace Galley {

class KeyField;

/// All commands with their keys, searched by words or by a key. One is chosen and gets another key;
/// where that is somebody else's this is said first. In force at once; its owner does it.
class ShortcutsDialog : public QDialog
{
    Q_OBJECT

public:
    struct Row {
        QString name; ///< tells its owner which one it is
        QString text;
        QString path; ///< of the menus that lead to it
        QKeySequence key;
        QKeySequence usual; ///< without the author's wishes
    };
    explicit ShortcutsDialog(QWidget *parent = nullptr);

    /// The search and the row that is chosen stay.
    void setRows(const QList<Row> &rows);
    /// Chooses a command and waits for its new key.
    void changeKey(const QString &name);
    /// What stood in the way.
    void setProblem(const QString &problem);

Q_SIGNALS:
    /// The command is to have this key, whoever has it now; an empty one takes its key away.
    void keyWanted(const QString &name, const QKeySequence &key);
    void resetWanted(const QString &name);
    void resetAllWanted();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    const Row *chosen() const; ///< null while none is
    const Row *rowOf(const QKeySequence &key) const;
    void fill();
    void search(const QString &question);
    void choose(const QString &name);
    void showChosen();
    void take(const QKeySequence &key);
    void use();
    void say(const QString &text, const char *role = "hint");

    QList<Row> m_rows;
    QuickOpenModel m_model;
    QLineEdit *m_search;
    QListView *m_list;
    QLabel *m_nothing;
    QLabel *m_label;
    KeyField *m_key;
    QPushButton *m_use;
    QPushButton *m_none;
    QPushButton *m_reset;
    QPushButton *m_resetAll;
    QLabel *m_told;
    QKeySequence m_wanted; ///< another command's, until it is taken
};

} // namespace Galley
