// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/journal/journalfolder.h"

#include <QCryptographicHash>
#include <QDateTime>
#include <QDir>
#include <QFileInfo>
#include <QSysInfo>
#include <QUuid>

#include <algorithm>

namespace Galley {

namespace {

constexpr int ForgottenDays = 7; // a journal that holds something is written again within a second

QString lockOf(const QString &folder)
{
    return folder + QLatin1String("/lock");
}

/// This computer, in a form that tells nobody more than that it is the same.
QString machine()
{
    const QByteArray digest
        = QCryptographicHash::hash(QSysInfo::machineUniqueId(), QCryptographicHash::Sha256);
    return QString::fromLatin1(digest.toHex().first(12));
}

/// Whether the lock was taken on this computer. The host's name alone does not say so: a notebook
/// gets another one with every network.
bool isOfThisMachine(const QString &folder, const QString &host)
{
    return host == QSysInfo::machineHostName()
        || QFileInfo(folder).fileName().startsWith(machine() + u'-');
}

/// Nobody writes there any more, on whichever computer that was: a profile may have been brought
/// over from an old one.
bool isForgotten(const QString &folder)
{
    const QDateTime limit = QDateTime::currentDateTime().addDays(-ForgottenDays);
    const QFileInfoList files = QDir(folder).entryInfoList(QDir::Files | QDir::Hidden);
    return std::all_of(files.cbegin(), files.cend(),
                       [&](const QFileInfo &file) { return file.lastModified() < limit; });
}

} // namespace

JournalFolder::JournalFolder(const QString &root)
    : m_path(root + u'/' + machine() + u'-' + QUuid::createUuid().toString(QUuid::Id128))
{ }

JournalFolder::~JournalFolder()
{
    if (!m_lock)
        return;
    m_lock->unlock();
    QDir().rmdir(m_path); // succeeds only if it is empty
}

std::unique_ptr<QLockFile> JournalFolder::claim(const QString &folder)
{
    auto lock = std::make_unique<QLockFile>(lockOf(folder));
    lock->setStaleLockTime(0); // however old: whoever runs keeps it
    if (lock->tryLock(0))
        return lock;
    qint64 process = 0;
    QString host;
    QString program;
    const bool known = lock->getLockInfo(&process, &host, &program);
    // Another computer at the same profile is beyond what this system's locks can tell.
    if (known && !isOfThisMachine(folder, host) && !isForgotten(folder))
        return {};
    if (lock->error() == QLockFile::LockFailedError && lock->removeStaleLockFile()
        && lock->tryLock(0))
        return lock;
    return {};
}

QString JournalFolder::seriesOf(const QString &file)
{
    const QString name = QFileInfo(file).fileName().chopped(suffix().size());
    return name.mid(name.indexOf(u'-') + 1);
}

QString JournalFolder::nextFile(int series)
{
    return m_path + u'/' + QString::number(++m_last) + u'-' + QString::number(series) + suffix();
}

Done JournalFolder::prepare()
{
    if (!QDir(m_path).exists()) {
        m_lock.reset(); // went with the folder
        QDir().mkpath(m_path);
    }
    if (!m_lock)
        m_lock = claim(m_path);
    return m_lock ? done() : Done(Problem{Problem::JournalFailed, {m_path}});
}

} // namespace Galley
