// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QPoint>

#include <functional>

class QMimeData;
class QWidget;

namespace Galley {

/// Lets pictures be dropped on a widget that knows nothing of them.
class PictureDrops : public QObject
{
    Q_OBJECT

public:
    /// \a accepts says whether there is a place for them now.
    PictureDrops(QWidget &widget, std::function<bool()> accepts);

Q_SIGNALS:
    /// At this point of the widget.
    void dropped(const QMimeData &data, QPoint point);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget &m_widget;
    std::function<bool()> m_accepts;
};

} // namespace Galley
