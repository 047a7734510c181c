// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/form/textfield.h"

#include "look/look.h"
#include "site/problemtext.h"
#include "widgets/form/fieldnote.h"
#include "widgets/form/fieldparagraph.h"

#include <QPushButton>

namespace Galley {

namespace {
constexpr int MostLines = 4; // enough to know a list again; the whole is in Source
}

TextField::TextField(const QString &key, QWidget *parent)
    : FormField(FieldShape::Text, key, parent)
    , m_text(new FieldParagraph(this))
{
    m_text->setReadOnly(true);
    // The keyboard can scroll and copy it, too.
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_text->setProperty("state", QStringLiteral("text"));
    m_text->setLines(1, MostLines);
    adopt(m_text);
    setContent(m_text);
    connect(m_text, &FieldParagraph::undoRequested, this, &TextField::undoRequested);
    connect(m_text, &FieldParagraph::redoRequested, this, &TextField::redoRequested);
    TextField::refreshFonts();
}

QString TextField::shown() const
{
    return m_text->text();
}

bool TextField::suits(const Field &field) const
{
    return fieldShape(field) == FieldShape::Text;
}

QWidget *TextField::control() const
{
    return m_text;
}

void TextField::setReadOnly(bool) { }

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
    if (field.locked)
        note()->setHint(problemText(*field.locked));
    else if (!field.isScalar)
        note()->setHint(tr("A list or a map is edited in Source."));
    else
        note()->setHint(tr("It holds characters that a form would change."));
    note()->setButton(tr("Go to line %1").arg(field.line));
}

void TextField::showValue(const QString &value)
{
    m_text->showText(value);
}

} // namespace Galley
