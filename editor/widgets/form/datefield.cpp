// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/form/datefield.h"

#include "look/look.h"
#include "post/yaml/yamlscalar.h"
#include "widgets/form/calendarpopup.h"
#include "widgets/form/fieldline.h"
#include "widgets/form/writtendate.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLabel>

#include <algorithm>

namespace Galley {

DateField::DateField(const QString &key, QWidget *parent)
    : FormField(FieldShape::Date, key, parent)
    , m_line(new FieldLine(this))
    , m_words(new QLabel(this))
    , m_opener(
          new QAction(Look::icon(QStringLiteral("calendar")), tr("Calendar for %1").arg(key), this))
{
    m_words->setProperty("role", QStringLiteral("second"));
    m_words->setTextFormat(Qt::PlainText);
    m_words->setWordWrap(true);
    auto *content = new QWidget(this);
    auto *layout = new QHBoxLayout(content);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(12);
    layout->addWidget(m_line, 0, Qt::AlignTop);
    layout->addWidget(m_words, 1);
    adopt(m_line);
    setContent(content);
    connect(m_line, &FieldLine::edited, this, [this](const QString &value) {
        fit(value);
        takeTyped(value);
    });
    m_opener->setToolTip(
        tr("Calendar (%1)")
            .arg(
                QKeySequence(int(Qt::ALT) | int(Qt::Key_Down)).toString(QKeySequence::NativeText)));
    m_line->addAction(m_opener, QLineEdit::TrailingPosition);
    connect(m_opener, &QAction::triggered, this, &DateField::openCalendar);
    connect(m_line, &FieldLine::downPressed, this, [this](Qt::KeyboardModifiers with) {
        if (with.testFlag(Qt::AltModifier) && m_opener->isVisible())
            openCalendar();
    });
    connect(m_line, &FieldLine::enterPressed, this, &DateField::enterPressed);
    connect(m_line, &FieldLine::undoRequested, this, &DateField::undoRequested);
    connect(m_line, &FieldLine::redoRequested, this, &DateField::redoRequested);
    DateField::refreshFonts();
}

QString DateField::shown() const
{
    return m_line->text();
}

QString DateField::words() const
{
    return m_words->text();
}

QWidget *DateField::control() const
{
    return m_line;
}

void DateField::setReadOnly(bool readOnly)
{
    m_line->setReadOnly(readOnly);
    m_opener->setVisible(!readOnly);
}

void DateField::refreshFonts()
{
    FormField::refreshFonts();
    m_line->setFont(Look::font(1.0));
    m_words->setFont(Look::font(0.92));
    m_line->setMinimumHeight(Look::scaled(32));
    m_words->setMinimumHeight(Look::scaled(32));
    fit(m_line->text());
}

void DateField::showValue(const QString &value)
{
    m_line->showText(value);
    fit(value);
}

void DateField::takeTyped(const QString &value)
{
    // Without quotes it is a date only while it looks like one: half of it would put it into quotes
    // for good, and make it a text for the site.
    const bool bare = field().style == ScalarStyle::Plain && field().kind == ScalarKind::Date;
    if (bare && !looksLikeDate(value.trimmed()))
        refuse(tr("This is not a date. The post keeps %1.").arg(field().value));
    else
        report(value);
}

QString DateField::complaint(const QString &value) const
{
    return readWrittenDate(value, locale()).problem;
}

void DateField::openCalendar()
{
    if (!m_calendar) {
        m_calendar = new CalendarPopup(this);
        connect(m_calendar, &CalendarPopup::picked, this, &DateField::takePicked);
    }
    const QDate written = writtenDay(m_line->text());
    m_calendar->openBelow(m_line, written.isValid() ? written : QDate::currentDate());
}

void DateField::takePicked(const QDate &day)
{
    Q_EMIT left(); // a step of undo by itself, apart from what was typed before and after
    m_line->setText(onDay(m_line->text(), day));
    Q_EMIT left();
    m_line->setFocus(Qt::PopupFocusReason);
}

void DateField::fit(const QString &value)
{
    // A time and a zone behind the day need more than the 152 px of a day and the calendar.
    const int text = m_line->fontMetrics().horizontalAdvance(value) + Look::scaled(52);
    m_line->setFixedWidth(std::clamp(text, Look::scaled(152), Look::scaled(300)));
    m_words->setText(readWrittenDate(value, locale()).words);
}

} // namespace Galley
