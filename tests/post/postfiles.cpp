// SPDX-License-Identifier: GPL-3.0-or-later
#include "postfiles.h"

#include <QDirIterator>
#include <QFile>
#include <QTest>

namespace PostFiles {

QByteArray bytes(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        QTest::qFail(qPrintable(QStringLiteral("cannot read ") + path), __FILE__, __LINE__);
        return {};
    }
    return file.readAll();
}

QString casesFolder(const QString &topic)
{
    return QStringLiteral(GALLEY_CASES "/") + topic;
}

QStringList sharedPosts()
{
    const QString shared = qEnvironmentVariable("GALLEY_SHARED");
    QStringList posts;
    if (shared.isEmpty()) {
        return posts;
    }
    const QStringList names
        = {QStringLiteral("*.md"), QStringLiteral("*.markdown"), QStringLiteral("*.mdx")};
    for (const QString &folder : {QStringLiteral("/corpus"), QStringLiteral("/sites")}) {
        QDirIterator files(shared + folder, names, QDir::Files | QDir::Hidden,
                           QDirIterator::Subdirectories);
        while (files.hasNext()) {
            posts += files.next();
        }
    }
    posts.sort();
    return posts;
}

} // namespace PostFiles
