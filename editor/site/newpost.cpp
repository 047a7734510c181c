// SPDX-License-Identifier: GPL-3.0-or-later
#include "site/newpost.h"

#include "site/newpostplanner.h"
#include "site/safefile.h"

#include <QDir>
#include <QFileInfo>

namespace Galley {

Result<NewPost> planPost(const Blog &blog, const QString &folder, const QString &title,
                         const QDateTime &now, const std::atomic_bool &cancelled)
{
    return NewPostPlanner(blog, folder, cancelled).plan(title, now);
}

Done writePost(const NewPost &post)
{
    const QString folder = QFileInfo(post.path).path();
    if (!QDir().mkpath(folder))
        return Problem{Problem::FolderRefused, {folder}};
    const Result<QByteArray> written = writeFile(post.path, post.bytes, {});
    if (!written)
        return written.problem();
    return done();
}

} // namespace Galley
