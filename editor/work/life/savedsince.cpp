// SPDX-License-Identifier: GPL-3.0-or-later
#include "work/life/savedsince.h"

#include "session/openpost.h"
#include "work/life/wayback.h"

#include <algorithm>

namespace Galley {

namespace {

/// What taking the operation back writes to a post; nothing if that is as it was planned, or must
/// not be.
std::optional<FileStep> wayBackOf(const OpenPost &post, const FileStep *planned, const WayBack &way)
{
    const QByteArray &digest = post.diskDigest();
    if (post.isReadOnly()
        || (planned && (digest == planned->afterDigest || digest == planned->beforeDigest)))
        return std::nullopt;
    const Result<DecodedText> disk = decodeText(post.savedBytes());
    if (!disk)
        return std::nullopt;
    const QString text = way.rewritten(post.path(), disk->text);
    if (text == disk->text && !planned)
        return std::nullopt;
    const Result<QByteArray> bytes = encodeText(text, disk->format);
    if (!bytes)
        return std::nullopt;
    return FileStep::write(post.path(), *bytes, post.savedBytes());
}

} // namespace

std::optional<FileOperation> withSavedSince(const FileOperation &operation,
                                            const std::vector<OpenPost *> &posts,
                                            const WayBack &way)
{
    const auto isMove = [](const FileStep &step) { return step.kind == FileStep::Kind::Move; };
    if (std::none_of(operation.steps.begin(), operation.steps.end(), isMove))
        return std::nullopt;
    FileOperation now = operation;
    bool isOther = false;
    for (const OpenPost *post : posts) {
        if (post->path() == operation.postAfter)
            continue;
        const auto isOwn = [post](const FileStep &step) {
            return step.kind == FileStep::Kind::Write && step.path == post->path();
        };
        const auto planned = std::find_if(now.steps.begin(), now.steps.end(), isOwn);
        const bool isPlanned = planned != now.steps.end();
        const auto back = wayBackOf(*post, isPlanned ? &*planned : nullptr, way);
        if (!back)
            continue;
        isOther = true;
        if (isPlanned)
            *planned = *back;
        else
            now.steps.append(*back);
    }
    return isOther ? std::optional(now) : std::nullopt;
}

} // namespace Galley
