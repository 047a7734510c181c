// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/journal/journalfolder.h"

#include <QDir>
#include <QFileInfo>
#include <QSysInfo>
#include <QUuid>

namespace Galley {

namespace {

QString lockOf(const QString &folder)
{
    return folder + QLatin1String("/lock");
}

} // namespace

JournalFolder::JournalFolder(const QString &root)
    : m_path(root + u'/' + QUuid::createUuid().toString(QUuid::Id128))
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
    if (known && host != QSysInfo::machineHostName())
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
