// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/form/fieldshape.h"

#include "post/yaml/yamlscalar.h"

#include <QSet>

#include <algorithm>

namespace Galley {

namespace {

constexpr qsizetype LongestLine = 60; // UTF-16 units; longer values wrap in a paragraph

/// A key without what spelling habits add: "featured_image", "featured-image" and "featuredImage"
/// are one.
QString plainKey(const QString &key)
{
    QString plain = key.toLower();
    plain.removeIf([](QChar c) { return c == u'_' || c == u'-' || c == u':'; });
    return plain;
}

bool isDateKey(const QString &key)
{
    static const QSet<QString> keys{
        QStringLiteral("date"),        QStringLiteral("publishedat"), QStringLiteral("pubdate"),
        QStringLiteral("publishdate"), QStringLiteral("updatedat"),   QStringLiteral("updated"),
        QStringLiteral("lastmod"),     QStringLiteral("modified"),    QStringLiteral("created"),
        QStringLiteral("expirydate"),  QStringLiteral("createdat"),   QStringLiteral("updateddate"),
    };
    return keys.contains(plainKey(key));
}

/// Keys that hold a list as soon as they hold anything.
bool isListKey(const QString &key)
{
    static const QSet<QString> keys{QStringLiteral("tags"), QStringLiteral("categories"),
                                    QStringLiteral("keywords"), QStringLiteral("topics")};
    return keys.contains(plainKey(key));
}

/// A list of texts, each of one line, that nothing but its being a list keeps from a plain edit.
bool isTagList(const Field &field)
{
    if (!field.items || (field.locked && field.locked->code != Problem::ValueNotScalar))
        return false;
    return std::all_of(field.items->begin(), field.items->end(), [](const QString &item) {
        return survivesTextWidget(item) && !item.contains(u'\n');
    });
}

} // namespace

bool namesPicture(const QString &key, const QString &value)
{
    static const QSet<QString> keys{
        QStringLiteral("image"),       QStringLiteral("img"),
        QStringLiteral("cover"),       QStringLiteral("coverimage"),
        QStringLiteral("thumbnail"),   QStringLiteral("thumb"),
        QStringLiteral("heroimage"),   QStringLiteral("bannerimage"),
        QStringLiteral("headerimage"), QStringLiteral("featuredimage"),
        QStringLiteral("ogimage"),     QStringLiteral("featureimage"),
        QStringLiteral("cardimage"),   QStringLiteral("previewimage"),
        QStringLiteral("socialimage"),
    };
    static const QStringList endings{
        QStringLiteral(".jpg"), QStringLiteral(".jpeg"), QStringLiteral(".png"),
        QStringLiteral(".gif"), QStringLiteral(".webp"), QStringLiteral(".avif"),
        QStringLiteral(".svg"), QStringLiteral(".bmp"),  QStringLiteral(".heic")};
    if (keys.contains(plainKey(key)))
        return true;
    return std::any_of(endings.begin(), endings.end(), [&value](const QString &ending) {
        return value.endsWith(ending, Qt::CaseInsensitive);
    });
}

bool namesDescription(const QString &key)
{
    static const QSet<QString> keys{QStringLiteral("description"), QStringLiteral("summary"),
                                    QStringLiteral("excerpt"), QStringLiteral("metadescription")};
    return keys.contains(plainKey(key));
}

bool survivesTextWidget(const QString &value)
{
    return std::none_of(value.begin(), value.end(), [](QChar c) {
        const bool control = c < u' ' && c != u'\n' && c != u'\t';
        const bool separator = c == QChar::ParagraphSeparator || c == QChar::LineSeparator;
        const bool kept
            = c == QChar(0xfdd0) || c == QChar(0xfdd1) || c == QChar::ObjectReplacementCharacter;
        return control || separator || kept;
    });
}

FieldShape fieldShape(const Field &field)
{
    if (isTagList(field))
        return FieldShape::Tags;
    if (field.locked || !field.isScalar || !survivesTextWidget(field.value))
        return FieldShape::Text;
    if (field.kind == ScalarKind::Null && isListKey(field.key))
        return FieldShape::Tags;
    if (field.kind == ScalarKind::Boolean)
        return FieldShape::YesNo;
    if (field.value.contains(u'\n'))
        return FieldShape::Paragraph;
    if (plainKey(field.key) == u"title")
        return FieldShape::Title;
    if (field.kind == ScalarKind::Date || looksLikeDate(field.value))
        return FieldShape::Date;
    if (field.value.isEmpty() && isDateKey(field.key))
        return FieldShape::Date;
    if (field.kind == ScalarKind::Number)
        return FieldShape::Number;
    if (namesPicture(field.key, field.value))
        return FieldShape::Picture;
    if (namesDescription(field.key) || field.value.size() > LongestLine)
        return FieldShape::Paragraph;
    return FieldShape::Line;
}

} // namespace Galley
