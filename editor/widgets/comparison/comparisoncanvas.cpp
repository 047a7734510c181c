// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/comparison/comparisoncanvas.h"

#include "look/look.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QScrollBar>

#include <algorithm>

namespace Galley {

namespace {

constexpr int SignWidth = 26; ///< between the number and the text, pixels at a 13 px font
constexpr int EndSpace = 16; ///< behind the text
constexpr int CurrentBar = 3; ///< pixels
constexpr double NumberFactor = 0.92;

} // namespace

/// What tells one side from the other.
struct ComparisonCanvas::Column {
    qsizetype ComparisonRow::*line;
    Token ground;
    Token sign;
    QChar mark;
};

ComparisonCanvas::ComparisonCanvas(QWidget *parent)
    : QAbstractScrollArea(parent)
{
    setObjectName(QStringLiteral("comparison"));
    setAccessibleName(tr("Comparison"));
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    // Always there: coming and going it would lay out all lines anew.
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    setFocusPolicy(Qt::StrongFocus);
    viewport()->setMouseTracking(true);
    connect(&Look::instance(), &Look::changed, this, [this] {
        layOut();
        viewport()->update();
    });
}

void ComparisonCanvas::setRows(ComparisonRows rows)
{
    m_rows = std::move(rows);
    m_hovered = -1;
    m_current = std::min(m_current, m_rows.changeCount() - 1);
    layOut();
    viewport()->update();
    Q_EMIT foldsChanged();
}

void ComparisonCanvas::setAllOpen(bool open)
{
    m_rows.setAllOpen(open);
    m_hovered = -1;
    layOut();
    if (m_current >= 0)
        setCurrentChange(m_current);
    viewport()->update();
    Q_EMIT foldsChanged();
}

void ComparisonCanvas::setCurrentChange(int change)
{
    m_current = change;
    viewport()->update();
    if (change < 0)
        return;
    const auto [first, last] = m_rows.rowsOf(change);
    // Twice: laying out what comes into view changes the heights that were guessed.
    for (int round = 0; round < 2; ++round) {
        m_layouts.settle(m_layouts.topOf(first), m_layouts.topOf(first) + viewport()->height(), 0);
        takeHeight();
        const int top = m_layouts.topOf(first);
        const int bottom = m_layouts.topOf(last);
        const int shown = verticalScrollBar()->value();
        const int room = 3 * m_layouts.lineStep();
        if (top < shown || bottom > shown + viewport()->height())
            verticalScrollBar()->setValue(std::max(0, top - room));
        settle();
    }
}

int ComparisonCanvas::gutter() const
{
    const QFontMetrics metrics(Look::font(NumberFactor));
    const QString widest(QString::number(std::max<qsizetype>(m_rows.mostLines(), 100)).size(),
                         u'8');
    return metrics.horizontalAdvance(widest) + Look::scaled(14);
}

void ComparisonCanvas::layOut()
{
    const int column = viewport()->width() / 2;
    m_laidOutWidth = viewport()->width();
    Q_EMIT columnsMoved(column);
    m_layouts.reset(m_rows, column - gutter() - Look::scaled(SignWidth) - Look::scaled(EndSpace));
    settle();
}

void ComparisonCanvas::takeHeight()
{
    verticalScrollBar()->setPageStep(viewport()->height());
    verticalScrollBar()->setSingleStep(m_layouts.lineStep());
    verticalScrollBar()->setRange(0, std::max(0, m_layouts.totalHeight() - viewport()->height()));
}

void ComparisonCanvas::settle()
{
    const int top = verticalScrollBar()->value();
    const int page = viewport()->height();
    const int grown = m_layouts.settle(top - page, top + 2 * page, top);
    takeHeight();
    if (grown != 0)
        verticalScrollBar()->setValue(top + grown);
}

std::size_t ComparisonCanvas::rowAt(const QPoint &point) const
{
    return m_layouts.rowAt(point.y() + verticalScrollBar()->value());
}

void ComparisonCanvas::resizeEvent(QResizeEvent *event)
{
    QAbstractScrollArea::resizeEvent(event);
    if (viewport()->width() == m_laidOutWidth) {
        settle();
        return;
    }
    // The row on top stays on top.
    const std::size_t row = m_layouts.totalHeight() > 0 ? rowAt({}) : 0;
    layOut();
    if (row < m_rows.rows().size())
        verticalScrollBar()->setValue(m_layouts.topOf(row));
}

void ComparisonCanvas::changeEvent(QEvent *event)
{
    QAbstractScrollArea::changeEvent(event);
    if (event->type() == QEvent::ApplicationFontChange)
        layOut();
}

bool ComparisonCanvas::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::Leave)
        hover(-1);
    return QAbstractScrollArea::viewportEvent(event);
}

void ComparisonCanvas::hover(int row)
{
    if (row == m_hovered)
        return;
    m_hovered = row;
    viewport()->setCursor(row < 0 ? Qt::ArrowCursor : Qt::PointingHandCursor);
    viewport()->update();
}

void ComparisonCanvas::mouseMoveEvent(QMouseEvent *event)
{
    const std::size_t row = rowAt(event->pos());
    const bool onFold = row < m_rows.rows().size()
        && m_rows.rows()[row].kind == ComparisonRow::Kind::Folded
        && event->pos().y() + verticalScrollBar()->value() < m_layouts.totalHeight();
    hover(onFold ? int(row) : -1);
}

void ComparisonCanvas::mousePressEvent(QMouseEvent *event)
{
    mouseMoveEvent(event);
    if (event->button() != Qt::LeftButton || m_rows.rows().empty())
        return;
    if (m_hovered >= 0) {
        m_rows.open(std::size_t(m_hovered));
        const int value = verticalScrollBar()->value();
        hover(-1);
        layOut();
        verticalScrollBar()->setValue(value);
        viewport()->update();
        Q_EMIT foldsChanged();
        return;
    }
    const int change = m_rows.rows()[rowAt(event->pos())].change;
    if (change >= 0)
        Q_EMIT changeChosen(change);
}

void ComparisonCanvas::keyPressEvent(QKeyEvent *event)
{
    QScrollBar *bar = verticalScrollBar();
    switch (event->key()) {
    case Qt::Key_Home:
        bar->setValue(0);
        break;
    case Qt::Key_End:
        bar->setValue(bar->maximum());
        break;
    case Qt::Key_Up:
        bar->triggerAction(QScrollBar::SliderSingleStepSub);
        break;
    case Qt::Key_Down:
        bar->triggerAction(QScrollBar::SliderSingleStepAdd);
        break;
    case Qt::Key_PageUp:
        bar->triggerAction(QScrollBar::SliderPageStepSub);
        break;
    case Qt::Key_PageDown:
    case Qt::Key_Space:
        bar->triggerAction(QScrollBar::SliderPageStepAdd);
        break;
    default:
        event->ignore(); // the view's
    }
}

void ComparisonCanvas::paintEvent(QPaintEvent *event)
{
    settle();
    const Look &look = Look::instance();
    QPainter painter(viewport());
    painter.setClipRect(event->rect());
    painter.fillRect(viewport()->rect(), look.colour(Token::Paper));
    const int top = verticalScrollBar()->value();
    for (std::size_t row = m_layouts.rowAt(top); row < m_rows.rows().size(); ++row) {
        const int y = m_layouts.topOf(row) - top;
        if (y >= viewport()->height())
            break;
        paintRow(painter, row, y);
    }
    painter.fillRect(viewport()->width() / 2, 0, 1, viewport()->height(), look.colour(Token::Line));
}

void ComparisonCanvas::paintRow(QPainter &painter, std::size_t row, int top)
{
    static constexpr Column left{&ComparisonRow::left, Token::ErrorTint, Token::Error,
                                 QChar(0x2212)};
    static constexpr Column right{&ComparisonRow::right, Token::OkTint, Token::Ok, u'+'};
    const ComparisonRow &shown = m_rows.rows()[row];
    const RowLayout &layout = m_layouts.layout(row);
    const int middle = viewport()->width() / 2;
    const QRect leftArea(0, top, middle, layout.height);
    const QRect rightArea(middle, top, viewport()->width() - middle, layout.height);
    if (shown.kind == ComparisonRow::Kind::Folded) {
        paintFold(painter, shown, m_hovered == int(row), leftArea);
        paintFold(painter, shown, m_hovered == int(row), rightArea);
        return;
    }
    paintCell(painter, left, shown, layout.left, leftArea);
    paintCell(painter, right, shown, layout.right, rightArea);
}

void ComparisonCanvas::paintFold(QPainter &painter, const ComparisonRow &row, bool hovered,
                                 const QRect &area)
{
    const Look &look = Look::instance();
    painter.fillRect(area, look.colour(hovered ? Token::Hover : Token::Chrome));
    const int start = area.left() + gutter() + Look::scaled(SignWidth);
    const int side = Look::scaled(14);
    Look::icon(QStringLiteral("chevron-right"), Token::Ink3)
        .paint(&painter,
               QRect(start - side - Look::scaled(6), area.center().y() - side / 2, side, side));
    painter.setFont(Look::font(NumberFactor));
    painter.setPen(look.colour(hovered ? Token::Accent : Token::Ink3));
    painter.drawText(QRect(start, area.top(), area.right() - start, area.height()),
                     int(Qt::AlignVCenter) | int(Qt::TextSingleLine),
                     tr("%Ln lines that are the same", nullptr, int(row.count)));
}

void ComparisonCanvas::paintCell(QPainter &painter, const Column &column, const ComparisonRow &row,
                                 const CellLayout &cell, const QRect &area)
{
    const Look &look = Look::instance();
    const bool changed = row.kind == ComparisonRow::Kind::Changed;
    if (!cell.lines) {
        painter.setBrushOrigin(area.topLeft());
        painter.fillRect(area, QBrush(look.colour(Token::Line), Qt::BDiagPattern));
        return;
    }
    if (changed)
        painter.fillRect(area, look.colour(column.ground));
    if (changed && row.change == m_current)
        painter.fillRect(area.left(), area.top(), CurrentBar, area.height(),
                         look.colour(Token::Accent));
    const int numbers = gutter();
    const int baseline = area.top() + m_layouts.baseline();
    const QFont small = Look::font(NumberFactor);
    const QString number = QString::number(row.*column.line + 1);
    painter.setFont(small);
    painter.setPen(look.colour(Token::Ink3));
    painter.drawText(area.left() + numbers - QFontMetrics(small).horizontalAdvance(number),
                     baseline, number);
    if (changed) {
        const QFont sign = Look::font(1.0, QFont::Bold);
        const int width = QFontMetrics(sign).horizontalAdvance(column.mark);
        painter.setFont(sign);
        painter.setPen(look.colour(column.sign));
        painter.drawText(area.left() + numbers + (Look::scaled(SignWidth) - width) / 2, baseline,
                         QString(column.mark));
    }
    const QPoint origin(area.left() + numbers + Look::scaled(SignWidth), area.top());
    painter.setPen(look.colour(Token::Ink));
    cell.lines->draw(&painter, origin, {}, QRectF(viewport()->rect()));
    if (cell.endsOpen) {
        // The only thing in which two last lines may differ.
        const QTextLine last = cell.lines->lineAt(cell.lines->lineCount() - 1);
        painter.setFont(small);
        painter.setPen(look.colour(Token::Ink3));
        const QString words = tr("no line end");
        const QRectF text = last.naturalTextRect();
        const int space = Look::scaled(8);
        const int x = cell.rightToLeft
            ? int(text.left()) - space - QFontMetrics(small).horizontalAdvance(words)
            : int(text.right()) + space;
        painter.drawText(origin.x() + x,
                         baseline + (cell.lines->lineCount() - 1) * m_layouts.lineStep(), words);
    }
}

} // namespace Galley
