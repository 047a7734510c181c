// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineEdit>

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

Q_SIGNALS:
    /// The author, an input method or a screen reader has changed the text.
    void edited(const QString &text);
    void enterPressed();
    void upPressed();
    void downPressed(Qt::KeyboardModifiers with);
    void undoRequested();
    void redoRequested();

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void inputMethodEvent(QInputMethodEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void takeChange();
    QRect textArea() const;

    Qt::TextElideMode m_elideMode = Qt::ElideRight;
    QString m_known; ///< what the document holds as far as this line knows
    bool m_showing = false;
    bool m_composing = false;
};

} // namespace Galley
