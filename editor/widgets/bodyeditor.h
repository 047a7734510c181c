// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPlainTextEdit>

namespace Galley {

class OpenPost;

/// The manuscript: an editor over the whole file whose front matter is hidden and guarded. Nothing that
/// is done in it, by key, mouse, input method, drop or screen reader, reaches the hidden text.
/// Accessible name: "Post body"; its accessible text is the body alone.
class BodyEditor : public QPlainTextEdit
{
    Q_OBJECT

public:
    explicit BodyEditor(QWidget *parent = nullptr);
    ~BodyEditor() override;

    /// Shows a post's document; null shows nothing. Does not take ownership.
    void setPost(OpenPost *post);
    /// True: the whole file is shown and edited, front matter too.
    bool showsSource() const;
    void setShowsSource(bool source);
    /// Where the shown text begins in the document: the body's start, 0 in Source.
    int textStart() const;
    /// The 0-based line of the caret, counted from the body's first line; below 0 in the front matter.
    int caretBodyLine() const;
    /// Puts the caret at a position of the whole text and scrolls there.
    void goTo(qsizetype position);

Q_SIGNALS:
    /// The caret is in another line or column.
    void caretMoved();
};

} // namespace Galley
