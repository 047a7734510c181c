// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>

namespace Galley {

/// One line of text that ends in an ellipsis where it has no room; the whole is in the tooltip
/// then. text() is always the whole.
class ElidedLabel : public QLabel
{
    Q_OBJECT

public:
    explicit ElidedLabel(const QString &text = {}, QWidget *parent = nullptr);
    /// Where the ellipsis stands: at the end unless said otherwise.
    void setElideMode(Qt::TextElideMode mode);
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;

private:
    QString elided() const;

    Qt::TextElideMode m_mode = Qt::ElideRight;
};

} // namespace Galley
