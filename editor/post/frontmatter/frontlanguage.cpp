// SPDX-License-Identifier: GPL-3.0-or-later
#include "post/frontmatter/frontlanguage.h"

#include "post/json/jsonlanguage.h"
#include "post/metadata/metadatalanguage.h"
#include "post/toml/tomllanguage.h"
#include "post/yaml/yamllanguage.h"

namespace Galley {

std::optional<FrontNode> FrontLanguage::inKindOf(const FrontNode &old, const QString &text) const
{
    FrontNode wish = textNode(text);
    if (old.kind != FrontNode::Kind::Scalar || old.isText()) {
        return wish;
    }
    wish.scalar = old.scalar;
    if (old.scalar == ScalarKind::Boolean) {
        const QString lower = text.toLower();
        if (lower != QLatin1String("true") && lower != QLatin1String("false")) {
            return {};
        }
        wish.text = wish.token = lower;
    }
    return wish;
}

QStringList FrontLanguage::entries(const QString &name, const FrontNode &wish,
                                   const FrontPlace &place) const
{
    QStringList result;
    const QStringList ways = values(wish, place);
    for (const QString &written : ways) {
        const bool joined = written.isEmpty() || written.startsWith(u'\n');
        result += name + (joined ? separator().trimmed() : separator()) + written;
    }
    return result;
}

const FrontLanguage &frontLanguage(FrontMatterKind kind)
{
    static const YamlLanguage yaml;
    static const TomlLanguage toml;
    static const JsonLanguage json;
    static const MetadataLanguage metadata;
    switch (kind) {
    case FrontMatterKind::Toml:
        return toml;
    case FrontMatterKind::Json:
        return json;
    case FrontMatterKind::Metadata:
        return metadata;
    case FrontMatterKind::Yaml:
    case FrontMatterKind::None:
        break;
    }
    return yaml;
}

namespace {

/// The blanks behind an opening bracket: as in the old value, else as authors mostly have them.
QString paddingOf(const FrontPlace &place, bool map)
{
    const bool like = place.old && place.old->inlined && !place.old->children.empty()
        && place.source.startsWith(map ? u'{' : u'[');
    if (!like) {
        return map ? QStringLiteral(" ") : QString();
    }
    const QStringView inside = place.source.mid(1);
    return inside.startsWith(u' ') ? QStringLiteral(" ") : QString();
}

} // namespace

QString inlineText(const FrontLanguage &language, const FrontNode &wish, const FrontPlace &place)
{
    const bool map = wish.kind == FrontNode::Kind::Map;
    const bool like = place.old && place.old->isCollection();
    const FrontPlace inside{place.root, like ? place.old : nullptr,
                            like ? place.source : QStringView(), place.column, true};
    QStringList members;
    for (std::size_t i = 0; i < wish.children.size(); ++i) {
        const FrontNode &child = wish.children[i];
        const QStringList ways = language.values(child, inside);
        const QString key = map ? language.key(wish.keys[i].text, inside) : QString();
        if (ways.isEmpty() || (map && key.isEmpty())) {
            return {};
        }
        members += map ? key + language.separator() + ways.first() : ways.first();
    }
    const QString list = members.join(QLatin1String(", "));
    const QString padding = list.isEmpty() ? QString() : paddingOf(place, map);
    return (map ? u'{' : u'[') + padding + list + padding + (map ? u'}' : u']');
}

} // namespace Galley
