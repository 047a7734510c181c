// SPDX-License-Identifier: GPL-3.0-or-later
#include "work/life/wayback.h"

#include "post/textformat.h"
#include "site/safefile.h"
#include "work/life/postrewrite.h"
#include "work/life/referencerewrite.h"
#include "work/life/rewriteplan.h"
#include "work/life/writtentargets.h"

#include <atomic>

namespace Galley {

WayBack::WayBack(const Blog &blog, const FileOperation &operation)
    : m_blog(blog)
    , m_operation(operation)
{
    if (operation.kind != FileOperation::Kind::Rename) {
        m_alone.emplace(blog, QString(), QStringList());
        return;
    }
    m_after = PostName::of(blog, operation.postAfter);
    const std::atomic_bool notCancelled = false;
    const QString &post = operation.postAfter;
    m_alone.emplace(blog, post, postsOf(blog, post, notCancelled));
    const Result<FileBytes> file = readFile(post);
    const Result<DecodedText> text
        = file ? decodeText(file->bytes) : Result<DecodedText>(file.problem());
    m_addressFollows
        = m_after && text && addressFollowsName(FrontMatter::read(text->text), *m_after);
}

QString WayBack::rewritten(const QString &postFile, const QString &text) const
{
    FileOperation moves;
    for (const FileStep &step : m_operation.steps) {
        if (step.kind == FileStep::Kind::Move)
            moves.steps.append(FileStep::move(step.to, step.path));
    }
    if (moves.steps.isEmpty())
        return text;
    std::optional<ReferenceRewrite::Names> names;
    if (m_operation.kind == FileOperation::Kind::Rename) {
        const auto before = PostName::of(m_blog, m_operation.post);
        if (!m_after || !before)
            return text;
        names = {*m_after, *before, m_addressFollows};
    }
    const ReferenceRewrite references(m_blog, moves, *m_alone, names);
    EditList edits;
    for (const WrittenTarget &target : writtenTargets(text)) {
        if (const auto edit = references.rewritten(postFile, text, target))
            static_cast<void>(edits.replace(edit->span, edit->text));
    }
    return edits.applied(text);
}

} // namespace Galley
