// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "site/operation/fileoperation.h"

#include <QList>
#include <QString>

#include <optional>

namespace Galley {

/// What was done to the files of blogs and can be taken back, in the profile: a file an operation,
/// the newest of a blog first to be undone. Bounded; the oldest go first. An operation is kept
/// before its first change, so that one that a crash has cut short can be taken back as well.
class OperationLog
{
public:
    struct Limits {
        int perBlog = 20; ///< operations
        qint64 bytes = 200 * 1024 * 1024; ///< of all together
    };
    /// An operation that is kept.
    struct Kept {
        QString file; ///< of the log
        FileOperation operation;
        bool begun = false; ///< it was never finished
    };

    /// \a folder is made when it is needed.
    explicit OperationLog(const QString &folder);
    OperationLog(const QString &folder, const Limits &limits);

    /// Keeps an operation that is about to be done; the answer is its file. Fails with UndoNotKept.
    Result<QString> begin(const FileOperation &operation);
    /// It is done. The answer is its file from now on.
    QString finish(const QString &file);
    /// It is about to be taken back: until it is dropped or finished anew it counts as cut short.
    /// The answer is its file from now on, the same one where that could not be renamed.
    QString reopen(const QString &file);
    /// It was taken back, or never done.
    void drop(const QString &file);
    /// The last one of the blog with this root; one that makes no sense is put aside. Nothing
    /// while the last one cannot be read: those before it must not be undone first.
    std::optional<Kept> last(const QString &root) const;

    /// All that are kept of the blog with this root, the newest first, without the bytes of before.
    /// What cannot be read is left out. Takes its time: for a thread of its own.
    QList<Kept> recent(const QString &root) const;
    /// One of them, whole; nothing if it is gone, or is of another blog.
    std::optional<Kept> at(const QString &file, const QString &root) const;

private:
    QString folderOf(const QString &root) const;
    void keepWithinLimits(const QString &folder) const;

    QString m_folder;
    Limits m_limits;
};

} // namespace Galley
