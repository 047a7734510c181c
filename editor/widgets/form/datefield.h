// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/form/formfield.h"

class QAction;
class QLabel;

namespace Galley {

class CalendarPopup;
class FieldLine;

/// A date as it is written, with a calendar at its end, and beside it the day in words. A day that
/// does not exist stays as it is.
class DateField : public FormField
{
    Q_OBJECT

public:
    explicit DateField(const QString &key, QWidget *parent = nullptr);

    QString shown() const override;
    QWidget *control() const override;
    void setReadOnly(bool readOnly) override;
    void refreshFonts() override;
    /// Shows the calendar, open at the day that is written, else at today.
    void openCalendar();
    /// Null before it was shown.
    CalendarPopup *calendar() const { return m_calendar; }
    /// The day in words as shown.
    QString words() const;

protected:
    void showValue(const QString &value) override;
    QString complaint(const QString &value) const override;

private:
    void takeTyped(const QString &value);
    void takePicked(const QDate &day);
    void fit(const QString &value);

    FieldLine *m_line;
    QLabel *m_words;
    QAction *m_opener;
    CalendarPopup *m_calendar = nullptr;
};

} // namespace Galley
