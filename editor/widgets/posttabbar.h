// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTabBar>

namespace Galley {

/// The posts that are open, as tabs over the text: hidden while there is only one. An unsaved one
/// has a dot, and the words in its tooltip and its accessible name. Accessible name: "Open posts".
class PostTabBar : public QTabBar
{
    Q_OBJECT

public:
    struct Label {
        QString title;
        QString file; ///< as the tooltip shows it
        bool isUnsaved = false;
        bool stays = true;
    };

    explicit PostTabBar(QWidget *parent = nullptr);
    /// Shows these, without a signal. \a current is -1 where none of them is shown.
    void setTabs(const QList<Label> &labels, int current);

Q_SIGNALS:
    void chosen(int index);
    void closeWanted(int index);
    void keepWanted(int index);
    void carried(int from, int to);
    /// By mouse or key.
    void menuWanted(int index, const QPoint &globalPosition);

protected:
    QSize tabSizeHint(int index) const override;
    QSize minimumTabSizeHint(int index) const override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    void addCloser(int index);
    void takeLook();
    void dress(int index, const Label &label);
    int lackOf(int index) const;

    QIcon m_dot;
};

} // namespace Galley
