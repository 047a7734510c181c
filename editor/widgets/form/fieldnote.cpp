// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/form/fieldnote.h"

#include "look/look.h"
#include "widgets/form/restyle.h"
#include "widgets/iconlabel.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace Galley {

namespace {

QLabel *plainLabel(QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setProperty("role", QStringLiteral("hint"));
    return label;
}

} // namespace

FieldNote::FieldNote(QWidget *parent)
    : QWidget(parent)
    , m_icon(new IconLabel(QStringLiteral("error"), Token::Error, 14, this))
    , m_text(plainLabel(this))
    , m_end(plainLabel(this))
    , m_endIcon(new IconLabel(QStringLiteral("warning"), Token::Warn, 14, this))
    , m_button(new QPushButton(this))
{
    m_text->setWordWrap(true);
    m_button->setProperty("kind", QStringLiteral("flat"));
    m_button->setProperty("small", true);
    m_button->hide();
    auto *layout = new QHBoxLayout(this);
    layout->setSpacing(6);
    layout->addWidget(m_icon, 0, Qt::AlignTop);
    layout->addWidget(m_text, 1, Qt::AlignVCenter);
    layout->addSpacing(6);
    layout->addWidget(m_endIcon, 0, Qt::AlignTop);
    layout->addWidget(m_end, 0, Qt::AlignTop);
    layout->addWidget(m_button, 0, Qt::AlignVCenter);
    layout->addStretch(0);
    connect(m_button, &QPushButton::clicked, this, &FieldNote::clicked);
    refreshFonts();
    arrange();
}

void FieldNote::setHint(const QString &hint)
{
    m_hint = hint;
    arrange();
}

void FieldNote::setCount(const QString &count, bool many)
{
    m_many = many;
    m_end->setText(count);
    arrange();
}

void FieldNote::setProblem(const QString &problem)
{
    m_problem = problem;
    arrange();
}

void FieldNote::setWarning(const QString &warning)
{
    m_warning = warning;
    arrange();
}

void FieldNote::setButton(const QString &text)
{
    m_button->setText(text);
    arrange();
}

void FieldNote::setProblemIcon(const QString &name)
{
    m_problemIcon = name;
    arrange();
}

void FieldNote::refreshFonts()
{
    const QFont small = Look::font(0.92);
    for (QWidget *widget : {static_cast<QWidget *>(m_text), static_cast<QWidget *>(m_end),
                            static_cast<QWidget *>(m_button)})
        widget->setFont(small);
    layout()->setContentsMargins(Look::scaled(8) + 3, Look::scaled(3), Look::scaled(8), 0);
}

void FieldNote::arrange()
{
    const bool wrong = !m_problem.isEmpty();
    const bool warns = !wrong && !m_warning.isEmpty();
    m_text->setText(wrong ? m_problem : warns ? m_warning : m_hint);
    setStyleProperty(m_text, "role",
                     wrong       ? QStringLiteral("error")
                         : warns ? QStringLiteral("warn")
                                 : QStringLiteral("hint"));
    if (warns)
        m_icon->setIcon(QStringLiteral("warning"), Token::Warn);
    else
        m_icon->setIcon(m_problemIcon, Token::Error);
    // What may be done about a warning follows it; the way to a line stands at the end.
    auto *row = static_cast<QHBoxLayout *>(layout());
    row->setStretchFactor(m_text, warns ? 0 : 1);
    row->setStretch(row->count() - 1, warns ? 1 : 0);
    m_icon->setVisible(wrong || warns);
    m_text->setVisible(true);
    m_endIcon->setVisible(m_many && !m_end->text().isEmpty());
    setStyleProperty(m_end, "role", m_many ? QStringLiteral("warn") : QStringLiteral("hint"));
    m_end->setVisible(!m_end->text().isEmpty());
    m_button->setVisible(!m_button->text().isEmpty());
    setVisible(wrong || warns || !m_hint.isEmpty() || !m_end->text().isEmpty()
               || !m_button->text().isEmpty());
}

} // namespace Galley
