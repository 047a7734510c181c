// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/journal/journalfolder.h"
#include "session/journal/recoverystore.h"
#include "session/openpostbench.h"

#include <QDirIterator>

namespace Galley {

/// What the tests of the journal share: a post's folder, and one for the journals.
class JournalBench : protected OpenPostBench
{
protected:
    bool makeFolders()
    {
        m_profile = std::make_unique<QTemporaryDir>();
        return makeFolder() && m_profile->isValid();
    }
    QString root() const { return m_profile->filePath(QStringLiteral("journal")); }
    QStringList journalFiles() const
    {
        QStringList files;
        QDirIterator each(root(), {u'*' + JournalFolder::suffix()}, QDir::Files,
                          QDirIterator::Subdirectories);
        while (each.hasNext())
            files.append(each.next());
        return files;
    }
    /// What the only journal holds; a mark of failure if there is not exactly one that can be read.
    QString journalledText() const
    {
        const QStringList files = journalFiles();
        if (files.size() != 1)
            return QStringLiteral("(%1 journals)").arg(files.size());
        const Result<LoggedText> log = EditLog::read(onDisk(files.constFirst()));
        return log ? log->text : QStringLiteral("(unreadable)");
    }

    std::unique_ptr<QTemporaryDir> m_profile;
};

} // namespace Galley
