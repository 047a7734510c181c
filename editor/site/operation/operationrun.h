// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "site/operation/fileoperation.h"
#include "site/operation/operationdisk.h"

namespace Galley {

/// Does an operation, or takes one back. Looks at everything before it changes anything, and never
/// leaves the blog's folder nor writes over what it does not know.
class OperationRun
{
public:
    /// Both must outlive it.
    OperationRun(const FileOperation &operation, OperationDisk &disk);

    /// Whether it can be done. Fails with OutsideBlog, FileMissing, NameTaken, FileChangedOnDisk or
    /// what stands in the way of reading.
    Done check() const;
    /// Does it, all or nothing: if a step fails, those before it are taken back, and the answer is
    /// why it failed; TakeBackFailed where that failed, too.
    Done carryOut();
    /// Takes it back, also one that was only begun: each step is looked at, and what was not done
    /// needs nothing. Fails before the first change with ChangedSince where a file is no longer as
    /// the operation left it, with NameTaken where a name has been taken meanwhile; and where the
    /// disk refuses with TakeBackFailed, after which it may be called again. What was not kept
    /// stays in the bin; new files go there, where there is one.
    Done takeBack();

private:
    Done checkPlace(const QString &path) const;
    Done checkStep(const FileStep &step) const;
    Done carryOut(const FileStep &step);
    Done takeBack(const FileStep &step, const QString &path);
    Done takeBack(const QList<FileStep> &steps);
    Done revert(qsizetype failed, const Problem &reason);
    Done makeFolders(const QString &folder);
    /// Whether a step was done; \a path is where its file is now.
    Result<bool> wasDone(const FileStep &step, const QString &path) const;
    Result<bool> holdsFolder(const FileStep &step) const;
    Result<bool> holds(const QString &path, const QByteArray &digest) const;

    const FileOperation &m_operation;
    OperationDisk &m_disk;
    bool m_reverting = false;
};

} // namespace Galley
