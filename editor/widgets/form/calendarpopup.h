// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QFrame>

class QCalendarWidget;

namespace Galley {

/// A calendar below a field, until a day is picked or it is left with Escape.
class CalendarPopup : public QFrame
{
    Q_OBJECT

public:
    explicit CalendarPopup(QWidget *parent);

    /// Shows it below a widget, or above where there is more room, open at this day.
    void openBelow(const QWidget *anchor, const QDate &day);
    QCalendarWidget *calendar() const { return m_calendar; }

Q_SIGNALS:
    void picked(const QDate &day);

private:
    void dress();
    void pick(const QDate &day);

    QCalendarWidget *m_calendar;
};

} // namespace Galley
