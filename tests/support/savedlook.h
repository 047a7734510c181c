// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/settings.h"
#include "widgets/appearance.h"

#include <QApplication>
#include <QPushButton>
#include <QWidget>

namespace Galley {

/// Saves what a widget looks like in each theme, where GALLEY_PICTURES names a folder for
/// that.
inline void saveLook(QWidget *widget, const QString &name)
{
    const QString folder = qEnvironmentVariable("GALLEY_PICTURES");
    if (folder.isEmpty())
        return;
    for (const auto &[theme, suffix] : {std::pair(Settings::Theme::Dark, u"dark"),
                                        std::pair(Settings::Theme::Contrast, u"contrast"),
                                        std::pair(Settings::Theme::Light, u"light")}) {
        applyLook(*qApp, theme);
        QCoreApplication::processEvents();
        widget->grab().save(QStringLiteral("%1/%2-%3.png").arg(folder, name, suffix));
    }
}

/// The button with this text; null if there is none.
inline QPushButton *buttonOf(QWidget *dialog, const QString &text)
{
    for (QPushButton *each : dialog->findChildren<QPushButton *>()) {
        if (each->text() == text)
            return each;
    }
    return nullptr;
}

} // namespace Galley
