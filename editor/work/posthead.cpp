// SPDX-License-Identifier: GPL-3.0-or-later
#include "work/posthead.h"

#include <initializer_list>

namespace Galley {

namespace {

QString firstText(const FrontMatter &frontMatter, std::initializer_list<QLatin1String> keys)
{
    for (const QLatin1String key : keys) {
        for (const Field &field : frontMatter.fields()) {
            if (field.key.compare(key, Qt::CaseInsensitive) != 0)
                continue;
            const QString text = field.value.trimmed();
            if (field.isScalar && field.kind != ScalarKind::Null && !text.isEmpty())
                return text;
        }
    }
    return {};
}

} // namespace

PostHead readPostHead(const FrontMatter &frontMatter, const PictureResolver &pictures)
{
    using Key = QLatin1String;
    PostHead head;
    head.title = firstText(frontMatter, {Key("title")});
    head.date = firstText(frontMatter,
                          {Key("date"), Key("publishedAt"), Key("published_at"), Key("pubDate"),
                           Key("pubDatetime"), Key("publishDate"), Key("published"),
                           Key("release_date"), Key("created"), Key("createdAt")});
    head.description = firstText(frontMatter,
                                 {Key("description"), Key("summary"), Key("excerpt"),
                                  Key("spoiler"), Key("subtitle"), Key("abstract")});
    head.language = firstText(frontMatter, {Key("lang"), Key("language"), Key("locale")});
    head.coverReference = coverReference(frontMatter);
    if (!head.coverReference.isEmpty())
        head.cover = pictures.resolve(head.coverReference);
    return head;
}

} // namespace Galley
