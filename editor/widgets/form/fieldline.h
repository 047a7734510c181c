// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/form/fieldmarks.h"

#include <QLineEdit>

class QMenu;

namespace Galley {

/// A ruled line to type in. It has no history of its own, shows an ellipsis where its text is too
/// wide and it is not being edited, and keeps the caret when the text changes under it.
class FieldLine : public QLineEdit
{
    Q_OBJECT

public:
    explicit FieldLine(QWidget *parent = nullptr);

    /// Shows a text that comes from the document. During an input method's composition it waits.
    void showText(const QString &text);
    /// Where the ellipsis stands; paths have it in the middle.
    void setElideMode(Qt::TextElideMode mode);
    /// True if the text does not fit into the line.
    bool isTooNarrow() const;

    /// Underlines words that need the author, as long as they are not touched. They are not shown
    /// where an ellipsis is.
    void setMarkedWords(const QList<Span> &spans);
    const QList<Span> &markedWords() const { return m_marks.spans(); }
    /// Does what the author would do to put another word there.
    void replaceWord(Span span, const QString &with);

Q_SIGNALS:
    /// The author, an input method or a screen reader has changed the text.
    void edited(const QString &text);
    void enterPressed();
    void upPressed();
    void downPressed(Qt::KeyboardModifiers with);
    void undoRequested();
    void redoRequested();
    /// The context menu for a position of the text is about to open: more may be put into it.
    void menuOpening(QMenu *menu, int position);

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void inputMethodEvent(QInputMethodEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void takeChange();
    void paintMarks();
    QRect textArea() const;

    Qt::TextElideMode m_elideMode = Qt::ElideRight;
    QString m_known; ///< what the document holds as far as this line knows
    FieldMarks m_marks;
    QString m_marked; ///< the text that the marks belong to
    bool m_showing = false;
    bool m_composing = false;
};

} // namespace Galley
