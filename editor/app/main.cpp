// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/drawing.h"
#include "app/instance.h"
#include "app/language.h"
#include "app/mainwindow.h"
#include "app/options.h"
#include "app/rehearsal.h"
#include "app/sessiondesk.h"
#include "app/themedesk.h"
#include "look/look.h"
#include "session/settings.h"
#include "view/previewview.h"
#include "widgets/appearance.h"
#include "widgets/dialogprompts.h"

#include <QApplication>
#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>
#include <QStringList>
#include <QTemporaryDir>
#include <QTimer>

#include <cstdio>
#include <optional>
#include <utility>

#if defined(GALLEY_RELEASES_URL)
#include "app/update/updatedesk.h"
#endif

#if defined(Q_OS_WIN)
#include <windows.h>

#include <shellapi.h> // knows nothing without the one above
#elif defined(Q_OS_LINUX)
#include <unistd.h>
#endif

using namespace Galley;

namespace {

QStringList programArguments(int argc, char **argv)
{
    QStringList arguments;
#if defined(Q_OS_WIN)
    // argv has lost what the code page has no letters for.
    int count = 0;
    wchar_t **wide = CommandLineToArgvW(GetCommandLineW(), &count);
    for (int i = 1; i < count; ++i)
        arguments.append(QString::fromWCharArray(wide[i]));
    LocalFree(wide);
    Q_UNUSED(argc)
    Q_UNUSED(argv)
#else
    for (int i = 1; i < argc; ++i)
        arguments.append(QString::fromLocal8Bit(argv[i]));
#endif
    return arguments;
}

/// Why Chromium's sandbox cannot work here, empty if it may. It would end the process without a
/// word.
QString sandboxProblem()
{
#if defined(Q_OS_LINUX)
    if (geteuid() == 0 && qEnvironmentVariableIsEmpty("QTWEBENGINE_DISABLE_SANDBOX"))
        return QStringLiteral(
            "the preview's sandbox does not work for root. Start Galley as an ordinary user.\n"
            "Where there is no other, as in a container, set QTWEBENGINE_DISABLE_SANDBOX=1: the "
            "preview "
            "then runs without its sandbox.");
#endif
    return {};
}

QString profileFolder(const Options &options, std::optional<QTemporaryDir> &rehearsalFolder)
{
    if (!options.profileFolder.isEmpty())
        return QFileInfo(options.profileFolder).absoluteFilePath();
    // A rehearsal leaves no trace in the author's settings.
    if (options.isRehearsal())
        return rehearsalFolder.emplace().path();
    return QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation);
}

int complain(const QString &text)
{
    std::fprintf(stderr, "galley: %s\n", qPrintable(text));
    return 2;
}

} // namespace

int main(int argc, char *argv[])
{
    const Options options = readOptions(programArguments(argc, argv));
    if (!options.error.isEmpty())
        return complain(options.error + QStringLiteral(" (see galley --help)"));
    if (options.help || options.version) {
        std::fputs(qPrintable(options.help ? optionsHelp()
                                           : QStringLiteral("Galley " GALLEY_VERSION "\n")),
                   stdout);
        return 0;
    }
    if (options.describe) {
        std::fputs(optionsDescription(QStringLiteral(GALLEY_VERSION)).constData(), stdout);
        return 0;
    }
    if (const QString problem = sandboxProblem(); !problem.isEmpty())
        return complain(problem);

    QApplication::setApplicationName(QStringLiteral("Galley"));
    QApplication::setApplicationVersion(QStringLiteral(GALLEY_VERSION));
    QApplication::setDesktopFileName(QStringLiteral("org.galley.Galley"));
    std::optional<QTemporaryDir> rehearsalFolder;
    Settings settings(profileFolder(options, rehearsalFolder));
    const bool inSoftware = drawsBetterInSoftware(settings.drawing(), readDrawingHints());
    if (inSoftware)
        drawInSoftware();

    PreviewView::registerScheme();
    std::optional<WithoutOpenGl> withoutOpenGl(inSoftware);
    QApplication app(argc, argv);
    withoutOpenGl.reset();
    QApplication::setWindowIcon(QIcon(QStringLiteral(":/galley/icons/galley.svg")));

    const QString path
        = options.path.isEmpty() ? QString() : QFileInfo(options.path).absoluteFilePath();
    Instance instance(settings.folder());
    if (!options.newInstance && instance.handOver(path))
        return 0;

    Look::setFontScale(options.fontScale);
    const ChosenLook look = options.theme == Options::Theme::System
        ? chosenLook(settings)
        : ChosenLook{static_cast<Settings::Theme>(options.theme), {}, {}, {}};
    prepareLook(app, look.theme, look.own);
    Language::ofProgram().use(options.language.isEmpty() ? settings.language() : options.language);

    DialogPrompts prompts;
    MainWindow window(settings, prompts);
    window.preview().advance();
    applyLook(app, look.theme, look.own);
    window.preview().advance();
    prompts.setWindow(&window);
    if (!options.size.isEmpty())
        window.resize(options.size);

    if (options.isRehearsal()) {
        window.show();
        Rehearsal rehearsal(window, options);
        QTimer::singleShot(0, &rehearsal, &Rehearsal::start);
        return QApplication::exec();
    }

    // A question that is being asked is about the post that is open: another one waits for the
    // answer.
    QStringList waiting;
    QTimer whenAnswered;
    whenAnswered.setInterval(100);
    QObject::connect(&whenAnswered, &QTimer::timeout, &window, [&] {
        if (QApplication::activeModalWidget())
            return;
        whenAnswered.stop();
        for (const QString &received : std::exchange(waiting, {})) {
            if (!received.isEmpty())
                window.open(received);
        }
    });
    QObject::connect(&instance, &Instance::pathReceived, &window, [&](const QString &received) {
        waiting.append(received);
        whenAnswered.start();
        window.setWindowState(window.windowState() & ~Qt::WindowMinimized);
        window.raise();
        window.activateWindow();
    });
    if (!options.newInstance)
        instance.listen();
    window.session().resume(path.isEmpty());
    if (!path.isEmpty())
        window.open(path);
    window.preview().advance();
    window.show();
    window.preview().advance();
#if defined(GALLEY_RELEASES_URL)
    UpdateDesk updates(window, prompts, settings.folder(),
                       QUrl(QStringLiteral(GALLEY_RELEASES_URL)));
    updates.start();
#endif
    return QApplication::exec();
}
