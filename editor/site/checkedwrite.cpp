// SPDX-License-Identifier: GPL-3.0-or-later
#include "site/checkedwrite.h"

#include "site/fileattributes.h"
#include "site/openfile.h"

#include <QFile>
#include <QRandomGenerator>

#include <cerrno>
#include <climits>
#include <fcntl.h>
#include <unistd.h>

namespace Galley {

namespace {

/// The file that \a path names in the end; a link that leads nowhere names the file it would make.
/// Empty for links in a circle.
QByteArray followLinks(QByteArray path)
{
    char to[PATH_MAX];
    for (int steps = 0; steps < 40; ++steps) {
        const ssize_t length = ::readlink(path.constData(), to, sizeof to);
        if (length < 0)
            return path;
        const QByteArray next(to, length);
        path = next.startsWith('/') ? next : path.left(path.lastIndexOf('/') + 1) + next;
    }
    return {};
}

QByteArray folderOf(const QByteArray &path)
{
    const qsizetype slash = path.lastIndexOf('/');
    return slash < 0 ? QByteArray(".") : slash == 0 ? QByteArray("/") : path.left(slash);
}

/// A name beside the target which generators pass over: hidden, and without a post's suffix.
QByteArray temporaryPath(const QByteArray &target)
{
    constexpr qsizetype longest = 255 - 15; // NAME_MAX less the dot and ".galley-XXXXXX"
    const qsizetype slash = target.lastIndexOf('/') + 1;
    QByteArray name = target.mid(slash);
    if (name.size() > longest) {
        qsizetype end = longest;
        while (end > 0 && (uchar(name[end]) & 0xC0) == 0x80)
            --end; // not in the middle of a character, which some file systems refuse
        name.truncate(end);
    }
    QByteArray mark;
    for (int i = 0; i < 6; ++i)
        mark += "abcdefghijklmnopqrstuvwxyz234567"[QRandomGenerator::global()->bounded(32)];
    return target.left(slash) + '.' + name + ".galley-" + mark;
}

} // namespace

CheckedWrite::CheckedWrite(FileCalls &calls, const QString &path, const QByteArray &bytes,
                           const QByteArray &expectedDigest, OtherNames otherNames)
    : m_calls(calls)
    , m_path(path)
    , m_target(followLinks(QFile::encodeName(path)))
    , m_bytes(bytes)
    , m_expected(expectedDigest)
    , m_otherNames(otherNames)
{ }

CheckedWrite::~CheckedWrite()
{
    if (!m_temporary.isEmpty())
        m_calls.remove(m_temporary.constData());
}

Result<QByteArray> CheckedWrite::run()
{
    // Twice: at first so that a conflict costs nothing, then with as little as possible between
    // the look and the rename.
    using Step = Done (CheckedWrite::*)();
    for (const Step step :
         {&CheckedWrite::check, &CheckedWrite::writeBeside, &CheckedWrite::check,
          &CheckedWrite::putInPlace, &CheckedWrite::syncFolder, &CheckedWrite::readBack}) {
        if (const Done result = (this->*step)(); !result)
            return result.problem();
    }
    return digestOf(m_bytes);
}

Problem CheckedWrite::failed(int error) const
{
    if (error == EACCES || error == EPERM || error == EROFS)
        return {Problem::WriteRefused, {m_path}};
    return {Problem::WriteFailed, {m_path, qt_error_string(error)}};
}

// The folder's refusal, which the author can only go round by saving elsewhere.
Problem CheckedWrite::refused(int error) const
{
    if (error == EACCES || error == EPERM)
        return {Problem::FolderRefused, {m_path}};
    return failed(error);
}

// Is there on the disk what the caller has seen last?
Done CheckedWrite::check()
{
    if (m_target.isEmpty())
        return Problem{Problem::FileUnreadable, {m_path, qt_error_string(ELOOP)}};
    m_exists = ::stat(m_target.constData(), &m_status) == 0;
    if (!m_exists && errno == ENOTDIR)
        return Problem{Problem::FolderMissing, {m_path}};
    if (!m_exists && errno != ENOENT)
        return Problem{Problem::FileUnreadable, {m_path, qt_error_string(errno)}};
    if (!m_exists)
        return m_expected.isEmpty() ? done() : Problem{Problem::FileMissing, {m_path}};
    if (!S_ISREG(m_status.st_mode))
        return Problem{Problem::FileNotRegular, {m_path}};
    if (m_expected.isEmpty())
        return Problem{Problem::FileChangedOnDisk, {m_path}};
    // A rename would replace a file that its owner has locked.
    if (::access(m_target.constData(), W_OK) != 0)
        return failed(errno);

    QByteArray found;
    OpenFile file(m_calls, m_target, O_RDONLY | O_NONBLOCK);
    if (!file.isOpen() || !file.readAll(found, std::numeric_limits<int>::max()))
        return Problem{Problem::FileUnreadable, {m_path, qt_error_string(errno)}};
    if (digestOf(found) != m_expected)
        return Problem{Problem::FileChangedOnDisk, {m_path}};
    if (m_status.st_nlink > 1 && m_otherNames == OtherNames::Refuse)
        return Problem{Problem::WriteWouldCutLink, {m_path}};
    return done();
}

Done CheckedWrite::writeBeside()
{
    QByteArray name;
    std::optional<OpenFile> file;
    // A file of the same random name is another program's: try the next one.
    for (int attempt = 0; attempt < 20; ++attempt) {
        name = temporaryPath(m_target);
        file.emplace(m_calls, name, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW,
                     m_exists ? 0600 : 0666);
        if (file->isOpen() || errno != EEXIST)
            break;
    }
    if (!file->isOpen()) {
        if (errno == ENOENT || errno == ENOTDIR)
            return Problem{Problem::FolderMissing, {m_path}};
        return refused(errno);
    }
    m_temporary = name;
    if (!file->writeAll(m_bytes))
        return failed(errno);
    if (m_exists) {
        OpenFile model(m_calls, m_target, O_RDONLY | O_NONBLOCK);
        if (!model.isOpen()
            || !copyAttributes(m_calls, model.descriptor(), file->descriptor(), m_status))
            return failed(errno);
    }
    if (!file->sync() || !file->close())
        return failed(errno);
    return done();
}

Done CheckedWrite::putInPlace()
{
    const int result = m_exists
        ? m_calls.rename(m_temporary.constData(), m_target.constData())
        : m_calls.renameToNew(m_temporary.constData(), m_target.constData());
    if (result != 0) {
        if (!m_exists && errno == EEXIST)
            return Problem{Problem::FileChangedOnDisk, {m_path}};
        return refused(errno);
    }
    m_temporary.clear();
    return done();
}

// Makes the file's name in its folder durable.
Done CheckedWrite::syncFolder()
{
    OpenFile folder(m_calls, folderOf(m_target), O_RDONLY | O_DIRECTORY);
    if (!folder.isOpen() && errno == EACCES)
        return done(); // a folder that may be written but not listed cannot be flushed
    // Some network file systems have no such thing as a folder's flush.
    if (folder.isOpen() && (folder.sync() || errno == EINVAL || errno == ENOTSUP))
        return done();
    return Problem{Problem::WriteFailed, {m_path, qt_error_string(errno)}};
}

Done CheckedWrite::readBack()
{
    QByteArray found;
    OpenFile file(m_calls, m_target, O_RDONLY | O_NONBLOCK);
    if (!file.isOpen() || !file.readAll(found, m_bytes.size()) || found != m_bytes)
        return Problem{Problem::ReadBackDiffers, {m_path}};
    return done();
}

} // namespace Galley
