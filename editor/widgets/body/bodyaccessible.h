// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAccessibleWidget>
#include <QTextCursor>

#include <utility>

namespace Galley {

class BodyEditor;

/// Makes Qt ask us for the accessible interface of body editors. Once for the process; further
/// calls do nothing.
void installBodyAccessibility();

/// What a screen reader gets of a BodyEditor: the shown text and nothing else. Offset 0 is the
/// body's first character (the file's in Source); nothing before it can be read, selected or
/// edited. Offsets in UTF-16 units, rectangles in pixels of the screen.
class BodyAccessible : public QAccessibleWidget,
                       public QAccessibleTextInterface,
                       public QAccessibleEditableTextInterface
{
public:
    explicit BodyAccessible(BodyEditor *editor);

    void *interface_cast(QAccessible::InterfaceType type) override;
    QString text(QAccessible::Text kind) const override;
    void setText(QAccessible::Text kind, const QString &text) override;
    QAccessible::State state() const override;

    void selection(int index, int *start, int *end) const override;
    int selectionCount() const override;
    void addSelection(int start, int end) override;
    void removeSelection(int index) override;
    void setSelection(int index, int start, int end) override;
    int cursorPosition() const override;
    void setCursorPosition(int position) override;
    QString text(int start, int end) const override;
    QString textBeforeOffset(int offset, QAccessible::TextBoundaryType type, int *start,
                             int *end) const override;
    QString textAfterOffset(int offset, QAccessible::TextBoundaryType type, int *start,
                            int *end) const override;
    QString textAtOffset(int offset, QAccessible::TextBoundaryType type, int *start,
                         int *end) const override;
    int characterCount() const override;
    QRect characterRect(int offset) const override;
    int offsetAtPoint(const QPoint &point) const override;
    void scrollToSubstring(int start, int end) override;
    QString attributes(int offset, int *start, int *end) const override;

    void deleteText(int start, int end) override;
    void insertText(int offset, const QString &text) override;
    void replaceText(int start, int end, const QString &text) override;

private:
    BodyEditor *editor() const;
    int positionOf(int offset) const;
    QTextCursor range(int start, int end) const;
    QString answer(std::pair<int, int> positions, int *start, int *end) const;
};

} // namespace Galley
