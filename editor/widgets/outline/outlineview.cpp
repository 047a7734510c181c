// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/outline/outlineview.h"

#include "look/look.h"
#include "widgets/outline/outlinemodel.h"
#include "widgets/rowground.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QStyledItemDelegate>

namespace Galley {

namespace {

/// A heading's words, elided at their end; the whole in a tooltip then.
class OutlineRow : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const override
    {
        return {0, std::max(Look::scaled(28), QFontMetrics(font({})).height() + Look::scaled(8))};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override
    {
        painter->save();
        painter->setLayoutDirection(Qt::LayoutDirectionAuto); // the heading's own
        painter->setFont(font(index));
        painter->setPen(
            Look::instance().colour(index.parent().isValid() ? Token::Ink2 : Token::Ink));
        const QRect words = wordsOf(option);
        const Qt::Alignment start
            = QStyle::visualAlignment(option.direction, Qt::AlignLeft) | Qt::AlignAbsolute;
        painter->drawText(words, int(start) | Qt::AlignVCenter | Qt::TextSingleLine,
                          elided(words, index));
        painter->restore();
    }

    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                   const QModelIndex &index) override
    {
        const bool whole = elided(wordsOf(option), index) == index.data().toString();
        return !(event->type() == QEvent::ToolTip && whole)
            && QStyledItemDelegate::helpEvent(event, view, option, index);
    }

private:
    static QFont font(const QModelIndex &index)
    {
        return Look::font(1.0, index.parent().isValid() ? QFont::Normal : QFont::Medium);
    }
    static QRect wordsOf(const QStyleOptionViewItem &option)
    {
        const int space = Look::scaled(4);
        return option.rect.adjusted(space, 0, -space, 0);
    }
    static QString elided(const QRect &words, const QModelIndex &index)
    {
        return QFontMetrics(font(index))
            .elidedText(index.data().toString(), Qt::ElideRight, words.width());
    }
};

} // namespace

OutlineView::OutlineView(OutlineModel &model, QWidget *parent)
    : QTreeView(parent)
    , m_model(model)
{
    setObjectName(QStringLiteral("outline"));
    setAccessibleName(tr("Outline of the post"));
    setHeaderHidden(true);
    setFrameShape(NoFrame);
    setMouseTracking(true);
    setUniformRowHeights(true);
    setIndentation(Look::scaled(14));
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setExpandsOnDoubleClick(false);
    setDragEnabled(true);
    setAcceptDrops(true);
    setDropIndicatorShown(true);
    setDragDropMode(InternalMove);
    setItemDelegate(new OutlineRow(this));
    setModel(&model);
    connect(this, &QTreeView::clicked, this,
            [this](const QModelIndex &index) { Q_EMIT chosen(OutlineModel::headingAt(index)); });
    connect(this, &QTreeView::collapsed, this,
            [this](const QModelIndex &index) { m_folded.insert(index.data().toString()); });
    connect(this, &QTreeView::expanded, this,
            [this](const QModelIndex &index) { m_folded.remove(index.data().toString()); });
    connect(&model, &OutlineModel::modelReset, this, &OutlineView::unfold);
    connect(&Look::instance(), &Look::changed, viewport(), qOverload<>(&QWidget::update));
    unfold();
}

void OutlineView::unfold()
{
    const QSet<QString> folded = m_folded;
    {
        const QSignalBlocker quiet(this);
        expandAll();
        if (!folded.isEmpty()) {
            for (QModelIndex each = model()->index(0, 0); each.isValid(); each = indexBelow(each)) {
                if (folded.contains(each.data().toString()))
                    collapse(each);
            }
        }
    }
    Q_EMIT rebuilt();
}

void OutlineView::mark(int heading)
{
    QModelIndex place = m_model.of(heading);
    for (QModelIndex above = place.parent(); above.isValid(); above = above.parent()) {
        if (!isExpanded(above))
            place = above;
    }
    if (place == currentIndex())
        return;
    setCurrentIndex(place);
    if (place.isValid())
        scrollTo(place);
    else
        selectionModel()->clear();
}

int OutlineView::marked() const
{
    return OutlineModel::headingAt(currentIndex());
}

/// The ground of the whole row, below the branches: what comes next.
void OutlineView::drawBranches(QPainter *painter, const QRect &rect, const QModelIndex &index) const
{
    QStyleOptionViewItem row;
    initViewItemOption(&row);
    row.rect = QRect(0, rect.top(), viewport()->width(), rect.height());
    const bool focused = hasFocus() && index == currentIndex();
    row.state.setFlag(QStyle::State_Selected, focused || selectionModel()->isSelected(index));
    row.state.setFlag(QStyle::State_HasFocus, focused);
    const QPoint mouse = viewport()->mapFromGlobal(QCursor::pos());
    row.state.setFlag(QStyle::State_MouseOver,
                      viewport()->underMouse() && row.rect.contains(mouse));
    paintRowGround(*painter, row);
    QTreeView::drawBranches(painter, rect, index);
}

void OutlineView::keyPressEvent(QKeyEvent *event)
{
    const bool enters = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enters && event->modifiers() == Qt::NoModifier && currentIndex().isValid())
        Q_EMIT chosen(marked());
    else
        QTreeView::keyPressEvent(event);
}

} // namespace Galley
