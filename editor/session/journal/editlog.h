// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "post/editlist.h"
#include "post/result.h"

#include <QByteArray>
#include <QDateTime>

namespace Galley {

/// What a journal begins with: the post as it was when nothing of it was unsaved.
struct EditLogStart {
    QString path; ///< of the post; absolute
    QDateTime savedAt; ///< when the file on disk was written
    QByteArray diskBytes; ///< the file, as it was loaded or saved last
    QString base; ///< the document's text at that time
};

/// What a journal gives back.
struct LoggedText {
    EditLogStart start;
    QString text; ///< the document's, as far as it is in the journal
    QDateTime typedUntil; ///< of the last record; the start's own time if there is none
    bool torn = false; ///< something unreadable follows; it was passed over
};

/// The format of a journal's file: a start with its own copy of the base, then records of edits,
/// each with a checksum that includes the one before it. Knows bytes, no files. A value: a copy
/// goes on where the original stood.
class EditLog
{
public:
    /// The first bytes of a file. Records follow from here.
    QByteArray begin(const EditLogStart &start, const QDateTime &now);
    /// The next record: edits in the order in which they happened, each span in the text that the
    /// edits before it left.
    QByteArray record(const QList<Edit> &edits, const QDateTime &now);

    /// Reads a whole file. A torn or damaged end is passed over: what is before it counts. Fails
    /// with FileUnreadable if not even the start can be read.
    static Result<LoggedText> read(const QByteArray &file);

private:
    QByteArray frame(const QByteArray &payload);

    QByteArray m_check; ///< of the last frame
};

} // namespace Galley
