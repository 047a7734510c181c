// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/editpost.h"

#include "cli/postfile.h"
#include "site/safefile.h"

namespace Galley {

ExitCode editPost(const Arguments &arguments, Console &console,
                  const std::function<Result<QString>(const QString &)> &change)
{
    const QString &file = arguments.operands().first();
    const Result<LoadedPost> post = readPostFile(file);
    if (!post) {
        console.error(file, post.problem());
        return isReadOnlyReason(post.problem()) ? ExitCode::Refused : ExitCode::Unusable;
    }
    const Result<QString> text = change(post->decoded.text);
    if (!text) {
        console.error(file, text.problem());
        return ExitCode::Refused;
    }
    const Result<QByteArray> bytes = encodeText(*text, post->decoded.format);
    if (!bytes) {
        console.error(file, bytes.problem());
        return ExitCode::Refused;
    }
    if (arguments.has(QStringLiteral("--dry-run"))) {
        console.write(readableDiff(file, *post, *text, *bytes));
        return ExitCode::Success;
    }
    if (*bytes == post->bytes)
        return ExitCode::Success;
    const Result<QByteArray> written = writeFile(file, *bytes, post->digest);
    if (!written) {
        console.error(file, written.problem());
        return ExitCode::Refused;
    }
    return ExitCode::Success;
}

} // namespace Galley
