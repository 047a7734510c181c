// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/openpost.h"
#include "site/safefile.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTextBlock>
#include <QTextCursor>

namespace Galley {

/// What the tests of an open post share: a folder of their own, and posts in it.
class OpenPostBench
{
protected:
    inline static const QByteArray simple
        = "---\ntitle: \"A day\"\ndate: '2020-01-02'\ndraft: true\n---\n\nFirst words.\n";

    /// A new, empty folder; the one before is gone.
    bool makeFolder()
    {
        m_temporary = std::make_unique<QTemporaryDir>();
        return m_temporary->isValid();
    }
    QString put(const QString &name, const QByteArray &bytes)
    {
        const QString path = m_temporary->filePath(name);
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("The test's own file cannot be written.");
        return path;
    }
    std::unique_ptr<OpenPost> open(const QByteArray &bytes,
                                   const QString &name = QStringLiteral("ein schöner Tag 🦀.md"))
    {
        Result<std::unique_ptr<OpenPost>> post = OpenPost::load(put(name, bytes));
        if (!post)
            qFatal("The test's own file cannot be opened.");
        return std::move(post).value();
    }
    static void type(OpenPost &post, qsizetype position, const QString &text)
    {
        QTextCursor cursor(post.document());
        cursor.setPosition(int(position));
        cursor.insertText(text);
    }
    static QByteArray onDisk(const QString &path)
    {
        const Result<FileBytes> file = readFile(path);
        return file ? file->bytes : QByteArray("(no file)");
    }

    std::unique_ptr<QTemporaryDir> m_temporary;
};

} // namespace Galley
