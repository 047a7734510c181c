// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/completion/completionpopup.h"
#include "widgets/completion/completionsource.h"

#include <QObject>
#include <QPointer>
#include <QString>

class QKeyEvent;

namespace Galley {

class BodyEditor;

/// Offers what could be written at the caret of a BodyEditor while it is typed: a list that has its
/// keys only while it is shown (Enter only once it was asked for or gone through), and is never
/// shown in code, in front matter, in a selection, or while an input method composes. What is
/// chosen is written as one step that can be undone.
class BodyCompleter : public QObject
{
    Q_OBJECT

public:
    /// Both must outlive it.
    BodyCompleter(BodyEditor &editor, CompletionSource &source, QObject *parent = nullptr);

    /// Off, it offers only what is asked for.
    void setOn(bool on);
    /// Offers for the caret's place, whatever was typed before.
    void ask();
    bool isShown() const;
    CompletionPopup *popup() const { return m_popup; }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    bool handleKey(const QKeyEvent &event);
    void noteTyped();
    void look(bool asked);
    std::optional<CompletionPlace> placeOfCaret() const;
    void write(const QString &text);
    void leave();
    void step(int by);
    void put();
    void tell(const QString &offered);

    BodyEditor &m_editor;
    CompletionSource &m_source;
    QPointer<CompletionPopup> m_popup; ///< the window's child
    std::optional<CompletionPlace> m_place;
    bool m_asked = false; ///< the author asked for the list that is shown
    bool m_stepped = false; ///< and went to another row of it
    QString m_told; ///< of the row that Tab would take, to a screen reader
    int m_left = -1; ///< where the author wanted nothing, in the document
    bool m_on = true;
    bool m_typing = false;
};

} // namespace Galley
