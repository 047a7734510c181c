// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "images/imageaudit.h"

#include <QImage>
#include <QWidget>

class QLabel;

namespace Galley {

class ImagePreview;

/// The larger look at the chosen picture: where it is used, and its alt texts.
class ImageDetail : public QWidget
{
    Q_OBJECT

public:
    explicit ImageDetail(QWidget *parent = nullptr);
    void showEntry(const ImageEntry &entry, const QImage &image);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void refreshFonts();

    ImagePreview *m_picture;
    QLabel *m_name;
    QLabel *m_use;
    QLabel *m_problem;
    QLabel *m_altHint;
    QLabel *m_alt;
};

} // namespace Galley
