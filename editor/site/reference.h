// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "site/blog.h"
#include "site/referencerule.h"

#include <QString>

namespace Galley {

enum class ReferenceStatus { Ok, Missing, WrongCase, Outside, Remote, Templated };

/// What a reference in a post means.
struct ResolvedReference {
    ReferenceStatus status = ReferenceStatus::Missing;
    /// Absolute path: of the file (Ok), of the file that differs in letter case (WrongCase), or
    /// where it was looked for first (Missing); empty otherwise.
    QString file = {};
    ReferenceRule rule = ReferenceRule::None;
    /// Whether the generator itself finds the file (Ok) under what is written. False where only
    /// this reading is so kind: "/public/x" in Next.js, which serves public/x as "/x".
    bool served = false;
};

/// Finds the file that \a target means in the post at \a postFile: "/x" and "/public/x" under the
/// static roots and the blog's root, "public/x" and "x" beside the post, in its bundle and from the
/// root, "@/x" from the sources; percent-encoded or not; query and fragment dropped. A file outside
/// the blog, also through a link or "..", is Outside and never opened.
ResolvedReference resolveReference(const Blog &blog, const QString &postFile,
                                   const QString &target);

/// The same for a target that is only looked for as it is written: a file that differs in letter
/// case is Missing. \a assumed (absolute) counts as a file that is there. Lists no folder.
ResolvedReference resolveAsWritten(const Blog &blog, const QString &postFile, const QString &target,
                                   const QString &assumed = {});

} // namespace Galley
