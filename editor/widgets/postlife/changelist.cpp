// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/postlife/changelist.h"

#include "look/look.h"

#include <QEvent>
#include <QTextBlockFormat>
#include <QTextCursor>

#include <algorithm>

namespace Galley {

namespace {

/// Lines beyond these are only counted: nobody reads so many, and a document of them is slow.
constexpr int MostLines = 500;

/// The part in which two lines differ, whole words.
struct Difference {
    qsizetype start = 0;
    qsizetype endBefore = 0;
    qsizetype endAfter = 0;
};

Difference differenceOf(const QString &before, const QString &after)
{
    Difference found;
    const qsizetype least = std::min(before.size(), after.size());
    while (found.start < least && before[found.start] == after[found.start])
        ++found.start;
    qsizetype tail = 0;
    while (tail < least - found.start
           && before[before.size() - 1 - tail] == after[after.size() - 1 - tail])
        ++tail;
    const auto isWord = [](QChar c) { return c.isLetterOrNumber() || c == u'-' || c == u'_'; };
    while (found.start > 0 && isWord(before[found.start - 1]))
        --found.start;
    while (tail > 0 && isWord(before[before.size() - tail]))
        --tail;
    found.endBefore = before.size() - tail;
    found.endAfter = after.size() - tail;
    return found;
}

/// Writes the list into the document, block by block.
class ListWriter
{
public:
    explicit ListWriter(QTextDocument &document)
        : m_cursor(&document)
    {
        m_plain.setFont(Look::font(1.0));
        m_plain.setForeground(Look::instance().colour(Token::Ink));
        m_name = m_plain;
        m_name.setFont(Look::font(1.0, QFont::DemiBold));
        m_second = m_plain;
        m_second.setForeground(Look::instance().colour(Token::Ink2));
        m_mono.setFont(Look::monospace(0.92));
        m_mono.setForeground(Look::instance().colour(Token::Ink));
        m_sign = m_mono;
        m_sign.setForeground(Look::instance().colour(Token::Ink2));
    }

    void message(const QString &text)
    {
        begin(0, 0);
        m_cursor.insertText(text, m_second);
    }
    void file(const ChangedFile &file)
    {
        begin(m_first ? 0 : Look::scaled(10), 0);
        m_cursor.insertText(file.name, m_name);
        if (!file.what.isEmpty())
            m_cursor.insertText(QStringLiteral("  ") + file.what, m_second);
    }
    void line(const ChangedFile::Line &line, const QString &number)
    {
        const Difference part = differenceOf(line.before, line.after);
        if (line.after.isEmpty()) {
            row(number, QString(), line.before, 0, 0, {});
            return;
        }
        if (!line.before.isEmpty())
            row(number, QStringLiteral("\u2212 "), line.before, part.start, part.endBefore,
                Look::instance().colour(Token::DelWord));
        row(line.before.isEmpty() ? number : QString(), QStringLiteral("+ "), line.after,
            part.start, part.endAfter, Look::instance().colour(Token::AddWord));
    }

private:
    void begin(int above, int indent)
    {
        QTextBlockFormat format;
        format.setTopMargin(above);
        format.setLeftMargin(indent);
        if (m_first)
            m_cursor.setBlockFormat(format);
        else
            m_cursor.insertBlock(format);
        m_first = false;
    }
    void row(const QString &number, const QString &sign, const QString &text, qsizetype from,
             qsizetype to, const QColor &mark)
    {
        begin(number.isEmpty() ? 0 : Look::scaled(4), Look::scaled(16));
        if (!number.isEmpty()) {
            m_cursor.insertText(number, m_second);
            begin(0, Look::scaled(16));
        }
        m_cursor.insertText(sign, m_sign);
        m_cursor.insertText(text.left(from), m_mono);
        QTextCharFormat marked = m_mono;
        if (mark.isValid()) {
            marked.setBackground(mark);
            // There a tint is the ground's own colour.
            marked.setFontUnderline(Look::instance().scheme() == ColourScheme::Contrast);
        }
        m_cursor.insertText(text.mid(from, to - from), marked);
        m_cursor.insertText(text.mid(to), m_mono);
    }

    QTextCursor m_cursor;
    QTextCharFormat m_plain;
    QTextCharFormat m_name;
    QTextCharFormat m_second;
    QTextCharFormat m_mono;
    QTextCharFormat m_sign;
    bool m_first = true;
};

} // namespace

ChangeList::ChangeList(QWidget *parent)
    : QTextEdit(parent)
{
    setObjectName(QStringLiteral("changeList"));
    setAccessibleName(tr("Changes"));
    setReadOnly(true);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setTabChangesFocus(true);
    setUndoRedoEnabled(false);
    setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    document()->setDocumentMargin(Look::scaled(12));
    connect(&Look::instance(), &Look::changed, this, &ChangeList::fill);
}

void ChangeList::setFiles(const QList<ChangedFile> &files)
{
    m_files = files;
    m_message.clear();
    fill();
}

void ChangeList::setMessage(const QString &message)
{
    m_files.clear();
    m_message = message;
    fill();
}

bool ChangeList::event(QEvent *event)
{
    if (event->type() == QEvent::FontChange)
        fill();
    return QTextEdit::event(event);
}

void ChangeList::fill()
{
    clear();
    ListWriter writer(*document());
    if (!m_message.isEmpty())
        writer.message(m_message);
    int lines = 0;
    for (const ChangedFile &file : std::as_const(m_files)) {
        writer.file(file);
        for (const ChangedFile::Line &line : file.lines) {
            if (++lines <= MostLines)
                writer.line(line, tr("Line %L1").arg(line.number));
        }
    }
    if (lines > MostLines)
        writer.message(tr("%Ln more lines.", nullptr, lines - MostLines));
    moveCursor(QTextCursor::Start);
}

} // namespace Galley
