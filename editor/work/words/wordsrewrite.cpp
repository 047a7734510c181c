// SPDX-License-Identifier: GPL-3.0-or-later
#include "work/words/wordsrewrite.h"

#include "post/frontmatter.h"
#include "post/linediff.h"

#include <QMap>

#include <algorithm>

namespace Galley {

namespace {

/// Where a piece of a text is after edits; nothing where one of them touches it.
std::optional<Span> moved(const Span &span, const EditList &edits)
{
    qsizetype shift = 0;
    for (const Edit &edit : edits.edits()) {
        if (edit.span.start > span.end())
            break;
        if (edit.span.end() >= span.start)
            return std::nullopt;
        shift += edit.text.size() - edit.span.length;
    }
    return Span{span.start + shift, span.length};
}

/// What values read as once their places are replaced, by path; of \a text only those that read
/// there as they did in the text that was searched.
QMap<QString, QString> wishedValues(const PostHits &post, const FrontMatter &frontMatter)
{
    QMap<QString, EditList> edits;
    for (const WordHit &hit : post.hits) {
        if (!hit.key.isEmpty())
            static_cast<void>(edits[hit.key].replace(hit.span, hit.with));
    }
    QMap<QString, QString> wished;
    if (edits.isEmpty())
        return wished;
    const FrontMatter searched = FrontMatter::read(post.text);
    for (auto each = edits.cbegin(); each != edits.cend(); ++each) {
        const auto value = fieldText(searched, each.key());
        if (value && fieldText(frontMatter, each.key()) == value)
            wished.insert(each.key(), each->applied(*value));
    }
    return wished;
}

Done addAll(const EditList &from, EditList &to)
{
    for (const Edit &edit : from.edits()) {
        if (const Done added = to.replace(edit.span, edit.text); !added)
            return added;
    }
    return done();
}

/// Whether the front matter reads as wished, and all else in it as before.
bool readsAsWished(const FrontMatter &before, const FrontMatter &after,
                   const QMap<QString, QString> &wished)
{
    if (after.problem().has_value() != before.problem().has_value()
        || after.fence().kind != before.fence().kind
        || after.fields().size() != before.fields().size())
        return false;
    for (auto each = wished.cbegin(); each != wished.cend(); ++each) {
        if (fieldText(after, each.key()) != *each)
            return false;
    }
    for (qsizetype i = 0; i < after.fields().size(); ++i) {
        const Field &old = before.fields()[i];
        const Field &now = after.fields()[i];
        if (old.key != now.key || old.isScalar != now.isScalar || old.kind != now.kind
            || (old.items ? old.items->size() : -1) != (now.items ? now.items->size() : -1))
            return false;
        const bool isWished
            = std::any_of(wished.keyBegin(), wished.keyEnd(), [&](const QString &path) {
                  return path == old.key || path.startsWith(old.key + u'.');
              });
        if (!isWished && old.value != now.value)
            return false;
    }
    return true;
}

} // namespace

WordsRewrite::WordsRewrite(const QList<PostHits> &posts)
{
    for (const PostHits &post : posts)
        m_posts.insert(post.path, post);
}

bool WordsRewrite::mayConcern(const QString &postFile, const QByteArray &) const
{
    return m_posts.contains(postFile);
}

Result<EditList> WordsRewrite::edits(const QString &postFile, const QString &text) const
{
    const auto found = m_posts.constFind(postFile);
    if (found == m_posts.cend())
        return EditList();
    const PostHits &post = *found;
    const bool isSearched = text == post.text;
    if (!isSearched && text != post.onDisk)
        return Problem{Problem::FileChangedOnDisk, {postFile}};
    const FrontMatter frontMatter = FrontMatter::read(text);
    const EditList way = isSearched ? EditList() : editsBetween(post.text, text);
    EditList edits;
    for (const WordHit &hit : post.hits) {
        const auto span = hit.key.isEmpty() ? moved(hit.span, way) : std::nullopt;
        if (!span)
            continue;
        if (const Done added = edits.replace(*span, hit.with); !added)
            return added.problem();
    }
    const QMap<QString, QString> wished = wishedValues(post, frontMatter);
    for (auto each = wished.cbegin(); each != wished.cend(); ++each) {
        const Result<EditList> set = frontMatter.set(each.key(), *each);
        if (!set)
            return set.problem();
        if (const Done added = addAll(*set, edits); !added)
            return added.problem();
    }
    if (!readsAsWished(frontMatter, FrontMatter::read(edits.applied(text)), wished))
        return Problem{Problem::EditNotVerified, {postFile}};
    return edits;
}

RewritePlan planWords(const Blog &blog, const WordsWish &wish, const QList<PostHits> &posts,
                      const QHash<QString, QString> &unsaved, const std::atomic_bool &cancelled)
{
    RewritePlan plan;
    plan.operation.kind = FileOperation::Kind::ReplaceWords;
    plan.operation.subject = wish.query.text;
    plan.operation.root = blog.root;
    plan.rewrite = std::make_shared<WordsRewrite>(posts);
    QStringList paths;
    for (const PostHits &post : posts)
        paths.append(post.path);
    // No post is the one that fails it all.
    static_cast<void>(planTexts(plan, paths, {}, unsaved, cancelled));
    return plan;
}

} // namespace Galley
