// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands.h"

#include "site/blog.h"
#include "site/problemtext.h"
#include "work/roundtrip.h"

#include <QDir>
#include <QFileInfo>

namespace Galley {

namespace {

struct Tally {
    int posts = 0;
    int differing = 0;
    int readOnly = 0;
    bool unreadable = false;
};

void check(const QString &path, Tally &tally, Console &console)
{
    const Result<RoundTrip> trip = roundTrip(path);
    if (!trip) {
        console.error(path, trip.problem());
        tally.unreadable = true;
        return;
    }
    ++tally.posts;
    if (trip->readOnly) {
        ++tally.readOnly;
        console.print(
            QStringLiteral("%1: read-only: %2\n").arg(path, problemText(*trip->readOnly)));
    } else if (trip->differs) {
        ++tally.differing;
        console.print(QStringLiteral("%1: differs\n").arg(path));
    }
}

/// Every post below a folder, hidden folders too; links to folders are not followed.
void checkFolder(const QDir &folder, Tally &tally, Console &console)
{
    const QFileInfoList entries = folder.entryInfoList(
        QDir::Files | QDir::Dirs | QDir::Hidden | QDir::NoDotAndDotDot, QDir::Name);
    for (const QFileInfo &entry : entries) {
        if (entry.isDir()) {
            const QString name = entry.fileName();
            if (!entry.isSymLink() && name != QLatin1String(".git")
                && name != QLatin1String("node_modules"))
                checkFolder(QDir(entry.filePath()), tally, console);
        } else if (isPostName(entry.fileName())) {
            check(entry.filePath(), tally, console);
        }
    }
}

} // namespace

ExitCode runRoundTrip(const Arguments &arguments, Console &console)
{
    Tally tally;
    for (const QString &path : arguments.operands()) {
        if (QFileInfo(path).isDir())
            checkFolder(QDir(path), tally, console);
        else
            check(path, tally, console);
    }
    console.print(QStringLiteral("%1 posts, %2 differ, %3 read-only\n")
                      .arg(tally.posts)
                      .arg(tally.differing)
                      .arg(tally.readOnly));
    if (tally.unreadable)
        return ExitCode::Unusable;
    return tally.differing > 0 ? ExitCode::Nothing : ExitCode::Success;
}

} // namespace Galley
