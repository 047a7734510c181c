// SPDX-License-Identifier: GPL-3.0-or-later
#include "work/frontpictures.h"

#include "images/imagefolder.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QRegularExpression>

#include <algorithm>

namespace Galley {

namespace {

int coverRank(const QString &key)
{
    static const QStringList keys = coverKeys();
    for (qsizetype i = 0; i < keys.size(); ++i) {
        if (keys[i].compare(key, Qt::CaseInsensitive) == 0)
            return int(i);
    }
    return -1;
}

bool hasPictureName(const QString &target)
{
    const QString path = target.section(u'#', 0, 0).section(u'?', 0, 0);
    return isPictureName(path) && !target.contains(u'\n');
}

/// Under a cover's key also what has no suffix: a service's address, a template.
bool isAddress(const QString &target)
{
    static const QRegularExpression blank(QStringLiteral("\\s"));
    if (target.contains(QLatin1String("{{")))
        return true;
    return target.contains(u'/') && !target.contains(blank);
}

bool isPicture(const QString &target, int rank)
{
    return hasPictureName(target) || (rank >= 0 && isAddress(target));
}

/// The texts in a value: itself, or those of its list, or those of its map under the keys for
/// addresses. Covers are never nested deeper than a list of maps; a hostile file may be.
QStringList textsIn(const QJsonValue &value, int depth = 3)
{
    static const QStringList addressKeys
        = {QStringLiteral("src"),   QStringLiteral("image"), QStringLiteral("url"),
           QStringLiteral("path"),  QStringLiteral("file"),  QStringLiteral("feature"),
           QStringLiteral("teaser")};
    if (value.isString())
        return {value.toString()};
    QStringList texts;
    if (depth == 0)
        return texts;
    const QJsonArray list = value.toArray();
    for (const QJsonValue &item : list)
        texts.append(textsIn(item, depth - 1));
    const QJsonObject map = value.toObject();
    for (const QString &key : addressKeys) {
        if (map.contains(key))
            texts.append(textsIn(map.value(key), depth - 1));
    }
    // Themes have keys of their own ("features: [{imgUrl: x.png}]").
    for (auto it = map.begin(); it != map.end(); ++it) {
        if (!addressKeys.contains(it.key()) && hasPictureName(it.value().toString()))
            texts.append(it.value().toString());
    }
    return texts;
}

QStringList textsIn(const FrontMatter &frontMatter, const Field &field)
{
    if (field.isScalar)
        return field.kind == ScalarKind::Text ? QStringList(field.value) : QStringList();
    const Result<QJsonValue> value = frontMatter.value(field.key);
    return value ? textsIn(*value) : QStringList();
}

/// Where \a target stands in the field's value; one written with escapes is found by its value's
/// start.
qsizetype positionOf(const QString &target, const Field &field, QStringView text)
{
    const QStringView raw = text.mid(field.span.start, field.span.length);
    const qsizetype found = raw.indexOf(target);
    if (found >= 0)
        return field.span.start + found;
    const bool quoted = raw.startsWith(u'"') || raw.startsWith(u'\'');
    return field.span.start + (quoted ? 1 : 0);
}

} // namespace

QStringList coverKeys()
{
    return {QStringLiteral("image"),          QStringLiteral("cover"),
            QStringLiteral("coverImage"),     QStringLiteral("cover_image"),
            QStringLiteral("heroImage"),      QStringLiteral("hero_image"),
            QStringLiteral("hero"),           QStringLiteral("featuredImage"),
            QStringLiteral("featured_image"), QStringLiteral("feature_image"),
            QStringLiteral("banner"),         QStringLiteral("header"),
            QStringLiteral("header_image"),   QStringLiteral("images"),
            QStringLiteral("thumbnail"),      QStringLiteral("thumb"),
            QStringLiteral("teaser"),         QStringLiteral("excerpt_image"),
            QStringLiteral("ogImage"),        QStringLiteral("og_image"),
            QStringLiteral("socialImage"),    QStringLiteral("social_image")};
}

QList<FrontPicture> frontPictures(const FrontMatter &frontMatter, const QString &text)
{
    QList<FrontPicture> pictures;
    for (const Field &field : frontMatter.fields()) {
        const int rank = coverRank(field.key);
        for (const QString &target : textsIn(frontMatter, field)) {
            if (isPicture(target, rank))
                pictures.append({target, positionOf(target, field, text), rank});
        }
    }
    std::stable_sort(
        pictures.begin(), pictures.end(),
        [](const FrontPicture &a, const FrontPicture &b) { return a.position < b.position; });
    return pictures;
}

QString coverReference(const FrontMatter &frontMatter)
{
    QString best;
    int bestRank = -1;
    for (const Field &field : frontMatter.fields()) {
        const int rank = coverRank(field.key);
        if (rank < 0 || (bestRank >= 0 && rank >= bestRank))
            continue;
        for (const QString &target : textsIn(frontMatter, field)) {
            if (!isPicture(target, rank))
                continue;
            best = target;
            bestRank = rank;
            break;
        }
    }
    return best;
}

} // namespace Galley
