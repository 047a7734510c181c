// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/openpost.h"
#include "site/operation/fileoperation.h"

#include <QString>

#include <optional>

namespace Galley {

/// The disk has another text now, what is unsaved stays so. How it will be saved stays, too.
void setDiskVersion(OpenPost &post, const OpenPost::DiskVersion &version);

/// An operation has written \a bytes to the post's file: its text, which had no unsaved changes,
/// follows as one undo step. Fails where the file cannot be read any more, or holds what another
/// program has made unreadable since.
Done takeOwnWrite(OpenPost &post, const QByteArray &bytes, const QByteArray &digest);

/// A post with unsaved changes and the text that its disk has, both with the references of before.
struct TextsBefore {
    QString text;
    QString disk;
};

/// Takes an operation back in a post with unsaved changes, which stay. \a step: the disk's text was
/// changed, too; null if not. Where both concern the same words, that is for the merge of what
/// other programs change, which will notice.
void takeBackIn(OpenPost &post, const FileStep *step, const TextsBefore &before);

/// What an operation has made of an unsaved text.
struct UnsavedChange {
    QString before;
    QString after;
};

/// The same for words that were replaced in an unsaved text as well. False where they were changed
/// since: then they stay.
bool takeWordsBack(OpenPost &post, const FileStep *step, const UnsavedChange &change);

} // namespace Galley
