// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/about.h"

#include <QApplication>
#include <QMessageBox>

namespace Galley {

void showAbout(QWidget *window)
{
    const QString words = QCoreApplication::translate(
        "Galley::MainWindow",
        "<h3>Galley %1</h3><p>An editor for blogs that are folders of Markdown files.</p>"
        "<p>Free software under the GNU General Public License, version 3 or later.</p>");
    QMessageBox::about(window, QCoreApplication::translate("Galley::MainWindow", "About Galley"),
                       words.arg(QApplication::applicationVersion()));
}

} // namespace Galley
