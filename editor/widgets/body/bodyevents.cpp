// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/body/bodyevents.h"

#include "widgets/bodyeditor.h"

#include <QAccessible>
#include <QTextCursor>

#include <algorithm>
#include <memory>

namespace Galley::BodyEvents {

namespace {

// Qt's handler is a plain function for the whole process, so these are too.
BodyEditor *current = nullptr;
QAccessible::UpdateHandler passOn = nullptr;

/// What is left of a text behind the first units, which are hidden.
QString shown(const QString &text, int position, int start)
{
    return text.mid(std::max(0, start - position));
}

void correct(QAccessibleEvent *event)
{
    std::unique_ptr<QAccessibleEvent> own;
    const bool text = event->type() == QAccessible::TextInserted
        || event->type() == QAccessible::TextRemoved || event->type() == QAccessible::TextUpdated;
    if (text && event->object() == current) {
        own = corrected(*event, current->textStart());
        event = own.get();
    }
    if (event) {
        QAccessible::installUpdateHandler(passOn);
        QAccessible::updateAccessibility(event);
        QAccessible::installUpdateHandler(correct);
    }
}

} // namespace

std::unique_ptr<QAccessibleEvent> corrected(QAccessibleEvent &event, int start)
{
    // The base of the three keeps the position to itself, so it is asked of each.
    QObject *object = event.object();
    QString removed;
    QString inserted;
    int position = 0;
    if (event.type() == QAccessible::TextInserted) {
        auto &insert = static_cast<QAccessibleTextInsertEvent &>(event);
        position = insert.changePosition();
        inserted = shown(insert.textInserted(), position, start);
    } else if (event.type() == QAccessible::TextRemoved) {
        auto &remove = static_cast<QAccessibleTextRemoveEvent &>(event);
        position = remove.changePosition();
        removed = shown(remove.textRemoved(), position, start);
    } else {
        auto &update = static_cast<QAccessibleTextUpdateEvent &>(event);
        position = update.changePosition();
        inserted = shown(update.textInserted(), position, start);
        removed = shown(update.textRemoved(), position, start);
    }
    const int offset = std::max(0, position - start);
    if (inserted.isEmpty() && removed.isEmpty()) {
        return nullptr;
    }
    if (removed.isEmpty()) {
        return std::make_unique<QAccessibleTextInsertEvent>(object, offset, inserted);
    }
    if (inserted.isEmpty()) {
        return std::make_unique<QAccessibleTextRemoveEvent>(object, offset, removed);
    }
    return std::make_unique<QAccessibleTextUpdateEvent>(object, offset, removed, inserted);
}

void begin(BodyEditor *editor)
{
    if (QAccessible::isActive() && !current) {
        current = editor;
        passOn = QAccessible::installUpdateHandler(correct);
    }
}

void end()
{
    if (current) {
        QAccessible::installUpdateHandler(passOn);
        current = nullptr;
    }
}

void caretMoved(BodyEditor *editor)
{
    if (!QAccessible::isActive() || editor->textStart() == 0) {
        return;
    }
    const int start = editor->textStart();
    const QTextCursor caret = editor->textCursor();
    QAccessibleTextCursorEvent moved(editor, caret.position() - start);
    QAccessible::updateAccessibility(&moved);
    if (caret.hasSelection()) {
        QAccessibleTextSelectionEvent selected(editor, caret.anchor() - start,
                                               caret.position() - start);
        QAccessible::updateAccessibility(&selected);
    }
}

} // namespace Galley::BodyEvents
