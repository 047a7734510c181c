// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace Galley {

class IconLabel;

/// The line below a field: a hint or what is wrong at the start, a count or a button at the end.
/// Hidden while it has nothing to say. All text is plain, for it may come from a file.
class FieldNote : public QWidget
{
    Q_OBJECT

public:
    explicit FieldNote(QWidget *parent = nullptr);

    void setHint(const QString &hint);
    /// At the end; with the mark of what is worth a look if it is \a many.
    void setCount(const QString &count, bool many = false);
    bool isMany() const { return m_many; }
    /// A sentence with the error icon, shown instead of the hint; empty takes it away.
    void setProblem(const QString &problem);
    /// A sentence with the icon of what is worth a look, shown instead of the hint.
    void setWarning(const QString &warning);
    QString warning() const { return m_warning; }
    QString problem() const { return m_problem; }
    QString hint() const { return m_hint; }
    /// A flat button at the end; empty text takes it away.
    void setButton(const QString &text);
    QPushButton *button() const { return m_button; }
    /// The icon beside a problem, "error" unless said otherwise.
    void setProblemIcon(const QString &name);
    void refreshFonts();

Q_SIGNALS:
    void clicked();

private:
    void arrange();

    IconLabel *m_icon;
    QLabel *m_text;
    QLabel *m_end;
    IconLabel *m_endIcon;
    QPushButton *m_button;
    QString m_hint;
    bool m_many = false;
    QString m_problem;
    QString m_problemIcon = QStringLiteral("error");
    QString m_warning;
};

} // namespace Galley
