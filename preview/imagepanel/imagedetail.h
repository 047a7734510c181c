// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "imagepanel/imagecommand.h"
#include "images/imageaudit.h"

#include <QImage>
#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;

namespace Galley {

class ImagePreview;

/// The larger look at the chosen picture: where it is used, its alt text to be written, and what is
/// done with it most.
class ImageDetail : public QWidget
{
    Q_OBJECT

public:
    explicit ImageDetail(QWidget *parent = nullptr);
    void showEntry(const ImageEntry &entry, const QImage &image);
    /// Puts the caret into the alt text, where there is a place for one.
    void editAlt();

Q_SIGNALS:
    void commanded(ImageCommand command);
    /// All that can be done with the picture; \a position is on the screen.
    void menuWanted(const QPoint &position);
    /// The author has written another alt text.
    void described(const QString &alt);
    /// The same for the title text.
    void titled(const QString &title);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    QWidget *makeButtons();
    void finishAlt();
    void finishTitle();
    void showWords(const ImageEntry &entry);
    void refreshFonts();

    ImagePreview *m_picture;
    QLabel *m_name;
    QLabel *m_use;
    QLabel *m_problem;
    QLabel *m_altHint;
    QLineEdit *m_alt;
    QLabel *m_titleHint;
    QLineEdit *m_title;
    QPushButton *m_rename;
    QPushButton *m_replace;
    QPushButton *m_more;
    QString m_identity; ///< of the picture that is shown
    QString m_altShown;
    QString m_titleShown;
};

} // namespace Galley
