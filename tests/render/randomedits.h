// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRandomGenerator>
#include <QString>
#include <QStringList>

/// One edit of a text, in UTF-16 units.
struct TextEdit {
    qsizetype position = 0;
    qsizetype removed = 0;
    QString inserted;

    void applyTo(QString &text) const { text.replace(position, removed, inserted); }
};

/// What authors and adversaries do to a post: types, deletes, joins and splits lines, pastes, moves
/// and repeats them, undoes; with everything that means something to the parser.
class RandomEdits
{
public:
    /// \a notes: with footnotes.
    explicit RandomEdits(quint32 seed, bool notes = true)
        : m_random(seed)
        , m_notes(notes)
    { }

    TextEdit next(const QString &text);
    /// A text of these marks, about so many lines long.
    QString markerSoup(int lines);
    int below(int bound) { return int(m_random.bounded(bound)); }

private:
    qsizetype position(const QString &text);
    qsizetype lineStart(const QString &text, qsizetype at) const;
    QString marker();
    TextEdit onLines(const QString &text);

    QRandomGenerator m_random;
    bool m_notes;
    QList<TextEdit> m_undo;
    QString m_clip;
};
