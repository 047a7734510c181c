// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/typing/markrules.h"

#include <QList>

#include <optional>

class QKeyEvent;
class QMimeData;

namespace Galley {

class BodyEditor;

/// Lets the rules of typing Markdown do what keys, commands and pasting do in a BodyEditor, each as
/// one step that can be undone. While an input method composes, nothing is done.
class TypingKeys
{
public:
    explicit TypingKeys(BodyEditor &editor)
        : m_editor(editor)
    { }

    /// True if the key was one for the rules, and is done.
    bool handleKey(const QKeyEvent &event);
    bool handlePaste(const QMimeData &pasted);
    /// Does what a rule says. False if it says nothing.
    bool follow(const TypingRule &rule);
    void run(TypingCommand command);

    /// Runs an undo. What was selected before one of ours is selected again.
    template <typename Step>
    void aroundUndo(Step undo)
    {
        const int from = stepsDone();
        undo();
        selectAsBefore(from);
    }

private:
    struct Done {
        int before; ///< steps that could be undone
        int after;
        int anchor; ///< in the document
        int caret;
    };

    bool mayChange() const;
    bool take(const std::optional<TypingChange> &change);
    int stepsDone() const;
    void selectAsBefore(int stepsDone);

    BodyEditor &m_editor;
    QList<Done> m_done;
};

} // namespace Galley
