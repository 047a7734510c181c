// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

#include <algorithm>
#include <compare>
#include <functional>
#include <optional>

namespace Galley {

/// A position in a text: its 0-based line, and UTF-16 units from the line's start.
struct TypingPlace {
    int line = 0;
    qsizetype column = 0;
    friend auto operator<=>(const TypingPlace &, const TypingPlace &) = default;
};

/// What is selected, from where the selection began to the caret.
struct TypingSelection {
    TypingPlace anchor;
    TypingPlace caret;
    bool isEmpty() const { return anchor == caret; }
    TypingPlace start() const { return std::min(anchor, caret); }
    TypingPlace end() const { return std::max(anchor, caret); }
};

/// The lines that a rule may see and change, fetched one by one: no rule looks at a whole text.
class TypingText
{
public:
    enum class Nature : quint8 {
        Prose,
        Code,
        Other ///< front matter, HTML, a comment: no Markdown
    };

    virtual ~TypingText() = default;
    virtual int firstLine() const = 0;
    virtual int lastLine() const = 0;
    /// Without its end.
    virtual QString line(int number) const = 0;
    virtual Nature nature(int number) const = 0;
};

/// Replaces what is between two places of the text as it was before.
struct TypingEdit {
    TypingPlace from;
    TypingPlace to;
    QString text; ///< lines end with "\n"
};

/// What a key does instead of what it does in any editor: edits in ascending order that do not
/// overlap, and what is selected afterwards, counted in the new text. Without edits the key does
/// nothing.
struct TypingChange {
    QList<TypingEdit> edits;
    TypingSelection selection;
};

/// What is to be done to a text; nothing leaves it as it is.
using TypingRule = std::function<std::optional<TypingChange>(const TypingText &text,
                                                             const TypingSelection &selection)>;

} // namespace Galley
