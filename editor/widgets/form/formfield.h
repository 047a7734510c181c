// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "post/frontmatter.h"
#include "widgets/form/fieldshape.h"

#include <QTimer>
#include <QWidget>

class QVBoxLayout;

namespace Galley {

class FieldNote;

/// The value of one front-matter field, drawn; what is common to all shapes. It shows what the
/// document holds and reports what the author wants; the form answers with take(), or with
/// refuse(), and then what was typed stays.
class FormField : public QWidget
{
    Q_OBJECT

public:
    FormField(FieldShape shape, const QString &key, QWidget *parent = nullptr);

    QString key() const { return m_field.key; }
    FieldShape shape() const { return m_shape; }
    /// The field as the document has it now. Text that was refused stays until the document's value
    /// changes.
    void take(const Field &field);
    /// The document has taken what was edited() last.
    void accept(const QString &value);
    /// The document does not take what was edited() last; why, as a sentence. While the author
    /// types it is held back for a moment, for half a date is no date yet.
    void refuse(const QString &sentence);
    bool isRefused() const { return m_refused; }
    /// The document's value, whatever is shown.
    QString value() const { return m_field.value; }
    /// What was refused and why, if it is; as the author has typed it.
    virtual QString refusedText() const { return shown(); }
    QString problem() const { return m_problem; }
    /// Shows a text that was refused before, with its sentence. The document is not asked again: it
    /// might now take half a date for a text.
    void refuseAgain(const QString &text, const QString &sentence);
    /// Takes over what is typed and waits to be finished; most shapes take each key at once.
    virtual void finishTyping() { }
    /// Gives up text that was refused: shows the document's value again.
    void revert();

    /// What is shown now; differs from the document's value only if it was refused.
    virtual QString shown() const = 0;
    /// True if this widget can show and edit that field as it stands, so that it need not be
    /// replaced.
    virtual bool suits(const Field &field) const;
    /// The widget that takes the focus; it carries the key as its accessible name.
    virtual QWidget *control() const = 0;
    virtual void setReadOnly(bool readOnly) = 0;
    /// The height over which the key's label is centred, in pixels.
    virtual int labelHeight() const;
    /// All that Tab visits, in order.
    virtual QList<QWidget *> tabStops() const;
    /// Sizes again what grows with the font.
    virtual void refreshFonts();

    FieldNote *note() const { return m_note; }

Q_SIGNALS:
    void edited(const QString &value);
    /// The same for a list: the items that the author would have.
    void itemsEdited(const QStringList &items);
    /// The focus has gone elsewhere.
    void left();
    void enterPressed();
    void undoRequested();
    void redoRequested();
    void lineRequested(int line);

protected:
    /// Shows a value of the document in the control.
    virtual void showValue(const QString &value) = 0;
    /// Shows a text that no document has.
    virtual void showRefused(const QString &text) { showValue(text); }
    /// What is wrong with a value that stands in the file as it is; empty if nothing.
    virtual QString complaint(const QString &value) const;
    /// Called with every state of the field, also if its value is the same: its line may be
    /// another.
    virtual void annotate(const Field &field);
    /// Marks the control as one with a problem.
    virtual void showWrong(bool wrong);
    /// Says at once what is wrong, or that nothing is.
    void showProblem();
    /// Puts the shape's widgets above the note.
    void setContent(QWidget *content);
    /// Names the control and watches its focus.
    void adopt(QWidget *control);
    /// Subclasses call it when the author has changed the value. Blanks around a value without
    /// quotes wait for the word that follows: by themselves they would put the value into quotes.
    void report(const QString &value);
    bool eventFilter(QObject *watched, QEvent *event) override;
    const Field &field() const { return m_field; }

private:
    FieldShape m_shape;
    Field m_field;
    QVBoxLayout *m_layout;
    FieldNote *m_note;
    QTimer m_problemDelay;
    QString m_problem;
    bool m_refused = false;
    bool m_lineOffered = false;
    bool m_taken = false;
};

/// The field of this shape, showing nothing yet.
FormField *makeFormField(FieldShape shape, const QString &key, QWidget *parent);

} // namespace Galley
