// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/postfile.h"

#include "site/safefile.h"

namespace Galley {

Result<PostFile> readPostFile(const QString &path)
{
    Result<FileBytes> file = readFile(path);
    if (!file)
        return file.problem();
    Result<DecodedText> decoded = decodeText(file->bytes);
    if (!decoded)
        return decoded.problem();
    return PostFile{file->bytes, file->digest, *decoded};
}

QString noFrontMatterText()
{
    return QStringLiteral("There is no front matter.");
}

bool isReadOnlyReason(const Problem &problem)
{
    switch (problem.code) {
    case Problem::NotUtf8:
    case Problem::MixedCarriageReturns:
    case Problem::UnsafeCharacter:
    case Problem::RoundTripDiffers:
        return true;
    default:
        return false;
    }
}

} // namespace Galley
