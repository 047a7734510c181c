// SPDX-License-Identifier: GPL-3.0-or-later
#include "work/pictures/picturelinks.h"

#include "images/imagefolder.h"
#include "work/frontpictures.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonObject>

namespace Galley {

namespace {

int rankOf(const QString &key)
{
    const QStringList keys = coverKeys();
    for (qsizetype i = 0; i < keys.size(); ++i) {
        if (keys.at(i).compare(key, Qt::CaseInsensitive) == 0)
            return int(i);
    }
    return -1;
}

QString forBrackets(QString words)
{
    return words.replace(u'[', QLatin1String("\\[")).replace(u']', QLatin1String("\\]"));
}

/// From the post's folder, whether this blog's generator would serve it so or not: for other
/// programs that show the post.
QString relativeTo(const QString &postFile, const QString &file)
{
    static const QByteArray unsafe(" ()<>[]\"'`%#?\\");
    QString escaped;
    for (const QChar c : QFileInfo(postFile).dir().relativeFilePath(file)) {
        if (c.unicode() < 0x80 && unsafe.contains(c.toLatin1()))
            escaped += QString::fromLatin1(QByteArray(1, c.toLatin1()).toPercentEncoding());
        else
            escaped += c;
    }
    return escaped;
}

/// Where the address stands in a cover that is a map: "cover.image".
QString pathIn(const FrontMatter &frontMatter, const Field &field)
{
    if (field.isScalar)
        return field.key;
    const Result<QJsonValue> value = frontMatter.value(field.key);
    const QJsonObject map = value ? value->toObject() : QJsonObject();
    for (const char *key : {"image", "src", "url", "path", "file", "feature", "teaser"}) {
        if (map.value(QLatin1String(key)).isString())
            return field.key + u'.' + QLatin1String(key);
    }
    return {};
}

} // namespace

QString linkTo(const Blog &blog, const QString &postFile, const QString &file, const QString &alt,
               const LinkStyle &style, LinkWriting writing)
{
    const bool picture = isPictureName(file);
    const QString words = picture ? alt : QFileInfo(file).fileName();
    const QString address = writing == LinkWriting::Relative
        ? relativeTo(postFile, file)
        : referenceTo(blog, postFile, file, style);
    switch (writing) {
    case LinkWriting::Markdown:
        return QStringLiteral("%1[%2](%3)")
            .arg(picture ? QStringLiteral("!") : QString(), forBrackets(words), address);
    case LinkWriting::Html:
        return (picture ? QStringLiteral("<img src=\"%1\" alt=\"%2\">")
                        : QStringLiteral("<a href=\"%1\">%2</a>"))
            .arg(address.toHtmlEscaped(), words.toHtmlEscaped());
    case LinkWriting::Address:
    case LinkWriting::Relative:
        return address;
    }
    return address;
}

QString coverField(const FrontMatter &frontMatter, const QList<FieldHabit> &habits)
{
    QString best;
    int bestRank = -1;
    for (const Field &field : frontMatter.fields()) {
        const int rank = rankOf(field.key);
        const QString path = rank >= 0 ? pathIn(frontMatter, field) : QString();
        if (path.isEmpty() || (bestRank >= 0 && rank >= bestRank))
            continue;
        best = path;
        bestRank = rank;
    }
    int most = 0;
    for (const FieldHabit &habit : habits) {
        if (bestRank < 0 && rankOf(habit.key) >= 0 && habit.kind == FieldKind::Picture
            && habit.count > most) {
            best = habit.key;
            most = habit.count;
        }
    }
    return best.isEmpty() ? QStringLiteral("image") : best;
}

} // namespace Galley
