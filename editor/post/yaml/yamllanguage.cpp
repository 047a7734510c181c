// SPDX-License-Identifier: GPL-3.0-or-later
#include "post/yaml/yamllanguage.h"

#include "post/yaml/yamlblock.h"
#include "post/yaml/yamlcollection.h"
#include "post/yaml/yamlevents.h"
#include "post/yaml/yamlreader.h"
#include "post/yaml/yamlscalar.h"

#include <algorithm>

namespace Galley {

namespace {

/// Text in quotes, in those that most values of the file have; double ones where single ones
/// cannot hold it.
QString quotedLikeOthers(const QString &value, const FrontNode &root)
{
    const auto count = [&](ScalarStyle style) {
        return std::count_if(
            root.children.begin(), root.children.end(), [style](const FrontNode &child) {
                return child.kind == FrontNode::Kind::Scalar && child.style == style;
            });
    };
    const auto singles = count(ScalarStyle::SingleQuoted);
    const auto doubles = count(ScalarStyle::DoubleQuoted);
    const bool spared = singles == doubles && (value.contains(u'"') || value.contains(u'\\'));
    return (singles > doubles || spared) && canStandSingleQuoted(value) ? singleQuoted(value)
                                                                        : doubleQuoted(value);
}

bool canStandHere(const QString &value, const FrontPlace &place)
{
    // Readers disagree about a colon between brackets: "[a:b]" is a text to some, a map to others.
    static const QString flow = QStringLiteral(",[]{}:?");
    return canStandPlain(value)
        && (!place.inlined
            || std::none_of(value.begin(), value.end(), [](QChar c) { return flow.contains(c); }));
}

QString plainOrQuoted(const QString &value, const FrontPlace &place)
{
    const bool plain = canStandHere(value, place) && plainScalarKind(value) == ScalarKind::Text;
    return plain ? value : quotedLikeOthers(value, place.root);
}

} // namespace

Result<FrontNode> YamlLanguage::read(const QString &text, const Fence &fence) const
{
    const QString content = text.mid(fence.content.start, fence.content.length);
    const auto lineOf = [&text](qsizetype position) {
        return static_cast<int>(QStringView(text).first(position).count(u'\n')) + 1;
    };
    const auto inFile = [&](Problem problem) {
        problem.line += problem.line > 0 ? lineOf(fence.content.start) - 1 : 0;
        return problem;
    };
    const auto parsed = parseYaml(content);
    if (!parsed) {
        return inFile(parsed.problem());
    }
    FrontNode empty;
    empty.kind = FrontNode::Kind::Map;
    if (!*parsed) {
        return empty;
    }
    const YamlNode &root = **parsed;
    const bool tagged
        = !root.tag.isEmpty() && root.tag != QLatin1String("?") && root.tag != QLatin1String("!");
    if (root.kind != YamlNode::Kind::Map || root.flow || root.anchor != 0 || tagged) {
        return Problem{Problem::FormUnsupported, {}, lineOf(fence.content.start + root.start)};
    }
    const auto result = YamlReader(content, fence.content.start).read(root);
    return result ? result : inFile(result.problem());
}

std::optional<FrontNode> YamlLanguage::inKindOf(const FrontNode &old, const QString &text) const
{
    FrontNode wish = textNode(text);
    if (old.kind != FrontNode::Kind::Scalar || old.style != ScalarStyle::Plain) {
        wish.scalar = looksLikeDate(text) ? ScalarKind::Date : ScalarKind::Text;
        return wish;
    }
    if (old.scalar == ScalarKind::Boolean) {
        const auto spelled = spelledLike(old.text, text);
        if (!spelled) {
            return {};
        }
        wish.text = *spelled;
        wish.scalar = ScalarKind::Boolean;
    } else if (old.scalar == ScalarKind::Number) {
        // "12:30" and "017" are text to some readers: they take any text. What is a number to all
        // of them stays one.
        const bool number = plainScalarKind(text) == ScalarKind::Number;
        if (!number && !old.token.isEmpty()) {
            return {};
        }
        wish.scalar = number ? ScalarKind::Number : ScalarKind::Text;
    } else if (old.scalar == ScalarKind::Date && looksLikeDate(text)) {
        wish.scalar = ScalarKind::Date;
    }
    return wish;
}

QStringList YamlLanguage::values(const FrontNode &wish, const FrontPlace &place) const
{
    if (wish.isCollection()) {
        return YamlCollection(*this, place).ways(wish);
    }
    if (wish.kind == FrontNode::Kind::Null) {
        return {QStringLiteral("null")};
    }
    switch (wish.scalar) {
    case ScalarKind::Number:
    case ScalarKind::Boolean:
    case ScalarKind::Null:
        return {wish.text};
    case ScalarKind::Date:
    case ScalarKind::Text:
        break;
    }
    return texts(wish.text, place);
}

QStringList YamlLanguage::texts(const QString &value, const FrontPlace &place) const
{
    const QString quoted = doubleQuoted(value);
    const FrontNode *old = place.old;
    if (!old || old->kind != FrontNode::Kind::Scalar) {
        return {plainOrQuoted(value, place), quoted};
    }
    switch (old->style) {
    case ScalarStyle::Plain:
        if (old->scalar == ScalarKind::Date) {
            const bool date = looksLikeDate(value) && !value.contains(u'\t');
            return {date ? value : quotedLikeOthers(value, place.root), quoted};
        }
        return {plainOrQuoted(value, place), quoted};
    case ScalarStyle::Empty:
        return {plainOrQuoted(value, place), quoted};
    case ScalarStyle::SingleQuoted:
        return {canStandSingleQuoted(value) ? singleQuoted(value) : quoted, quoted};
    case ScalarStyle::DoubleQuoted:
        return {quoted};
    case ScalarStyle::Literal:
    case ScalarStyle::Folded:
        break;
    }
    QStringList result;
    if (const auto block = writtenAsBlock(place.source, value, place.column)) {
        result += *block;
    }
    // A comment stands behind the header; with the header gone it would be gone too.
    const qsizetype headerEnd = std::max<qsizetype>(place.source.indexOf(u'\n'), 0);
    if (!place.source.first(headerEnd).contains(u'#')) {
        result += quoted;
    }
    return result;
}

QString YamlLanguage::key(const QString &key, const FrontPlace &place) const
{
    const bool writable = !key.isEmpty() && canStandSingleQuoted(key) && !key.front().isSpace()
        && !key.back().isSpace() && key != QLatin1String("<<");
    return writable ? plainOrQuoted(key, place) : QString();
}

bool YamlLanguage::isComment(QStringView text, qsizetype position) const
{
    return text[position] == u'#';
}

} // namespace Galley
