// SPDX-License-Identifier: GPL-3.0-or-later
#include "site/operation/operationrun.h"

#include "site/operation/folderarchive.h"

#include <QFile>
#include <QFileInfo>

#include <limits>
#include <utility>
#include <vector>

namespace Galley {

namespace {

using Kind = FileStep::Kind;

bool isThere(const QString &path)
{
    const QFileInfo info(path);
    return info.exists() || info.isSymLink();
}

bool differInCaseOnly(const QString &a, const QString &b)
{
    return a != b && a.compare(b, Qt::CaseInsensitive) == 0;
}

/// Where a change of letter case was cut short; empty where it was not.
QString halfMoved(const FileStep &step)
{
    if (!differInCaseOnly(step.path, step.to) || isThereAsSpelled(step.path)
        || isThereAsSpelled(step.to))
        return {};
    for (const QString &between : {nameBetween(step.path), nameBetween(step.to)}) {
        if (isThereAsSpelled(between))
            return between;
    }
    return {};
}

bool isInside(const QString &path, const QString &root)
{
    return path == root || path.startsWith(root == QLatin1String("/") ? root : root + u'/');
}

} // namespace

OperationRun::OperationRun(const FileOperation &operation, OperationDisk &disk)
    : m_operation(operation)
    , m_disk(disk)
{ }

/// The folder in which the path is, links followed: the nearest that is there.
Done OperationRun::checkPlace(const QString &path) const
{
    const Problem outside{Problem::OutsideBlog, {path}};
    if (!isInside(path, m_operation.root) || path.contains(QLatin1String("/../")))
        return outside;
    QString folder = QFileInfo(path).path();
    while (isInside(folder, m_operation.root) && !QFileInfo::exists(folder))
        folder = QFileInfo(folder).path();
    const QString real = QFileInfo(folder).canonicalFilePath();
    return isInside(real, m_operation.root) ? done() : Done(outside);
}

Done OperationRun::checkStep(const FileStep &step) const
{
    if (const Done inside = checkPlace(step.path); !inside)
        return inside;
    const QString before = m_operation.movedBack(step.path);
    switch (step.kind) {
    case Kind::Move: {
        if (!isThereAsSpelled(step.path))
            return Problem{Problem::FileMissing, {step.path}};
        if (const Done inside = checkPlace(step.to); !inside)
            return inside;
        const bool taken
            = differInCaseOnly(step.path, step.to) ? isThereAsSpelled(step.to) : isThere(step.to);
        return taken ? Done(Problem{Problem::NameTaken, {step.to}}) : done();
    }
    case Kind::Write: {
        // The write follows a link: what it leads to must lie in the blog, too.
        if (!isInside(QFileInfo(before).canonicalFilePath(), m_operation.root))
            return Problem{isThere(before) ? Problem::OutsideBlog : Problem::FileMissing, {before}};
        const Result<FileBytes> file = m_disk.read(before);
        if (!file)
            return file.problem();
        return file->digest == step.beforeDigest
            ? done()
            : Done(Problem{Problem::FileChangedOnDisk, {before}});
    }
    case Kind::Make:
    case Kind::MakeFolder:
        return isThere(step.path) ? Done(Problem{Problem::NameTaken, {step.path}}) : done();
    case Kind::Bin: {
        if (!isThereAsSpelled(step.path))
            return Problem{Problem::FileMissing, {step.path}};
        // It would come back as a file of its own.
        if (QFileInfo(step.path).isSymLink())
            return Problem{Problem::FileNotRegular, {step.path}};
        const Result<bool> same = holds(step.path, step.beforeDigest);
        if (!same)
            return same.problem();
        return *same ? done() : Done(Problem{Problem::FileChangedOnDisk, {step.path}});
    }
    case Kind::BinFolder: {
        if (!isThereAsSpelled(step.path) || QFileInfo(step.path).isSymLink())
            return Problem{Problem::FileMissing, {step.path}};
        const Result<bool> same = holdsFolder(step);
        if (!same)
            return same.problem();
        return *same ? done() : Done(Problem{Problem::FileChangedOnDisk, {step.path}});
    }
    }
    return done();
}

Done OperationRun::check() const
{
    for (const FileStep &step : m_operation.steps) {
        if (const Done possible = checkStep(step); !possible)
            return possible;
    }
    return done();
}

Done OperationRun::carryOut()
{
    if (const Done possible = check(); !possible)
        return possible;
    for (qsizetype i = 0; i < m_operation.steps.size(); ++i) {
        const Done now = carryOut(m_operation.steps[i]);
        if (now)
            continue;
        if (const Done back = revert(i, now.problem()); !back)
            return back;
        return now;
    }
    return done();
}

Done OperationRun::carryOut(const FileStep &step)
{
    switch (step.kind) {
    case Kind::Move:
        return m_disk.move(step.path, step.to);
    case Kind::Write: {
        const auto written = m_disk.write(step.path, step.after, step.beforeDigest);
        return written ? done() : Done(written.problem());
    }
    case Kind::Make: {
        const auto written = m_disk.write(step.path, step.after, {});
        return written ? done() : Done(written.problem());
    }
    case Kind::MakeFolder:
        return m_disk.makeFolder(step.path);
    case Kind::Bin:
    case Kind::BinFolder:
        return m_disk.toBin(step.path);
    }
    return done();
}

Result<bool> OperationRun::holds(const QString &path, const QByteArray &digest) const
{
    if (digest.isEmpty())
        return isThere(path);
    const Result<FileBytes> file = m_disk.read(path);
    if (!file)
        return file.problem();
    return file->digest == digest;
}

Result<bool> OperationRun::holdsFolder(const FileStep &step) const
{
    if (step.beforeDigest.isEmpty())
        return true;
    const Result<QByteArray> archive
        = archiveFolder(step.path, std::numeric_limits<int>::max(), m_disk);
    if (!archive)
        return archive.problem();
    return digestOf(*archive) == step.beforeDigest;
}

Result<bool> OperationRun::wasDone(const FileStep &step, const QString &path) const
{
    const Problem changed{Problem::ChangedSince, {path}};
    switch (step.kind) {
    case Kind::Move: {
        const bool here = isThereAsSpelled(step.path);
        const bool there = isThereAsSpelled(step.to);
        if (here && there)
            return Problem{Problem::NameTaken, {step.path}};
        if (!halfMoved(step).isEmpty())
            return true;
        if (!here && !there)
            return Problem{Problem::FileMissing, {step.to}};
        // Another name in the way that the file system takes for the old one.
        if (there && !differInCaseOnly(step.path, step.to) && isThere(step.path))
            return Problem{Problem::NameTaken, {step.path}};
        return there;
    }
    case Kind::Write: {
        const Result<FileBytes> file = m_disk.read(path);
        if (!file)
            return file.problem();
        if (file->digest == step.beforeDigest)
            return false;
        return file->digest == step.afterDigest ? Result<bool>(true) : Result<bool>(changed);
    }
    case Kind::Make: {
        if (!isThere(path))
            return false;
        const Result<bool> ours = holds(path, step.afterDigest);
        return ours && !*ours ? Result<bool>(changed) : ours;
    }
    case Kind::Bin: {
        if (!isThere(path))
            return true;
        const Result<bool> same = holds(path, step.beforeDigest);
        if (!same)
            return same;
        return *same ? Result<bool>(false) : Result<bool>(Problem{Problem::NameTaken, {path}});
    }
    case Kind::MakeFolder:
        return isThere(path);
    case Kind::BinFolder: {
        if (!isThere(path))
            return true;
        const Result<bool> same = holdsFolder(step);
        if (!same || *same)
            return same ? Result<bool>(false) : same;
        // Taking it back has been begun.
        const Result<bool> part = isPartOf(path, step.before, m_disk);
        return !part || *part ? part : Result<bool>(Problem{Problem::NameTaken, {path}});
    }
    }
    return false;
}

Done OperationRun::takeBack()
{
    return takeBack(m_operation.steps);
}

Done OperationRun::takeBack(const QList<FileStep> &steps)
{
    for (const FileStep &step : steps) {
        if (const Done inside = checkPlace(step.path); !inside)
            return inside;
    }
    // What was moved must be there, and where its old name is free.
    FileOperation notMoved;
    for (const FileStep &step : steps) {
        if (step.kind != Kind::Move)
            continue;
        const Result<bool> moved = wasDone(step, step.path);
        if (!moved)
            return moved.problem();
        if (!*moved)
            notMoved.steps.append(step);
        else if (const QString half = halfMoved(step); !half.isEmpty())
            notMoved.steps.append(FileStep::move(half, step.to));
    }
    struct Back {
        FileStep step;
        QString path;
    };
    std::vector<Back> backs;
    for (auto step = steps.crbegin(); step != steps.crend(); ++step) {
        const QString path = step->kind == Kind::Move ? step->path : notMoved.movedBack(step->path);
        const Result<bool> was = wasDone(*step, path);
        if (!was)
            return was.problem();
        if (*was)
            backs.push_back({*step, path});
    }
    for (const Back &back : backs) {
        if (const Done now = takeBack(back.step, back.path); !now) {
            const QString reason = now.problem().arguments.value(1);
            return Problem{Problem::TakeBackFailed, {back.path, reason}};
        }
    }
    return done();
}

Done OperationRun::takeBack(const FileStep &step, const QString &path)
{
    switch (step.kind) {
    case Kind::Move: {
        const QString half = halfMoved(step);
        return m_disk.move(half.isEmpty() ? step.to : half, step.path);
    }
    case Kind::Write: {
        const auto written = m_disk.write(path, step.before, step.afterDigest);
        return written ? done() : Done(written.problem());
    }
    case Kind::Make:
        // Since it was made the author may have come to need it; what failed at once is nobody's.
        if (!m_reverting && m_disk.toBin(path))
            return done();
        return m_disk.remove(path);
    case Kind::MakeFolder:
        // Not empty: the author has put something into it.
        static_cast<void>(m_disk.removeFolder(path));
        return done();
    case Kind::Bin: {
        if (!step.beforeKept)
            return done();
        // Its folder may be gone to the bin, too, and be too large to come back.
        if (const Done made = makeFolders(QFileInfo(path).path()); !made)
            return made;
        const auto written = m_disk.write(path, step.before, {});
        // A file system that has no permissions refuses, and that is no failure.
        if (written && step.permissions != QFileDevice::Permissions())
            QFile::setPermissions(path, step.permissions);
        return written ? done() : Done(written.problem());
    }
    case Kind::BinFolder:
        return step.beforeKept ? unpackFolder(path, step.before, m_disk) : done();
    }
    return done();
}

/// Makes a folder and those around it that are missing.
Done OperationRun::makeFolders(const QString &folder)
{
    if (QFileInfo::exists(folder))
        return done();
    if (const Done made = makeFolders(QFileInfo(folder).path()); !made)
        return made;
    return m_disk.makeFolder(folder);
}

/// After a step that failed. Each step tells by what lies on the disk whether it was done: also the
/// one that failed, and may have been done all the same. Where that one does not say so plainly,
/// another program is what stopped it, and its work is not ours to take back.
Done OperationRun::revert(qsizetype failed, const Problem &reason)
{
    QList<FileStep> steps = m_operation.steps.mid(0, failed);
    const FileStep &step = m_operation.steps[failed];
    const bool theirs = reason.code == Problem::FileChangedOnDisk
        || (reason.code == Problem::NameTaken && step.kind != Kind::Move);
    if (!theirs) {
        if (const Result<bool> was = wasDone(step, step.path); was && *was)
            steps.append(step);
    }
    m_reverting = true;
    const Done back = takeBack(steps);
    m_reverting = false;
    for (const FileStep &each : std::as_const(steps)) {
        if (back && !each.beforeKept)
            return Problem{Problem::TakeBackFailed, {each.path}}; // only the bin has it
    }
    if (back || back.problem().code == Problem::TakeBackFailed)
        return back;
    // What the check finds wrong now is news to the author, too.
    return Problem{Problem::TakeBackFailed,
                   {back.problem().arguments.value(0), back.problem().arguments.value(1)}};
}

} // namespace Galley
