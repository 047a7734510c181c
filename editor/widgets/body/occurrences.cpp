// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/body/occurrences.h"

#include "prose/textsearch.h"
#include "widgets/body/bodylayout.h"
#include "widgets/bodyeditor.h"
#include "widgets/typing/markedrange.h"

#include <QKeyEvent>
#include <QScopedValueRollback>
#include <QTextBlock>
#include <QTextDocument>

#include <algorithm>

namespace Galley {

namespace {

/// Positions in it are positions in the document.
QString wholeText(const QTextDocument &document)
{
    return document.toRawText().replace(QChar::ParagraphSeparator, u'\n');
}

/// The places of \a query from one position to another, at most one more than may be marked.
QList<Span> placesOf(const TextQuery &query, const QString &text, qsizetype from, qsizetype to)
{
    QList<Span> places;
    for (const TextMatch &match :
         TextSearch(query).matches(text, from, to, Occurrences::Most + 1).matches)
        places.append({match.start, match.length});
    return places;
}

} // namespace

Occurrences::Occurrences(BodyEditor &editor)
    : QObject(&editor)
    , m_editor(editor)
{
    editor.installEventFilter(this);
    connect(&editor, &BodyEditor::caretMoved, this, &Occurrences::noteCaret);
}

/// What is selected, or the word at the caret.
std::optional<Span> Occurrences::wanted(bool &isWord) const
{
    const QTextCursor caret = m_editor.textCursor();
    const QTextBlock block = caret.block();
    const auto *layout = qobject_cast<BodyLayout *>(m_editor.document()->documentLayout());
    if (m_editor.isReadOnly() || !layout || caret.selectionStart() < layout->bodyStart()
        || !block.contains(caret.anchor()) || !block.layout()->preeditAreaText().isEmpty())
        return {};
    const QString line = block.text();
    Span span{caret.selectionStart(), caret.selectionEnd() - caret.selectionStart()};
    if (span.length == 0) {
        const LineRange word = wordAt(line, caret.positionInBlock());
        span = {block.position() + word.from, word.to - word.from};
    }
    if (span.length == 0)
        return {};
    const qsizetype at = span.start - block.position();
    const TextQuery query{line.mid(at, span.length), true, true, false};
    isWord = placesOf(query, line, at, at + span.length).size() == 1;
    return span;
}

Occurrences::Outcome Occurrences::begin()
{
    end();
    bool isWord = false;
    const std::optional<Span> span = wanted(isWord);
    if (!span)
        return Outcome::NoWord;
    const auto *layout = qobject_cast<BodyLayout *>(m_editor.document()->documentLayout());
    const QString text = wholeText(*m_editor.document());
    const TextQuery query{text.mid(span->start, span->length), true, isWord, false};
    // In two parts: where places could overlap, the selected one is one of them.
    QList<Span> places = placesOf(query, text, layout->bodyStart(), span->start);
    const qsizetype active = places.size();
    places.append(*span);
    places += placesOf(query, text, span->end(), text.size());
    if (places.size() > Most)
        return Outcome::TooMany;

    QTextCursor caret = m_editor.textCursor();
    caret.setPosition(int(span->start));
    caret.setPosition(int(span->end()), QTextCursor::KeepAnchor);
    m_editor.setTextCursor(caret);
    m_text = query.text;
    m_active = active;
    m_places = places;
    m_stepsBefore = m_editor.history()->availableUndoSteps();
    remember();
    connect(m_editor.document(), &QTextDocument::contentsChange, this, &Occurrences::noteChange);
    Q_EMIT changed();
    return Outcome::Marked;
}

void Occurrences::end()
{
    if (!isOn())
        return;
    disconnect(m_editor.document(), nullptr, this, nullptr);
    m_places.clear();
    m_text.clear();
    m_lines.clear();
    m_begin = m_behind = {};
    Q_EMIT changed();
}

bool Occurrences::takesKey(const QKeyEvent &event)
{
    if (!isOn())
        return false;
    const bool isEnd = event.key() == Qt::Key_Escape || event.key() == Qt::Key_Return
        || event.key() == Qt::Key_Enter;
    // What is taken back is the whole of it.
    if (isEnd || event.matches(QKeySequence::Undo) || event.matches(QKeySequence::Redo))
        end();
    return isEnd;
}

bool Occurrences::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride && isOn()
        && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape) {
        event->accept();
        return true;
    }
    if (event->type() == QEvent::FocusOut) {
        const Qt::FocusReason reason = static_cast<QFocusEvent *>(event)->reason();
        if (reason != Qt::ActiveWindowFocusReason && reason != Qt::PopupFocusReason)
            end();
    }
    return QObject::eventFilter(watched, event);
}

QString Occurrences::textIn(int from, int to) const
{
    QTextCursor cursor(m_editor.document());
    const int last = m_editor.document()->characterCount() - 1;
    cursor.setPosition(std::min(from, last));
    cursor.setPosition(std::clamp(to, from, std::max(from, last)), QTextCursor::KeepAnchor);
    return cursor.selectedText().replace(QChar::ParagraphSeparator, u'\n');
}

/// How things are where all places are alike.
void Occurrences::remember()
{
    const QTextDocument &document = *m_editor.document();
    const Span &place = m_places[m_active];
    m_begin = QTextCursor(document.findBlock(int(place.start)));
    m_begin.setKeepPositionOnInsert(true);
    m_behind = QTextCursor(document.findBlock(int(place.end())));
    m_behind.movePosition(QTextCursor::EndOfBlock);
    m_from = m_begin.position();
    m_lines = textIn(m_from, m_behind.position());
    m_size = document.characterCount();
    m_revision = document.revision();
}

/// Of something else. What is only coloured anew is no change of the text.
void Occurrences::noteChange()
{
    if (m_depth == 0 && !m_isSpreading && m_editor.document()->revision() != m_revision)
        end();
}

void Occurrences::noteCaret()
{
    if (isOn() && m_depth == 0 && !m_isSpreading && !hasCaret())
        end();
}

bool Occurrences::hasCaret() const
{
    const int position = m_editor.textCursor().position();
    return position >= m_places[m_active].start && position <= m_places[m_active].end();
}

void Occurrences::open()
{
    if (!isOn() || m_depth++ > 0)
        return;
    QTextDocument *history = m_editor.history();
    m_step = QTextCursor(history);
    m_step.setPosition(m_editor.textCursor().position());
    if (history->availableUndoSteps() > m_stepsBefore)
        m_step.joinPreviousEditBlock();
    else
        m_step.beginEditBlock();
}

void Occurrences::close()
{
    if (m_depth == 0 || --m_depth > 0)
        return;
    {
        // Now the document tells what was written.
        const QScopedValueRollback writing(m_depth, 1);
        m_step.endEditBlock();
        m_step = {};
    }
    if (!isOn())
        return;
    const std::optional<QString> text = written();
    if (text && *text != m_text)
        spread(*text);
    else if (text)
        remember();
    if (!text || !hasCaret())
        end();
}

/// What stands at the active place now; nothing if anything else was changed. What Qt tells as
/// changed does not help here: it may be as much as was coloured meanwhile.
std::optional<QString> Occurrences::written() const
{
    const Span &place = m_places[m_active];
    const QStringView lead = QStringView(m_lines).left(place.start - m_from);
    const QStringView tail = QStringView(m_lines).mid(place.end() - m_from);
    const int grown = m_editor.document()->characterCount() - m_size;
    const QString now = textIn(m_from, m_behind.position());
    const qsizetype length = now.size() - lead.size() - tail.size();
    const bool isHere
        = m_begin.position() == m_from && now.size() == m_lines.size() + grown && length >= 0;
    // Not startsWith(): for that an empty line begins with nothing at all.
    if (!isHere || now.left(lead.size()) != lead || now.right(tail.size()) != tail)
        return {};
    return now.mid(lead.size(), length);
}

/// Each place is a change of its own for those who follow the text: one for all of them would reach
/// from the first to the last, and cost what stands between.
void Occurrences::spread(const QString &text)
{
    const QScopedValueRollback spreading(m_isSpreading, true);
    const qsizetype shorter = std::min(text.size(), m_text.size());
    qsizetype head = 0;
    while (head < shorter && text[head] == m_text[head])
        ++head;
    qsizetype tail = 0;
    while (tail < shorter - head
           && text[text.size() - 1 - tail] == m_text[m_text.size() - 1 - tail])
        ++tail;
    const QString put = text.mid(head, text.size() - tail - head);
    const qsizetype grown = text.size() - m_text.size();
    const QTextCursor caret = m_editor.textCursor();
    const qsizetype anchorAt = caret.anchor() - m_places[m_active].start;
    const qsizetype caretAt = caret.position() - m_places[m_active].start;

    QTextCursor cursor(m_editor.history());
    for (qsizetype i = m_places.size() - 1; i >= 0; --i) {
        if (i == m_active)
            continue;
        const qsizetype start = m_places[i].start + (i > m_active ? grown : 0);
        cursor.joinPreviousEditBlock();
        cursor.setPosition(int(start + head));
        cursor.setPosition(int(start + m_text.size() - tail), QTextCursor::KeepAnchor);
        cursor.insertText(put, QTextCharFormat()); // without a line end's mark
        cursor.endEditBlock();
    }
    for (qsizetype i = 0; i < m_places.size(); ++i)
        m_places[i] = {m_places[i].start + i * grown, text.size()};
    m_text = text;

    // Where places touch, the caret may have gone along with what was put beside it.
    const qsizetype start = m_places[m_active].start;
    QTextCursor placed = m_editor.textCursor();
    if (placed.anchor() != start + anchorAt || placed.position() != start + caretAt) {
        placed.setPosition(int(start + anchorAt));
        placed.setPosition(int(start + caretAt), QTextCursor::KeepAnchor);
        m_editor.setTextCursor(placed);
    }
    // What is composed stands at the caret, also when something was put before it in its line.
    QTextLayout *layout = placed.block().layout();
    if (layout && !layout->preeditAreaText().isEmpty()
        && layout->preeditAreaPosition() != placed.positionInBlock()) {
        placed.joinPreviousEditBlock(); // or it would be told with the next change
        layout->setPreeditArea(placed.positionInBlock(), layout->preeditAreaText());
        placed.endEditBlock();
    }
    remember();
    m_editor.ensureCursorVisible();
    Q_EMIT changed();
}

} // namespace Galley
