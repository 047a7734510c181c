// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/options.h"

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

namespace Galley {

class MainWindow;

/// A start that ends by itself: opens the path, waits until the preview shows it, checks the page,
/// saves a picture of the window if asked to, and leaves with 0; or with 1 and the reason on
/// standard error.
class Rehearsal : public QObject
{
    Q_OBJECT

public:
    Rehearsal(MainWindow &window, const Options &options, QObject *parent = nullptr);
    void start();

private:
    void check();
    void judge(const QVariant &page);
    void takePicture();
    void fail(const QString &reason);

    MainWindow &m_window;
    Options m_options;
    QTimer m_limit;
    QTimer m_again; ///< looks at the page again while its pictures load
    QString m_waitingFor;
};

} // namespace Galley
