// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/form/linefield.h"

#include "look/look.h"
#include "widgets/form/fieldline.h"

namespace Galley {

LineField::LineField(const QString &key, Size size, QWidget *parent)
    : FormField(size == Size::Title ? FieldShape::Title : FieldShape::Line, key, parent)
    , m_line(new FieldLine(this))
    , m_size(size)
{
    adopt(m_line);
    setContent(m_line);
    connect(m_line, &FieldLine::edited, this, &LineField::report);
    connect(m_line, &FieldLine::enterPressed, this, &LineField::enterPressed);
    connect(m_line, &FieldLine::undoRequested, this, &LineField::undoRequested);
    connect(m_line, &FieldLine::redoRequested, this, &LineField::redoRequested);
    LineField::refreshFonts();
}

QString LineField::shown() const
{
    return m_line->text();
}

QWidget *LineField::control() const
{
    return m_line;
}

void LineField::setReadOnly(bool readOnly)
{
    m_line->setReadOnly(readOnly);
}

void LineField::refreshFonts()
{
    FormField::refreshFonts();
    const bool title = m_size == Size::Title;
    m_line->setFont(title ? Look::font(1.4, QFont::DemiBold) : Look::font(1.0));
    m_line->setMinimumHeight(Look::scaled(title ? 36 : 32));
}

void LineField::showValue(const QString &value)
{
    m_line->showText(value);
}

} // namespace Galley
