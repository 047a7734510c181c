// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/settings/setting.h"

#include <QWidget>

namespace Galley {

/// What a setting is set with: a box to tick, a choice, a number, a path or a button. Its own
/// change is told, one from outside shown by show().
class SettingControl : public QWidget
{
    Q_OBJECT

public:
    explicit SettingControl(const Setting &setting, QWidget *parent = nullptr);

    /// Shows what is set; tells nothing.
    void show(const QVariant &value);
    /// A value in words, as the control would show it.
    QString wordsFor(const QVariant &value) const;
    /// As a click on its title does: gives it the keyboard, and ticks a box.
    void activate();

Q_SIGNALS:
    void chosen(const QVariant &value);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *makeYesNo();
    QWidget *makeChoice();
    QWidget *makeNumber();
    QWidget *makeText();
    QWidget *makePath();
    QWidget *makeCommand();

    Setting m_setting;
    std::function<void(const QVariant &)> m_show;
    std::function<QString(const QVariant &)> m_words;
};

} // namespace Galley
