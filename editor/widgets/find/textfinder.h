// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "prose/textsearch.h"

#include <QObject>
#include <QPointer>
#include <QTextCursor>
#include <QTimer>

namespace Galley {

class BodyEditor;
class FindBar;
class OpenPost;

/// Looks in the text that the editor shows for what the bar asks: marks all hits, goes from one to
/// the next, puts something else in their place. While the text changes the hits are looked for
/// again.
class TextFinder : public QObject
{
    Q_OBJECT

public:
    /// Both must outlive this.
    TextFinder(FindBar &bar, BodyEditor &editor, QObject *parent = nullptr);

    /// Null looks nowhere. Does not take ownership.
    void setPost(OpenPost *post);
    /// Opens the bar with the selected words, if they are of one line.
    void open(bool replacing);
    /// Selects the next hit behind the caret, or from the beginning again.
    void next() { step(true); }
    void previous() { step(false); }
    void replace();
    /// Every hit, as one undo step.
    void replaceAll();
    /// Looks again: another part of the file is shown.
    void lookAgain();

private:
    void ask();
    void limit(bool toSelection);
    void noteSelection();
    void look();
    void step(bool forward);
    void select(const TextMatch &match);
    void showCount();
    void close();
    qsizetype currentIndex() const;
    std::pair<qsizetype, qsizetype> range() const;

    FindBar &m_bar;
    BodyEditor &m_editor;
    QPointer<OpenPost> m_post;
    TextMatches m_found; ///< of the text of m_revision
    int m_revision = -1;
    QTextCursor m_selection; ///< where alone is looked, if the bar says so; moves with the text
    QTextCursor m_offered; ///< what the author had selected, to be that
    bool m_selecting = false; ///< the finder itself selects a hit
    int m_start = 0; ///< where the caret was when the question began
    QTimer m_pause; ///< after a change of the text
};

} // namespace Galley
