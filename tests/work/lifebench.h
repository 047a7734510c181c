// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "blogtree.h"
#include "session/settings.h"
#include "session/workspace.h"
#include "support/folderbin.h"
#include "support/scriptedprompts.h"
#include "work/life/postlife.h"
#include "work/life/postmove.h"

#include <QTemporaryDir>
#include <QTextCursor>

#include <atomic>
#include <memory>

namespace Galley {

/// A workspace on a blog of its own.
struct LifeBench {
    LifeBench()
        : settings(profile.path())
        , workspace(settings, prompts)
        , life(workspace, profile.path())
    {
        tree.write({QStringLiteral("next.config.js:x"),
                    QStringLiteral("posts/trip.md:---\ntitle: Trip\ndate: 2018-05-30\ndraft: "
                                   "false\n---\n![](/images/posts/trip/1.jpg)\n"),
                    QStringLiteral("posts/b.md:---\ntitle: B\n---\nOne.\n\n[x](/posts/trip)\n"),
                    QStringLiteral("public/images/posts/trip/1.jpg:JPEG")});
        life.setDisk(std::make_unique<FolderBin>(bin.path()));
        before = tree.files();
        opened = workspace.open(tree.root());
    }
    QString trip() const { return tree.path(QStringLiteral("posts/trip.md")); }
    QString other() const { return tree.path(QStringLiteral("posts/b.md")); }
    OpenPost *open(const QString &path)
    {
        return workspace.openPost(path) ? workspace.post() : nullptr;
    }
    static void type(OpenPost *post, const QString &text)
    {
        QTextCursor cursor(post->document());
        cursor.movePosition(QTextCursor::End);
        cursor.insertText(text);
    }
    Result<PostMovePlan> plan() const
    {
        const std::atomic_bool notCancelled = false;
        return planPostMove(*workspace.blog(), trip(),
                            {QStringLiteral("Journey"), QStringLiteral("journey")},
                            life.unsavedTexts(), notCancelled);
    }

    QTemporaryDir profile;
    QTemporaryDir bin;
    BlogTree tree;
    Settings settings;
    ScriptedPrompts prompts;
    Workspace workspace;
    PostLife life;
    BlogTree::Files before;
    bool opened = false;
};

} // namespace Galley
