// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/form/fieldparagraph.h"

#include "look/look.h"
#include "post/textdifference.h"
#include "widgets/form/historykeys.h"

#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QPointer>
#include <QScopedValueRollback>
#include <QScrollBar>
#include <QTextBlock>
#include <QTextEdit>
#include <QTextLayout>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>
#include <memory>
#include <utility>

namespace Galley {

namespace {
constexpr int Margin
    = 2; // of the document, so that its text stands where a QLineEdit's does, in pixels
}

FieldParagraph::FieldParagraph(QWidget *parent)
    : QPlainTextEdit(parent)
{
    setProperty("field", true);
    setUndoRedoEnabled(false);
    setTabChangesFocus(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    document()->setDocumentMargin(Margin);
    // Each paragraph from the side from which it is read, as a QLineEdit does it.
    QTextOption option = document()->defaultTextOption();
    option.setTextDirection(Qt::LayoutDirectionAuto);
    document()->setDefaultTextOption(option);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    connect(this, &QPlainTextEdit::textChanged, this, [this] {
        if (!m_marks.spans().isEmpty()) {
            const QString now = text();
            m_marks.follow(m_marked, now);
            m_marked = now;
            showMarks();
        }
        if (!m_showing && !m_composing)
            takeChange();
    });
}

QString FieldParagraph::text() const
{
    // Not toPlainText(): it turns no-break spaces into spaces.
    QString raw = document()->toRawText();
    raw.replace(QChar::ParagraphSeparator, u'\n');
    return raw;
}

void FieldParagraph::showText(const QString &text)
{
    m_known = text;
    const QString old = this->text();
    if (m_composing || text == old)
        return;
    const QScopedValueRollback showing(m_showing, true);
    const TextDifference change = difference(old, text);
    QTextCursor cursor(document());
    cursor.setPosition(int(change.before.start));
    cursor.setPosition(int(change.before.end()), QTextCursor::KeepAnchor);
    cursor.insertText(text.mid(change.before.start, change.after));
    takeSide();
    fitHeight();
}

void FieldParagraph::setLines(int minimum, int maximum)
{
    m_minimum = minimum;
    m_maximum = maximum;
    m_lines = 0;
    fitHeight();
}

void FieldParagraph::setMarkedWords(const QList<Span> &spans)
{
    m_marked = text();
    if (m_marks.set(spans))
        showMarks();
}

void FieldParagraph::showMarks()
{
    QList<QTextEdit::ExtraSelection> shown;
    for (const Span &span : m_marks.spans()) {
        QTextEdit::ExtraSelection selection;
        selection.cursor = QTextCursor(document());
        selection.cursor.setPosition(int(span.start));
        selection.cursor.setPosition(int(span.end()), QTextCursor::KeepAnchor);
        selection.format.setUnderlineStyle(QTextCharFormat::WaveUnderline);
        selection.format.setUnderlineColor(Look::instance().colour(Token::Error));
        shown.append(selection);
    }
    setExtraSelections(shown);
}

void FieldParagraph::replaceWord(Span span, const QString &with)
{
    QTextCursor cursor(document());
    cursor.setPosition(int(span.start));
    cursor.setPosition(int(span.end()), QTextCursor::KeepAnchor);
    cursor.insertText(with);
}

void FieldParagraph::takeChange()
{
    takeSide();
    fitHeight();
    const QString now = text();
    if (now == m_known)
        return;
    m_known = now;
    Q_EMIT edited(now);
}

// A QLineEdit finds the side by itself; here only the direction is found, and left stays left.
void FieldParagraph::takeSide()
{
    QTextOption option = document()->defaultTextOption();
    const Qt::Alignment side
        = document()->toRawText().isRightToLeft() ? Qt::AlignRight : Qt::AlignLeft;
    if (option.alignment() == side)
        return;
    option.setAlignment(side);
    document()->setDefaultTextOption(option);
}

void FieldParagraph::fitHeight()
{
    const int lines = linesAt(width());
    setVerticalScrollBarPolicy(lines > m_maximum ? Qt::ScrollBarAsNeeded : Qt::ScrollBarAlwaysOff);
    if (lines != std::exchange(m_lines, lines))
        updateGeometry();
}

QSize FieldParagraph::frame() const
{
    // What the style sheet puts around the text. A scroll bar is no part of it.
    QSize around = size() - viewport()->size();
    if (verticalScrollBar()->isVisibleTo(this))
        around.rwidth() -= verticalScrollBar()->width();
    return around.expandedTo(QSize(0, 0));
}

int FieldParagraph::linesAt(int width) const
{
    const qreal available = std::max(1, width - frame().width() - 2 * Margin);
    QTextOption option = document()->defaultTextOption();
    option.setWrapMode(wordWrapMode());
    int lines = 0;
    for (QTextBlock block = document()->begin(); block.isValid() && lines <= m_maximum;
         block = block.next()) {
        QTextLayout layout(block.text(), font());
        layout.setTextOption(option);
        layout.beginLayout();
        int own = 0;
        for (QTextLine line = layout.createLine(); line.isValid() && lines + own <= m_maximum;
             line = layout.createLine()) {
            line.setLineWidth(available);
            ++own;
        }
        layout.endLayout();
        lines += std::max(1, own);
    }
    return lines;
}

int FieldParagraph::heightForWidth(int width) const
{
    const int lines = std::clamp(linesAt(width), m_minimum, m_maximum);
    const qreal line = QFontMetricsF(font()).lineSpacing();
    return int(std::ceil(lines * line)) + 2 * Margin + frame().height();
}

QSize FieldParagraph::sizeHint() const
{
    return {fontMetrics().averageCharWidth() * 40, heightForWidth(std::max(width(), 1))};
}

QSize FieldParagraph::minimumSizeHint() const
{
    const int height = int(std::ceil(m_minimum * QFontMetricsF(font()).lineSpacing()));
    return {fontMetrics().averageCharWidth() * 8, height + 2 * Margin + frame().height()};
}

bool FieldParagraph::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride
        && historyKey(*static_cast<QKeyEvent *>(event)) != HistoryKey::None) {
        event->accept();
        return true;
    }
    return QPlainTextEdit::event(event);
}

void FieldParagraph::keyPressEvent(QKeyEvent *event)
{
    switch (historyKey(*event)) {
    case HistoryKey::Undo:
        Q_EMIT undoRequested();
        return;
    case HistoryKey::Redo:
        Q_EMIT redoRequested();
        return;
    case HistoryKey::None:
        QPlainTextEdit::keyPressEvent(event);
    }
}

void FieldParagraph::inputMethodEvent(QInputMethodEvent *event)
{
    // A composition is not text yet: see FieldLine.
    m_composing = true;
    QPlainTextEdit::inputMethodEvent(event);
    m_composing = !event->preeditString().isEmpty();
    if (!m_composing)
        takeChange();
}

void FieldParagraph::contextMenuEvent(QContextMenuEvent *event)
{
    // While it is open another program may change the post, and the field goes with its menu.
    const QPointer<QMenu> menu(createStandardContextMenu());
    if (!isReadOnly())
        routeHistory(
            *menu, this, [this] { Q_EMIT undoRequested(); }, [this] { Q_EMIT redoRequested(); });
    const bool byKey = event->reason() == QContextMenuEvent::Keyboard;
    const QTextCursor place = byKey ? textCursor() : cursorForPosition(event->pos());
    Q_EMIT menuOpening(menu, place.position());
    menu->exec(event->globalPos());
    delete menu;
}

void FieldParagraph::resizeEvent(QResizeEvent *event)
{
    QPlainTextEdit::resizeEvent(event);
    fitHeight();
    if (std::exchange(m_frame, frame()) != m_frame)
        updateGeometry(); // the style sheet has come
}

void FieldParagraph::wheelEvent(QWheelEvent *event)
{
    // Without more lines than it shows, the wheel belongs to the form around it.
    if (verticalScrollBar()->maximum() == 0)
        event->ignore();
    else
        QPlainTextEdit::wheelEvent(event);
}

} // namespace Galley
