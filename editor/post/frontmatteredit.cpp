// SPDX-License-Identifier: GPL-3.0-or-later
// The editing half of FrontMatter: candidates are written, applied and read again; the first that
// leads to the wanted tree is taken.
#include "post/frontmatter.h"

#include "post/yamlblock.h"
#include "post/yamlevents.h"
#include "post/yamlscalar.h"
#include "post/yamlspan.h"

#include <QStringList>

#include <algorithm>

namespace Galley {

namespace {

/// Text in quotes, in those that most fields of the file have; double ones where single ones
/// cannot hold it.
QString quotedLikeOthers(const QString &value, const QList<Field> &fields)
{
    const auto count = [&](ScalarStyle style) {
        return std::count_if(fields.begin(), fields.end(),
                             [style](const Field &field) { return field.style == style; });
    };
    const auto singles = count(ScalarStyle::SingleQuoted);
    const auto doubles = count(ScalarStyle::DoubleQuoted);
    const bool spared = singles == doubles && (value.contains(u'"') || value.contains(u'\\'));
    return (singles > doubles || spared) && canStandSingleQuoted(value) ? singleQuoted(value)
                                                                        : doubleQuoted(value);
}

QString plainOrQuoted(const QString &value, const QList<Field> &fields)
{
    const bool plain = canStandPlain(value) && plainScalarKind(value) == ScalarKind::Text;
    return plain ? value : quotedLikeOthers(value, fields);
}

/// The node that \a written, a scalar holding \a value, is read as.
YamlNode scalarNode(const QString &written, const QString &value)
{
    YamlNode node;
    node.kind = YamlNode::Kind::Scalar;
    node.value = value;
    const bool quoted = written.startsWith(u'"') || written.startsWith(u'\'')
        || written.startsWith(u'|') || written.startsWith(u'>');
    node.tag = quoted ? QStringLiteral("!") : QStringLiteral("?");
    return node;
}

/// A wish for a field, in the characters that its kind wants; nothing if the kind refuses it.
std::optional<QString> inKindOf(const Field &field, const QString &value)
{
    if (field.style == ScalarStyle::Plain && field.kind == ScalarKind::Boolean) {
        return spelledLike(field.value, value);
    }
    if (field.style == ScalarStyle::Plain && field.kind == ScalarKind::Number) {
        return plainScalarKind(value) == ScalarKind::Number ? std::optional(value) : std::nullopt;
    }
    return value;
}

/// How \a value may be written in the place of a field's \a source, the best first.
QStringList candidates(const Field &field, QStringView source, const QString &value,
                       qsizetype column, const QList<Field> &fields)
{
    const QString quoted = doubleQuoted(value);
    switch (field.style) {
    case ScalarStyle::Plain:
        if (field.kind == ScalarKind::Boolean || field.kind == ScalarKind::Number) {
            return {value};
        }
        if (field.kind == ScalarKind::Date) {
            return {looksLikeDate(value) ? value : quotedLikeOthers(value, fields), quoted};
        }
        return {plainOrQuoted(value, fields), quoted};
    case ScalarStyle::Empty:
        return {plainOrQuoted(value, fields), quoted};
    case ScalarStyle::SingleQuoted:
        return {canStandSingleQuoted(value) ? singleQuoted(value) : quoted, quoted};
    case ScalarStyle::DoubleQuoted:
        return {quoted};
    case ScalarStyle::Literal:
    case ScalarStyle::Folded:
        break;
    }
    QStringList result;
    if (const auto block = writtenAsBlock(source, value, column)) {
        result += *block;
    }
    // A comment stands behind the header; with the header gone it would be gone too.
    if (!source.first(std::max<qsizetype>(source.indexOf(u'\n'), 0)).contains(u'#')) {
        result += quoted;
    }
    return result;
}

bool isWritableKey(const QString &key)
{
    return !key.isEmpty() && canStandSingleQuoted(key) && !key.front().isSpace()
        && !key.back().isSpace() && key != QLatin1String("<<");
}

} // namespace

Result<EditList> FrontMatter::set(const QString &key, const QString &value) const
{
    if (m_problem) {
        return *m_problem;
    }
    if (m_fence.kind == FrontMatterKind::None) {
        return Problem{Problem::FormatNotEditable};
    }
    const Field *present = field(key);
    if (!present) {
        return insertKey(key, value);
    }
    if (present->locked) {
        return *present->locked;
    }
    return replaceValue(*present, value);
}

Result<EditList> FrontMatter::replaceValue(const Field &field, const QString &value) const
{
    const auto wish = inKindOf(field, value);
    if (!wish) {
        return Problem{Problem::ValueKindMismatch, {field.key, value}, field.line};
    }
    if (*wish == field.value) {
        return EditList();
    }
    YamlNode wanted = *m_root;
    const auto index = 2 * static_cast<std::size_t>(&field - m_fields.constData()) + 1;
    const QStringView content
        = QStringView(m_text).mid(m_fence.content.start, m_fence.content.length);
    const QStringView source = QStringView(m_text).mid(field.span.start, field.span.length);
    const qsizetype column = YamlSpans(content).columnOf(m_root->children.front().start);
    const QStringView behind = QStringView(m_text).mid(field.span.end());
    const QStringList ways = candidates(field, source, *wish, column, m_fields);
    for (const QString &written : ways) {
        EditList edits;
        if (field.style != ScalarStyle::Empty) {
            edits.replace(field.span, written);
        } else if (behind.startsWith(QLatin1String(" \n"))) {
            // The blank that the author left behind the colon is the one that is needed.
            edits.replace(Span{field.span.start + 1, 0}, written);
        } else {
            edits.replace(field.span, u' ' + written);
        }
        wanted.children[index] = scalarNode(written, *wish);
        if (leadsTo(edits, wanted)) {
            return edits;
        }
    }
    return Problem{Problem::EditNotVerified, {field.key}, field.line};
}

Result<EditList> FrontMatter::insertKey(const QString &key, const QString &value) const
{
    if (!isWritableKey(key)) {
        return Problem{Problem::KeyInvalid, {key}};
    }
    // A path into a list or map that is there: a key with dots beside it is not what was meant.
    for (qsizetype dot = key.indexOf(u'.'); dot >= 0; dot = key.indexOf(u'.', dot + 1)) {
        const Field *outer = field(key.first(dot));
        if (outer && !outer->isScalar) {
            return Problem{Problem::ValueNotScalar, {outer->key}, outer->line};
        }
    }
    YamlNode wanted;
    wanted.kind = YamlNode::Kind::Map;
    wanted.tag = QStringLiteral("?");
    qsizetype position = m_fence.content.end();
    QString indent;
    if (m_root) {
        wanted = *m_root;
        const QStringView content
            = QStringView(m_text).mid(m_fence.content.start, m_fence.content.length);
        const YamlSpans spans(content);
        indent = QString(spans.columnOf(m_root->children.front().start), u' ');
        const YamlSpans::Entry last = spans.entries(*m_root).back();
        if (last.failure == YamlSpans::Failure::None) {
            const qsizetype feed = content.indexOf(u'\n', last.value.end());
            position = feed < 0 ? position : m_fence.content.start + feed + 1;
        }
    }
    const QString keyWritten = plainOrQuoted(key, m_fields);
    const QStringList ways = {plainOrQuoted(value, m_fields), doubleQuoted(value)};
    for (const QString &written : ways) {
        EditList edits;
        edits.replace(Span{position, 0},
                      indent + keyWritten + QLatin1String(": ") + written + u'\n');
        YamlNode grown = wanted;
        grown.children.push_back(scalarNode(keyWritten, key));
        grown.children.push_back(scalarNode(written, value));
        if (leadsTo(edits, grown)) {
            return edits;
        }
    }
    return Problem{Problem::EditNotVerified, {key}};
}

bool FrontMatter::leadsTo(const EditList &edits, const YamlNode &wanted) const
{
    const FrontMatter after = read(edits.applied(m_text));
    if (after.m_problem || !after.m_root || after.m_fence.kind != m_fence.kind
        || after.m_fence.content.start != m_fence.content.start) {
        return false;
    }
    const QStringView bodyBefore = QStringView(m_text).mid(m_fence.content.end());
    const QStringView bodyAfter = QStringView(after.m_text).mid(after.m_fence.content.end());
    return bodyBefore == bodyAfter && sameContent(*after.m_root, wanted);
}

} // namespace Galley
