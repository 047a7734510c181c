// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "post/editlist.h"

#include <QObject>

class QTextDocument;

namespace Galley {

/// Tells each change of a document as an edit of its text, for those that keep a copy of it.
class EditWatch : public QObject
{
    Q_OBJECT

public:
    /// \a document must outlive it.
    explicit EditWatch(QTextDocument &document, QObject *parent = nullptr);

Q_SIGNALS:
    /// The text was edited; the span counts in the text of before. Lines end with "\n". Comes for
    /// each change, also within an edit block, when the document already has it.
    void edited(const Edit &edit);
    /// The text changed in a way that cannot be told as an edit: take the whole.
    void lost();

private:
    void noteChange(int position, int removed, int added);

    QTextDocument &m_document;
    qsizetype m_length; ///< of the text as the last change left it
};

} // namespace Galley
