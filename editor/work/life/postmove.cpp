// SPDX-License-Identifier: GPL-3.0-or-later
#include "work/life/postmove.h"

#include "post/textformat.h"
#include "site/filemoves.h"
#include "site/postsummary.h"
#include "site/safefile.h"
#include "work/life/postfolders.h"
#include "work/life/postrewrite.h"

#include <QFileInfo>

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
    if (const Done planned = planTexts(m_plan, posts, m_post, m_open, cancelled); !planned)
        return planned.problem();
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

} // namespace

Result<PostMovePlan> planPostMove(const Blog &blog, const QString &post, const PostMoveWish &wish,
                                  const QHash<QString, QString> &open,
                                  const std::atomic_bool &cancelled)
{
    return MovePlanner(blog, post, wish, open).plan(cancelled);
}

} // namespace Galley
