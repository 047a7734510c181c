// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/crashtrace.h"
#include "view/previewview.h"

#include <QApplication>
#include <QQuickWindow>
#include <QTest>

/// A test program's main(): the scheme comes before the application, and nothing needs a graphics
/// card.
#define GALLEY_PREVIEW_MAIN(TestObject)                                                            \
    int main(int argc, char **argv)                                                                \
    {                                                                                              \
        Galley::PreviewView::registerScheme();                                                     \
        QQuickWindow::setGraphicsApi(QSGRendererInterface::Software);                              \
        QApplication application(argc, argv);                                                      \
        TestObject test;                                                                           \
        return Galley::runTest(test);                                                              \
    }
