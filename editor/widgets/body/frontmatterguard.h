// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QInputMethodEvent>
#include <QTextCursor>
#include <QVariant>

#include <optional>
#include <utility>

class QKeyEvent;

namespace Galley {

class BodyEditor;

/// Keeps caret, keys and input methods of a BodyEditor out of the hidden front matter. The one
/// place that knows how QPlainTextEdit would reach text that is not shown.
class FrontMatterGuard
{
public:
    explicit FrontMatterGuard(BodyEditor &editor)
        : m_editor(editor)
    { }

    /// Moves caret and anchor, if they are in hidden text, to the body's start, or during
    /// aroundUndo() to where they were.
    void keepCaretInside();
    /// Does what a deleting key or Page up does where Qt would meet hidden text; false if the key
    /// is none of ours.
    bool handleKey(QKeyEvent *event);
    /// Start, counted from the caret, and length of what the event may replace without reaching
    /// hidden text.
    std::pair<int, int> replacementInside(const QInputMethodEvent &event) const;
    /// What an input method may know, given what QPlainTextEdit would answer.
    QVariant inside(Qt::InputMethodQuery query, const QVariant &answer) const;

    /// Runs an undo or redo. The caret goes where text changed, unless that is hidden.
    template <typename Step>
    void aroundUndo(Step step)
    {
        rememberCaret();
        step();
        keepCaretInside();
        m_caret.reset();
    }

private:
    void rememberCaret();
    void moveToFirstLine(QTextCursor::MoveMode mode);
    bool handleDeletion(QKeyEvent *event);

    BodyEditor &m_editor;
    /// Anchor and caret, counted from the text's start, while an undo runs.
    std::optional<std::pair<int, int>> m_caret;
};

} // namespace Galley
