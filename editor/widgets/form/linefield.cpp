// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/form/linefield.h"

#include "look/look.h"
#include "widgets/form/fieldline.h"
#include "widgets/form/itemcompleter.h"

#include <QAbstractItemView>
#include <QAction>

#include <utility>

namespace Galley {

LineField::LineField(const QString &key, Size size, QWidget *parent)
    : FormField(size == Size::Title ? FieldShape::Title : FieldShape::Line, key, parent)
    , m_line(new FieldLine(this))
    , m_size(size)
{
    adopt(m_line);
    setContent(m_line);
    connect(m_line, &FieldLine::edited, this, [this](const QString &text) {
        report(text);
        if (m_completer)
            m_completer->offer(text);
    });
    connect(m_line, &FieldLine::enterPressed, this, [this] {
        const QString chosen = m_completer ? m_completer->takeChosen() : QString();
        if (chosen.isEmpty())
            Q_EMIT enterPressed();
        else
            take(chosen);
    });
    connect(m_line, &FieldLine::downPressed, this, [this] {
        if (m_completer && !m_line->isReadOnly())
            m_completer->offerAll();
    });
    connect(m_line, &FieldLine::undoRequested, this, &LineField::undoRequested);
    connect(m_line, &FieldLine::redoRequested, this, &LineField::redoRequested);
    LineField::refreshFonts();
}

void LineField::setChoices(const QList<KnownItem> &choices)
{
    if (choices.isEmpty()) {
        delete std::exchange(m_completer, nullptr);
        delete std::exchange(m_arrow, nullptr);
        return;
    }
    if (!m_completer) {
        m_completer = new ItemCompleter(m_line);
        m_completer->popup()->setAccessibleName(tr("Known %1").arg(key()));
        connect(m_completer, qOverload<const QString &>(&QCompleter::activated), this,
                &LineField::take);
        m_arrow = m_line->addAction(Look::icon(QStringLiteral("chevron-down")),
                                    QLineEdit::TrailingPosition);
        m_arrow->setText(tr("What other posts have"));
        m_arrow->setToolTip(tr("What other posts have (Down)"));
        connect(m_arrow, &QAction::triggered, this, [this] {
            m_line->setFocus();
            if (!m_line->isReadOnly())
                m_completer->offerAll();
        });
    }
    m_completer->setItems(choices, {});
}

void LineField::take(const QString &choice)
{
    m_line->setText(choice); // which it reports as typed
    m_line->end(false);
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
