// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/editwatch.h"

#include <QTextCursor>
#include <QTextDocument>

#include <algorithm>

namespace Galley {

namespace {

/// The document's text from \a position on, line ends as "\n".
QString textAt(QTextDocument *document, qsizetype position, qsizetype length)
{
    QTextCursor cursor(document);
    cursor.setPosition(int(position));
    cursor.setPosition(int(position + length), QTextCursor::KeepAnchor);
    return cursor.selectedText().replace(QChar::ParagraphSeparator, u'\n');
}

/// A document's last character is no text.
qsizetype lengthOf(const QTextDocument &document)
{
    return document.characterCount() - 1;
}

} // namespace

EditWatch::EditWatch(QTextDocument &document, QObject *parent)
    : QObject(parent)
    , m_document(document)
    , m_length(lengthOf(document))
{
    connect(&document, &QTextDocument::contentsChange, this, &EditWatch::noteChange);
}

void EditWatch::noteChange(int position, int removed, int added)
{
    const qsizetype length = lengthOf(m_document);
    // Where the end is touched, Qt counts that last character too.
    const int excess = std::max(0, int(position + added - length));
    const Span span{position, removed - excess};
    added -= excess;
    const bool sound = span.length >= 0 && added >= 0 && m_length - span.length + added == length;
    m_length = length;
    if (sound)
        Q_EMIT edited({span, textAt(&m_document, position, added)});
    else
        Q_EMIT lost();
}

} // namespace Galley
