// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/filedrop.h"

#include "site/blog.h"

#include <QApplication>
#include <QDropEvent>
#include <QFileInfo>
#include <QMimeData>
#include <QUrl>
#include <QWidget>

namespace Galley {

FileDrop::FileDrop(QWidget &window)
    : QObject(&window)
    , m_window(window)
{
    window.setAcceptDrops(true);
    qApp->installEventFilter(this); // before whatever lies under the pointer
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
    if (event->type() != QEvent::DragEnter && event->type() != QEvent::DragMove
        && event->type() != QEvent::Drop)
        return QObject::eventFilter(watched, event);
    const auto *widget = qobject_cast<QWidget *>(watched);
    auto *drop = static_cast<QDropEvent *>(event);
    const QString path = widget && widget->window() == &m_window ? pathIn(*drop) : QString();
    if (path.isEmpty())
        return QObject::eventFilter(watched, event);
    // The file stays where it is: a move would have its owner delete it.
    drop->setDropAction(Qt::CopyAction);
    drop->accept();
    if (event->type() == QEvent::Drop)
        Q_EMIT dropped(path);
    return true;
}

} // namespace Galley
