// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "images/pictureedit.h"

#include <QDialog>

class QLabel;
class QPushButton;
class QStackedWidget;

namespace Galley {

class BeforeAfter;
class ChangeControls;
class CropFrame;
class SegmentedControl;

/// Asks what is to be done to a picture, and shows what comes of it before it happens: how it looks
/// and what it weighs. Its owner answers each wish with an outcome.
class ChangeDialog : public QDialog
{
    Q_OBJECT

public:
    /// What a wish would make.
    struct Outcome {
        PictureEdit edit; ///< the wish that it answers
        ImportedPicture made; ///< its bytes are those of the file
        bool differs = false; ///< from the file as it is
        QImage before; ///< both for the eye
        QImage after;
    };

    /// \a name is that of the file.
    explicit ChangeDialog(const QString &name, QWidget *parent = nullptr);

    /// Begins; \a small shows the picture upright. \a picture is asked here only.
    void setPicture(const EditablePicture &picture, const QImage &small);
    /// Shown if it answers what is wished now.
    void setOutcome(const Outcome &outcome);
    /// Nothing can be done: why.
    void setProblem(const QString &problem);
    /// What is wished cannot be done; another wish can.
    void setWishProblem(const QString &problem);
    PictureEdit edit() const;

    ChangeControls *controls() const { return m_controls; }
    CropFrame *frame() const { return m_frame; }
    BeforeAfter *comparison() const { return m_comparison; }
    /// Brings the two to the front that are compared, or the frame.
    void showComparison(bool shown);

Q_SIGNALS:
    /// Another wish: the outcome shown is that of an older one.
    void wishChanged();
    /// The outcome is to be written.
    void wanted();

private:
    QWidget *makeViews();
    void connectFrame();
    void wish();
    void tellAfter(const Outcome &outcome);
    QStringList notesOf(const Outcome &outcome) const;
    void tellLoss(const Outcome &outcome);

    CropFrame *m_frame;
    BeforeAfter *m_comparison;
    QStackedWidget *m_views;
    SegmentedControl *m_which;
    QPushButton *m_whole;
    QPushButton *m_pixels;
    ChangeControls *m_controls;
    QLabel *m_before;
    QLabel *m_after;
    QLabel *m_note;
    QPushButton *m_snap;
    QPushButton *m_go;
    QList<QSize> m_blocks; ///< of which a frame takes whole ones without loss; by turns
    qint64 m_bytes = 0; ///< of the file as it is
    bool m_compresses = false; ///< a quality is chosen
    bool m_webP = false; ///< it is one already
    bool m_stopped = true; ///< there is nothing to be changed, or not any more
};

} // namespace Galley
