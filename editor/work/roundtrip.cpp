// SPDX-License-Identifier: GPL-3.0-or-later
#include "work/roundtrip.h"

#include "session/openpost.h"
#include "site/safefile.h"

namespace Galley {

Result<RoundTrip> roundTrip(const QString &path)
{
    const Result<FileBytes> file = readFile(path);
    if (!file) {
        if (file.problem().code == Problem::FileTooLarge)
            return RoundTrip{.differs = false, .readOnly = file.problem()};
        return file.problem();
    }
    const Result<std::unique_ptr<OpenPost>> post = OpenPost::load(path);
    if (!post)
        return RoundTrip{.differs = false, .readOnly = post.problem()};
    if (const std::optional<Problem> &reason = post.value()->readOnlyReason())
        return RoundTrip{.differs = false, .readOnly = reason};
    return RoundTrip{.differs = post.value()->bytes() != file->bytes, .readOnly = {}};
}

} // namespace Galley
