// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/form/fieldline.h"

#include "look/look.h"
#include "look/tooltiptext.h"
#include "post/textdifference.h"
#include "widgets/body/wave.h"
#include "widgets/form/historykeys.h"

#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QPainter>
#include <QPointer>
#include <QScopedValueRollback>
#include <QStyleOptionFrame>
#include <QTextLayout>
#include <QToolButton>
#include <QToolTip>

#include <algorithm>
#include <memory>

namespace Galley {

namespace {
constexpr int InnerMargin = 2; // what QLineEdit itself leaves at both sides of its text, in pixels
}

FieldLine::FieldLine(QWidget *parent)
    : QLineEdit(parent)
{
    // textChanged, not textEdited: screen readers set the whole text, and that is an edit too.
    connect(this, &QLineEdit::textChanged, this, [this](const QString &now) {
        m_marks.follow(m_marked, now);
        m_marked = now;
        if (!m_showing && !m_composing)
            takeChange();
    });
}

void FieldLine::showText(const QString &text)
{
    m_known = text;
    if (m_composing || text == this->text())
        return;
    const QScopedValueRollback showing(m_showing, true);
    const qsizetype caret = difference(this->text(), text).mapped(cursorPosition());
    setText(text);
    setCursorPosition(hasFocus() ? int(caret) : 0);
}

void FieldLine::setElideMode(Qt::TextElideMode mode)
{
    m_elideMode = mode;
    update();
}

bool FieldLine::isTooNarrow() const
{
    return fontMetrics().horizontalAdvance(text()) > textArea().width();
}

void FieldLine::setMarkedWords(const QList<Span> &spans)
{
    m_marked = text();
    if (m_marks.set(spans))
        update();
}

void FieldLine::replaceWord(Span span, const QString &with)
{
    setSelection(int(span.start), int(span.length));
    insert(with);
}

void FieldLine::takeChange()
{
    QString now = text();
    bool broken = false;
    for (QChar &c : now) {
        const bool lineBreak = c == u'\n' || c == u'\r' || c == QChar::LineSeparator
            || c == QChar::ParagraphSeparator;
        if (lineBreak) {
            c = u' '; // pasted: one line stays one line
            broken = true;
        }
    }
    if (broken) {
        const QScopedValueRollback showing(m_showing, true);
        const int caret = cursorPosition();
        setText(now);
        setCursorPosition(caret);
    }
    if (now == m_known)
        return;
    m_known = now;
    Q_EMIT edited(now);
}

bool FieldLine::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride
        && historyKey(*static_cast<QKeyEvent *>(event)) != HistoryKey::None) {
        event->accept();
        return true;
    }
    if (event->type() == QEvent::ToolTip && !hasFocus() && isTooNarrow()) {
        QToolTip::showText(static_cast<QHelpEvent *>(event)->globalPos(),
                           wrappedToolTipText(text()), this);
        return true;
    }
    return QLineEdit::event(event);
}

void FieldLine::keyPressEvent(QKeyEvent *event)
{
    switch (historyKey(*event)) {
    case HistoryKey::Undo:
        Q_EMIT undoRequested();
        return;
    case HistoryKey::Redo:
        Q_EMIT redoRequested();
        return;
    case HistoryKey::None:
        break;
    }
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        Q_EMIT enterPressed();
        return;
    }
    if (event->key() == Qt::Key_Up)
        Q_EMIT upPressed();
    if (event->key() == Qt::Key_Down)
        Q_EMIT downPressed(event->modifiers());
    QLineEdit::keyPressEvent(event);
}

void FieldLine::inputMethodEvent(QInputMethodEvent *event)
{
    // A composition is not text yet: neither does it go into the document nor does the document
    // change the line under it.
    m_composing = true;
    QLineEdit::inputMethodEvent(event);
    m_composing = !event->preeditString().isEmpty();
    if (!m_composing)
        takeChange();
}

void FieldLine::contextMenuEvent(QContextMenuEvent *event)
{
    // While it is open another program may change the post, and the field goes with its menu.
    const QPointer<QMenu> menu(createStandardContextMenu());
    if (!isReadOnly())
        routeHistory(
            *menu, this, [this] { Q_EMIT undoRequested(); }, [this] { Q_EMIT redoRequested(); });
    const bool byKey = event->reason() == QContextMenuEvent::Keyboard;
    Q_EMIT menuOpening(menu, byKey ? cursorPosition() : cursorPositionAt(event->pos()));
    menu->exec(event->globalPos());
    delete menu;
}

QRect FieldLine::textArea() const
{
    QStyleOptionFrame option;
    initStyleOption(&option);
    const QRect contents = style()->subElementRect(QStyle::SE_LineEditContents, &option, this);
    QRect area = contents.marginsRemoved(textMargins()).adjusted(InnerMargin, 0, -InnerMargin, 0);
    for (const QToolButton *button : findChildren<QToolButton *>()) {
        if (button->isHidden())
            continue;
        if (button->x() > width() / 2)
            area.setRight(std::min(area.right(), button->x() - 1));
        else
            area.setLeft(std::max(area.left(), button->geometry().right() + 1));
    }
    return area;
}

// Where QLineEdit has put its letters, it only tells of the caret.
void FieldLine::paintMarks()
{
    if (m_marks.spans().isEmpty() || m_composing)
        return;
    QTextLayout layout(displayText(), font());
    QTextOption option;
    option.setTextDirection(text().isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
    layout.setTextOption(option);
    layout.beginLayout();
    const QTextLine line = layout.createLine();
    layout.endLayout();
    if (!line.isValid())
        return;
    const QRectF caret = cursorRect();
    const qreal origin = caret.center().x() - line.cursorToX(cursorPosition());
    const qreal letters = caret.center().y() - line.height() / 2 + line.ascent();
    QPainter painter(this);
    painter.setClipRect(textArea());
    for (const Span &span : m_marks.spans()) {
        const qreal one = origin + line.cursorToX(int(span.start));
        const qreal other = origin + line.cursorToX(int(span.end()));
        paintWave(painter, std::min(one, other), std::max(one, other), letters,
                  Look::instance().colour(Token::Error));
    }
}

void FieldLine::paintEvent(QPaintEvent *event)
{
    if (hasFocus() || !isTooNarrow()) {
        QLineEdit::paintEvent(event);
        paintMarks();
        return;
    }
    QPainter painter(this);
    QStyleOptionFrame option;
    initStyleOption(&option);
    style()->drawPrimitive(QStyle::PE_PanelLineEdit, &option, &painter, this);
    const QRect area = textArea();
    painter.setPen(palette().color(QPalette::Text));
    // As the field shows it whole: a path from the left, also where the window is read from the
    // right.
    const Qt::LayoutDirection direction
        = text().isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight;
    painter.setLayoutDirection(direction);
    painter.drawText(area,
                     int(Qt::AlignVCenter) | int(Qt::TextSingleLine)
                         | int(QStyle::visualAlignment(direction, Qt::AlignLeft)),
                     fontMetrics().elidedText(text(), m_elideMode, area.width()));
}

} // namespace Galley
