// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/settings.h"
#include "session/workspace.h"
#include "support/scriptedprompts.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <QTextCursor>

namespace Galley {

/// Two small blogs and a workspace that nobody has used before.
struct WorkspaceBench {
    QTemporaryDir folder;
    QTemporaryDir profile;
    Settings settings{profile.path()};
    ScriptedPrompts prompts;
    Workspace workspace{settings, prompts};

    WorkspaceBench()
    {
        write(QStringLiteral("one/hugo.toml"), "title = \"One\"\n");
        write(QStringLiteral("one/content/a.md"), "---\ntitle: Alpha\n---\nText\n");
        write(QStringLiteral("one/content/b.md"), "no front matter\n");
        write(QStringLiteral("two/_config.yml"), "title: Two\n");
        write(QStringLiteral("two/Gemfile"), "gem 'jekyll'\n");
        write(QStringLiteral("two/_posts/2020-01-02-c.md"), "---\ntitle: Gamma\n---\n");
    }
    QString path(const QString &name) const
    {
        return QDir(QFileInfo(folder.path()).canonicalFilePath()).filePath(name);
    }
    void write(const QString &name, const QByteArray &bytes) const
    {
        QDir().mkpath(QFileInfo(path(name)).path());
        QFile file(path(name));
        QVERIFY(file.open(QFile::WriteOnly));
        file.write(bytes);
    }
    void type() const
    {
        QTextCursor cursor(workspace.post()->document());
        cursor.movePosition(QTextCursor::End);
        cursor.insertText(QStringLiteral("x"));
    }
};

} // namespace Galley
