// SPDX-License-Identifier: GPL-3.0-or-later
#include "work/life/postrewrite.h"

#include "post/frontmatter.h"
#include "site/postsummary.h"
#include "work/life/proseonly.h"

#include <QHash>
#include <QRegularExpression>

#include <algorithm>

namespace Galley {

namespace {

bool isOneOf(const QString &key, std::initializer_list<const char *> names)
{
    for (const char *name : names) {
        if (key.compare(QLatin1String(name), Qt::CaseInsensitive) == 0)
            return true;
    }
    return false;
}

/// An address that readers get, not one of another place.
bool isAddress(const Field &field)
{
    static const QRegularExpression elsewhere(
        QStringLiteral("^(?:[A-Za-z][A-Za-z0-9+.-]*://|//|mailto:)"));
    return field.isScalar && field.kind == ScalarKind::Text && !field.value.isEmpty()
        && !elsewhere.match(field.value).hasMatch()
        && isOneOf(field.key, {"slug", "permalink", "url", "path"});
}

/// An address with another name as its last word; nothing if it ends otherwise.
std::optional<QString> withName(const QString &address, const ReferenceRewrite::Names &names)
{
    QString path = address;
    QString end;
    while (path.endsWith(u'/')) {
        path.chop(1);
        end += u'/';
    }
    const qsizetype slash = path.lastIndexOf(u'/') + 1;
    const auto now = names.before.renamed(path.mid(slash), names.after);
    if (!now)
        return std::nullopt;
    return path.left(slash) + *now + end;
}

Done addAll(const EditList &from, EditList &to)
{
    for (const Edit &edit : from.edits()) {
        if (const Done added = to.replace(edit.span, edit.text); !added)
            return added;
    }
    return done();
}

/// Whether a word that was put in without quotes is no text any more: "no", "12", "&x".
bool meansSomethingElse(const QString &text, const FrontMatter &frontMatter, const Edit &edit)
{
    static const QRegularExpression other(
        QStringLiteral("^(?:(?:y|n|yes|no|true|false|on|off|null|~|[-+.\\d][-+.:_\\dexo]*)$|"
                       "[&*!|>@`?%-](?:\\s|\\w))"),
        QRegularExpression::CaseInsensitiveOption);
    if (frontMatter.fence().kind != FrontMatterKind::Yaml || edit.span.start == 0)
        return false;
    const QChar before = text[edit.span.start - 1];
    return (before.isSpace() || before == u'[' || before == u',')
        && other.match(edit.text).hasMatch();
}

/// Whether edits have left the fields what they were: the same keys, as many items, and no other
/// words than those of the edits.
bool isOfOneShape(const FrontMatter &before, const FrontMatter &after, const EditList &edits)
{
    if (edits.isEmpty())
        return true;
    const auto isWanted = [&](const QString &old, const QString &now) {
        return old == now
            || std::any_of(edits.edits().begin(), edits.edits().end(),
                           [&](const Edit &edit) { return now.contains(edit.text); });
    };
    QHash<QString, Field> there;
    for (const Field &field : after.fields())
        there.insert(field.key, field);
    for (const Field &field : before.fields()) {
        const auto now = there.constFind(field.key);
        if (now == there.constEnd() || now->isScalar != field.isScalar
            || now->items.has_value() != field.items.has_value())
            return false;
        if (!field.items)
            continue;
        if (now->items->size() != field.items->size())
            return false;
        for (qsizetype i = 0; i < field.items->size(); ++i) {
            if (!isWanted(field.items->at(i), now->items->at(i)))
                return false;
        }
    }
    return true;
}

/// Where the first heading's words stand in a text; nothing if there is none.
std::optional<Span> headingSpan(const QString &text, qsizetype bodyStart)
{
    const QString heading = firstHeading(QStringView(text).mid(bodyStart));
    if (heading.isEmpty())
        return std::nullopt;
    // As long as the text, without its code.
    const QString prose = text.left(bodyStart) + proseOnly(QStringView(text).mid(bodyStart));
    for (qsizetype at = prose.indexOf(heading, bodyStart); at >= 0;
         at = prose.indexOf(heading, at + 1)) {
        const qsizetype line = at == 0 ? 0 : text.lastIndexOf(u'\n', at - 1) + 1;
        const QStringView before = QStringView(text).mid(line, at - line).trimmed();
        if (before == QLatin1String("#"))
            return Span{at, heading.size()};
    }
    return std::nullopt;
}

} // namespace

bool isOwnAddressKey(const QString &key)
{
    return isOneOf(key,
                   {"slug", "permalink", "url", "path", "aliases", "alias", "redirect_from",
                    "title", "id", "guid", "abbrlink"});
}

bool addressFollowsName(const FrontMatter &frontMatter, const PostName &name)
{
    for (const Field &field : frontMatter.fields()) {
        if (isAddress(field) && !withName(field.value, {name, name}))
            return false;
    }
    return true;
}

PostRewrite::PostRewrite(const ReferenceRewrite &references,
                         const std::optional<ReferenceRewrite::Names> &names, const OwnFields &own)
    : m_references(references)
    , m_names(names)
    , m_own(own)
{ }

Result<EditList> PostRewrite::edits(const QString &postFile, const QString &text) const
{
    const FrontMatter frontMatter = FrontMatter::read(text);
    const bool own = postFile == m_own.post;
    EditList edits;
    if (own) {
        if (const Done added = addOwn(text, frontMatter, edits); !added)
            return added.problem();
    }
    if (m_references.mayConcern(text)) {
        for (const WrittenTarget &target : writtenTargets(text)) {
            // Old addresses of a page stay what they are: they lead to it still.
            const bool inFront = target.kind == WrittenTarget::Kind::Value;
            if (inFront
                && (own ? isOwnAddressKey(target.key)
                        : isOneOf(target.key, {"aliases", "alias", "redirect_from", "title"})))
                continue;
            const auto edit = m_references.rewritten(postFile, text, target);
            if (!edit)
                continue;
            if (inFront && frontMatter.problem()) {
                if (own)
                    continue;
                return *frontMatter.problem();
            }
            if (inFront && meansSomethingElse(text, frontMatter, *edit))
                return Problem{Problem::EditNotVerified, {postFile}};
            if (const Done added = edits.replace(edit->span, edit->text); !added)
                return added.problem();
        }
    }
    const FrontMatter after = FrontMatter::read(edits.applied(text));
    if (after.problem().has_value() != frontMatter.problem().has_value()
        || !isOfOneShape(frontMatter, after, edits))
        return Problem{Problem::EditNotVerified, {postFile}};
    return edits;
}

Done PostRewrite::addOwn(const QString &text, const FrontMatter &frontMatter, EditList &edits) const
{
    if (!m_own.title.isEmpty()) {
        if (const Done added = addTitle(text, frontMatter, edits); !added)
            return added;
    }
    if (!m_names)
        return done();
    for (const Field &field : frontMatter.fields()) {
        if (!isAddress(field))
            continue;
        const auto now = withName(field.value, *m_names);
        if (!now || *now == field.value)
            continue;
        const Result<EditList> set = frontMatter.set(field.key, *now);
        if (!set)
            return set.problem();
        if (const Done added = addAll(*set, edits); !added)
            return added;
    }
    return done();
}

Done PostRewrite::addTitle(const QString &text, const FrontMatter &frontMatter,
                           EditList &edits) const
{
    QString key;
    for (const Field &field : frontMatter.fields()) {
        if (field.key.compare(QLatin1String("title"), Qt::CaseInsensitive) == 0)
            key = field.key;
    }
    if (key.isEmpty()) {
        if (const auto heading = headingSpan(text, frontMatter.fence().bodyStart))
            return edits.replace(*heading, m_own.title);
        key = QStringLiteral("title");
    }
    const Result<EditList> set = frontMatter.set(key, m_own.title);
    return set ? addAll(*set, edits) : Done(set.problem());
}

} // namespace Galley
