// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "site/blog.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>
#include <QMap>
#include <QTemporaryDir>
#include <QTest>

namespace Galley {

/// A blog in a folder of its own, made of texts.
class BlogTree
{
public:
    using Files = QMap<QString, QByteArray>;

    QString root() const { return QFileInfo(m_folder.path()).canonicalFilePath(); }
    QString path(const QString &name) const { return root() + u'/' + name; }
    Blog blog() const { return blogAt(root()); }

    void write(const QString &name, const QByteArray &bytes) const
    {
        QVERIFY(QDir().mkpath(QFileInfo(path(name)).path()));
        QFile file(path(name));
        QVERIFY(file.open(QFile::WriteOnly));
        QCOMPARE(file.write(bytes), bytes.size());
    }
    /// "path:bytes", one for each file.
    void write(const QStringList &files) const
    {
        for (const QString &file : files)
            write(file.section(u':', 0, 0), file.section(u':', 1).toUtf8());
    }
    void copyFrom(const QString &folder) const
    {
        QDirIterator each(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        while (each.hasNext()) {
            QFile file(each.next());
            QVERIFY(file.open(QFile::ReadOnly));
            write(QDir(folder).relativeFilePath(file.fileName()), file.readAll());
        }
    }
    /// Every file, and every folder with a slash at its end.
    Files files() const
    {
        Files all;
        QDirIterator each(root(), QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot,
                          QDirIterator::Subdirectories);
        while (each.hasNext()) {
            const QString path = each.next();
            const QString name = QDir(root()).relativeFilePath(path);
            if (each.fileInfo().isDir()) {
                all.insert(name + u'/', {});
                continue;
            }
            QFile file(path);
            if (file.open(QFile::ReadOnly))
                all.insert(name, file.readAll());
        }
        return all;
    }
    static Files asFiles(const QStringList &files)
    {
        Files all;
        for (const QString &file : files)
            all.insert(file.section(u':', 0, 0), file.section(u':', 1).toUtf8());
        return all;
    }
    /// The files alone, for a comparison with asFiles().
    Files filesOnly() const
    {
        Files all = files();
        all.removeIf([](const auto &entry) { return entry.key().endsWith(u'/'); });
        return all;
    }

private:
    QTemporaryDir m_folder;
};

/// Says where two trees differ.
inline QString difference(const BlogTree::Files &a, const BlogTree::Files &b)
{
    QStringList told;
    for (auto it = a.begin(); it != a.end(); ++it) {
        if (!b.contains(it.key()))
            told.append(QStringLiteral("only there: ") + it.key());
        else if (b.value(it.key()) != it.value())
            told.append(it.key() + QStringLiteral(" is\n") + QString::fromUtf8(it.value())
                        + QStringLiteral("\nand should be\n")
                        + QString::fromUtf8(b.value(it.key())));
    }
    for (auto it = b.begin(); it != b.end(); ++it) {
        if (!a.contains(it.key()))
            told.append(QStringLiteral("missing: ") + it.key());
    }
    return told.join(u'\n');
}

} // namespace Galley
