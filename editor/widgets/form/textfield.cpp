// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/form/textfield.h"

#include "look/look.h"
#include "site/problemtext.h"
#include "widgets/form/fieldnote.h"
#include "widgets/form/fieldparagraph.h"

#include <QPushButton>

namespace Galley {

namespace {
constexpr int MostLines = 8;
}

TextField::TextField(const QString &key, QWidget *parent)
    : FormField(FieldShape::Text, key, parent)
    , m_text(new FieldParagraph(this))
{
    m_text->setProperty("state", QStringLiteral("text"));
    m_text->setLines(1, MostLines);
    adopt(m_text);
    setContent(m_text);
    // As typed: in a list or map each blank may count.
    connect(m_text, &FieldParagraph::edited, this, &TextField::edited);
    connect(m_text, &FieldParagraph::undoRequested, this, &TextField::undoRequested);
    connect(m_text, &FieldParagraph::redoRequested, this, &TextField::redoRequested);
    TextField::refreshFonts();
    adaptEditing();
}

QString TextField::shown() const
{
    return m_text->text();
}

bool TextField::suits(const Field &field) const
{
    // What is typed passes through values of other shapes: the field stays while it is typed in.
    return fieldShape(field) == FieldShape::Text || m_text->hasFocus();
}

QWidget *TextField::control() const
{
    return m_text;
}

void TextField::setReadOnly(bool readOnly)
{
    m_readOnly = readOnly;
    adaptEditing();
}

// What cannot be edited can still be scrolled and copied with the keyboard.
void TextField::adaptEditing()
{
    const bool editable = !m_readOnly && (!field().isScalar || m_text->hasFocus());
    m_text->setReadOnly(!editable);
    if (!editable)
        m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    else
        m_text->setTextInteractionFlags(Qt::TextEditorInteraction);
}

int TextField::labelHeight() const
{
    return Look::scaled(32);
}

QList<QWidget *> TextField::tabStops() const
{
    return {m_text, note()->button()};
}

void TextField::refreshFonts()
{
    FormField::refreshFonts();
    m_text->setFont(Look::monospace(0.92));
}

void TextField::annotate(const Field &field)
{
    if (!field.isScalar)
        note()->setHint(tr("As the file has it."));
    else if (field.locked)
        note()->setHint(problemText(*field.locked));
    else
        note()->setHint(tr("It holds characters that a form would change."));
    note()->setButton(tr("Go to line %1").arg(field.line));
    adaptEditing();
}

void TextField::showValue(const QString &value)
{
    m_text->showText(value);
}

} // namespace Galley
