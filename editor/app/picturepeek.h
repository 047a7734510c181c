// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "images/thumbnails.h"

#include <QLabel>
#include <QObject>

#include <memory>

namespace Galley {

class BodyEditor;
class LiveImages;
class Settings;

/// A picture that the text names, shown small beside the mouse that rests on it. It is decoded in
/// the background; a key, a click or a move away ends it.
class PicturePeek : public QObject
{
    Q_OBJECT

public:
    /// \a images tell which post of which blog \a editor shows. All must outlive this.
    PicturePeek(const Settings &settings, const LiveImages &images, BodyEditor &editor,
                QObject *parent = nullptr);
    ~PicturePeek() override;

    /// What is shown; hidden while nothing is.
    const QLabel &popup() const { return *m_popup; }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    /// The file of the picture that the text names at a point of the viewport; empty if none is.
    QString fileAt(QPoint point) const;
    void show();
    void hide();

    const Settings &m_settings;
    const LiveImages &m_images;
    BodyEditor &m_editor;
    std::unique_ptr<QLabel> m_popup;
    Thumbnails m_thumbnails;
    QString m_file; ///< that is shown, or is awaited
    QPoint m_place; ///< of the mouse, on the screen
};

} // namespace Galley
