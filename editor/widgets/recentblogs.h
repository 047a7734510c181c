// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/settings.h"

#include <QListWidget>

namespace Galley {

/// The blogs that were open lately. One that is gone stays in the list and says so; it opens again
/// once it is back.
class RecentBlogs : public QListWidget
{
    Q_OBJECT

public:
    enum Role { PathRole = Qt::UserRole, ShownPathRole, DetailRole, GoneRole };

    explicit RecentBlogs(QWidget *parent = nullptr);
    void setRecent(const QList<Settings::Recent> &recent);

Q_SIGNALS:
    void openRequested(const QString &path);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void request(QListWidgetItem *item);
};

} // namespace Galley
