// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/recentblogs.h"

#include "look/look.h"
#include "widgets/recentrowdelegate.h"

#include <QDir>
#include <QFileInfo>
#include <QKeyEvent>

namespace Galley {

namespace {

QString withTilde(const QString &path)
{
    const QString home = QDir::homePath();
    if (path == home || path.startsWith(home + QLatin1Char('/')))
        return QLatin1Char('~') + path.mid(home.size());
    return QDir::toNativeSeparators(path);
}

void fill(QListWidgetItem &item, const Settings::Recent &recent)
{
    const bool gone = !QFileInfo(recent.path).isDir();
    const QString detail = gone ? RecentBlogs::tr("Not there any more") : recent.detail;
    item.setText(QDir(recent.path).dirName());
    item.setData(RecentBlogs::PathRole, recent.path);
    item.setData(RecentBlogs::ShownPathRole, withTilde(recent.path));
    item.setData(RecentBlogs::DetailRole, detail);
    item.setData(RecentBlogs::GoneRole, gone);
    item.setData(
        Qt::AccessibleTextRole,
        QStringList{item.text(), withTilde(recent.path), detail}.join(QStringLiteral(", ")));
}

} // namespace

RecentBlogs::RecentBlogs(QWidget *parent)
    : QListWidget(parent)
{
    setObjectName(QStringLiteral("recent"));
    setAccessibleName(tr("Recent blogs"));
    setItemDelegate(new RecentRowDelegate(this));
    setMouseTracking(true);
    setFrameShape(NoFrame);
    // The page scrolls, not the list in it.
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    connect(this, &QListWidget::itemClicked, this, &RecentBlogs::request);
}

void RecentBlogs::setRecent(const QList<Settings::Recent> &recent)
{
    clear();
    for (const Settings::Recent &each : recent)
        fill(*new QListWidgetItem(this), each);
    setCurrentRow(0);
    setFixedHeight(count() * RecentRowDelegate::rowHeight());
}

void RecentBlogs::keyPressEvent(QKeyEvent *event)
{
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && currentItem())
        request(currentItem());
    else
        QListWidget::keyPressEvent(event);
}

void RecentBlogs::request(QListWidgetItem *item)
{
    const QString path = item->data(PathRole).toString();
    if (QFileInfo(path).isDir())
        Q_EMIT openRequested(path);
}

} // namespace Galley
