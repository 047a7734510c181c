// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/postrowdelegate.h"

#include "look/look.h"
#include "look/plaintooltip.h"
#include "site/index/wordmarks.h"
#include "site/problemtext.h"
#include "widgets/postlistmodel.h"
#include "widgets/postrowmarks.h"
#include "widgets/postrowplaces.h"
#include "widgets/posttitle.h"
#include "widgets/rowground.h"

#include <QAbstractItemView>
#include <QHelpEvent>
#include <QPainter>
#include <QPainterPath>
#include <QTextLayout>
#include <QToolTip>

namespace Galley {

namespace {

constexpr int keptThumbnails = 400;

} // namespace

PostRowDelegate::PostRowDelegate(const PostListModel &model, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_model(model)
    , m_cropped(keptThumbnails)
{
    connect(&Look::instance(), &Look::changed, this, &PostRowDelegate::measure);
    measure();
}

PostRowDelegate::~PostRowDelegate() = default;

void PostRowDelegate::setThumbnailSource(std::function<QImage(const PostSummary &)> source)
{
    m_thumbnails = std::move(source);
    m_cropped.clear();
}

void PostRowDelegate::setSnippetSource(std::function<const Snippet *(const PostSummary &)> source)
{
    m_snippets = std::move(source);
}

void PostRowDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                            const QModelIndex &index) const
{
    const PostSummary &post = m_model.post(index.row());
    const PostRowPlaces::Places found = m_places->places(option.rect, post, m_model.showsHits());
    const auto mirrored = [&](const QRect &rect) {
        return QStyle::visualRect(option.direction, option.rect, rect);
    };
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setLayoutDirection(Qt::LayoutDirectionAuto);
    paintRowGround(*painter, option);
    painter->setPen(Look::instance().colour(Token::Ink));
    paintPostTitle(
        *painter, mirrored(found.title), option.direction, post.title,
        PostRowPlaces::titleFont(option.state.testFlag(QStyle::State_Selected) && found.boldFits),
        m_model.filter().text);
    paintPostMarks(*painter, mirrored(found.marks), option.direction, post,
                   m_model.translatedLanguage(index.row()), m_model.isUnsaved(index.row()));
    if (!found.snippet.isNull())
        paintSnippet(*painter, mirrored(found.snippet), option.direction, post);
    if (!found.thumbnail.isNull())
        paintThumbnail(*painter, mirrored(found.thumbnail), post);
    painter->restore();
}

QSize PostRowDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    const int width = view ? view->viewport()->width() : option.rect.width();
    const PostSummary &post = m_model.post(index.row());
    return {width, m_places->places(QRect(0, 0, width, 0), post, m_model.showsHits()).height};
}

bool PostRowDelegate::helpEvent(QHelpEvent *event, QAbstractItemView *view,
                                const QStyleOptionViewItem &option, const QModelIndex &index)
{
    if (event->type() != QEvent::ToolTip || !index.isValid())
        return QStyledItemDelegate::helpEvent(event, view, option, index);
    const PostSummary &post = m_model.post(index.row());
    const PostRowPlaces::Places found = m_places->places(option.rect, post, m_model.showsHits());
    const bool cut
        = isTitleCut(post.title, PostRowPlaces::titleFont(found.boldFits), found.title.width());
    QStringList lines;
    if (cut)
        lines.append(post.title);
    if (post.problem)
        lines.append(problemText(*post.problem));
    QToolTip::showText(event->globalPos(), plainToolTip(lines.join(QLatin1Char('\n'))), view);
    return true;
}

// Where the words stand only in the title or in tags, the description is what tells most.
void PostRowDelegate::paintSnippet(QPainter &painter, const QRect &rect,
                                   Qt::LayoutDirection direction, const PostSummary &post) const
{
    const Snippet *snippet = m_snippets ? m_snippets(post) : nullptr;
    if (!snippet)
        return;
    const QFont font = Look::font(0.92);
    const QString whole = snippet->text.isEmpty() ? post.description : snippet->text;
    const QString text = QFontMetrics(font).elidedText(whole, Qt::ElideRight, rect.width());
    QTextLayout layout(text, font);
    QTextOption option;
    option.setWrapMode(QTextOption::NoWrap);
    option.setTextDirection(Qt::LayoutDirectionAuto);
    option.setAlignment(QStyle::visualAlignment(direction, Qt::AlignLeft));
    layout.setTextOption(option);
    layout.setFormats(searchMarks(text, m_model.filter().text));
    layout.beginLayout();
    QTextLine line = layout.createLine();
    if (line.isValid()) {
        line.setLineWidth(rect.width());
        line.setPosition({0, (rect.height() - line.height()) / 2});
    }
    layout.endLayout();
    painter.setPen(Look::instance().colour(Token::Ink2));
    layout.draw(&painter, rect.topLeft());
}

void PostRowDelegate::paintThumbnail(QPainter &painter, const QRect &rect,
                                     const PostSummary &post) const
{
    QPainterPath shape;
    shape.addRoundedRect(rect, 4, 4);
    const QPixmap picture = thumbnail(post, rect.width(), painter.device()->devicePixelRatioF());
    if (picture.isNull()) {
        painter.fillPath(shape, Look::instance().colour(Token::Desk));
        return;
    }
    painter.save();
    painter.setClipPath(shape);
    painter.drawPixmap(rect, picture);
    painter.restore();
}

// The picture cropped to a square of \a side pixels, filling it; null while it has not come.
QPixmap PostRowDelegate::thumbnail(const PostSummary &post, int side, qreal ratio) const
{
    const QImage image = m_thumbnails ? m_thumbnails(post) : QImage();
    if (image.isNull())
        return {};
    const int pixels = qRound(side * ratio);
    const QString key = QStringLiteral("%1 %2 %3").arg(image.cacheKey()).arg(pixels).arg(post.path);
    if (const QPixmap *known = m_cropped.object(key))
        return *known;
    const QImage filling = image.scaled(QSize(pixels, pixels), Qt::KeepAspectRatioByExpanding,
                                        Qt::SmoothTransformation);
    const QPoint corner((filling.width() - pixels) / 2, (filling.height() - pixels) / 2);
    const QPixmap cropped = QPixmap::fromImage(filling.copy(QRect(corner, QSize(pixels, pixels))));
    m_cropped.insert(key, new QPixmap(cropped));
    return cropped;
}

void PostRowDelegate::measure()
{
    m_places = std::make_unique<PostRowPlaces>();
}

} // namespace Galley
