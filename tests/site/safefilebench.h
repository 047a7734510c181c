// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "site/safefile.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

namespace Galley {

/// What the tests of reading and writing share: a folder of their own, and one post in it.
class SafeFileBench
{
protected:
    inline static const QByteArray before = "---\ntitle: \"Caf\xc3\xa9\"\n---\r\nbody\n";
    inline static const QByteArray after = "---\ntitle: \"Caf\xc3\xa9 noir\"\n---\r\nlonger body\n";

    static QByteArray contentOf(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("(no file)");
    }
    static void put(const QString &path, const QByteArray &bytes)
    {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(bytes), bytes.size());
    }
    /// A new folder with the post as it was before; the one from the last time is gone.
    void makeFolder()
    {
        m_temporary = std::make_unique<QTemporaryDir>();
        m_folder = m_temporary->filePath(QStringLiteral("my blög 🦀"));
        QVERIFY(QDir().mkpath(m_folder));
        m_path = m_folder + QStringLiteral("/ein schöner Tag.md");
        put(m_path, before);
    }
    QStringList temporaries() const
    {
        QStringList found;
        for (const QString &name : QDir(m_folder).entryList(QDir::Files | QDir::Hidden)) {
            if (isTemporaryName(name))
                found.append(name);
        }
        return found;
    }

    std::unique_ptr<QTemporaryDir> m_temporary;
    QString m_folder;
    QString m_path;
};

} // namespace Galley
