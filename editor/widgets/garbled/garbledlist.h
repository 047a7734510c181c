// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "post/garbled.h"

#include <QFrame>

class QLabel;
class QPushButton;
class QScrollArea;
class QVBoxLayout;

namespace Galley {

/// The list of garbled places above the text, with what was meant: nothing is mended but what the
/// author asks for. Hidden until it is opened; Esc closes it.
class GarbledList : public QFrame
{
    Q_OBJECT

public:
    explicit GarbledList(QWidget *parent = nullptr);

    /// Shows these, the first hundred in rows. \a mayMend: the post can be edited. Closes itself
    /// when there are none any more.
    void setPlaces(const QList<GarbledPlace> &places, bool mayMend);
    void open();

Q_SIGNALS:
    /// The author wants to see the place with this number.
    void chosen(int index);
    void mendRequested(int index);
    void mendAllRequested();
    /// The list is hidden; the focus it had belongs to the text.
    void closed();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    static constexpr int mostRows = 100;

    void close();
    void fillRows(const QList<GarbledPlace> &places, bool mayMend);
    void fitHeight();

    QLabel *m_title;
    QPushButton *m_mendAll;
    QScrollArea *m_scroll;
    QWidget *m_rows = nullptr; ///< the scroll area's
    QLabel *m_more;
};

} // namespace Galley
