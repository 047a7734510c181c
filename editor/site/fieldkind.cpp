// SPDX-License-Identifier: GPL-3.0-or-later
#include "site/fieldkind.h"

#include "site/postdate.h"

#include <QRegularExpression>

#include <initializer_list>

namespace Galley {

namespace {

constexpr qsizetype longLine = 120; ///< UTF-16 units from which a text is a paragraph

bool isOneOf(const QString &key, std::initializer_list<const char *> keys)
{
    // "publishedAt", "published_at" and "published-at" are one key.
    QString folded = key.toCaseFolded();
    folded.remove(QLatin1Char('_')).remove(QLatin1Char('-'));
    for (const char *each : keys) {
        if (folded == QLatin1String(each))
            return true;
    }
    return false;
}

bool isPictureKey(const QString &key)
{
    return isOneOf(key, {"image",   "images",        "cover",        "coverimage",  "thumbnail",
                         "thumb",   "featuredimage", "featureimage", "heroimage",   "hero",
                         "ogimage", "socialimage",   "excerptimage", "headerimage", "banner",
                         "avatar",  "logo",          "teaser",       "photo",       "picture"});
}

bool isTagsKey(const QString &key)
{
    return isOneOf(
        key, {"tags", "tag", "categories", "topics", "keywords", "series", "authors", "aliases"});
}

bool isParagraphKey(const QString &key)
{
    return isOneOf(
        key, {"description", "summary", "excerpt", "abstract", "spoiler", "intro", "lead", "desc"});
}

bool isAddress(const QString &value)
{
    static const QRegularExpression address(
        QStringLiteral("^(?:[a-z][a-z0-9+.-]*://\\S+|mailto:\\S+|/\\S*|\\.\\.?/\\S+)$"),
        QRegularExpression::CaseInsensitiveOption);
    return address.match(value).hasMatch();
}

/// Also what is no day of any year, as long as it is written like one.
bool looksLikeDate(const QString &value)
{
    static const QRegularExpression digits(
        QStringLiteral("^\\d{4}[-/]\\d{1,2}[-/]\\d{1,2}(?:\\D.*|\\d{0,2}:.*)?$"));
    return digits.match(value.trimmed()).hasMatch() || readPostDate(value).isValid();
}

} // namespace

bool isDateKey(const QString &key)
{
    return isOneOf(key,
                   {"date",         "publishedat", "pubdate",      "pubdatetime",    "published",
                    "publishdate",  "created",     "createdat",    "updated",        "updatedat",
                    "modified",     "modifiedat",  "modifiedtime", "moddatetime",    "lastmod",
                    "lastmodified", "lastupdated", "expirydate",   "expirationdate", "releasedate",
                    "updateddate"});
}

bool isChoiceKey(const QString &key)
{
    return isOneOf(key,
                   {"layout", "category", "lang", "language", "locale", "author", "status", "type",
                    "section", "series", "topic", "style", "template"});
}

bool endsLikePicture(const QString &value)
{
    static const QRegularExpression ending(
        QStringLiteral("\\.(?:jpe?g|png|gif|webp|avif|svg|bmp|tiff?|heic|ico)(?:[?#]\\S*)?$"),
        QRegularExpression::CaseInsensitiveOption);
    return !value.contains(QLatin1Char('\n')) && ending.match(value.trimmed()).hasMatch();
}

std::optional<FieldKind> kindOfValue(const Field &field)
{
    if (!field.isScalar) {
        if (field.items)
            return !field.items->isEmpty() && endsLikePicture(field.items->first())
                ? FieldKind::Picture
                : FieldKind::Tags;
        // An empty list is one of words until it has other items.
        return field.value.trimmed() == QLatin1String("[]") ? FieldKind::Tags : FieldKind::Nested;
    }
    const QString value = field.value.trimmed();
    if (isTagsKey(field.key))
        return FieldKind::Tags;
    switch (field.kind) {
    case ScalarKind::Boolean:
        return FieldKind::YesNo;
    case ScalarKind::Date:
        return FieldKind::Date;
    case ScalarKind::Number:
        return field.style == ScalarStyle::Plain ? FieldKind::Number : FieldKind::Line;
    case ScalarKind::Null:
    case ScalarKind::Text:
        break;
    }
    if (isPictureKey(field.key) && (value.isEmpty() || !value.contains(QLatin1Char(' '))))
        return FieldKind::Picture;
    if (isDateKey(field.key) && (value.isEmpty() || looksLikeDate(value)))
        return FieldKind::Date;
    if (isParagraphKey(field.key))
        return FieldKind::Paragraph;
    if (value.isEmpty())
        return std::nullopt;
    if (endsLikePicture(value))
        return FieldKind::Picture;
    if (looksLikeDate(value))
        return FieldKind::Date;
    if (isAddress(value))
        return FieldKind::Link;
    return value.contains(QLatin1Char('\n')) || value.size() > longLine ? FieldKind::Paragraph
                                                                        : FieldKind::Line;
}

} // namespace Galley
