// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/quickopen/quickopendelegate.h"

#include "look/look.h"
#include "widgets/quickopen/quickopenmodel.h"
#include "widgets/rowground.h"

#include <QPainter>
#include <QTextLayout>

#include <algorithm>

namespace Galley {

namespace {

QFont titleFont()
{
    return Look::font(1.0, QFont::Medium);
}

QFont smallFont()
{
    return Look::font(0.92);
}

int lineHeight(const QFont &font)
{
    return QFontMetrics(font).height();
}

/// One line, elided at its end, the found letters bold, underlined and in the accent.
void drawFound(QPainter &painter, const QRect &line, const QString &text, const QFont &font,
               const QList<Span> &found, Token ink, Qt::LayoutDirection direction)
{
    const Look &look = Look::instance();
    QTextCharFormat mark;
    mark.setFontWeight(QFont::Bold);
    mark.setFontUnderline(true);
    mark.setForeground(look.colour(Token::Accent));
    QFont bold = font;
    bold.setBold(true);
    // Bold letters are wider: elide for the widest that the line may become.
    const QString shown = QFontMetrics(found.isEmpty() ? font : bold)
                              .elidedText(text, Qt::ElideRight, line.width());
    QList<QTextLayout::FormatRange> marks;
    const qsizetype end = shown == text ? text.size() : shown.size() - 1;
    for (const Span &span : found) {
        const qsizetype length = std::min(span.end(), end) - span.start;
        if (length > 0)
            marks.append({int(span.start), int(length), mark});
    }
    QTextLayout layout(shown, font);
    layout.setFormats(marks);
    QTextOption option(QStyle::visualAlignment(direction, Qt::AlignLeft) | Qt::AlignAbsolute);
    option.setTextDirection(text.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
    option.setWrapMode(QTextOption::NoWrap);
    layout.setTextOption(option);
    layout.beginLayout();
    QTextLine only = layout.createLine();
    only.setLineWidth(line.width());
    layout.endLayout();
    painter.setPen(look.colour(ink));
    layout.draw(&painter, QPointF(line.left(), line.top() + (line.height() - only.height()) / 2));
}

/// A key in its cap at the end of \a place; answers where, empty if there is none.
QRect drawKey(QPainter &painter, const QStyleOptionViewItem &option, const QRect &place,
              const QString &key)
{
    if (key.isEmpty())
        return {};
    const Look &look = Look::instance();
    const QFontMetrics metrics(smallFont());
    QRect cap(0, 0, metrics.horizontalAdvance(key) + Look::scaled(10),
              metrics.height() + Look::scaled(2));
    cap.moveRight(place.right());
    cap.moveTop(place.center().y() - cap.height() / 2);
    const QRect shown = QStyle::visualRect(option.direction, option.rect, cap);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(look.colour(Token::Line));
    painter.drawRoundedRect(QRectF(shown).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
    painter.setFont(smallFont());
    painter.setPen(look.colour(Token::Ink2));
    painter.drawText(shown, Qt::AlignCenter, key);
    return cap;
}

} // namespace

QuickOpenDelegate::QuickOpenDelegate(const QuickOpenModel &model, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_model(model)
{ }

QSize QuickOpenDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const
{
    const int row = index.row();
    const int title = lineHeight(titleFont());
    if (m_model.isHeading(row))
        return {0, std::max(Look::scaled(32), lineHeight(smallFont()) + Look::scaled(16))};
    if (m_model.item(row).detail.isEmpty())
        return {0, std::max(Look::scaled(36), title + Look::scaled(16))};
    return {0, std::max(Look::scaled(52), title + lineHeight(smallFont()) + Look::scaled(18))};
}

void QuickOpenDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                              const QModelIndex &index) const
{
    const Look &look = Look::instance();
    const QRect row = option.rect;
    const auto mirrored
        = [&](const QRect &rect) { return QStyle::visualRect(option.direction, row, rect); };
    const Qt::Alignment start
        = QStyle::visualAlignment(option.direction, Qt::AlignLeft) | Qt::AlignAbsolute;
    painter->save();
    if (m_model.isHeading(index.row())) {
        painter->setFont(Look::font(0.92, QFont::DemiBold));
        painter->setPen(look.colour(Token::Ink2));
        const int margin = Look::scaled(16);
        painter->drawText(row.adjusted(margin, Look::scaled(4), -margin, 0),
                          int(start) | Qt::AlignVCenter, index.data().toString());
        painter->restore();
        return;
    }
    const QuickOpenItem &item = m_model.item(index.row());
    const WordMatch &match = m_model.matchOf(index.row());
    paintRowGround(*painter, option);

    const int side = Look::scaled(18);
    QRect icon(row.left() + Look::scaled(16), 0, side, side);
    icon.moveTop(row.center().y() - side / 2);
    Look::icon(item.icon, item.enabled ? Token::Ink2 : Token::Ink3).paint(painter, mirrored(icon));

    const int left = icon.right() + 1 + Look::scaled(14);
    const int right = row.right() - Look::scaled(16);
    const QFontMetrics small(smallFont());
    const QRect key
        = drawKey(*painter, option, QRect(left, row.top(), right - left, row.height()), item.key);
    const int room = key.isEmpty() ? right : key.left() - Look::scaled(12);
    const QString &end = item.path.isEmpty() ? item.note : item.path;
    const int noteWidth = std::min(small.horizontalAdvance(end) + 2, (room - left) / 2);
    const QRect note(room - noteWidth, row.top(), noteWidth, row.height());
    if (item.path.isEmpty()) {
        painter->setFont(smallFont());
        painter->setPen(look.colour(Token::Ink2));
        painter->drawText(mirrored(note), int(start) | Qt::AlignVCenter,
                          small.elidedText(end, Qt::ElideRight, noteWidth));
    } else {
        drawFound(*painter, mirrored(note), end, smallFont(), match.detail, Token::Ink2,
                  option.direction);
    }

    const int width = note.left() - Look::scaled(16) - left;
    const int titleHeight = lineHeight(titleFont());
    const int detailHeight = item.detail.isEmpty() ? 0 : lineHeight(smallFont());
    QRect title(left, row.top() + (row.height() - titleHeight - detailHeight) / 2, width,
                titleHeight);
    drawFound(*painter, mirrored(title), item.title, titleFont(), match.title,
              item.enabled ? Token::Ink : Token::Ink2, option.direction);
    if (detailHeight > 0) {
        const QRect detail(left, title.bottom() + 1, width, detailHeight);
        drawFound(*painter, mirrored(detail), item.detail, smallFont(),
                  item.path.isEmpty() ? match.detail : QList<Span>(), Token::Ink2,
                  option.direction);
    }
    painter->restore();
}

} // namespace Galley
