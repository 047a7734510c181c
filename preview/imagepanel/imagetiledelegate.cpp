// SPDX-License-Identifier: GPL-3.0-or-later
#include "imagepanel/imagetiledelegate.h"

#include "imagepanel/imagemarks.h"
#include "imagepanel/imagemodel.h"

#include <QPainter>
#include <QPainterPath>

#include <cmath>

namespace Galley {

namespace {

constexpr qreal PictureRadius = 4;
constexpr qreal FrameRadius = 8;
constexpr qreal Line = 1.4; // of a font's height

QFont nameFont()
{
    return Look::font(1.0, QFont::Medium);
}

QFont smallFont(QFont::Weight weight = QFont::Normal)
{
    return Look::font(0.92, weight);
}

int lineHeight(const QFont &font)
{
    return int(std::ceil(QFontMetricsF(font).height() * Line / 1.2));
}

int gap()
{
    return Look::scaled(6);
}

} // namespace

ImageTileDelegate::ImageTileDelegate(QObject *parent)
    : QStyledItemDelegate(parent)
{ }

int ImageTileDelegate::padding()
{
    return Look::scaled(6);
}

int ImageTileDelegate::narrowest()
{
    return Look::scaled(128);
}

QSize ImageTileDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const
{
    const int marks = int(index.data(ImageModel::MarksRole).value<QList<ImageMark>>().size());
    const int words = lineHeight(nameFont()) + (1 + marks) * lineHeight(smallFont());
    return {m_pictureWidth + 2 * padding(), m_pictureWidth * 3 / 4 + gap() + words + 2 * padding()};
}

void ImageTileDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                              const QModelIndex &index) const
{
    painter->save();
    painter->setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
    // The row is as high as its highest tile; the frame of a tile ends with its own words.
    QStyleOptionViewItem tile = option;
    tile.rect.setHeight(std::min(option.rect.height(), sizeHint(option, index).height()));
    paintGround(painter, tile);
    const QRect inside = tile.rect.adjusted(padding(), padding(), -padding(), -padding());
    const QRect picture(inside.left(), inside.top(), inside.width(), inside.width() * 3 / 4);
    if (index.data(ImageModel::MissingRole).toBool())
        paintMissing(painter, picture);
    else if (index.data(ImageModel::AttachmentRole).toBool())
        paintAttachment(painter, picture);
    else
        paintCropped(painter, picture, index.data(Qt::DecorationRole).value<QImage>());
    paintWords(painter, inside.adjusted(0, picture.height() + gap(), 0, 0), option.direction,
               index);
    painter->restore();
}

void ImageTileDelegate::paintGround(QPainter *painter, const QStyleOptionViewItem &option) const
{
    const Look &look = Look::instance();
    const bool chosen = option.state & QStyle::State_Selected;
    const bool framed = chosen || option.state & QStyle::State_HasFocus;
    const QRectF frame = QRectF(option.rect).adjusted(1, 1, -1, -1);
    if (!framed && !(option.state & QStyle::State_MouseOver))
        return;
    painter->setPen(framed ? QPen(look.colour(Token::Accent), 2) : QPen(Qt::NoPen));
    painter->setBrush(chosen       ? look.colour(Token::AccentTint)
                          : framed ? QColor(Qt::transparent)
                                   : look.colour(Token::Hover));
    painter->drawRoundedRect(frame, FrameRadius, FrameRadius);
}

void ImageTileDelegate::paintWords(QPainter *painter, const QRect &area,
                                   Qt::LayoutDirection direction, const QModelIndex &index) const
{
    const Look &look = Look::instance();
    int top = area.top();
    const auto write = [&](const QFont &font, Token token, const QString &text, const QString &icon,
                           Qt::TextElideMode mode) {
        const int height = lineHeight(font);
        QRect line(area.left(), top, area.width(), height);
        top += height;
        if (!icon.isEmpty()) {
            const int edge = Look::scaled(14);
            const QRect place(line.left(), line.top() + (height - edge) / 2, edge, edge);
            Look::icon(icon, token).paint(painter, QStyle::visualRect(direction, area, place));
            line.setLeft(line.left() + edge + Look::scaled(4));
        }
        painter->setFont(font);
        painter->setPen(look.colour(token));
        QString shown = QFontMetrics(font).elidedText(text, mode, line.width());
        // A file's name reads from the left: "001.jpg" would else end with its digits.
        if (mode == Qt::ElideMiddle)
            shown = QChar(0x2066) + shown + QChar(0x2069);
        painter->drawText(QStyle::visualRect(direction, area, line),
                          int(QStyle::visualAlignment(direction, Qt::AlignLeft | Qt::AlignVCenter))
                              | int(Qt::TextSingleLine),
                          shown);
    };
    write(nameFont(), Token::Ink, index.data().toString(), {}, Qt::ElideMiddle);
    write(smallFont(), Token::Ink2, index.data(ImageModel::FactsRole).toString(), {},
          Qt::ElideRight);
    const auto marks = index.data(ImageModel::MarksRole).value<QList<ImageMark>>();
    for (const ImageMark &mark : marks)
        write(smallFont(mark.token == Token::Ink2 ? QFont::Normal : QFont::Medium), mark.token,
              mark.words, mark.icon, Qt::ElideRight);
}

void paintCropped(QPainter *painter, const QRect &frame, const QImage &image)
{
    painter->save();
    QPainterPath shape;
    shape.addRoundedRect(frame, PictureRadius, PictureRadius);
    // The desk stands behind pictures that one can see through, and where none has come yet.
    painter->fillPath(shape, Look::instance().colour(Token::Desk));
    if (!image.isNull()) {
        QRectF source(QPointF(), QSizeF(frame.size()).scaled(image.size(), Qt::KeepAspectRatio));
        source.moveCenter(QRectF(image.rect()).center());
        painter->setClipPath(shape);
        painter->drawImage(QRectF(frame), image, source);
    }
    painter->restore();
}

void paintMissing(QPainter *painter, const QRect &frame)
{
    painter->save();
    painter->setPen(QPen(Look::instance().colour(Token::Error), 1, Qt::DashLine));
    painter->setBrush(Look::instance().colour(Token::Paper));
    painter->drawRoundedRect(QRectF(frame).adjusted(0.5, 0.5, -0.5, -0.5), PictureRadius,
                             PictureRadius);
    const int edge = Look::scaled(28);
    QRect place(0, 0, edge, edge);
    place.moveCenter(frame.center());
    Look::icon(QStringLiteral("missing"), Token::Error).paint(painter, place);
    painter->restore();
}

void paintAttachment(QPainter *painter, const QRect &frame)
{
    paintCropped(painter, frame, {});
    const int edge = Look::scaled(28);
    QRect place(0, 0, edge, edge);
    place.moveCenter(frame.center());
    Look::icon(QStringLiteral("post"), Token::Ink2).paint(painter, place);
}

} // namespace Galley
