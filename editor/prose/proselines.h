// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringView>

namespace Galley {

class ClosingMarks;

/// Takes the marks out of Markdown, line by line, so that the words remain: what a reader reads.
/// Knows fenced code, comments, HTML tags, links, pictures, addresses and shortcodes by their look;
/// does not parse, and is meant for counting only.
class ProseLines
{
public:
    /// The words of the next line; empty where none of it is read as text. Valid until the next
    /// call.
    QStringView wordsOf(QStringView line);

private:
    bool takesFence(QStringView line);
    void copyWords(QStringView line);
    qsizetype skipMark(QStringView line, qsizetype at, ClosingMarks &closing);

    QString m_words;
    QString m_fence; ///< of the code block that is open: what closes it
    bool m_inComment = false;
};

} // namespace Galley
