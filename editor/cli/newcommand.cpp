// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands.h"

#include "site/newpost.h"

#include <QDir>
#include <QFileInfo>

namespace Galley {

ExitCode runNew(const Arguments &arguments, Console &console)
{
    const QString &folder = arguments.operands().first();
    const QFileInfo info(folder);
    if (!info.isDir()) {
        console.error(folder, Problem{Problem::FolderMissing, {folder}});
        return ExitCode::Unusable;
    }
    const QString title = arguments.value(QStringLiteral("--title")).simplified();
    if (title.isEmpty()) {
        console.error(QStringLiteral("new needs --title TITLE"));
        return ExitCode::Unusable;
    }
    const std::atomic_bool cancelled = false;
    const QString absolute = info.canonicalFilePath();
    const Result<NewPost> post
        = planPost(blogAround(folder), absolute, title, QDateTime::currentDateTime(), cancelled);
    if (!post) {
        console.error(folder, post.problem());
        return ExitCode::Refused;
    }
    if (const Done done = writePost(*post); !done) {
        console.error(post->path, done.problem());
        return ExitCode::Refused;
    }
    console.print(
        QDir::cleanPath(folder + QLatin1Char('/') + QDir(absolute).relativeFilePath(post->path))
        + QLatin1Char('\n'));
    return ExitCode::Success;
}

} // namespace Galley
