// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAction>
#include <QApplication>
#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>
#include <QTest>
#include <QTimer>

#include <functional>

namespace Galley {

/// Every menu of the window with its entries, those inside of others too; filled as if it were
/// opened.
inline void forEachMenu(const QMainWindow &window, const std::function<void(QMenu &)> &look)
{
    const std::function<void(QMenu &)> into = [&](QMenu &menu) {
        Q_EMIT menu.aboutToShow();
        look(menu);
        for (QAction *action : menu.actions()) {
            if (action->menu())
                into(*action->menu());
        }
    };
    for (QAction *action : window.menuBar()->actions()) {
        if (action->menu())
            into(*action->menu());
    }
}

/// Triggers every entry that promises a dialog ("…"), has \a look see the dialog that comes, and
/// closes it. \a skipped names entries that are left out, by how their text begins without its
/// letter to press.
inline int forEachDialog(QMainWindow &window, const QStringList &skipped,
                         const std::function<void(QWidget &, const QString &entry)> &look)
{
    QList<QAction *> entries;
    forEachMenu(window, [&](QMenu &menu) {
        for (QAction *action : menu.actions()) {
            const QString text = QString(action->text()).remove(u'&');
            const bool left = std::any_of(skipped.begin(), skipped.end(),
                                          [&](const QString &s) { return text.contains(s); });
            if (action->isEnabled() && !action->menu() && text.contains(u'…') && !left)
                entries.append(action);
        }
    });
    int seen = 0;
    for (QAction *entry : entries) {
        bool shown = false;
        const auto visit = [&] {
            for (QWidget *top : QApplication::topLevelWidgets()) {
                if (top == &window || !top->isVisible() || top->windowType() == Qt::ToolTip)
                    continue;
                shown = true;
                look(*top, entry->text());
                top->close();
            }
            return shown;
        };
        // A dialog that runs its own loop is seen from there, another one from here.
        QTimer often;
        often.setInterval(50);
        QObject::connect(&often, &QTimer::timeout, &window, [&] {
            if (QApplication::activeModalWidget() && QApplication::activeModalWidget()->isVisible())
                visit();
        });
        often.start();
        entry->trigger();
        if (!shown)
            static_cast<void>(QTest::qWaitFor(visit, 800));
        seen += shown ? 1 : 0;
    }
    return seen;
}

} // namespace Galley
