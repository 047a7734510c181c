// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "render/block.h"
#include "site/blog.h"
#include "view/previewview.h"
#include "work/newestjob.h"

#include <QObject>
#include <QPointer>
#include <QTimer>

#include <memory>

namespace Galley {

class BlogPictures;
class OpenPost;

/// Keeps the preview at the text: from a change of the open post to the painted page.
class LiveProof : public QObject
{
    Q_OBJECT

public:
    /// Shows in \a view, which must outlive this.
    explicit LiveProof(PreviewView &view, QObject *parent = nullptr);

    /// Follows this post of this blog; null follows none. The page begins at its top, and goes to
    /// the caret once that has left \a caretLine.
    void setPost(OpenPost *post, const Blog &blog, int caretLine);
    /// Scrolls the preview to the caret: a 0-based line of the body.
    void followCaret(int bodyLine);
    /// Renders again although the text is the same: pictures have changed.
    void refresh();
    /// True once the page shows the text as it is now.
    bool isCurrent() const { return m_shown == m_generation && !m_turn.isActive(); }
    /// Of the text that the page shows or is about to show.
    int blockCount() const { return m_blockCount; }

Q_SIGNALS:
    /// The page shows the text as it is now.
    void current();

private:
    void render();
    PreviewHead head() const;

    PreviewView &m_view;
    NewestJob m_jobs;
    QPointer<OpenPost> m_post;
    std::shared_ptr<const BlogPictures> m_pictures;
    QTimer m_turn; ///< gathers the changes of one turn of the event loop
    QString m_postId;
    quint64 m_generation = 0; ///< of the text
    quint64 m_shown = 0; ///< of the page
    int m_caretLine = -1;
    bool m_followsCaret = false; ///< once the author has moved it
    int m_blockCount = 0;
};

} // namespace Galley
