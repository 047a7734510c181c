// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/postmirror.h"

#include "post/linediff.h"
#include "session/barelayout.h"
#include "session/editwatch.h"
#include "session/openpost.h"

#include <QScopedValueRollback>
#include <QTextCursor>

#include <utility>

namespace Galley {

namespace {

QString textIn(QTextDocument &document, const Span &span)
{
    QTextCursor cursor(&document);
    cursor.setPosition(int(span.start));
    cursor.setPosition(int(span.end()), QTextCursor::KeepAnchor);
    return cursor.selectedText().replace(QChar::ParagraphSeparator, u'\n');
}

Span wholeOf(const QTextDocument &document)
{
    return {0, document.characterCount() - 1};
}

/// Whether \a document, as long as \a told, has what an edit of that one has put there: then the
/// edit came from it, or was written there by the same hand.
bool holds(QTextDocument &document, const QTextDocument &told, const Edit &edit)
{
    return document.characterCount() == told.characterCount()
        && textIn(document, {edit.span.start, edit.text.size()}) == edit.text;
}

/// Whether the edit makes \a document as long as \a told, where it was made.
bool fits(const QTextDocument &document, const QTextDocument &told, const Edit &edit)
{
    return edit.span.end() < document.characterCount()
        && document.characterCount() - edit.span.length + edit.text.size() == told.characterCount();
}

/// Letters that are typed or deleted one by one are one step of the history, as they are where they
/// are typed: so they must come as single commands.
void splice(QTextCursor &cursor, const Edit &edit)
{
    cursor.setPosition(int(edit.span.start));
    if (edit.text.isEmpty() && cursor.movePosition(QTextCursor::NextCharacter)
        && cursor.position() == edit.span.end()) {
        cursor.setPosition(int(edit.span.start));
        cursor.deleteChar();
        return;
    }
    cursor.setPosition(int(edit.span.start));
    cursor.setPosition(int(edit.span.end()), QTextCursor::KeepAnchor);
    cursor.insertText(edit.text, QTextCharFormat()); // without a line end's mark
}

/// Writes only what differs: carets and marked line ends elsewhere stay. Nothing where an input
/// method composes, which Qt tells as a change of the whole line.
void write(QTextDocument &document, const Edit &edit)
{
    const EditList differing = editsBetween(textIn(document, edit.span), edit.text);
    const QList<Edit> &list = differing.edits();
    QTextCursor cursor(&document);
    if (list.size() > 1)
        cursor.beginEditBlock();
    for (auto each = list.crbegin(); each != list.crend(); ++each)
        splice(cursor, {{edit.span.start + each->span.start, each->span.length}, each->text});
    if (list.size() > 1)
        cursor.endEditBlock();
}

} // namespace

PostMirror::PostMirror(OpenPost &post, QObject *parent)
    : QObject(parent)
    , m_post(post)
{
    m_document.setUndoRedoEnabled(false);
    m_document.setDocumentLayout(new BareLayout(&m_document));
    m_document.setPlainText(post.text());
    const auto *ofPost = new EditWatch(*post.document(), this);
    connect(ofPost, &EditWatch::edited, this, &PostMirror::passToMirror);
    connect(ofPost, &EditWatch::lost, this, &PostMirror::catchUpSoon);
    m_told = post.document()->revision();
    connect(post.document(), &QTextDocument::contentsChanged, this, &PostMirror::noteChanged);
    const auto *ofMirror = new EditWatch(m_document, this);
    connect(ofMirror, &EditWatch::edited, this, &PostMirror::passToPost);
    connect(ofMirror, &EditWatch::lost, this, [this] {
        passToPost({wholeOf(*m_post.document()), textIn(m_document, wholeOf(m_document))});
    });
}

void PostMirror::passToMirror(const Edit &edit)
{
    m_told = m_post.document()->revision();
    // An edit from here is told again by the post, later where it is a part of a larger step.
    if (holds(m_document, *m_post.document(), edit))
        return;
    // Somebody answers a change with another one, or has made one that was not told.
    if (m_isPassing || !fits(m_document, *m_post.document(), edit)) {
        catchUpSoon();
        return;
    }
    const QScopedValueRollback<bool> passing(m_isPassing, true);
    write(m_document, edit);
}

void PostMirror::passToPost(const Edit &edit)
{
    if (holds(*m_post.document(), m_document, edit))
        return;
    // The mirror owns no truth.
    if (m_isPassing || m_post.isReadOnly() || !fits(*m_post.document(), m_document, edit)) {
        catchUpSoon();
        return;
    }
    const QScopedValueRollback<bool> passing(m_isPassing, true);
    write(*m_post.document(), edit);
}

/// Qt does not tell of what is changed while it tells of a change.
void PostMirror::noteChanged()
{
    if (m_told != m_post.document()->revision())
        catchUpSoon();
}

/// Not at once: the change that shows that the two differ may not be over.
void PostMirror::catchUpSoon()
{
    if (!std::exchange(m_isBehind, true))
        QMetaObject::invokeMethod(this, &PostMirror::catchUp, Qt::QueuedConnection);
}

void PostMirror::catchUp()
{
    m_isBehind = false;
    m_told = m_post.document()->revision();
    const QString text = m_post.text();
    if (textIn(m_document, wholeOf(m_document)) == text)
        return;
    const QScopedValueRollback<bool> passing(m_isPassing, true);
    write(m_document, {wholeOf(m_document), text});
}

} // namespace Galley
