// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/typing/typingkeys.h"

#include "widgets/body/bodylayout.h"
#include "widgets/bodyeditor.h"
#include "widgets/paste/pastedpage.h"
#include "widgets/table/pastedtable.h"
#include "widgets/typing/documentlines.h"
#include "widgets/typing/linerules.h"
#include "widgets/typing/listrules.h"
#include "widgets/typing/tablerules.h"

#include <QKeyEvent>
#include <QMimeData>
#include <QTextBlock>

#include <algorithm>

namespace Galley {

namespace {

DocumentLines linesOf(const BodyEditor &editor)
{
    const auto *layout = qobject_cast<BodyLayout *>(editor.document()->documentLayout());
    return {*editor.document(), editor.textStart(), layout ? layout->bodyStart() : 0};
}

TypingSelection selectionOf(const BodyEditor &editor, const DocumentLines &lines)
{
    const QTextCursor caret = editor.textCursor();
    return {lines.place(caret.anchor()), lines.place(caret.position())};
}

std::optional<TypingChange> changeByKey(const QKeyEvent &event, const TypingText &text,
                                        const TypingSelection &selection)
{
    const auto either = [&](auto inTable, auto elsewhere) {
        const std::optional<TypingChange> change = inTable(text, selection);
        return change ? change : elsewhere(text, selection);
    };
    const Qt::KeyboardModifiers modifiers = event.modifiers() & ~Qt::KeypadModifier;
    if (modifiers == Qt::NoModifier) {
        switch (event.key()) {
        case Qt::Key_Return:
        case Qt::Key_Enter:
            return either(tableReturn, typeReturn);
        case Qt::Key_Tab:
            return either(tableTab, typeTab);
        case Qt::Key_Backspace:
            return typeBackspace(text, selection);
        default:
            break;
        }
    }
    if (event.key() == Qt::Key_Backtab && (modifiers & ~Qt::ShiftModifier) == 0)
        return either(tableBackTab, typeBackTab);
    // AltGr, which some systems tell as Ctrl+Alt, is how many keyboards write brackets.
    const bool command = (modifiers & Qt::ControlModifier) && !(modifiers & Qt::AltModifier);
    if (!command && event.text() == QLatin1String("|")) {
        if (const auto change = tablePipe(text, selection))
            return change;
    }
    if (!command && event.text().size() == 1)
        return surround(text, selection, event.text()[0]);
    return {};
}

std::optional<TypingChange> changeByCommand(TypingCommand command, const TypingText &text,
                                            const TypingSelection &selection)
{
    switch (command) {
    case TypingCommand::Strong:
    case TypingCommand::Emphasis:
    case TypingCommand::Code:
        return toggleMark(text, selection, command);
    case TypingCommand::Link:
        return makeLink(text, selection);
    case TypingCommand::Indent:
        return typeTab(text, selection);
    case TypingCommand::Outdent:
        return typeBackTab(text, selection);
    case TypingCommand::MoveUp:
        return moveLinesUp(text, selection);
    case TypingCommand::MoveDown:
        return moveLinesDown(text, selection);
    case TypingCommand::Duplicate:
        return duplicate(text, selection);
    }
    return {};
}

} // namespace

bool TypingKeys::mayChange() const
{
    const QTextLayout *layout = m_editor.textCursor().block().layout();
    return !m_editor.isReadOnly() && layout && layout->preeditAreaText().isEmpty();
}

bool TypingKeys::handleKey(const QKeyEvent &event)
{
    if (!mayChange())
        return false;
    const DocumentLines lines = linesOf(m_editor);
    return take(changeByKey(event, lines, selectionOf(m_editor, lines)));
}

bool TypingKeys::handlePaste(const QMimeData &pasted)
{
    if (!mayChange() || !(pasted.hasText() || pasted.hasHtml()))
        return false;
    const DocumentLines lines = linesOf(m_editor);
    const TypingSelection selection = selectionOf(m_editor, lines);
    if (const auto table = PastedTable::plainly(pasted)) {
        if (take(pasteTable(lines, selection, *table)))
            return true;
    }
    if (!selection.isEmpty() && take(pasteAddress(lines, selection, pasted.text())))
        return true;
    const auto page = PastedPage::read(pasted);
    if (!page || !take(pastePage(lines, selection, *page)))
        return false;
    Q_EMIT m_editor.pagePasted(page->pictures, page->lost);
    return true;
}

bool TypingKeys::follow(const TypingRule &rule)
{
    if (!mayChange())
        return false;
    const DocumentLines lines = linesOf(m_editor);
    return take(rule(lines, selectionOf(m_editor, lines)));
}

void TypingKeys::run(TypingCommand command)
{
    if (!mayChange())
        return;
    const DocumentLines lines = linesOf(m_editor);
    take(changeByCommand(command, lines, selectionOf(m_editor, lines)));
}

bool TypingKeys::take(const std::optional<TypingChange> &change)
{
    if (!change)
        return false;
    const DocumentLines lines = linesOf(m_editor);
    QTextCursor cursor = m_editor.textCursor();
    const Done done{stepsDone(), 0, cursor.anchor(), cursor.position()};
    cursor.beginEditBlock();
    for (auto edit = change->edits.crbegin(); edit != change->edits.crend(); ++edit) {
        cursor.setPosition(lines.position(edit->from));
        cursor.setPosition(lines.position(edit->to), QTextCursor::KeepAnchor);
        cursor.insertText(edit->text);
    }
    cursor.endEditBlock();
    cursor.setPosition(lines.position(change->selection.anchor));
    cursor.setPosition(lines.position(change->selection.caret), QTextCursor::KeepAnchor);
    m_editor.setTextCursor(cursor);
    m_editor.ensureCursorVisible();
    // A mirror's steps are another document's.
    if (!change->edits.isEmpty() && m_editor.document()->isUndoRedoEnabled()) {
        while (!m_done.isEmpty() && m_done.last().after > done.before)
            m_done.removeLast();
        m_done.append({done.before, stepsDone(), done.anchor, done.caret});
    }
    return true;
}

int TypingKeys::stepsDone() const
{
    return m_editor.document()->availableUndoSteps();
}

void TypingKeys::selectAsBefore(int stepsDone)
{
    while (!m_done.isEmpty() && m_done.last().after > stepsDone)
        m_done.removeLast();
    if (m_done.isEmpty() || m_done.last().after != stepsDone
        || m_done.last().before != this->stepsDone())
        return;
    const Done done = m_done.takeLast();
    const int last = m_editor.document()->characterCount() - 1;
    QTextCursor cursor = m_editor.textCursor();
    cursor.setPosition(std::min(done.anchor, last));
    cursor.setPosition(std::min(done.caret, last), QTextCursor::KeepAnchor);
    m_editor.setTextCursor(cursor);
}

} // namespace Galley
