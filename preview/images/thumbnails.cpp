// SPDX-License-Identifier: GPL-3.0-or-later
#include "images/thumbnails.h"

#include "images/picturedecoder.h"
#include "images/thumbnailstore.h"

#include <QDateTime>
#include <QFileInfo>

namespace Galley {

namespace {

/// Changes with the file's content as far as a look at its entry tells.
qint64 stampOf(const QString &path)
{
    const QFileInfo info(path);
    return info.isFile() ? info.lastModified().toMSecsSinceEpoch() * 1'000'003 + info.size() : -1;
}

} // namespace

Thumbnails::Thumbnails(QSize size, QObject *parent, qsizetype maxBytes)
    : QObject(parent)
    , m_size(size)
    , m_made(maxBytes)
    , m_store(std::make_unique<ThumbnailStore>(QString()))
{
    // Two at most: each may hold a large picture, and typing goes first.
    m_pool.setMaxThreadCount(2);
    m_pool.setThreadPriority(QThread::LowPriority);
}

Thumbnails::~Thumbnails()
{
    m_cancelled = true;
    m_pool.clear();
    m_pool.waitForDone();
}

void Thumbnails::setFolder(const QString &folder)
{
    m_store = std::make_unique<ThumbnailStore>(folder);
}

QImage Thumbnails::request(const QString &path)
{
    const qint64 stamp = stampOf(path);
    const Thumbnail *made = m_made.object(path);
    if ((!made || made->stamp != stamp) && !m_pending.contains(path))
        start(path, stamp);
    return made ? made->image : QImage();
}

void Thumbnails::forget(const QString &path)
{
    m_made.remove(path);
    m_pending.remove(path);
}

void Thumbnails::start(const QString &path, qint64 stamp)
{
    const quint64 ticket = ++m_tickets;
    m_pending.insert(path, ticket);
    m_pool.start(
        [this, path, ticket, stamp] {
            QImage image = m_store->load(path, stamp, m_size);
            if (image.isNull()) {
                image = decodeCovering(path, m_size, m_cancelled);
                if (!m_cancelled)
                    m_store->save(path, stamp, m_size, image);
            }
            if (m_cancelled)
                return;
            QMetaObject::invokeMethod(
                this, [this, path, ticket, stamp, image] { finish(path, ticket, stamp, image); },
                Qt::QueuedConnection);
        },
        int(ticket)); // the newest first: what has just scrolled into sight
}

void Thumbnails::finish(const QString &path, quint64 ticket, qint64 stamp, const QImage &image)
{
    if (m_pending.value(path) != ticket)
        return;
    m_pending.remove(path);
    // More than the whole room would not be kept at all, and then be made again and again.
    const qsizetype cost = qMin(image.sizeInBytes() + 256, m_made.maxCost());
    m_made.insert(path, new Thumbnail{image, stamp}, cost);
    Q_EMIT ready(path);
}

} // namespace Galley
