// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/form/pictureprobe.h"

#include <QFileInfo>
#include <QImageReader>

namespace Galley {

namespace {

ProbedPicture probe(const QString &path, QSize box)
{
    ProbedPicture picture;
    picture.path = path;
    picture.bytes = QFileInfo(path).size();
    QImageReader reader(path);
    // An SVG is a program for drawing, and this one comes from anywhere.
    if (reader.format().startsWith("svg"))
        return picture;
    reader.setAutoTransform(true);
    const QSize stored = reader.size();
    if (stored.isValid()) {
        const bool turned = reader.transformation() & QImageIOHandler::TransformationRotate90;
        picture.size = turned ? stored.transposed() : stored;
        const QSize cover = picture.size.scaled(box, Qt::KeepAspectRatioByExpanding);
        if (cover.width() < picture.size.width())
            reader.setScaledSize(turned ? cover.transposed() : cover);
    }
    picture.image = reader.read();
    if (picture.size.isEmpty())
        picture.size = picture.image.size();
    return picture;
}

} // namespace

PictureProbe::PictureProbe(QObject *parent)
    : QObject(parent)
{
    m_pool.setMaxThreadCount(1);
}

PictureProbe::~PictureProbe()
{
    // The threads call back into this object, so they end first.
    m_pool.clear();
    m_pool.waitForDone();
}

void PictureProbe::ask(const QString &path, QSize box)
{
    const int question = ++m_question;
    m_pool.clear();
    m_pool.start([this, question, path, box] {
        const ProbedPicture picture = probe(path, box);
        QMetaObject::invokeMethod(
            this,
            [this, question, picture] {
                if (question == m_question)
                    Q_EMIT answered(picture);
            },
            Qt::QueuedConnection);
    });
}

void PictureProbe::cancel()
{
    ++m_question;
}

} // namespace Galley
