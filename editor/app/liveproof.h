// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/bodyedits.h"
#include "render/renderthread.h"
#include "session/editwatch.h"
#include "site/blog.h"
#include "view/previewview.h"

#include <QObject>
#include <QPointer>
#include <QTimer>

#include <memory>

namespace Galley {

class BlogPictures;
class OpenPost;

/// Keeps the preview at the text: from a change of the open post to the painted page. A key's patch
/// leaves in the key's own turn of the event loop: a turn later it would wait for the editor's
/// painting.
class LiveProof : public QObject
{
    Q_OBJECT

public:
    /// Shows in \a view, which must outlive this.
    explicit LiveProof(PreviewView &view, QObject *parent = nullptr);

    /// Follows this post of this blog; null follows none. The page begins at its top, and goes to
    /// the caret once that has left \a caretLine.
    void setPost(OpenPost *post, const Blog &blog, double caretLine);
    /// Scrolls the preview to the caret: a 0-based line of the body, fractional.
    void followCaret(double bodyLine);
    /// Renders again although the text is the same: pictures have changed.
    void refresh();
    /// Typographic quotes and dashes for straight ones.
    void setSmart(bool smart);
    /// Posts of the blog with this root are shown with pictures of other sites, those of all others
    /// without; empty for none.
    void fetchPicturesFor(const QString &blogRoot);
    /// The post that is followed, null if none.
    const OpenPost *post() const { return m_post; }
    /// True once the page shows the text as it is now.
    bool isCurrent() const { return m_shown == m_generation && m_edits.isEmpty(); }
    /// Of the text that the page shows or is about to show.
    int blockCount() const { return m_blockCount; }

Q_SIGNALS:
    /// The page shows the text as it is now.
    void current();

private:
    void takeEdits();
    void renderWhole();
    void takePictures();
    bool takeDialect();
    void show(const RenderAnswer &answer);
    PreviewHead head() const;

    PreviewView &m_view;
    RenderThread m_render;
    QPointer<OpenPost> m_post;
    std::unique_ptr<EditWatch> m_watch; ///< of the post's document
    BodyEdits m_edits; ///< of this turn of the event loop
    std::shared_ptr<const BlogPictures> m_pictures;
    Blog m_blog;
    QString m_fetchingRoot; ///< of the blog whose author allows pictures of other sites
    PreviewHead m_head;
    Dialect m_siteDialect;
    Dialect m_dialect; ///< of what is rendered
    bool m_isSmart = false;
    QTimer m_pause; ///< what would take long waits for one
    QString m_postId;
    quint64 m_generation = 0; ///< of the text
    quint64 m_shown = 0; ///< of the page
    double m_caretLine = -1;
    bool m_hasWaited = false; ///< in this turn of the event loop
    bool m_revealDue = false; ///< the caret has moved while the page was behind
    int m_blockCount = 0;
};

} // namespace Galley
