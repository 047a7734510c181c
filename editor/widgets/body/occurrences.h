// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "post/editlist.h"

#include <QList>
#include <QObject>
#include <QString>
#include <QTextCursor>

#include <optional>

class QKeyEvent;

namespace Galley {

class BodyEditor;

/// All places of a word that are changed together: what is written at the one with the caret is
/// written at the others, too, key by key, and all of it is one step that can be undone. It ends
/// when the caret leaves its place, by Esc or Enter, or when anything else changes the text.
class Occurrences : public QObject
{
    Q_OBJECT

public:
    /// More are refused: each of them has its part of every key.
    static constexpr int Most = 200;

    enum class Outcome {
        Marked,
        NoWord, ///< nothing of one line is selected in the body, and the caret is at no word
        TooMany
    };

    /// A child of \a editor.
    explicit Occurrences(BodyEditor &editor);

    /// Marks all places in the body that read as what is selected; as whole words if that is one.
    /// Where nothing is selected it is the word at the caret, which is selected then.
    Outcome begin();
    void end();
    bool isOn() const { return !m_places.isEmpty(); }
    /// Of the document, ascending; none while it is off.
    const QList<Span> &places() const { return m_places; }

    /// To be asked before a key does what it does elsewhere: true if it was only meant to end this.
    bool takesKey(const QKeyEvent &event);
    /// Does what may write at the caret, then writes the same at the other places.
    template <typename Write>
    void around(Write write)
    {
        open();
        write();
        close();
    }

Q_SIGNALS:
    /// Other places are marked now, or none.
    void changed();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    std::optional<Span> wanted(bool &isWord) const;
    void open();
    void close();
    std::optional<QString> written() const;
    void spread(const QString &text);
    void remember();
    void noteChange();
    void noteCaret();
    bool hasCaret() const;
    QString textIn(int from, int to) const;

    BodyEditor &m_editor;
    QList<Span> m_places;
    qsizetype m_active = 0; ///< the place with the caret
    QString m_text; ///< what stands at each of them
    QString m_lines; ///< of the active place, as they were when all places were alike
    int m_from = 0; ///< where they began
    QTextCursor m_begin; ///< where they begin now
    QTextCursor m_behind; ///< and end
    int m_size = 0; ///< of the document when all places were alike
    int m_revision = 0; ///< its revision then
    int m_stepsBefore = 0; ///< of the history
    QTextCursor m_step; ///< holds the step open while something is written
    int m_depth = 0; ///< of around()
    bool m_isSpreading = false;
};

} // namespace Galley
