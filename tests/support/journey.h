// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/drawing.h"
#include "app/liveproof.h"
#include "app/mainwindow.h"
#include "session/settings.h"
#include "session/workspace.h"
#include "support/crashtrace.h"
#include "support/scriptedprompts.h"
#include "view/previewview.h"
#include "widgets/appearance.h"
#include "widgets/bodyeditor.h"

#include <QApplication>
#include <QDir>
#include <QFile>
#include <QImage>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <memory>
#include <optional>

namespace Galley {

/// A blog of its own in a folder with a hard name, and the real window on it.
class Journey
{
public:
    Journey()
        : settings(profile.path())
    {
        write(QStringLiteral("next.config.js"), "module.exports = {}\n");
        QDir(root()).mkpath(QStringLiteral("public/images/posts/first"));
        QImage picture(64, 48, QImage::Format_RGB32);
        picture.fill(Qt::darkCyan);
        picture.save(path(QStringLiteral("public/images/posts/first/001.png")));
        open();
    }

    QString root() const
    {
        return QDir(folder.path()).filePath(QStringLiteral("mein Blog ü 🦀"));
    }
    QString path(const QString &name) const { return root() + u'/' + name; }

    void write(const QString &name, const QByteArray &bytes) const
    {
        QDir().mkpath(QFileInfo(path(name)).path());
        QFile file(path(name));
        QVERIFY(file.open(QFile::WriteOnly));
        QCOMPARE(file.write(bytes), bytes.size());
    }
    QByteArray read(const QString &name) const
    {
        QFile file(path(name));
        return file.open(QFile::ReadOnly) ? file.readAll() : QByteArray();
    }

    /// Makes the window anew, as a start does.
    void open()
    {
        window = std::make_unique<MainWindow>(settings, prompts);
        window->resize(1440, 900);
        window->show();
        QVERIFY(QTest::qWaitForWindowExposed(window.get()));
    }

    BodyEditor &editor() const { return *window->findChild<BodyEditor *>(); }
    OpenPost *post() const { return window->workspace().post(); }

    /// Waits until the page shows the text as it is.
    bool proofIsCurrent() const
    {
        return QTest::qWaitFor([this] { return window->proof().isCurrent(); }, 30000);
    }
    /// What our own script finds in the page.
    QVariant page(const QString &script) const
    {
        // An answer may come much later, from a page that has ended meanwhile.
        const auto answer = std::make_shared<std::optional<QVariant>>();
        window->preview().evaluate(script, [answer](const QVariant &value) { *answer = value; });
        return QTest::qWaitFor([&] { return answer->has_value(); }, 30000) ? **answer : QVariant();
    }
    QString pageText() const
    {
        return page(QStringLiteral("document.querySelector('.post').textContent")).toString();
    }

    QTemporaryDir profile;
    QTemporaryDir folder;
    Settings settings;
    ScriptedPrompts prompts;
    std::unique_ptr<MainWindow> window;
};

} // namespace Galley

/// The main() of a test that drives the window: as the program starts, without a display.
#define GALLEY_JOURNEY_MAIN(Class)                                                                 \
    int main(int argc, char *argv[])                                                               \
    {                                                                                              \
        Galley::PreviewView::registerScheme();                                                     \
        QApplication app(argc, argv);                                                              \
        QStandardPaths::setTestModeEnabled(true);                                                  \
        Galley::drawInSoftware();                                                                  \
        Galley::applyLook(app, Galley::Settings::Theme::Light);                                    \
        Class test;                                                                                \
        return Galley::runTest(test);                                                              \
    }
