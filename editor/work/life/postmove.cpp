// SPDX-License-Identifier: GPL-3.0-or-later
#include "work/life/postmove.h"

#include "post/textformat.h"
#include "site/filemoves.h"
#include "site/postsummary.h"
#include "site/postwalk.h"
#include "site/safefile.h"
#include "work/life/postfolders.h"

#include <QFileInfo>
#include <QSet>

namespace Galley {

namespace {

/// Plans one move, step by step.
class MovePlanner
{
public:
    MovePlanner(const Blog &blog, const QString &post, const PostMoveWish &wish,
                const QHash<QString, QString> &open)
        : m_blog(blog)
        , m_post(post)
        , m_wish(wish)
        , m_open(open)
    { }

    Result<PostMovePlan> plan(const std::atomic_bool &cancelled);

private:
    Done planMoves(const PostName &before, const PostName &after, const QString &text);
    Done addMove(const QString &from, const QString &to);
    Done planWrite(const QString &path);
    Done planText(const QString &path, const FileBytes &file);

    const Blog &m_blog;
    const QString m_post;
    const PostMoveWish &m_wish;
    const QHash<QString, QString> &m_open;
    PostMovePlan m_plan;
    std::optional<Namesakes> m_namesakes;
};

Result<PostMovePlan> MovePlanner::plan(const std::atomic_bool &cancelled)
{
    const Result<FileBytes> file = readFile(m_post);
    if (!file)
        return file.problem();
    const Result<DecodedText> decoded = decodeText(file->bytes);
    if (!decoded)
        return decoded.problem();
    const QString text = m_open.value(m_post, decoded->text);
    const QStringList posts = postsOf(m_blog, m_post, cancelled);
    m_namesakes.emplace(m_blog, m_post, posts);
    const auto before = PostName::of(m_blog, m_post);
    std::optional<ReferenceRewrite::Names> names;
    if (before && !m_wish.slug.isEmpty() && m_wish.slug != before->slug()) {
        if (!PostName::isPossible(m_wish.slug))
            return Problem{Problem::NameInvalid, {m_wish.slug}};
        const PostName after = before->withSlug(m_wish.slug);
        names = {*before, after, addressFollowsName(FrontMatter::read(text), *before)};
        if (const Done planned = planMoves(*before, after, text); !planned)
            return planned.problem();
    }
    const PostSummary summary = summarizeText(m_blog, m_post, text);
    FileOperation &operation = m_plan.operation;
    operation.kind = FileOperation::Kind::Rename;
    operation.subject = summary.title;
    operation.post = m_post;
    operation.postAfter = operation.moved(m_post);
    operation.root = m_blog.root;
    const QString title
        = m_wish.title.simplified() == summary.title.simplified() ? QString() : m_wish.title;
    m_plan.rewrite
        = std::make_shared<PostRewrite>(ReferenceRewrite(m_blog, operation, *m_namesakes, names),
                                        names, OwnFields{m_post, title.simplified()});
    QSet<QString> linked;
    for (const QString &path : posts) {
        if (cancelled)
            break;
        // A link to another post, or a second one to the same file: its text changes there.
        if (const QString real = QFileInfo(path).canonicalFilePath(); real != path) {
            if (path != m_post && (posts.contains(real) || linked.contains(real)))
                continue;
            linked.insert(real);
        }
        if (const Done planned = planWrite(path); !planned) {
            if (path == m_post)
                return planned.problem();
            m_plan.left.append({path, planned.problem()});
        }
    }
    return m_plan;
}

Done MovePlanner::addMove(const QString &from, const QString &to)
{
    const QFileInfo target(to);
    const bool sameLetters = from.compare(to, Qt::CaseInsensitive) == 0;
    if (sameLetters ? isThereAsSpelled(to) : target.exists() || target.isSymLink())
        return Problem{Problem::NameTaken, {to}};
    m_plan.operation.steps.append(FileStep::move(from, to));
    return done();
}

Done MovePlanner::planMoves(const PostName &before, const PostName &after, const QString &text)
{
    if (const Done moved = addMove(before.place(), after.place()); !moved)
        return moved;
    const PostFolders folders = postFolders(m_blog, before, text, *m_namesakes);
    m_plan.sharedFolders = folders.shared;
    for (const QString &folder : folders.own) {
        if (const Done moved = addMove(folder, folderRenamed(folder, before, after)); !moved)
            return moved;
    }
    return done();
}

Done MovePlanner::planWrite(const QString &path)
{
    const Result<FileBytes> file = readFile(path);
    if (!file)
        return path == m_post ? Done(file.problem()) : done();
    if (!m_plan.rewrite->mayConcern(path, file->bytes) && !m_open.contains(path))
        return done();
    return planText(path, *file);
}

Done MovePlanner::planText(const QString &path, const FileBytes &file)
{
    const Result<DecodedText> decoded = decodeText(file.bytes);
    if (!decoded) {
        // Only what really would have to change is worth a word.
        const auto wanted = m_plan.rewrite->edits(path, lossyText(file.bytes));
        return wanted && wanted->isEmpty() ? done() : Done(decoded.problem());
    }
    const Result<EditList> edits = m_plan.rewrite->edits(path, decoded->text);
    if (!edits)
        return edits.problem();
    // A post that stays as it is stays so on the disk and in the editor.
    const QString text = m_open.value(path, decoded->text);
    const Result<EditList> here = m_plan.rewrite->edits(path, text);
    if (!here)
        return here.problem();
    if (!edits->isEmpty()) {
        const Result<QByteArray> bytes = encodeText(edits->applied(decoded->text), decoded->format);
        if (!bytes)
            return bytes.problem();
        m_plan.operation.steps.append(
            FileStep::write(m_plan.operation.moved(path), file.bytes, *bytes));
    }
    m_plan.lines += linesChanged(path, text, *here);
    return done();
}

} // namespace

QStringList postsOf(const Blog &blog, const QString &post, const std::atomic_bool &cancelled)
{
    QStringList posts;
    if (blog.scanned)
        walkPosts(blog, blog.root, cancelled, [&](const QString &path) { posts.append(path); });
    if (!posts.contains(post))
        posts.append(post);
    return posts;
}

Result<PostMovePlan> planPostMove(const Blog &blog, const QString &post, const PostMoveWish &wish,
                                  const QHash<QString, QString> &open,
                                  const std::atomic_bool &cancelled)
{
    return MovePlanner(blog, post, wish, open).plan(cancelled);
}

} // namespace Galley
