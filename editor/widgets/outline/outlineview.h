// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSet>
#include <QTreeView>

namespace Galley {

class OutlineModel;

/// The headings as a tree: a click or Enter goes to one, a section is dragged to another place.
/// Nothing in it moves while the author is elsewhere but the mark of where the caret is.
class OutlineView : public QTreeView
{
    Q_OBJECT

public:
    /// \a model must outlive the view.
    explicit OutlineView(OutlineModel &model, QWidget *parent = nullptr);

    /// Marks a heading, or the one that it is folded into; -1 marks none.
    void mark(int heading);
    /// The heading that is marked; -1 if none is.
    int marked() const;

Q_SIGNALS:
    void chosen(int heading);
    /// The tree is another one now.
    void rebuilt();

protected:
    void drawBranches(QPainter *painter, const QRect &rect,
                      const QModelIndex &index) const override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void unfold();

    OutlineModel &m_model;
    QSet<QString> m_folded; ///< by their words
};

} // namespace Galley
