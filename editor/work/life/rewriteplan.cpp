// SPDX-License-Identifier: GPL-3.0-or-later
#include "work/life/rewriteplan.h"

#include "post/textformat.h"
#include "site/postwalk.h"
#include "site/safefile.h"

#include <QFileInfo>
#include <QSet>

namespace Galley {

namespace {

Done planText(RewritePlan &plan, const QString &path, const FileBytes &file,
              const QHash<QString, QString> &open)
{
    const Result<DecodedText> decoded = decodeText(file.bytes);
    if (!decoded) {
        // Only what really would have to change is worth a word.
        const auto wanted = plan.rewrite->edits(path, lossyText(file.bytes));
        return wanted && wanted->isEmpty() ? done() : Done(decoded.problem());
    }
    const Result<EditList> edits = plan.rewrite->edits(path, decoded->text);
    if (!edits)
        return edits.problem();
    // A post that stays as it is stays so on the disk and in the editor.
    const QString text = open.value(path, decoded->text);
    const Result<EditList> here = plan.rewrite->edits(path, text);
    if (!here)
        return here.problem();
    if (!edits->isEmpty()) {
        const QString changed = edits->applied(decoded->text);
        // Where line ends are mixed they are kept by line: another number of lines would shift
        // them.
        if (decoded->format.isMixed() && changed.count(u'\n') != decoded->text.count(u'\n'))
            return Problem{Problem::EditNotVerified, {path}};
        const Result<QByteArray> bytes = encodeText(changed, decoded->format);
        if (!bytes)
            return bytes.problem();
        plan.operation.steps.append(
            FileStep::write(plan.operation.moved(path), file.bytes, *bytes));
    }
    plan.lines += linesChanged(path, text, *here);
    return done();
}

} // namespace

Done planTexts(RewritePlan &plan, const QStringList &posts, const QString &own,
               const QHash<QString, QString> &open, const std::atomic_bool &cancelled)
{
    QSet<QString> linked;
    for (const QString &path : posts) {
        if (cancelled)
            break;
        // A link to another post, or a second one to the same file: its text changes there.
        if (const QString real = QFileInfo(path).canonicalFilePath(); real != path) {
            if (path != own && (posts.contains(real) || linked.contains(real)))
                continue;
            linked.insert(real);
        }
        const Result<FileBytes> file = readFile(path);
        if (!file) {
            if (path == own)
                return file.problem();
            continue;
        }
        if (!plan.rewrite->mayConcern(path, file->bytes) && !open.contains(path))
            continue;
        if (const Done planned = planText(plan, path, *file, open); !planned) {
            if (path == own)
                return planned;
            plan.left.append({path, planned.problem()});
        }
    }
    return done();
}

QStringList postsOf(const Blog &blog, const QString &post, const std::atomic_bool &cancelled)
{
    QStringList posts;
    if (blog.scanned)
        walkPosts(blog, blog.root, cancelled, [&](const QString &path) { posts.append(path); });
    if (!post.isEmpty() && !posts.contains(post))
        posts.append(post);
    return posts;
}

} // namespace Galley
