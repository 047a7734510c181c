// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QWidget>

namespace Galley {

/// The 84 x 56 look at a field's picture: cropped to fill, or an empty frame.
class PictureThumb : public QWidget
{
    Q_OBJECT

public:
    enum class State { Empty, Missing, Shown };

    explicit PictureThumb(QWidget *parent = nullptr);
    void setMissing();
    void setEmpty();
    void setImage(const QImage &image);
    State state() const { return m_state; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QImage m_image;
    State m_state = State::Empty;
};

} // namespace Galley
