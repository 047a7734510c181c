// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/diskmerge.h"

#include "post/linediff.h"
#include "session/lineends.h"

#include <QScopedValueRollback>
#include <QTextBlock>

#include <algorithm>

namespace Galley {

namespace {

/// Which lines of the merged text end otherwise than most: those of theirs, and of mine where
/// theirs has no such line.
QList<int> otherLines(const QString &merged, const QString &mine, const QList<int> &mineOthers,
                      const QString &theirs, const QList<int> &theirOthers)
{
    QSet<int> others;
    const auto carry
        = [&merged, &others](const QString &side, const QList<int> &sideOthers, bool decides) {
              const QSet<int> marked(sideOthers.begin(), sideOthers.end());
              qsizetype line = 0;
              qsizetype sideLine = 0;
              const auto equal = [&](qsizetype count) {
                  for (; count > 0; --count, ++line, ++sideLine) {
                      if (marked.contains(int(sideLine)))
                          others.insert(int(line));
                      else if (decides)
                          others.remove(int(line));
                  }
              };
              for (const LineChange &change : lineChanges(merged, side)) {
                  equal(change.beforeLine - line);
                  line += change.beforeCount;
                  sideLine += change.afterCount;
              }
              equal(merged.count(u'\n') - line);
          };
    carry(mine, mineOthers, false);
    carry(theirs, theirOthers, true);
    QList<int> sorted(others.begin(), others.end());
    std::sort(sorted.begin(), sorted.end());
    return sorted;
}

Span spanOf(const QTextCursor &cursor)
{
    return {cursor.selectionStart(), cursor.selectionEnd() - cursor.selectionStart()};
}

} // namespace

DiskMerge::DiskMerge(OpenPost &post, QObject *parent)
    : QObject(parent)
    , m_post(post)
{
    connect(post.document(), &QTextDocument::contentsChanged, this, &DiskMerge::watchUndo);
}

void DiskMerge::take(const OpenPost::DiskVersion &theirs, const QDateTime &written)
{
    const QScopedValueRollback busy(m_busy, true);
    const OpenPost::DiskVersion before = m_post.diskVersion();
    m_after = theirs;
    m_written = written;
    m_textBefore = m_post.text();
    const MergedText merged = mergeTexts(before.text, m_textBefore, theirs.text);
    splice(merged, theirs);
    m_post.setDiskVersion(theirs);
    m_textAfter = merged.text;
    // Where all is in conflict there is nothing to undo; what was merged before still can be.
    if (m_textAfter != m_textBefore || m_steps == 0 || m_undone) {
        m_before = before;
        m_steps = m_textAfter == m_textBefore ? 0 : m_post.document()->availableUndoSteps();
        m_undone = false;
    }
    m_seen = false;
    remember(merged);
    Q_EMIT changed();
}

void DiskMerge::splice(const MergedText &merged, const OpenPost::DiskVersion &theirs)
{
    const TextFormat format = m_post.format();
    QTextCursor cursor(m_post.document());
    cursor.beginEditBlock();
    const QList<Edit> edits = editsBetween(m_textBefore, merged.text).edits();
    for (auto edit = edits.crbegin(); edit != edits.crend(); ++edit) {
        cursor.setPosition(int(edit->span.start));
        cursor.setPosition(int(edit->span.end()), QTextCursor::KeepAnchor);
        cursor.insertText(edit->text, QTextCharFormat());
    }
    if (format.isMixed() || theirs.format.isMixed())
        markOtherLines(*m_post.document(),
                       otherLines(merged.text, m_textBefore, format.otherLines, theirs.text,
                                  theirs.format.otherLines));
    cursor.endEditBlock();
}

void DiskMerge::remember(const MergedText &merged)
{
    // An older conflict goes only where there is a newer one.
    const auto isNewer = [&merged](const Span &place) {
        return std::any_of(merged.conflicts.begin(), merged.conflicts.end(),
                           [&place](const MergeConflict &conflict) {
                               return conflict.place.start <= place.end()
                                   && place.start <= conflict.place.end();
                           });
    };
    for (int i = int(m_conflicts.size()) - 1; i >= 0; --i) {
        if (isNewer(spanOf(m_places[i]))) {
            m_conflicts.removeAt(i);
            m_places.removeAt(i);
        }
    }
    for (const MergeConflict &conflict : merged.conflicts) {
        QTextCursor place(m_post.document());
        place.setPosition(int(conflict.place.start));
        place.setPosition(int(conflict.place.end()), QTextCursor::KeepAnchor);
        const auto behind = std::find_if(m_places.begin(), m_places.end(), [&](const auto &other) {
            return other.selectionStart() > conflict.place.start;
        });
        const auto index = behind - m_places.begin();
        m_places.insert(index, place);
        m_conflicts.insert(index, conflict);
    }
    m_taken = merged.taken;
    m_together += merged.together;
}

Span DiskMerge::placeOf(int conflict) const
{
    return spanOf(m_places[conflict]);
}

int DiskMerge::lineOf(int conflict) const
{
    return m_post.document()->findBlock(m_places[conflict].selectionStart()).blockNumber() + 1;
}

void DiskMerge::choose(int conflict, Choice choice)
{
    const MergeConflict chosen = m_conflicts[conflict];
    const Span place = placeOf(conflict);
    m_conflicts.removeAt(conflict);
    m_places.removeAt(conflict);
    EditList edits;
    if (choice == Choice::Theirs) {
        edits.replace(place, chosen.theirs);
    } else if (choice == Choice::Both) {
        const QString present = m_post.text().mid(place.start, place.length);
        const bool apart = present.isEmpty() || present.endsWith(u'\n');
        edits.replace({place.end(), 0}, apart ? chosen.theirs : u'\n' + chosen.theirs);
    }
    m_post.apply(edits);
    Q_EMIT changed();
}

bool DiskMerge::putBack(const QString &key)
{
    const auto taken = std::find_if(m_taken.begin(), m_taken.end(),
                                    [&key](const TakenKey &each) { return each.key == key; });
    const Field *field = m_post.frontMatter().field(key);
    if (taken == m_taken.end() || !field || taken->isNew || taken->isGone)
        return false;
    const QString text = m_post.text().mid(field->span.start, field->span.length);
    if (text != taken->nowWritten)
        return false;
    EditList edits;
    edits.replace(field->span, taken->wasWritten);
    m_taken.erase(taken);
    m_post.apply(edits);
    Q_EMIT changed();
    return true;
}

void DiskMerge::markSeen()
{
    m_seen = true;
    Q_EMIT changed();
}

/// The merge is undone once there are fewer steps than right behind it; done again once the text is
/// what it made.
void DiskMerge::watchUndo()
{
    if (m_busy || m_textAfter.isNull())
        return;
    const int steps = m_post.document()->availableUndoSteps();
    const bool undone
        = m_undone ? steps != m_steps || m_post.text() != m_textAfter : steps < m_steps;
    if (undone == m_undone) {
        dropTaken();
        return;
    }
    const QScopedValueRollback busy(m_busy, true);
    m_undone = undone;
    m_seen = false;
    m_post.setDiskVersion(undone ? m_before : m_after);
    Q_EMIT changed();
}

/// What the author has written over is not news any more.
void DiskMerge::dropTaken()
{
    const auto isOver = [this](const TakenKey &taken) {
        const Field *field = m_post.frontMatter().field(taken.key);
        return taken.isGone ? field != nullptr : !field || field->value != taken.now;
    };
    if (!m_taken.isEmpty() && !m_undone && m_taken.removeIf(isOver) > 0)
        Q_EMIT changed();
}

} // namespace Galley
