// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "images/pictureedit.h"

#include <QWidget>

class QCheckBox;
class QLabel;
class QSlider;
class QSpinBox;

namespace Galley {

class ChoiceBox;
class ToolButton;

/// What can be done to a picture, as fields: turning, the frame, the width, what it may weigh.
class ChangeControls : public QWidget
{
    Q_OBJECT

public:
    explicit ChangeControls(QWidget *parent = nullptr);

    /// Offers what can be done to this picture; nothing is chosen.
    void setPicture(const EditablePicture &picture);
    /// What is chosen, but for the frame: the picture has it.
    PictureEdit edit() const;
    /// Shows the frame, which lies in a picture of this size; \a ratio is the one that it keeps.
    void showCrop(const QRect &crop, QSize picture, QSize ratio);

Q_SIGNALS:
    /// edit() is another one.
    void changed();
    /// Quarters to the right, all in all.
    void turned(int quarters);
    /// A frame of this ratio is wanted; empty for one of any.
    void frameWanted(QSize ratio);
    /// No frame is wanted.
    void frameUnwanted();
    /// The frame is to have this size in pixels.
    void frameSizeWanted(QSize size);

private:
    void addTurns();
    void addFrame();
    void addWidth();
    void addQuality();
    void chooseFrame(int index);
    void turn(int quarters);
    void showAllowed();
    QLabel *addLabel(const QString &text);
    QSpinBox *makePixels(const QString &name);

    ToolButton *m_left;
    ToolButton *m_right;
    ChoiceBox *m_frame;
    QSpinBox *m_frameWidth;
    QSpinBox *m_frameHeight;
    QWidget *m_frameSize;
    QCheckBox *m_smaller;
    QSpinBox *m_width;
    QCheckBox *m_compress;
    QSlider *m_quality;
    QLabel *m_qualityTold;
    QCheckBox *m_webP;
    int m_turns = 0;
    bool m_rewritable = false;
    bool m_lossy = false;
    bool m_isWebP = false;
    QSize m_size;
};

} // namespace Galley
