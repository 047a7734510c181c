// SPDX-License-Identifier: GPL-3.0-or-later
#include "site/replacefile.h"

#include <limits>

namespace Galley {

Result<QByteArray> replaceFile(const QString &path, const QByteArray &bytes, OtherNames otherNames)
{
    const Result<FileBytes> there = readFile(path, std::numeric_limits<int>::max());
    if (!there && there.problem().code != Problem::FileMissing)
        return there.problem();
    return writeFile(path, bytes, there ? there->digest : QByteArray(), otherNames);
}

} // namespace Galley
