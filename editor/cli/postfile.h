// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "post/result.h"
#include "post/textformat.h"

#include <QByteArray>
#include <QString>

namespace Galley {

/// A post as a command works on it: its text, how it was written, and what a write must find again.
struct LoadedPost {
    QByteArray bytes;
    QByteArray digest;
    DecodedText decoded;
};

/// Reads and decodes one post.
Result<LoadedPost> readPostFile(const QString &path);

/// What a change to \a text would do to the file, for people to read: in UTF-8 whatever the file's
/// encoding is. \a bytes: of the changed text.
QByteArray readableDiff(const QString &path, const LoadedPost &post, const QString &text,
                        const QByteArray &bytes);

/// Why a command on front matter has nothing to work on, in every command's words.
QString noFrontMatterText();

/// True for problems of a text that is there but could not be written back unchanged.
bool isReadOnlyReason(const Problem &problem);

} // namespace Galley
