// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/picturearrivals.h"

#include "images/imagefolder.h"

#include <QMimeData>
#include <QRegularExpression>
#include <QTextDocumentFragment>
#include <QUrl>

#include <algorithm>

namespace Galley {

namespace {

QStringList filesIn(const QMimeData &data)
{
    QStringList files;
    for (const QUrl &url : data.urls()) {
        if (!url.isLocalFile())
            return {};
        files.append(url.toLocalFile());
    }
    return files;
}

/// A word processor gives a bitmap of the words that it gives, too; a browser gives a picture's
/// own HTML, in which no word stands.
bool bringsWords(const QMimeData &data)
{
    if (data.hasHtml()) {
        static const QRegularExpression tags(QStringLiteral("<[^>]*>|&nbsp;"));
        const QString html = data.html();
        const bool picture = html.contains(QLatin1String("<img"), Qt::CaseInsensitive);
        return !picture || !QString(html).remove(tags).trimmed().isEmpty();
    }
    return data.hasFormat(QStringLiteral("text/plain")) && !data.text().trimmed().isEmpty();
}

} // namespace

bool holdsPictures(const QMimeData &data)
{
    if (data.hasUrls()) {
        const QStringList files = filesIn(data);
        if (std::any_of(files.begin(), files.end(),
                        [](const QString &file) { return isPictureName(file); }))
            return true;
    }
    return data.hasImage() && !bringsWords(data);
}

QList<PictureArrival> picturesIn(const QMimeData &data)
{
    QList<PictureArrival> arrivals;
    for (const QString &file : filesIn(data))
        arrivals.append({.path = file});
    if (!arrivals.isEmpty() || !data.hasImage())
        return arrivals;
    const QImage bitmap = qvariant_cast<QImage>(data.imageData());
    return {{.bitmap = bitmap}};
}

} // namespace Galley
