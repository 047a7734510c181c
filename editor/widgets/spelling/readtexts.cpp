// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/spelling/readtexts.h"

#include "widgets/markdown/markdownscanner.h"

#include <QVarLengthArray>

#include <algorithm>

namespace Galley {

namespace {

using Style = MarkdownStyle;

/// What a sign of a line is to its reader.
enum class Read : quint8 {
    Word, ///< blanks, too
    Nothing,
    Thing, ///< a part of one
    Border, ///< between two cells
};
using ReadSigns = QVarLengthArray<Read, 512>;

/// Mathematics is there to be read; entities, emoji and tags that the scanner does not know are
/// not.
Read technical(QChar first)
{
    return first == u'$' || first == u'\\' || first == u'{' ? Read::Thing : Read::Nothing;
}

ReadSigns signsOf(const QString &text, const QString &prose, const QList<MarkdownSpan> &spans)
{
    ReadSigns signs(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const bool begins = i == 0 || prose[i - 1] == text[i - 1];
        signs[i] = prose[i] == text[i] ? Read::Word : begins ? technical(text[i]) : signs[i - 1];
    }
    // Behind "](" or "][" an address or a name belongs to words that were read.
    bool belongs = false;
    qsizetype done = 0;
    for (const MarkdownSpan &span : spans) {
        const qsizetype end = span.start + span.length;
        belongs = belongs && done == span.start;
        done = end;
        const QStringView words = QStringView(text).mid(span.start, span.length);
        Read sign = Read::Nothing;
        if (span.styles & Style::Code)
            sign = Read::Thing;
        else if (span.styles & Style::Url)
            sign = belongs ? Read::Nothing : Read::Thing;
        else if (span.styles & (Style::Html | Style::Comment))
            sign = words.startsWith(u"{") ? Read::Thing : Read::Nothing;
        else if (!(span.styles & Style::Mark)) {
            belongs = false;
            continue; // words, or what is technical
        } else if (prose[span.start] == text[span.start])
            continue; // a mark that proseParagraphs() took for text
        else if (span.styles & Style::Table && words.contains(u'|'))
            sign = Read::Border;
        belongs = belongs || words.startsWith(u']');
        for (qsizetype i = span.start; i < end; ++i)
            signs[i] = sign;
    }
    return signs;
}

class Reader
{
public:
    void take(const PostLine &line, const QString &prose)
    {
        const MarkdownState before = MarkdownState::fromInt(line.before);
        const MarkdownLine read = readMarkdownLine(line.text, before);
        if (read.markerEnd > read.markerStart || read.kind == MarkdownLine::Table
            || read.kind == MarkdownLine::Definition)
            close();
        endLine(line);
        const ReadSigns signs = signsOf(line.text, prose, scanMarkdownLine(line.text, before));
        for (qsizetype i = 0; i < signs.size();) {
            qsizetype end = i + 1;
            while (end < signs.size() && signs[end] == signs[i])
                ++end;
            take(signs[i], QStringView(line.text).mid(i, end - i), line.position + i);
            i = end;
        }
        if (read.kind == MarkdownLine::Table)
            close();
    }

    void close()
    {
        m_text.trimEnd();
        const QString &words = m_text.text();
        // A row of dashes or an address alone is no text.
        if (std::any_of(words.begin(), words.end(),
                        [](QChar c) { return c.isLetterOrNumber() || c.isSurrogate(); }))
            m_texts.append(m_text);
        m_text = {};
        m_hidden = false;
    }

    const QList<ReadText> &texts() const { return m_texts; }

private:
    void endLine(const PostLine &line)
    {
        m_text.trimEnd();
        if (m_text.isEmpty())
            return;
        qsizetype begin = 0; // behind what a line of a quotation or an item begins with
        while (begin < line.text.size() && (line.text[begin].isSpace() || line.text[begin] == u'>'))
            ++begin;
        const bool plain = !m_hidden;
        const qsizetype end = m_text.end();
        m_text.appendFor(ReadText::LineEnd,
                         plain ? Span{end, line.position + begin - end}
                               : Span{line.position - 1, 1});
        m_hidden = true; // no blank is wanted behind it
    }

    void take(Read sign, QStringView words, qsizetype position)
    {
        const bool blankEnd = m_text.isEmpty() || m_text.text().back().isSpace();
        switch (sign) {
        case Read::Nothing:
            m_hidden = true;
            break;
        case Read::Border:
            close();
            break;
        case Read::Thing:
            if (!m_text.isEmpty() && m_text.text().back() == ReadText::Thing)
                break;
            m_text.appendFor(ReadText::Thing, {position, words.size()});
            m_hidden = false;
            break;
        case Read::Word:
            while (blankEnd && m_hidden && !words.isEmpty() && words.front().isSpace()) {
                words = words.mid(1);
                ++position;
            }
            if (m_text.isEmpty()) {
                while (!words.isEmpty() && words.front().isSpace()) {
                    words = words.mid(1);
                    ++position;
                }
            }
            m_text.append(words, position);
            m_hidden = m_hidden && words.isEmpty();
            break;
        }
    }

    QList<ReadText> m_texts;
    ReadText m_text; ///< that is being read
    bool m_hidden = false; ///< something was left out behind its end
};

} // namespace

QList<ReadText> readTexts(const QList<PostLine> &lines)
{
    Reader reader;
    qsizetype at = 0;
    for (const SpellingParagraph &paragraph : proseParagraphs(lines)) {
        for (const SpellingLine &line : paragraph) {
            while (at < lines.size() && lines[at].position != line.position)
                ++at;
            if (at < lines.size())
                reader.take(lines[at], line.prose);
        }
        reader.close();
    }
    return reader.texts();
}

} // namespace Galley
