// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "post/merge.h"
#include "session/openpost.h"

#include <QDateTime>
#include <QObject>
#include <QTextCursor>

namespace Galley {

/// What became of another program's change of a post that was being written: merged into the
/// document as one step that can be undone. Keeps the places that both changed until the author has
/// chosen; the text holds the author's there.
///
/// While the merge is undone, the file on disk counts as unknown again: the next save asks.
class DiskMerge : public QObject
{
    Q_OBJECT

public:
    enum class Choice { Mine, Theirs, Both };

    /// \a post must outlive this.
    explicit DiskMerge(OpenPost &post, QObject *parent = nullptr);

    /// Merges this version of the file into the document. May come again: places that are still
    /// open stay so unless both changed them once more.
    void take(const OpenPost::DiskVersion &theirs, const QDateTime &written);

    OpenPost &post() const { return m_post; }
    /// The conflicts that are still open, in the text's order. Their places move with the text.
    const QList<MergeConflict> &conflicts() const { return m_conflicts; }
    /// Where a conflict stands in the document now.
    Span placeOf(int conflict) const;
    /// The same as a cursor whose selection moves with the text.
    const QTextCursor &cursorOf(int conflict) const { return m_places[conflict]; }
    /// 1-based line of a conflict in the file now.
    int lineOf(int conflict) const;
    /// Carries out a choice as one undo step; the conflict is none any more.
    void choose(int conflict, Choice choice);

    /// The keys that came from disk, as long as their values are as they came.
    const QList<TakenKey> &taken() const { return m_taken; }
    /// Puts a key's old value back, as one undo step. False where it cannot be done any more.
    bool putBack(const QString &key);

    int together() const { return m_together; }
    /// When the file that was taken was written.
    QDateTime written() const { return m_written; }
    bool isUndone() const { return m_undone; }
    /// The author has seen what there is to know, until there is more.
    void markSeen();
    bool isSeen() const { return m_seen; }
    /// The text on the disk, and the author's text before the merge.
    const QString &theirText() const { return m_after.text; }
    const QString &textBefore() const { return m_textBefore; }

Q_SIGNALS:
    /// Conflicts, keys, isUndone() or isSeen() are others.
    void changed();

private:
    void splice(const MergedText &merged, const OpenPost::DiskVersion &theirs);
    void remember(const MergedText &merged);
    void watchUndo();
    void dropTaken();

    OpenPost &m_post;
    QList<MergeConflict> m_conflicts;
    QList<QTextCursor> m_places; ///< of the conflicts, live
    QList<TakenKey> m_taken;
    int m_together = 0;
    QDateTime m_written;
    OpenPost::DiskVersion m_before; ///< what a save expected before the merge
    OpenPost::DiskVersion m_after;
    QString m_textBefore;
    QString m_textAfter;
    int m_steps = 0; ///< undo steps right behind the merge
    bool m_undone = false;
    bool m_seen = false;
    bool m_busy = false;
};

} // namespace Galley
