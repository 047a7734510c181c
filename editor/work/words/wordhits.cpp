// SPDX-License-Identifier: GPL-3.0-or-later
#include "work/words/wordhits.h"

#include "post/frontmatter.h"
#include "post/textformat.h"
#include "site/postwalk.h"
#include "site/safefile.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QJsonObject>
#include <QSet>

#include <algorithm>

namespace Galley {

namespace {

constexpr qsizetype MostHits = 20'000; ///< of a blog: more cannot be reviewed
constexpr qsizetype MostSlow = 20; ///< posts; with so many the expression is to blame
constexpr qsizetype Before = 40; ///< UTF-16 units that are shown before a hit
constexpr qsizetype Behind = 120;

/// The line around a hit, cut where it is long; no surrogate pair is.
void show(const QString &text, WordHit &hit)
{
    const qsizetype at = hit.span.start;
    qsizetype start = at == 0 ? 0 : text.lastIndexOf(u'\n', at - 1) + 1;
    qsizetype end = text.indexOf(u'\n', at);
    if (end < 0)
        end = text.size();
    while (start < at && text[start].isSpace())
        ++start;
    const bool cutBefore = at - start > Before;
    if (cutBefore)
        start = at - Before;
    if (cutBefore && text[start].isLowSurrogate())
        ++start;
    const qsizetype most = std::max(at + Behind, std::min(hit.span.end(), at + 4 * Behind));
    const bool cutBehind = end > most;
    if (cutBehind)
        end = most;
    if (cutBehind && text[end - 1].isHighSurrogate())
        --end;
    const QString dots(QChar(0x2026));
    hit.shown = (cutBefore ? dots : QString()) + text.mid(start, end - start)
        + (cutBehind ? dots : QString());
    hit.shown.replace(u'\t', u' ');
    hit.marked = {at - start + (cutBefore ? 1 : 0),
                  std::max<qsizetype>(0, std::min(hit.span.end(), end) - at)};
}

/// Searches one post.
class PostSearch
{
public:
    PostSearch(const TextSearch &search, const WordsWish &wish, BlogHits &found, PostHits &post)
        : m_search(search)
        , m_wish(wish)
        , m_found(found)
        , m_post(post)
    { }

    void run()
    {
        const QString &text = m_post.text;
        if (m_wish.inFields)
            searchFields();
        if (!m_wish.inBody)
            return;
        const Fence fence = findFence(text);
        qsizetype counted = fence.bodyStart;
        int line = fence.bodyLine + 1;
        for (const TextMatch &match : matches(text, fence.bodyStart)) {
            line += int(QStringView(text).mid(counted, match.start - counted).count(u'\n'));
            counted = match.start;
            add(text, match, {}, line);
        }
    }

private:
    QList<TextMatch> matches(const QString &text, qsizetype from)
    {
        const TextMatches all = m_search.matches(text, from, text.size());
        if (all.complete)
            return all.matches;
        // A part of them would be neither the old text nor the new.
        if (all.matches.size() >= TextSearch::MostMatches)
            m_found.complete = false;
        else if (!m_found.tooSlow.contains(m_post.path))
            m_found.tooSlow.append(m_post.path);
        return {};
    }
    void add(const QString &text, const TextMatch &match, const QString &key, int line)
    {
        WordHit hit{{match.start, match.length}, key, line};
        hit.with = m_search.replacement(text, match, m_wish.with);
        show(text, hit);
        if (!key.isEmpty()) {
            const QString name = key + QStringLiteral(": ");
            hit.shown.prepend(name);
            hit.marked.start += name.size();
        }
        m_post.hits.append(hit);
    }
    void leave(const Problem &reason)
    {
        if (m_found.left.isEmpty() || m_found.left.constLast().path != m_post.path)
            m_found.left.append({m_post.path, reason});
    }
    void searchFields()
    {
        const FrontMatter frontMatter = FrontMatter::read(m_post.text);
        if (frontMatter.problem()) {
            const Span content = frontMatter.fence().content;
            if (!m_search.matches(m_post.text, content.start, content.end()).matches.isEmpty())
                leave(*frontMatter.problem());
            return;
        }
        for (const Field &field : frontMatter.fields()) {
            if (field.isScalar && !field.locked) {
                searchValue(field.value, field.key, field.line);
            } else if (!field.isScalar && !field.key.contains(u'.')) {
                if (const auto value = frontMatter.value(field.key))
                    searchTree(frontMatter, *value, field.key, field.line);
            } else if (!matches(field.value, 0).isEmpty()) {
                leave(field.locked.value_or(Problem{Problem::EditNotVerified, {m_post.path}}));
            }
        }
    }
    void searchValue(const QString &value, const QString &path, int line)
    {
        for (const TextMatch &match : matches(value, 0))
            add(value, match, path, line);
    }
    void searchTree(const FrontMatter &frontMatter, const QJsonValue &value, const QString &path,
                    int line)
    {
        if (value.isString() && fieldText(frontMatter, path) == value.toString())
            searchValue(value.toString(), path, line);
        const QJsonArray array = value.toArray();
        for (qsizetype i = 0; i < array.size(); ++i)
            searchTree(frontMatter, array.at(i), path + u'.' + QString::number(i), line);
        const QJsonObject object = value.toObject();
        for (auto each = object.begin(); each != object.end(); ++each) {
            if (!each.key().contains(u'.')) // would be read as a path
                searchTree(frontMatter, each.value(), path + u'.' + each.key(), line);
        }
    }

    const TextSearch &m_search;
    const WordsWish &m_wish;
    BlogHits &m_found;
    PostHits &m_post;
};

} // namespace

std::optional<QString> fieldText(const FrontMatter &frontMatter, const QString &path)
{
    if (const Field *field = frontMatter.field(path))
        return field->isScalar ? std::optional(field->value) : std::nullopt;
    const Result<QJsonValue> value = frontMatter.value(path);
    return value && value->isString() ? std::optional(value->toString()) : std::nullopt;
}

qsizetype BlogHits::count() const
{
    qsizetype hits = 0;
    for (const PostHits &post : posts)
        hits += post.hits.size();
    return hits;
}

BlogHits findWords(const Blog &blog, const WordsWish &wish, const QHash<QString, QString> &unsaved,
                   const std::atomic_bool &cancelled, SearchProgress &progress)
{
    BlogHits found{wish, {}, {}, {}};
    const TextSearch search(wish.query);
    if (search.isEmpty() || !search.error().isEmpty())
        return found;
    QStringList paths;
    if (blog.scanned)
        walkPosts(blog, blog.root, cancelled, [&](const QString &path) { paths.append(path); });
    for (auto open = unsaved.cbegin(); open != unsaved.cend(); ++open) {
        if (!paths.contains(open.key()))
            paths.append(open.key());
    }
    progress.all = int(paths.size());
    QSet<QString> seen; // a file that has several names is searched once
    qsizetype hits = 0;
    for (const QString &path : std::as_const(paths)) {
        if (cancelled)
            break;
        ++progress.done;
        const QString real = QFileInfo(path).canonicalFilePath();
        if (seen.contains(real))
            continue;
        seen.insert(real);
        const Result<FileBytes> file = readFile(path);
        if (!file)
            continue;
        ++found.searched;
        PostHits post{path, {}};
        const Result<DecodedText> decoded = decodeText(file->bytes);
        post.text = unsaved.value(path, decoded ? decoded->text : lossyText(file->bytes));
        if (decoded && unsaved.contains(path) && decoded->text != post.text)
            post.onDisk = decoded->text;
        PostSearch(search, wish, found, post).run();
        if (found.tooSlow.size() > MostSlow) {
            found.complete = false;
            break;
        }
        if (post.hits.isEmpty() || found.tooSlow.contains(path))
            continue;
        if (!decoded) {
            found.left.append({path, decoded.problem()});
            continue;
        }
        hits += post.hits.size();
        found.posts.append(post);
        if (hits > MostHits) {
            found.complete = false;
            break;
        }
    }
    return found;
}

} // namespace Galley
