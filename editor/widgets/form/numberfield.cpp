// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/form/numberfield.h"

#include "look/look.h"
#include "widgets/form/fieldline.h"

#include <QRegularExpression>

namespace Galley {

NumberField::NumberField(const QString &key, QWidget *parent)
    : FormField(FieldShape::Number, key, parent)
    , m_line(new FieldLine(this))
{
    adopt(m_line);
    setContent(m_line);
    connect(m_line, &FieldLine::edited, this, &NumberField::takeTyped);
    connect(m_line, &FieldLine::upPressed, this, [this] { count(1); });
    connect(m_line, &FieldLine::downPressed, this, [this] { count(-1); });
    connect(m_line, &FieldLine::enterPressed, this, &NumberField::enterPressed);
    connect(m_line, &FieldLine::undoRequested, this, &NumberField::undoRequested);
    connect(m_line, &FieldLine::redoRequested, this, &NumberField::redoRequested);
    NumberField::refreshFonts();
}

NumberField::Written NumberField::writtenAs(const QString &value)
{
    static const QRegularExpression whole(QStringLiteral("^[-+]?[0-9]+$"));
    static const QRegularExpression decimal(
        QStringLiteral("^[-+]?(?:[0-9]+\\.?[0-9]*|\\.[0-9]+)(?:[eE][-+]?[0-9]+)?$"));
    if (whole.match(value).hasMatch())
        return Written::Whole;
    return decimal.match(value).hasMatch() ? Written::Decimal : Written::Other;
}

void NumberField::takeTyped(const QString &value)
{
    const Written typed = writtenAs(value.trimmed());
    // Hexadecimal and the like are the language's to judge.
    if (m_written == Written::Whole && typed == Written::Decimal)
        refuse(tr("This post has a whole number here. It keeps %1.").arg(field().value));
    else if (m_written != Written::Other && typed == Written::Other)
        refuse(tr("This is not a number. The post keeps %1.").arg(field().value));
    else
        report(value);
}

void NumberField::count(int step)
{
    bool ok = false;
    const qlonglong number = m_line->text().trimmed().toLongLong(&ok);
    if (ok && m_written == Written::Whole && !m_line->isReadOnly())
        m_line->setText(QString::number(number + step));
}

QString NumberField::shown() const
{
    return m_line->text();
}

bool NumberField::suits(const Field &field) const
{
    return fieldShape(field) == FieldShape::Number;
}

QWidget *NumberField::control() const
{
    return m_line;
}

void NumberField::setReadOnly(bool readOnly)
{
    m_line->setReadOnly(readOnly);
}

void NumberField::refreshFonts()
{
    FormField::refreshFonts();
    m_line->setFont(Look::font(1.0));
    m_line->setMinimumHeight(Look::scaled(32));
}

void NumberField::showValue(const QString &value)
{
    // While it is typed, 3.5 passes through 3: that makes it no whole number.
    const Written written = writtenAs(value);
    if (!m_line->hasFocus() || m_written != Written::Decimal || written == Written::Other)
        m_written = written;
    m_line->showText(value);
}

void NumberField::showRefused(const QString &text)
{
    m_line->showText(text);
}

} // namespace Galley
