// SPDX-License-Identifier: GPL-3.0-or-later
#include "site/headtext.h"

#include "post/readabletext.h"

#include <QFile>
#include <QFileInfo>

namespace Galley {

Result<QString> readHeadText(const QString &path, qint64 most)
{
    QFile file(path);
    const QFileInfo info(path);
    if (!info.exists())
        return Problem{Problem::FileMissing, {path}};
    // A pipe would be waited for; a walk lists files, but they may change meanwhile.
    if (!info.isFile())
        return Problem{Problem::FileNotRegular, {path}};
    if (!file.open(QIODevice::ReadOnly))
        return Problem{Problem::FileUnreadable, {path, file.errorString()}};
    QByteArray bytes = file.read(most);
    if (file.size() > bytes.size()) {
        // Not in the middle of a line, which might be the middle of a character.
        const qsizetype lastLine = bytes.lastIndexOf('\n');
        bytes.truncate(lastLine < 0 ? bytes.size() : lastLine + 1);
    }
    return readableText(bytes);
}

} // namespace Galley
