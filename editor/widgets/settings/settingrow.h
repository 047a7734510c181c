// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/settings/setting.h"

#include <QWidget>

class QBoxLayout;
class QLabel;

namespace Galley {

class SettingControl;
class ToolButton;

/// A setting with its words, its control, and the way back to its default.
class SettingRow : public QWidget
{
    Q_OBJECT

public:
    explicit SettingRow(const Setting &setting, QWidget *parent = nullptr);

    const Setting &setting() const { return m_setting; }
    SettingControl &control() const { return *m_control; }
    /// True if each of \a words, as foldedForSearch() has them, is in what the row says.
    bool hasWords(const QStringList &words) const;
    /// Reads what is set.
    void refresh();
    /// The control stands below its words instead of beside them.
    void setNarrow(bool narrow);

Q_SIGNALS:
    /// Something was set here.
    void changed();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void set(const QVariant &value);

    Setting m_setting;
    QString m_folded; ///< all that is searched
    QBoxLayout *m_columns;
    QLabel *m_title;
    QLabel *m_trouble;
    SettingControl *m_control;
    ToolButton *m_restore;
};

} // namespace Galley
