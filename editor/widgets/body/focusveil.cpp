// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/body/focusveil.h"

#include "look/look.h"
#include "widgets/bodyeditor.h"

#include <QEvent>
#include <QPainter>
#include <QScrollBar>
#include <QTextBlock>
#include <QTextBoundaryFinder>

#include <algorithm>

namespace Galley {

namespace {

constexpr int Dimness = 170; ///< of 255
constexpr int LineMargin = 5; ///< pixels that a lit line has above and below its letters
constexpr int MostLines = 400; ///< of one paragraph
constexpr qsizetype MostSigns = 100'000; ///< of a paragraph whose sentences are looked for

bool isBlank(const QTextBlock &block)
{
    return QStringView(block.text()).trimmed().isEmpty();
}

/// From the first to the last line of the paragraph around \a block.
std::pair<QTextBlock, QTextBlock> paragraphOf(const QTextBlock &block, int textStart)
{
    QTextBlock first = block;
    QTextBlock last = block;
    if (isBlank(block))
        return {first, last};
    for (int i = 0; i < MostLines && first.position() > textStart && !isBlank(first.previous());
         ++i)
        first = first.previous();
    for (int i = 0; i < MostLines && last.next().isValid() && !isBlank(last.next()); ++i)
        last = last.next();
    return {first, last};
}

Span sentenceOf(const QTextBlock &first, const QTextBlock &last, int caret)
{
    const int start = first.position();
    const int end = last.position() + last.length() - 1;
    if (end - start > MostSigns)
        return {start, end - start};
    QString text;
    for (QTextBlock block = first; block.isValid() && block.position() <= end; block = block.next())
        text += block.text() + u' '; // a line's end ends no sentence
    QTextBoundaryFinder finder(QTextBoundaryFinder::Sentence, text);
    finder.setPosition(std::min<qsizetype>(caret - start, end - start));
    qsizetype from = finder.isAtBoundary() ? finder.position() : finder.toPreviousBoundary();
    // Behind the last full stop the caret is still in the sentence that it has ended.
    if (from == end - start && from > 0)
        from = finder.toPreviousBoundary();
    finder.setPosition(from);
    qsizetype to = finder.toNextBoundary();
    to = to < 0 ? end - start : std::min<qsizetype>(to, end - start);
    return {start + std::max<qsizetype>(from, 0), to - std::max<qsizetype>(from, 0)};
}

} // namespace

FocusVeil::FocusVeil(BodyEditor &editor)
    : QWidget(&editor)
    , m_editor(editor)
{
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setAttribute(Qt::WA_NoSystemBackground);
    setFocusPolicy(Qt::NoFocus);
    const auto repaint = qOverload<>(&QWidget::update);
    connect(&editor, &QPlainTextEdit::cursorPositionChanged, this, repaint);
    connect(&editor, &QPlainTextEdit::selectionChanged, this, repaint);
    connect(&editor, &QPlainTextEdit::textChanged, this, repaint);
    connect(editor.verticalScrollBar(), &QScrollBar::valueChanged, this, repaint);
    connect(&Look::instance(), &Look::changed, this, repaint);
    // Beside the viewport, not in it: what lies in a viewport is scrolled with the text.
    editor.viewport()->installEventFilter(this);
    fit();
    hide();
}

void FocusVeil::setReach(Reach reach)
{
    m_reach = reach;
    setVisible(reach != Reach::Everything);
    fit();
    update();
}

void FocusVeil::fit()
{
    setGeometry(m_editor.viewport()->geometry());
    raise();
}

bool FocusVeil::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize || event->type() == QEvent::Move)
        fit();
    return QWidget::eventFilter(watched, event);
}

Span FocusVeil::lit() const
{
    const QTextCursor caret = m_editor.textCursor();
    const QTextBlock block = caret.block();
    const auto [first, last] = paragraphOf(block, m_editor.textStart());
    switch (m_reach) {
    case Reach::Everything:
        break;
    case Reach::Paragraph:
        return {first.position(), last.position() + last.length() - 1 - first.position()};
    case Reach::Sentence:
        return sentenceOf(first, last, caret.position());
    case Reach::Line: {
        const QTextLine line = block.layout()->lineForTextPosition(caret.positionInBlock());
        if (line.isValid())
            return {block.position() + line.textStart(), line.textLength()};
        return {block.position(), block.length() - 1};
    }
    }
    return {0, m_editor.document()->characterCount() - 1};
}

QRegion FocusVeil::litRegion() const
{
    const Span span = lit();
    QTextCursor place = m_editor.textCursor();
    if (m_reach == Reach::Line) {
        const QRect line = m_editor.cursorRect(place).adjusted(0, -LineMargin, 0, LineMargin);
        return QRect(0, line.top(), width(), line.height());
    }
    const auto rectAt = [&](qsizetype position) {
        place.setPosition(int(position));
        return m_editor.cursorRect(place).adjusted(0, -LineMargin, 0, LineMargin);
    };
    const QRect start = rectAt(span.start);
    const bool rightToLeft = place.block().textDirection() == Qt::RightToLeft;
    const QRect end = rectAt(span.start + span.length);
    QRegion region(0, start.top(), width(), end.bottom() - start.top() + 1);
    if (m_reach == Reach::Paragraph)
        return region;
    // What stands on the sentence's first line before it, and on its last line behind it.
    const QRect before = rightToLeft
        ? QRect(start.right(), start.top(), width() - start.right(), start.height())
        : QRect(0, start.top(), start.left(), start.height());
    const QRect behind = rightToLeft
        ? QRect(0, end.top(), end.left(), end.height())
        : QRect(end.right(), end.top(), width() - end.right(), end.height());
    return region.subtracted(before).subtracted(behind);
}

void FocusVeil::paintEvent(QPaintEvent *event)
{
    if (m_editor.textCursor().hasSelection())
        return;
    QColor dim = Look::instance().colour(Token::Paper);
    dim.setAlpha(Dimness);
    QPainter painter(this);
    const QRegion dimmed = QRegion(event->rect()).subtracted(litRegion());
    for (const QRect &rect : dimmed)
        painter.fillRect(rect, dim);
}

} // namespace Galley
