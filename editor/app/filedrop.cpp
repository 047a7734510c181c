// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/filedrop.h"

#include "site/blog.h"

#include <QDropEvent>
#include <QFileInfo>
#include <QMimeData>
#include <QUrl>
#include <QWidget>

namespace Galley {

FileDrop::FileDrop(QWidget &window)
    : QObject(&window)
{
    window.setAcceptDrops(true);
    window.installEventFilter(this);
}

/// Empty where it is not one folder or one post of this machine.
QString FileDrop::pathIn(const QDropEvent &event)
{
    const QList<QUrl> urls = event.mimeData()->urls();
    if (urls.size() != 1 || !urls.constFirst().isLocalFile())
        return {};
    const QFileInfo dropped(urls.constFirst().toLocalFile());
    return dropped.isDir() || isPostName(dropped.fileName()) ? dropped.filePath() : QString();
}

bool FileDrop::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::DragEnter && event->type() != QEvent::Drop)
        return QObject::eventFilter(watched, event);
    auto *drop = static_cast<QDropEvent *>(event);
    const QString path = pathIn(*drop);
    if (path.isEmpty())
        return QObject::eventFilter(watched, event);
    if (event->type() == QEvent::Drop)
        Q_EMIT dropped(path);
    drop->acceptProposedAction();
    return true;
}

} // namespace Galley
