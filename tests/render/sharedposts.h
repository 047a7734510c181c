// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDirIterator>
#include <QFile>
#include <QString>
#include <QStringList>

/// Real posts for tests that also run over them: the Markdown files below GALLEY_SHARED; none
/// where that is not set.
inline QStringList sharedPosts()
{
    QStringList posts;
    const QString shared = qEnvironmentVariable("GALLEY_SHARED");
    if (shared.isEmpty())
        return posts;
    for (const char *folder : {"/corpus", "/sites"}) {
        QDirIterator files(
            shared + QLatin1String(folder),
            {QStringLiteral("*.md"), QStringLiteral("*.mdx"), QStringLiteral("*.markdown")},
            QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext())
            posts.append(files.next());
    }
    posts.sort();
    return posts;
}

/// A file's text with "\n" as its line end.
inline QString textOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QString text = QString::fromUtf8(file.readAll());
    text.remove(u'\r');
    return text;
}
