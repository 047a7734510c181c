// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/postmirror.h"

#include "post/linediff.h"
#include "session/barelayout.h"
#include "session/editwatch.h"
#include "session/openpost.h"

#include <QScopedValueRollback>
#include <QTextCursor>

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
    connect(ofPost, &EditWatch::lost, this, &PostMirror::catchUp, Qt::QueuedConnection);
    const auto *ofMirror = new EditWatch(m_document, this);
    connect(ofMirror, &EditWatch::edited, this, &PostMirror::passToPost);
    connect(ofMirror, &EditWatch::lost, this, [this] {
        passToPost({wholeOf(*m_post.document()), textIn(m_document, wholeOf(m_document))});
    });
}

void PostMirror::passToMirror(const Edit &edit)
{
    if (m_isPassing)
        return;
    {
        const QScopedValueRollback<bool> passing(m_isPassing, true);
        write(m_document, edit);
    }
    compare();
}

void PostMirror::passToPost(const Edit &edit)
{
    if (m_isPassing)
        return;
    {
        const QScopedValueRollback<bool> passing(m_isPassing, true);
        if (!m_post.isReadOnly())
            write(*m_post.document(), edit);
    }
    compare();
}

/// Somebody may answer a change of the post with another one, which came while this one was passed
/// on.
void PostMirror::compare()
{
    if (m_document.characterCount() != m_post.document()->characterCount())
        QMetaObject::invokeMethod(this, &PostMirror::catchUp, Qt::QueuedConnection);
}

void PostMirror::catchUp()
{
    const QScopedValueRollback<bool> passing(m_isPassing, true);
    write(m_document, {wholeOf(m_document), m_post.text()});
}

} // namespace Galley
