// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace Galley {

/// How near a goal is, as a short line that fills. What stands beside it says the same in words.
class GoalBar : public QWidget
{
    Q_OBJECT

public:
    explicit GoalBar(QWidget *parent = nullptr);

    /// 0 is nothing, 1 and above all of it.
    void setShare(qreal share);
    qreal share() const { return m_share; }
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    qreal m_share = 0;
};

} // namespace Galley
