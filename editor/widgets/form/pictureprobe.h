// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QObject>
#include <QSize>
#include <QThreadPool>

namespace Galley {

/// What a picture file turned out to be.
struct ProbedPicture {
    QString path;
    QImage image; ///< upright, covers the wished box; null if it cannot be read
    QSize size; ///< of the file's picture in pixels, upright
    qint64 bytes = 0;
};

/// Looks into picture files on a thread of its own, so that a large or slow file never holds up a
/// key. The answer to an older question is not given any more.
class PictureProbe : public QObject
{
    Q_OBJECT

public:
    explicit PictureProbe(QObject *parent = nullptr);
    ~PictureProbe() override;
    /// Asks for the picture at \a path, scaled down to cover \a box in device pixels.
    void ask(const QString &path, QSize box);
    /// Wants no answer any more.
    void cancel();

Q_SIGNALS:
    void answered(const Galley::ProbedPicture &picture);

private:
    QThreadPool m_pool;
    int m_question = 0;
};

} // namespace Galley
