// SPDX-License-Identifier: GPL-3.0-or-later
#include "view/pagewidget.h"

#include "view/outgoinglink.h"

#include <QChildEvent>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QDragEnterEvent>
#include <QGuiApplication>
#include <QMenu>
#include <QWebEngineContextMenuRequest>
#include <QWheelEvent>

namespace Galley {

void PageWidget::contextMenuEvent(QContextMenuEvent *event)
{
    const QWebEngineContextMenuRequest *request = lastContextMenuRequest();
    event->accept();
    // A picture has a menu of its own, which the page's script asks for.
    if (request && request->selectedText().isEmpty()
        && request->mediaType() == QWebEngineContextMenuRequest::MediaTypeImage)
        return;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    if (request && !request->selectedText().isEmpty())
        menu->addAction(tr("Copy"), page(),
                        [page = page()] { page->triggerAction(QWebEnginePage::Copy); });
    const auto link = request ? outgoingLink(request->linkUrl()) : std::nullopt;
    if (link) {
        menu->addAction(tr("Copy link address"), this, [address = *link] {
            QGuiApplication::clipboard()->setText(address.toString(QUrl::FullyEncoded));
        });
    }
    if (menu->isEmpty())
        delete menu;
    else
        menu->popup(event->globalPos());
}

/// What takes the wheel is a child, which another render process may replace.
bool PageWidget::event(QEvent *event)
{
    if (event->type() == QEvent::ChildPolished || event->type() == QEvent::ChildAdded)
        static_cast<QChildEvent *>(event)->child()->installEventFilter(this);
    return QWebEngineView::event(event);
}

bool PageWidget::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Wheel) {
        const auto *wheel = static_cast<QWheelEvent *>(event);
        if (wheel->modifiers() & Qt::ControlModifier) {
            if (const int turned = wheel->angleDelta().y())
                Q_EMIT zoomTurned(turned > 0 ? 1 : -1);
            return true;
        }
    }
    return QWebEngineView::eventFilter(watched, event);
}

void PageWidget::dragEnterEvent(QDragEnterEvent *event)
{
    event->ignore();
}

} // namespace Galley
