// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/form/calendarpopup.h"

#include "look/look.h"

#include <QCalendarWidget>
#include <QLocale>
#include <QScreen>
#include <QTextCharFormat>
#include <QToolButton>
#include <QTransform>
#include <QVBoxLayout>

#include <algorithm>

namespace Galley {

namespace {

/// The chevron that points back; the set has only its twin.
QIcon backwards(const QIcon &forwards, int side, qreal ratio)
{
    QPixmap pixmap = forwards.pixmap(QSize(side, side), ratio);
    pixmap = pixmap.transformed(QTransform::fromScale(-1, 1));
    pixmap.setDevicePixelRatio(ratio);
    return pixmap;
}

} // namespace

CalendarPopup::CalendarPopup(QWidget *parent)
    : QFrame(parent, Qt::Popup)
    , m_calendar(new QCalendarWidget(this))
{
    setObjectName(QStringLiteral("calendarPopup"));
    setAccessibleName(tr("Calendar"));
    m_calendar->setGridVisible(false);
    m_calendar->setVerticalHeaderFormat(QCalendarWidget::NoVerticalHeader);
    m_calendar->setFirstDayOfWeek(locale().firstDayOfWeek());
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_calendar);
    connect(m_calendar, &QCalendarWidget::clicked, this, &CalendarPopup::pick);
    connect(m_calendar, &QCalendarWidget::activated, this, &CalendarPopup::pick);
}

void CalendarPopup::dress()
{
    const Look &look = Look::instance();
    layout()->setContentsMargins(Look::scaled(8), Look::scaled(8), Look::scaled(8),
                                 Look::scaled(8));
    m_calendar->setFont(Look::font(1.0));
    for (QWidget *child : m_calendar->findChildren<QWidget *>())
        child->setFont(Look::font(1.0));
    QTextCharFormat header;
    header.setForeground(look.colour(Token::Ink2));
    header.setBackground(look.colour(Token::Raised));
    m_calendar->setHeaderTextFormat(header);
    QTextCharFormat day; // Saturday and Sunday are days like others: red would say that they fail
    day.setForeground(look.colour(Token::Ink));
    for (int i = Qt::Monday; i <= Qt::Sunday; ++i)
        m_calendar->setWeekdayTextFormat(Qt::DayOfWeek(i), day);
    const int side = Look::scaled(16);
    const QIcon forwards = Look::icon(QStringLiteral("chevron-right"));
    const QIcon back = backwards(forwards, side, devicePixelRatioF());
    const auto button = [this](const char *name) {
        return m_calendar->findChild<QToolButton *>(QLatin1String(name));
    };
    if (QToolButton *previous = button("qt_calendar_prevmonth")) {
        previous->setIcon(back);
        previous->setIconSize({side, side});
        previous->setAccessibleName(tr("Month before"));
        previous->setToolTip(tr("Month before (Page Up)"));
    }
    if (QToolButton *next = button("qt_calendar_nextmonth")) {
        next->setIcon(forwards);
        next->setIconSize({side, side});
        next->setAccessibleName(tr("Month after"));
        next->setToolTip(tr("Month after (Page Down)"));
    }
}

void CalendarPopup::openBelow(const QWidget *anchor, const QDate &day)
{
    dress();
    m_calendar->setSelectedDate(day);
    adjustSize();
    const QRect screen = anchor->screen()->availableGeometry();
    const QRect field(anchor->mapToGlobal(QPoint(0, 0)), anchor->size());
    QRect place(QPoint(), size());
    const bool below = field.bottom() + 1 + place.height() <= screen.bottom()
        || screen.bottom() - field.bottom() >= field.top() - screen.top();
    place.moveTop(below ? field.bottom() + 1 : field.top() - place.height());
    if (isRightToLeft())
        place.moveRight(field.right());
    else
        place.moveLeft(field.left());
    place.moveLeft(std::max(screen.left(), std::min(place.left(), screen.right() - width())));
    move(place.topLeft());
    show();
    m_calendar->setFocus(Qt::PopupFocusReason);
}

void CalendarPopup::pick(const QDate &day)
{
    if (!isVisible())
        return; // Qt says a double click twice
    hide();
    Q_EMIT picked(day);
}

} // namespace Galley
