// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/form/fieldmarks.h"

#include <QPlainTextEdit>

class QMenu;

namespace Galley {

/// A ruled field for several lines: grows with its text from MinimumLines to MaximumLines, then
/// scrolls. Has no history of its own; keeps the caret when the text changes under it; keeps
/// no-break spaces.
class FieldParagraph : public QPlainTextEdit
{
    Q_OBJECT

public:
    static constexpr int MinimumLines = 2;
    static constexpr int MaximumLines = 6;

    explicit FieldParagraph(QWidget *parent = nullptr);

    /// The text, lines ending with "\n".
    QString text() const;
    /// Shows a text that comes from the document. During an input method's composition it waits.
    void showText(const QString &text);
    /// Bounds other than 2 and 6, in lines.
    void setLines(int minimum, int maximum);
    /// How many lines the text takes at this width of the widget, counted to one above the maximum.
    int linesAt(int width) const;

    /// Underlines words that need the author, as long as they are not touched.
    void setMarkedWords(const QList<Span> &spans);
    const QList<Span> &markedWords() const { return m_marks.spans(); }
    /// Does what the author would do to put another word there.
    void replaceWord(Span span, const QString &with);

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// The author, an input method or a screen reader has changed the text.
    void edited(const QString &text);
    void undoRequested();
    void redoRequested();
    /// The context menu for a position of the text is about to open: more may be put into it.
    void menuOpening(QMenu *menu, int position);

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void inputMethodEvent(QInputMethodEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;

private:
    void takeChange();
    void showMarks();
    void takeSide();
    void fitHeight();
    QSize frame() const;

    QString m_known; ///< what the document holds as far as this field knows
    FieldMarks m_marks;
    QString m_marked; ///< the text that the marks belong to
    int m_minimum = MinimumLines;
    int m_maximum = MaximumLines;
    int m_lines = 0;
    QSize m_frame;
    bool m_showing = false;
    bool m_composing = false;
};

} // namespace Galley
