// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/postlife/wordsdelegate.h"

#include "look/look.h"
#include "widgets/postlife/wordsmodel.h"
#include "widgets/rowground.h"

#include <QApplication>
#include <QPainter>
#include <QTextLayout>

namespace Galley {

namespace {

/// A line with what goes struck through, and behind it what comes.
void drawLine(QPainter &painter, const QRect &place, const WordsRow &row)
{
    const Look &look = Look::instance();
    const bool contrast = look.scheme() == ColourScheme::Contrast; // tints are the ground there
    QTextCharFormat goes;
    goes.setBackground(look.colour(row.with.isEmpty() ? Token::Mark : Token::DelWord));
    goes.setFontStrikeOut(!row.with.isEmpty());
    goes.setFontUnderline(contrast);
    QTextCharFormat comes;
    comes.setBackground(look.colour(Token::AddWord));
    comes.setFontUnderline(contrast);
    QString with = row.with;
    with.replace(u'\n', QChar(0x21B5)); // a line end, on one line
    QTextLayout layout(QString(row.shown).insert(row.marked.end(), with), Look::monospace(0.92));
    layout.setFormats({{int(row.marked.start), int(row.marked.length), goes},
                       {int(row.marked.end()), int(with.size()), comes}});
    QTextOption option;
    option.setWrapMode(QTextOption::NoWrap);
    layout.setTextOption(option);
    layout.beginLayout();
    QTextLine only = layout.createLine();
    only.setLineWidth(place.width());
    layout.endLayout();
    painter.save();
    painter.setClipRect(place);
    painter.setPen(look.colour(Token::Ink));
    layout.draw(&painter,
                QPointF(place.left(), place.top() + (place.height() - only.height()) / 2));
    painter.restore();
}

} // namespace

WordsDelegate::WordsDelegate(const WordsModel &model, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_model(model)
{ }

QSize WordsDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return {0,
            std::max(Look::scaled(30), QFontMetrics(Look::font(1.0)).height() + Look::scaled(8))};
}

void WordsDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const
{
    const Look &look = Look::instance();
    QStyleOptionViewItem item = option;
    initStyleOption(&item, index);
    paintRowGround(*painter, option);
    const QStyle *style = item.widget ? item.widget->style() : QApplication::style();
    QStyleOptionViewItem box = item;
    box.rect = style->subElementRect(QStyle::SE_ItemViewItemCheckIndicator, &item, item.widget);
    box.state.setFlag(QStyle::State_HasFocus, false);
    box.state.setFlag(QStyle::State_On, item.checkState == Qt::Checked);
    box.state.setFlag(QStyle::State_Off, item.checkState == Qt::Unchecked);
    box.state.setFlag(QStyle::State_NoChange, item.checkState == Qt::PartiallyChecked);
    style->drawPrimitive(QStyle::PE_IndicatorItemViewItemCheck, &box, painter, item.widget);

    painter->save();
    const int gap = Look::scaled(10);
    QRect place = option.rect;
    place.setLeft(box.rect.right() + gap);
    place.setRight(place.right() - gap);
    const WordsRow *row = m_model.rowOf(index);
    const QFont small = Look::font(0.92);
    const QString side = row ? QLocale().toString(row->line)
                             : QLocale().toString(int(m_model.groupOf(index).rows.size()));
    const int sideWidth = row ? QFontMetrics(small).horizontalAdvance(QStringLiteral("0000")) + 1
                              : QFontMetrics(small).horizontalAdvance(side) + 1;
    painter->setFont(small);
    painter->setPen(look.colour(Token::Ink2));
    if (row) {
        painter->drawText(QRect(place.left(), place.top(), sideWidth, place.height()),
                          Qt::AlignRight | Qt::AlignVCenter, side);
        place.setLeft(place.left() + sideWidth + gap);
        drawLine(*painter, place, *row);
    } else {
        painter->drawText(place, Qt::AlignRight | Qt::AlignVCenter, side);
        place.setRight(place.right() - sideWidth - gap);
        const QFont font = Look::font(1.0, QFont::DemiBold);
        painter->setFont(font);
        painter->setPen(look.colour(Token::Ink));
        painter->drawText(
            place, Qt::AlignLeft | Qt::AlignVCenter,
            QFontMetrics(font).elidedText(index.data().toString(), Qt::ElideMiddle, place.width()));
    }
    painter->restore();
}

} // namespace Galley
