// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QPointer>
#include <QStringList>
#include <QTextCursor>

class QMenu;

namespace Galley {

class Actions;
class BodyEditor;
class PostPane;
class TableDialog;

/// Tables of the post's text: the grid to edit and insert them, and what is pasted as one. Each
/// change is one undo step, and touches the lines of that table alone.
class TableDesk : public QObject
{
    Q_OBJECT

public:
    /// All must outlive it; the grid stands over \a window.
    TableDesk(QWidget &window, Actions &actions, PostPane &pane, QObject *parent = nullptr);

    /// Null while it is not shown.
    TableDialog *dialog() const;

private:
    void edit();
    void insert();
    void paste();
    void fillContextMenu(QMenu &menu, int position);
    void takeView();
    void putBack();
    void putNew();
    void tell(const QString &first, const QString &second);

    QWidget &m_window;
    Actions &m_actions;
    PostPane &m_pane;
    QPointer<BodyEditor> m_editor; ///< the view that the author was in when he asked
    QPointer<TableDialog> m_dialog;
    QTextCursor m_place; ///< of the header of what is edited; moves with the text
    QStringList m_lines; ///< as they were then
};

} // namespace Galley
