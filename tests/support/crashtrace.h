// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QObject>
#include <QTest>

#if defined(Q_OS_LINUX) || defined(Q_OS_MACOS)
#include <csignal>
#include <execinfo.h>
#include <unistd.h>
#endif

namespace Galley {

/// Where the thread is that crashes, on standard error. QtTest tells it of every thread, and a web
/// engine has fifty: the one that matters is lost where an output is cut.
inline void traceCrashes()
{
#if defined(Q_OS_LINUX) || defined(Q_OS_MACOS)
    struct sigaction action = {};
    action.sa_flags = int(SA_RESETHAND); // what comes next ends the program as it would have
    action.sa_handler = [](int signal) {
        void *frames[64];
        const int count = backtrace(frames, 64);
        constexpr char Line[] = "crashed here:\n";
        if (write(STDERR_FILENO, Line, sizeof Line - 1) > 0)
            backtrace_symbols_fd(frames, count, STDERR_FILENO);
        raise(signal);
    };
    void *first[1];
    backtrace(first, 1); // loads what it needs: a handler must not
    for (const int signal : {SIGSEGV, SIGBUS, SIGILL, SIGFPE, SIGABRT})
        sigaction(signal, &action, nullptr);
#endif
}

/// Runs a test that has a web engine in its process.
inline int runTest(QObject &test)
{
    traceCrashes();
    QStringList arguments = QCoreApplication::arguments();
    arguments.append(QStringLiteral("-nocrashhandler"));
    return QTest::qExec(&test, arguments);
}

} // namespace Galley
