// SPDX-License-Identifier: GPL-3.0-or-later
// What comes into the editor from outside: keys, input methods, mouse and drops.
#include "widgets/bodyeditor.h"

#include "session/openpost.h"
#include "widgets/body/bodylayout.h"
#include "widgets/body/bodypainter.h"
#include "widgets/body/occurrences.h"

#include <QAction>
#include <QContextMenuEvent>
#include <QDropEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QMimeData>
#include <QMouseEvent>
#include <QPointer>
#include <QTextBlock>

#include <algorithm>
#include <memory>
#include <utility>

namespace Galley {

namespace {

constexpr int MostAround = 500; ///< UTF-16 units of a long line at either side of the caret

/// An answer to an input method, which asks at each key: of a long line what is around the caret.
QVariant aroundCaret(Qt::InputMethodQuery query, const QVariant &answer, const QTextCursor &caret)
{
    const bool asksLine = query == Qt::ImSurroundingText || query == Qt::ImCursorPosition
        || query == Qt::ImAnchorPosition;
    if (!asksLine || !LongLine::isLong(caret.block()))
        return answer;
    const int skipped = std::max(0, caret.positionInBlock() - MostAround);
    if (query == Qt::ImSurroundingText)
        return answer.toString().mid(skipped, 2 * MostAround);
    return std::clamp(answer.toInt() - skipped, 0, 2 * MostAround);
}

} // namespace

void BodyEditor::keyPressEvent(QKeyEvent *event)
{
    m_guard.keepCaretInside();
    if (m_occurrences->takesKey(*event))
        event->accept();
    else
        m_occurrences->around([&] { takeKey(event); });
}

void BodyEditor::takeKey(QKeyEvent *event)
{
    const bool tab = event->key() == Qt::Key_Tab || event->key() == Qt::Key_Backtab;
    if (event->matches(QKeySequence::Undo) && !isReadOnly()) {
        undo();
    } else if (event->matches(QKeySequence::Redo) && !isReadOnly()) {
        redo();
    } else if (tab && event->modifiers() & Qt::ControlModifier) {
        QWidget::focusNextPrevChild(event->key() == Qt::Key_Tab); // Tab alone is text
    } else if (event->matches(QKeySequence::InsertLineSeparator) && !isReadOnly()) {
        textCursor().insertBlock(); // Qt would put U+2028 into the file
        ensureCursorVisible();
    } else if (event->key() == Qt::Key_Direction_L || event->key() == Qt::Key_Direction_R) {
        event->ignore(); // Qt would record a direction, which no Markdown file can keep
        return;
    } else if (!m_guard.handleKey(event) && !m_typing.handleKey(*event)) {
        QPlainTextEdit::keyPressEvent(event);
        m_guard.keepCaretInside();
        return;
    }
    m_guard.keepCaretInside();
    event->accept();
}

void BodyEditor::run(TypingCommand command)
{
    m_guard.keepCaretInside();
    m_typing.run(command);
    m_guard.keepCaretInside();
}

bool BodyEditor::follow(const TypingRule &rule)
{
    m_guard.keepCaretInside();
    const bool done = m_typing.follow(rule);
    m_guard.keepCaretInside();
    return done;
}

void BodyEditor::inputMethodEvent(QInputMethodEvent *event)
{
    if (isReadOnly()) {
        event->ignore(); // Qt would insert what is committed
        return;
    }
    m_guard.keepCaretInside();
    const auto [start, length] = m_guard.replacementInside(*event);
    QInputMethodEvent inside(event->preeditString(), event->attributes());
    inside.setCommitString(event->commitString(), start, length);
    m_occurrences->around([&] { QPlainTextEdit::inputMethodEvent(&inside); });
    event->setAccepted(inside.isAccepted());
    m_guard.keepCaretInside();
}

QVariant BodyEditor::inputMethodQuery(Qt::InputMethodQuery query) const
{
    return m_guard.inside(
        query, aroundCaret(query, QPlainTextEdit::inputMethodQuery(query), textCursor()));
}

QVariant BodyEditor::inputMethodQuery(Qt::InputMethodQuery query, QVariant argument) const
{
    return m_guard.inside(
        query, aroundCaret(query, QPlainTextEdit::inputMethodQuery(query, argument), textCursor()));
}

QPointF BodyEditor::onLine(QPointF point) const
{
    if (!viewport()->rect().contains(point.toPoint())) {
        return point;
    }
    for (const ShownBlock &shown : shownBlocks()) {
        const QList<QRectF> bands = bodyLayout()->lineBands(shown.block);
        for (int i = 0; i < bands.size(); ++i) {
            const bool within = point.y() < bands[i].bottom() + shown.origin.y();
            if (within) {
                const QTextLine line = shown.block.layout()->lineAt(i);
                return {point.x(), line.naturalTextRect().center().y() + shown.origin.y()};
            }
        }
    }
    return point;
}

bool BodyEditor::viewportEvent(QEvent *event)
{
    switch (event->type()) {
    case QEvent::MouseButtonPress:
    case QEvent::MouseMove:
    case QEvent::MouseButtonRelease:
    case QEvent::MouseButtonDblClick: {
        auto *mouse = static_cast<QMouseEvent *>(event);
        QMouseEvent moved(mouse->type(), onLine(mouse->position()), mouse->scenePosition(),
                          mouse->globalPosition(), mouse->button(), mouse->buttons(),
                          mouse->modifiers(), mouse->source(), mouse->pointingDevice());
        return sendMoved(event, moved);
    }
    case QEvent::Drop: {
        auto *drop = static_cast<QDropEvent *>(event);
        if (BodyEditor *twin = twinOf(*drop)) {
            moveHere(*twin, cursorForPosition(onLine(drop->position()).toPoint()).position());
            // Qt stops to show where it would go; the other view has nothing to delete any more.
            QDragLeaveEvent done;
            QPlainTextEdit::viewportEvent(&done);
            drop->setDropAction(Qt::CopyAction);
            drop->accept();
            return true;
        }
        QDropEvent moved(onLine(drop->position()), drop->possibleActions(), drop->mimeData(),
                         drop->buttons(), drop->modifiers());
        moved.setDropAction(drop->dropAction());
        const bool handled = sendMoved(event, moved);
        // Files are never moved into a text: their owner would delete them.
        drop->setDropAction(drop->mimeData()->hasUrls() ? Qt::CopyAction : moved.dropAction());
        return handled;
    }
    default:
        return QPlainTextEdit::viewportEvent(event);
    }
}

/// The other view of this post whose selected words are dropped here to be moved; null if it is
/// anything else that is dropped.
BodyEditor *BodyEditor::twinOf(const QDropEvent &drop) const
{
    const QObject *source = drop.source();
    auto *view = source ? qobject_cast<BodyEditor *>(source->parent()) : nullptr;
    const bool isTwin = view && view != this && m_post && view->m_post == m_post;
    return isTwin && drop.dropAction() == Qt::MoveAction && !isReadOnly() ? view : nullptr;
}

/// Both views say the same, so what is selected there can be taken from here, as one step.
void BodyEditor::moveHere(BodyEditor &twin, int position)
{
    const QTextCursor selected = twin.textCursor();
    const int start = selected.selectionStart();
    const int length = selected.selectionEnd() - start;
    const int to = std::max(position, textStart());
    if (length == 0 || (to >= start && to <= start + length))
        return;
    const QString words = selected.selectedText().replace(QChar::ParagraphSeparator, u'\n');
    EditList edits;
    if (!edits.replace({start, length}, {}) || !edits.replace({to, 0}, words))
        return;
    m_post->apply(edits);
    QTextCursor caret = textCursor();
    const int begin = to > start ? to - length : to;
    caret.setPosition(begin);
    caret.setPosition(begin + length, QTextCursor::KeepAnchor);
    setTextCursor(caret);
    setFocus(Qt::MouseFocusReason);
}

bool BodyEditor::sendMoved(QEvent *event, QEvent &moved)
{
    moved.setAccepted(event->isAccepted());
    const bool handled = QPlainTextEdit::viewportEvent(&moved);
    event->setAccepted(moved.isAccepted());
    m_guard.keepCaretInside();
    return handled;
}

void BodyEditor::contextMenuEvent(QContextMenuEvent *event)
{
    // While it is open another program may change the post, and the view may close with its menu.
    const QPointer<BodyEditor> here(this);
    const QPointer<QMenu> menu(createStandardContextMenu(event->pos()));
    const QList<std::pair<QString, void (BodyEditor::*)()>> guarded
        = {{QStringLiteral("edit-undo"), &BodyEditor::undo},
           {QStringLiteral("edit-redo"), &BodyEditor::redo}};
    for (const auto &[name, slot] : guarded) {
        if (auto *action = menu->findChild<QAction *>(name)) {
            action->disconnect();
            connect(action, &QAction::triggered, this, slot);
            const bool back = slot == &BodyEditor::undo;
            action->setEnabled(
                !isReadOnly()
                && (back ? history()->isUndoAvailable() : history()->isRedoAvailable()));
        }
    }
    const bool atMouse = event->reason() == QContextMenuEvent::Mouse;
    const int position = atMouse ? cursorForPosition(onLine(event->pos()).toPoint()).position()
                                 : textCursor().position();
    for (const MenuFiller &fill : std::as_const(m_menuFillers))
        fill(*menu, position);
    menu->exec(event->globalPos());
    delete menu;
    if (here)
        m_guard.keepCaretInside();
}

} // namespace Galley
