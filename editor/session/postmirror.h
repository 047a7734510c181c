// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "post/editlist.h"

#include <QObject>
#include <QTextDocument>

namespace Galley {

class OpenPost;

/// A second document with the text of a post, for a second view of it: a document can be laid out
/// for one view only. Each change of one of the two is passed on as the same edit of the other. The
/// mirror owns no truth: it has no history, is not saved, and follows the post where they differ.
/// What an input method composes is no text, and is passed on once it is committed.
class PostMirror : public QObject
{
    Q_OBJECT

public:
    /// \a post must outlive the mirror; what shows the document must let go of it before.
    explicit PostMirror(OpenPost &post, QObject *parent = nullptr);

    OpenPost &post() const { return m_post; }
    QTextDocument *document() { return &m_document; }

private:
    void passToMirror(const Edit &edit);
    void passToPost(const Edit &edit);
    void noteChanged();
    void catchUpSoon();
    void catchUp();

    OpenPost &m_post;
    QTextDocument m_document;
    int m_told = 0; ///< the revision of the post's document that was told last
    bool m_isPassing = false;
    bool m_isBehind = false; ///< the whole text is about to be read again
};

} // namespace Galley
