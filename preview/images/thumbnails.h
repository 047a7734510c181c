// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QImage>
#include <QObject>
#include <QSize>
#include <QThreadPool>

namespace Galley {

/// Small upright copies of pictures, made in the background, kept in memory (bounded).
class Thumbnails : public QObject
{
    Q_OBJECT

public:
    /// \a size is the box that thumbnails cover, in device pixels.
    explicit Thumbnails(QSize size, QObject *parent = nullptr);
    ~Thumbnails() override;
    /// The thumbnail if it is there; otherwise a null image, and ready() follows once it is made.
    /// A picture that cannot be read stays null and is not tried again until it changes.
    QImage request(const QString &path);
    /// Forgets a file that has changed.
    void forget(const QString &path);

Q_SIGNALS:
    void ready(const QString &path);

private:
    QSize m_size;
    QThreadPool m_pool;
    QHash<QString, QImage> m_images;
};

} // namespace Galley
