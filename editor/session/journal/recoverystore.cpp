// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/journal/recoverystore.h"

#include "post/textformat.h"
#include "session/journal/journalfolder.h"
#include "site/safefile.h"

#include <QDir>
#include <QSet>

#include <algorithm>
#include <limits>

namespace Galley {

namespace {

Result<LoggedText> readLog(const QString &file)
{
    const Result<FileBytes> bytes = readFile(file, std::numeric_limits<int>::max());
    if (!bytes)
        return bytes.problem();
    Result<LoggedText> log = EditLog::read(bytes->bytes);
    return log ? log : Result<LoggedText>(Problem{Problem::FileUnreadable, {file}});
}

/// The journals of a folder, the newest first: they are numbered.
QStringList journalsIn(const QString &folder)
{
    QList<std::pair<int, QString>> found;
    const QStringList names
        = QDir(folder).entryList({u"*-*" + JournalFolder::suffix()}, QDir::Files);
    for (const QString &name : names)
        found.append({QStringView(name).first(name.indexOf(u'-')).toInt(), name});
    std::sort(found.begin(), found.end(), std::greater<>());
    QStringList files;
    for (const auto &[number, name] : found)
        files.append(folder + u'/' + name);
    return files;
}

bool isOnDisk(const LoggedText &log)
{
    const Result<FileBytes> file = readFile(log.start.path);
    if (!file)
        return false;
    const Result<DecodedText> decoded = decodeText(file->bytes);
    return decoded && decoded->text == log.text;
}

} // namespace

RecoveryStore::RecoveryStore(const QString &root)
    : m_root(root)
{ }

void RecoveryStore::collect()
{
    const QStringList folders
        = QDir(m_root).entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name);
    for (const QString &name : folders) {
        const QString folder = m_root + u'/' + name;
        const bool ours = std::any_of(m_sessions.cbegin(), m_sessions.cend(),
                                      [&](const Session &each) { return each.folder == folder; });
        if (ours)
            continue;
        if (auto lock = JournalFolder::claim(folder)) {
            m_sessions.push_back({folder, std::move(lock)});
            collectFrom(folder);
        }
    }
    std::stable_sort(
        m_leftovers.begin(), m_leftovers.end(),
        [](const Leftover &a, const Leftover &b) { return a.typedUntil > b.typedUntil; });
    dropEmptySessions();
}

void RecoveryStore::collectFrom(const QString &folder)
{
    QSet<QString> seen;
    for (const QString &file : journalsIn(folder)) {
        const Result<LoggedText> log = readLog(file);
        if (!log) {
            m_unreadable.append(file);
            continue;
        }
        removeAbandonedTemporaries(log->start.path);
        // The older of two was about to be removed when everything ended.
        const QString series = JournalFolder::seriesOf(file);
        const bool superseded = seen.contains(series);
        seen.insert(series);
        if (superseded || isOnDisk(*log))
            QFile::remove(file);
        else
            m_leftovers.append({file, log->start.path, log->typedUntil, log->start.savedAt,
                                digestOf(log->start.diskBytes)});
    }
}

std::optional<Leftover> RecoveryStore::find(const QString &path) const
{
    for (const Leftover &leftover : m_leftovers) {
        if (leftover.path == path)
            return leftover;
    }
    return {};
}

Result<LoggedText> RecoveryStore::read(const Leftover &leftover)
{
    return readLog(leftover.file);
}

void RecoveryStore::remove(const Leftover &leftover)
{
    const QString file = leftover.file; // the argument may be one of those that go
    QFile::remove(file);
    m_leftovers.removeIf([&](const Leftover &each) { return each.file == file; });
    dropEmptySessions();
}

void RecoveryStore::dropEmptySessions()
{
    std::erase_if(m_sessions, [](const Session &session) {
        if (!journalsIn(session.folder).isEmpty())
            return false;
        // A write that was cut short has left its half beside.
        const QStringList halves = QDir(session.folder).entryList(QDir::Files | QDir::Hidden);
        for (const QString &name : halves) {
            if (isTemporaryName(name))
                QFile::remove(session.folder + u'/' + name);
        }
        session.lock->unlock();
        QDir().rmdir(session.folder);
        return true;
    });
}

} // namespace Galley
