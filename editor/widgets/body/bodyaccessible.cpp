// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/body/bodyaccessible.h"

#include "widgets/body/textmarks.h"
#include "widgets/body/textunit.h"
#include "widgets/bodyeditor.h"

#include <QScrollBar>
#include <QTextBlock>
#include <QTextLayout>

#include <algorithm>

namespace Galley {

namespace {

QAccessibleInterface *createBodyAccessible(const QString &className, QObject *object)
{
    auto *editor = className == QLatin1String(BodyEditor::staticMetaObject.className())
        ? qobject_cast<BodyEditor *>(object)
        : nullptr;
    return editor ? new BodyAccessible(editor) : nullptr;
}

QString described(const QTextCharFormat &format)
{
    const QFont font = format.font();
    return QStringLiteral("font-family:\"%1\";font-size:%2pt;font-weight:%3;font-style:%4;")
        .arg(font.family())
        .arg(font.pointSizeF())
        .arg(font.weight())
        .arg(font.italic() ? QStringLiteral("italic") : QStringLiteral("normal"));
}

} // namespace

void installBodyAccessibility()
{
    static const bool once = [] {
        QAccessible::installFactory(createBodyAccessible);
        return true;
    }();
    Q_UNUSED(once)
}

BodyAccessible::BodyAccessible(BodyEditor *editor)
    : QAccessibleWidget(editor, QAccessible::EditableText)
{ }

BodyEditor *BodyAccessible::editor() const
{
    return static_cast<BodyEditor *>(widget());
}

void *BodyAccessible::interface_cast(QAccessible::InterfaceType type)
{
    if (type == QAccessible::TextInterface) {
        return static_cast<QAccessibleTextInterface *>(this);
    }
    if (type == QAccessible::EditableTextInterface) {
        return static_cast<QAccessibleEditableTextInterface *>(this);
    }
    return QAccessibleWidget::interface_cast(type);
}

QString BodyAccessible::text(QAccessible::Text kind) const
{
    return kind == QAccessible::Value ? text(0, characterCount()) : QAccessibleWidget::text(kind);
}

void BodyAccessible::setText(QAccessible::Text kind, const QString &text)
{
    if (kind == QAccessible::Value) {
        replaceText(0, characterCount(), text);
    } else {
        QAccessibleWidget::setText(kind, text);
    }
}

QAccessible::State BodyAccessible::state() const
{
    QAccessible::State state = QAccessibleWidget::state();
    state.multiLine = true;
    state.selectableText = true;
    state.editable = !editor()->isReadOnly();
    state.readOnly = editor()->isReadOnly();
    return state;
}

/// The position in the document of an offset; offsets beyond the text are moved to its edges.
int BodyAccessible::positionOf(int offset) const
{
    return editor()->textStart() + std::clamp(offset, 0, characterCount());
}

QTextCursor BodyAccessible::range(int start, int end) const
{
    QTextCursor cursor(editor()->document());
    cursor.setPosition(positionOf(start));
    cursor.setPosition(positionOf(end), QTextCursor::KeepAnchor);
    return cursor;
}

void BodyAccessible::selection(int index, int *start, int *end) const
{
    const QTextCursor caret = editor()->textCursor();
    const bool there = index == 0 && caret.hasSelection();
    *start = there ? caret.selectionStart() - editor()->textStart() : 0;
    *end = there ? caret.selectionEnd() - editor()->textStart() : 0;
}

int BodyAccessible::selectionCount() const
{
    return editor()->textCursor().hasSelection() ? 1 : 0;
}

void BodyAccessible::addSelection(int start, int end)
{
    setSelection(0, start, end);
}

void BodyAccessible::removeSelection(int index)
{
    if (index == 0) {
        QTextCursor caret = editor()->textCursor();
        caret.clearSelection();
        editor()->setTextCursor(caret);
    }
}

void BodyAccessible::setSelection(int index, int start, int end)
{
    if (index == 0) {
        editor()->setTextCursor(range(start, end));
    }
}

int BodyAccessible::cursorPosition() const
{
    return editor()->textCursor().position() - editor()->textStart();
}

void BodyAccessible::setCursorPosition(int position)
{
    editor()->setTextCursor(range(position, position));
}

QString BodyAccessible::text(int start, int end) const
{
    // Not toPlainText(): it would turn no-break spaces into spaces.
    return range(start, end).selectedText().replace(QChar::ParagraphSeparator, u'\n');
}

/// The text of a stretch of the document, cut to what is shown, and its offsets.
QString BodyAccessible::answer(std::pair<int, int> positions, int *start, int *end) const
{
    const int first = editor()->textStart();
    *start = std::clamp(positions.first - first, 0, characterCount());
    *end = std::clamp(positions.second - first, 0, characterCount());
    return text(*start, *end);
}

QString BodyAccessible::textAtOffset(int offset, QAccessible::TextBoundaryType type, int *start,
                                     int *end) const
{
    const TextUnit unit = textUnitAt(*editor()->document(), positionOf(offset), type);
    return answer({unit.start, unit.end}, start, end);
}

QString BodyAccessible::textBeforeOffset(int offset, QAccessible::TextBoundaryType type, int *start,
                                         int *end) const
{
    const TextUnit unit = textUnitAt(*editor()->document(), positionOf(offset), type);
    if (unit.start <= editor()->textStart()) {
        *start = *end = -1;
        return {};
    }
    const TextUnit before = textUnitAt(*editor()->document(), unit.start - 1, type);
    return answer({before.start, before.end}, start, end);
}

QString BodyAccessible::textAfterOffset(int offset, QAccessible::TextBoundaryType type, int *start,
                                        int *end) const
{
    const TextUnit unit = textUnitAt(*editor()->document(), positionOf(offset), type);
    if (unit.end >= editor()->textStart() + characterCount()) {
        *start = *end = -1;
        return {};
    }
    const TextUnit after = textUnitAt(*editor()->document(), unit.end, type);
    return answer({after.start, after.end}, start, end);
}

int BodyAccessible::characterCount() const
{
    return editor()->document()->characterCount() - 1 - editor()->textStart();
}

QRect BodyAccessible::characterRect(int offset) const
{
    QRect rect = editor()->cursorRect(range(offset, offset));
    const QRect next = editor()->cursorRect(range(offset + 1, offset + 1));
    if (next.top() == rect.top() && next.left() != rect.left()) {
        rect.setLeft(std::min(rect.left(), next.left()));
        rect.setRight(std::max(rect.left(), next.left()));
    }
    return QRect(editor()->viewport()->mapToGlobal(rect.topLeft()), rect.size());
}

int BodyAccessible::offsetAtPoint(const QPoint &point) const
{
    const QPoint local = editor()->viewport()->mapFromGlobal(point);
    if (!editor()->viewport()->rect().contains(local)) {
        return -1;
    }
    const QPoint onLine = editor()->onLine(local).toPoint();
    return std::max(0, editor()->cursorForPosition(onLine).position() - editor()->textStart());
}

void BodyAccessible::scrollToSubstring(int start, int end)
{
    Q_UNUSED(end)
    const int position = positionOf(start);
    const QTextBlock block = editor()->document()->findBlock(position);
    const QTextLine line = block.layout()->lineForTextPosition(position - block.position());
    editor()->verticalScrollBar()->setValue(block.firstLineNumber()
                                            + (line.isValid() ? line.lineNumber() : 0));
}

QString BodyAccessible::attributes(int offset, int *start, int *end) const
{
    const int position = positionOf(offset);
    const QTextBlock block = editor()->document()->findBlock(position);
    const int at = position - block.position();
    int from = 0;
    int to = block.length();
    QTextCharFormat format;
    format.setFont(editor()->font());
    for (const QTextLayout::FormatRange &range : block.layout()->formats()) {
        const int stop = range.start + range.length;
        if (at >= range.start && at < stop) {
            from = range.start;
            to = stop;
            format = range.format;
            break;
        }
        from = stop <= at ? std::max(from, stop) : from;
        to = range.start > at ? std::min(to, range.start) : to;
    }
    bool misspelled = false;
    for (const Span &span : editor()->misspelledMarks().spans()) {
        const int first = int(span.start) - block.position();
        const int stop = int(span.end()) - block.position();
        if (at >= first && at < stop) {
            misspelled = true;
            from = std::max(from, first);
            to = std::min(to, stop);
        } else if (stop <= at) {
            from = std::max(from, stop);
        } else if (span.length > 0) {
            to = std::min(to, first);
        }
    }
    answer({block.position() + from, block.position() + to}, start, end);
    return described(format) + (misspelled ? QStringLiteral("invalid:spelling;") : QString());
}

void BodyAccessible::deleteText(int start, int end)
{
    replaceText(start, end, QString());
}

void BodyAccessible::insertText(int offset, const QString &text)
{
    replaceText(offset, offset, text);
}

void BodyAccessible::replaceText(int start, int end, const QString &text)
{
    if (!editor()->isReadOnly()) {
        range(start, end).insertText(text);
    }
}

} // namespace Galley
