// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/body/frontmatterguard.h"

#include "widgets/bodyeditor.h"

#include <QKeyEvent>
#include <QScrollBar>
#include <QTextCursor>
#include <QTextDocument>

#include <algorithm>

namespace Galley {

void FrontMatterGuard::keepCaretInside()
{
    QTextCursor caret = m_editor.textCursor();
    const int start = m_editor.textStart();
    if (caret.position() >= start && caret.anchor() >= start) {
        return;
    }
    int anchor = std::max(caret.anchor(), start);
    int position = std::max(caret.position(), start);
    if (m_caret) {
        const int last = m_editor.document()->characterCount() - 1;
        anchor = std::min(start + m_caret->first, last);
        position = std::min(start + m_caret->second, last);
    }
    caret.setPosition(anchor);
    caret.setPosition(position, QTextCursor::KeepAnchor);
    m_editor.setTextCursor(caret);
}

void FrontMatterGuard::rememberCaret()
{
    const QTextCursor caret = m_editor.textCursor();
    const int start = m_editor.textStart();
    m_caret = {std::max(0, caret.anchor() - start), std::max(0, caret.position() - start)};
}

bool FrontMatterGuard::handleKey(QKeyEvent *event)
{
    const bool select = event->matches(QKeySequence::SelectPreviousPage);
    if ((select || event->matches(QKeySequence::MoveToPreviousPage)) && m_editor.textStart() > 0
        && m_editor.verticalScrollBar()->value() == 0) {
        moveToFirstLine(select ? QTextCursor::KeepAnchor : QTextCursor::MoveAnchor);
        event->accept();
        return true;
    }
    return handleDeletion(event);
}

/// A page up on the first page. Qt would go up one line, since hidden blocks are above.
void FrontMatterGuard::moveToFirstLine(QTextCursor::MoveMode mode)
{
    QTextCursor caret = m_editor.textCursor();
    QTextCursor above = caret;
    while (above.movePosition(QTextCursor::Up, mode) && above.position() >= m_editor.textStart()) {
        caret = above;
    }
    m_editor.setTextCursor(caret);
}

bool FrontMatterGuard::handleDeletion(QKeyEvent *event)
{
    QTextCursor caret = m_editor.textCursor();
    const bool word = event->matches(QKeySequence::DeleteStartOfWord);
    const bool back = event->key() == Qt::Key_Backspace || event->matches(QKeySequence::Backspace);
    if (m_editor.isReadOnly() || caret.hasSelection() || !(word || back)) {
        return false;
    }
    const int start = m_editor.textStart();
    if (caret.position() <= start) {
        event->accept();
        return start > 0; // at the start of the whole file Qt has nothing to delete either
    }
    if (!word) {
        return false;
    }
    caret.movePosition(QTextCursor::PreviousWord, QTextCursor::KeepAnchor);
    caret.setPosition(std::max(caret.position(), start), QTextCursor::KeepAnchor);
    caret.removeSelectedText();
    m_editor.ensureCursorVisible();
    event->accept();
    return true;
}

std::pair<int, int> FrontMatterGuard::replacementInside(const QInputMethodEvent &event) const
{
    // The replacement counts from the caret; a selection is removed first, so from its start.
    const int caret = m_editor.textCursor().selectionStart();
    const int from = caret + event.replacementStart();
    const int to = from + event.replacementLength();
    const int start = std::max(from, m_editor.textStart());
    return {start - caret, std::max(0, to - start)};
}

QVariant FrontMatterGuard::inside(Qt::InputMethodQuery query, const QVariant &answer) const
{
    const int start = m_editor.textStart();
    switch (query) {
    case Qt::ImAbsolutePosition:
        return answer.toInt() - start;
    case Qt::ImTextBeforeCursor:
        return answer.toString().right(m_editor.textCursor().position() - start);
    default:
        return answer;
    }
}

} // namespace Galley
