// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/typing/typing.h"

class QTextDocument;

namespace Galley {

/// The lines of a document that is shown in a BodyEditor.
class DocumentLines : public TypingText
{
public:
    /// \a document must outlive it. \a shownFrom and \a bodyFrom are positions in it: where what is
    /// shown begins, and where the front matter ends.
    DocumentLines(const QTextDocument &document, int shownFrom, int bodyFrom);

    int firstLine() const override { return m_first; }
    int lastLine() const override;
    QString line(int number) const override;
    Nature nature(int number) const override;

    TypingPlace place(int position) const;
    int position(const TypingPlace &place) const;

private:
    const QTextDocument &m_document;
    int m_first;
    int m_bodyFrom;
};

} // namespace Galley
