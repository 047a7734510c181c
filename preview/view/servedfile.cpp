// SPDX-License-Identifier: GPL-3.0-or-later
#include "view/servedfile.h"

#include <QFileInfo>
#include <QMimeDatabase>
#include <QStringDecoder>

#include <algorithm>

namespace Galley {

namespace {

bool isHexDigit(char c)
{
    return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
}

/// Decodes exactly once, so that "%252e" stays the name "%2e"; a broken escape refuses the whole.
std::optional<QString> decoded(const QByteArray &encoded)
{
    for (qsizetype i = encoded.indexOf('%'); i >= 0; i = encoded.indexOf('%', i + 1)) {
        if (i + 2 >= encoded.size() || !isHexDigit(encoded[i + 1]) || !isHexDigit(encoded[i + 2]))
            return std::nullopt;
    }
    QStringDecoder utf8(QStringDecoder::Utf8);
    const QString path = utf8(QByteArray::fromPercentEncoding(encoded));
    if (utf8.hasError())
        return std::nullopt;
    return path;
}

bool isForbidden(QChar c)
{
    // The back-slash parts folders on Windows; the colon names drives and hidden streams there.
#ifdef Q_OS_WIN
    if (c == u':')
        return true;
#endif
    return c == u'\\' || c.category() == QChar::Other_Control;
}

bool isPlain(QStringView segment)
{
    return !segment.isEmpty() && segment != u"." && segment != u".."
        && std::none_of(segment.begin(), segment.end(), isForbidden);
}

bool isMedia(const QString &mimeType)
{
    return mimeType.startsWith(QLatin1String("image/"))
        || mimeType.startsWith(QLatin1String("video/"))
        || mimeType.startsWith(QLatin1String("audio/"));
}

} // namespace

std::optional<ServedFile> findServedFile(const QString &root, const QByteArray &encodedPath)
{
    const std::optional<QString> path = decoded(encodedPath);
    if (root.isEmpty() || !path || !path->startsWith(u'/'))
        return std::nullopt;
    const QList<QStringView> segments = QStringView(*path).mid(1).split(u'/');
    if (!std::all_of(segments.begin(), segments.end(), isPlain))
        return std::nullopt;

    QString fence = QFileInfo(root).canonicalFilePath();
    if (fence.isEmpty())
        return std::nullopt;
    if (!fence.endsWith(u'/'))
        fence += u'/';
    const QFileInfo file(QFileInfo(fence + path->mid(1)).canonicalFilePath());
    if (!file.filePath().startsWith(fence) || !file.isFile())
        return std::nullopt;

    const QString mimeType = QMimeDatabase().mimeTypeForFile(file).name();
    if (!isMedia(mimeType))
        return std::nullopt;
    return ServedFile{file.filePath(), mimeType.toLatin1()};
}

} // namespace Galley
