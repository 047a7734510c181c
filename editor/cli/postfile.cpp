// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/postfile.h"

#include "cli/unifieddiff.h"
#include "site/safefile.h"

namespace Galley {

Result<LoadedPost> readPostFile(const QString &path)
{
    Result<FileBytes> file = readFile(path);
    if (!file)
        return file.problem();
    Result<DecodedText> decoded = decodeText(file->bytes);
    if (!decoded)
        return decoded.problem();
    return LoadedPost{file->bytes, file->digest, *decoded};
}

QByteArray readableDiff(const QString &path, const LoadedPost &post, const QString &text,
                        const QByteArray &bytes)
{
    TextFormat format = post.decoded.format;
    if (format.encoding == utf8Name())
        return unifiedDiff(path, post.bytes, bytes);
    format.encoding = utf8Name();
    format.byteOrderMark = false;
    return unifiedDiff(path, *encodeText(post.decoded.text, format), *encodeText(text, format));
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
