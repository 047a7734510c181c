// SPDX-License-Identifier: GPL-3.0-or-later
#include "post/metadata/metadatalanguage.h"

#include "post/fencelines.h"
#include "post/yaml/yamlscalar.h"

#include <algorithm>

namespace Galley {

namespace {

constexpr qsizetype MaxUnits = qsizetype(1024) * 1024;
constexpr int MaxKeys = 10000;

qsizetype firstText(QStringView line)
{
    return std::find_if(line.begin(), line.end(), [](QChar c) { return c != u' ' && c != u'\t'; })
        - line.begin();
}

} // namespace

Result<FrontNode> MetadataLanguage::read(const QString &text, const Fence &fence) const
{
    FrontNode root;
    root.kind = FrontNode::Kind::Map;
    root.span = fence.content;
    if (fence.content.length > MaxUnits) {
        return Problem{Problem::FrontMatterTooLarge};
    }
    const QStringView content = QStringView(text).first(fence.content.end());
    for (TextLine line = firstLine(content); line.start < content.size();
         line = nextLine(content, line)) {
        const QStringView written = withoutTrailingBlanks(line.text(content));
        const QStringView key = metadataKey(written);
        if (key.isEmpty()) {
            // The line goes on with the value of the key above: findFence() saw to that.
            FrontNode &value = root.children.back();
            value.text += (value.style == ScalarStyle::Empty ? QString() : QStringLiteral("\n"))
                + written.mid(firstText(written));
            value.style = ScalarStyle::Plain;
            value.scalar = ScalarKind::Text;
            value.span.length = line.start + written.size() - value.span.start;
            continue;
        }
        if (static_cast<int>(root.keys.size()) >= MaxKeys) {
            return Problem{Problem::FrontMatterTooLarge};
        }
        const qsizetype behind = key.size() + 1;
        const QStringView rest = written.mid(behind);
        FrontNode value = textNode(rest.mid(firstText(rest)).toString());
        if (rest.isEmpty()) {
            value.style = ScalarStyle::Empty; // an empty text: metadata knows no null
        } else if (looksLikeDate(value.text)) {
            value.scalar = ScalarKind::Date;
        }
        value.span = Span{line.start + behind + firstText(rest), rest.size() - firstText(rest)};
        root.keys.push_back(FrontKey{key.toString(), Span{line.start, key.size()}, true});
        root.children.push_back(value);
    }
    return root;
}

QStringList MetadataLanguage::values(const FrontNode &wish, const FrontPlace &) const
{
    if (wish.kind != FrontNode::Kind::Scalar
        || (wish.scalar != ScalarKind::Text && wish.scalar != ScalarKind::Date)) {
        return {};
    }
    QString written = wish.text;
    written.replace(u'\n', QLatin1String("\n    "));
    return {written};
}

std::optional<FrontNode> MetadataLanguage::inKindOf(const FrontNode &, const QString &text) const
{
    FrontNode wish = textNode(text);
    wish.scalar = looksLikeDate(text) ? ScalarKind::Date : ScalarKind::Text;
    return wish;
}

QString MetadataLanguage::key(const QString &key, const FrontPlace &) const
{
    const QString line = key + u':';
    return metadataKey(line) == key ? key : QString();
}

} // namespace Galley
