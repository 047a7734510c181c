// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/settings/setting.h"

#include <QDialog>

class QLabel;
class QListWidget;
class QScrollArea;
class QVBoxLayout;

namespace Galley {

class SearchField;
class SettingRow;

/// All settings in one window, in groups, found by typing. Each is in force at once; the text that
/// it is about can be seen beside the window.
class SettingsDialog : public QDialog
{
    Q_OBJECT

public:
    explicit SettingsDialog(QWidget *parent = nullptr);

    /// Builds the rows anew; search, place and focus stay.
    void setSettings(const QList<Setting> &settings);
    /// Reads what is set, where something else has set it.
    void refresh();
    /// Shows only rows that have these words.
    void search(const QString &question);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    struct Group {
        QString name;
        QLabel *heading = nullptr;
        QList<SettingRow *> rows;
    };

    QWidget *build(const QList<Setting> &settings);
    void arrange();
    void goToGroup(int index);
    void markGroup();
    void enterRows();

    QList<Group> m_groups;
    SearchField *m_search;
    QListWidget *m_list; ///< of the groups
    QScrollArea *m_area;
    QLabel *m_nothing;
};

} // namespace Galley
