// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "render/dialect.h"
#include "widgets/completion/completionsource.h"
#include "widgets/outline/postheadings.h"
#include "work/newestjob.h"

#include <QObject>
#include <QPointer>

#include <atomic>
#include <memory>

class QTextDocument;

namespace Galley {

class Actions;
class BodyCompleter;
class BodyEditor;
class LiveFields;
class LiveImages;
class OpenPost;
class PostCatalog;
class Settings;
class SplitPane;
class Workspace;

/// What is offered while a post is typed: the blog's posts, this one's headings and pictures, the
/// names of emoji where the site reads them. All of it is in memory.
class CompletionDesk : public QObject, public CompletionSource
{
    Q_OBJECT

public:
    struct Around {
        Workspace &workspace;
        PostCatalog &catalog;
        Settings &settings;
        LiveFields &fields;
        LiveImages &images;
    };
    /// All must outlive it.
    CompletionDesk(const Actions &actions, const Around &around, BodyEditor &editor,
                   QObject *parent = nullptr);
    ~CompletionDesk() override;

    QList<CompletionGroup> offers(const CompletionPlace &place, bool asked) override;
    BodyCompleter &completer() const { return *m_completer; }
    /// Offers the same in a second view, as long as that is there.
    void serve(SplitPane &pane);

private:
    struct Known {
        QString folded; ///< the title, as it is searched
        QString title;
        QString path;
    };
    class Beside;
    QList<CompletionGroup> offersIn(const BodyEditor &editor, const OpenPost &post,
                                    const CompletionPlace &place, bool asked);
    void learnBlog();
    void learnPosts();
    CompletionGroup posts(const OpenPost &to, const CompletionPlace &place);
    CompletionGroup headings(const OpenPost &post, QTextDocument *document);
    CompletionGroup pictures(const OpenPost &post) const;
    CompletionGroup emoji(const OpenPost &post, const QString &typed) const;

    const Actions &m_actions;
    Around m_around;
    BodyEditor &m_editor;
    BodyCompleter *m_completer; ///< a child
    QList<Known> m_posts; ///< newest first
    QList<PostHeading> m_headings; ///< of a document as it was at a revision
    QPointer<QTextDocument> m_headingsOf;
    int m_headingsRevision = -1;
    Dialect m_dialect; ///< of the blog
    QString m_prefix; ///< of the addresses by which posts link each other; empty if none is known
    bool m_knowsPrefix = false; ///< it was looked for in this blog
    std::shared_ptr<std::atomic_bool> m_cancelled;
    NewestJob m_jobs; ///< first to go: its job uses the rest
};

} // namespace Galley
