// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/flowrow.h"

#include <QStyle>
#include <QWidget>

#include <algorithm>

namespace Galley {

FlowRow::FlowRow(QWidget *parent)
    : QLayout(parent)
{
    setContentsMargins(0, 0, 0, 0);
}

FlowRow::~FlowRow() = default;

void FlowRow::addItem(QLayoutItem *item)
{
    m_items.emplace_back(item);
}

int FlowRow::count() const
{
    return int(m_items.size());
}

QLayoutItem *FlowRow::itemAt(int index) const
{
    return index >= 0 && index < count() ? m_items[size_t(index)].get() : nullptr;
}

QLayoutItem *FlowRow::takeAt(int index)
{
    if (!itemAt(index))
        return nullptr;
    QLayoutItem *item = m_items[size_t(index)].release();
    m_items.erase(m_items.begin() + index);
    return item;
}

int FlowRow::heightForWidth(int width) const
{
    const QMargins around = contentsMargins();
    return lay(QRect(0, 0, width - around.left() - around.right(), 0), false) + around.top()
        + around.bottom();
}

QSize FlowRow::sizeHint() const
{
    QSize size;
    for (const auto &item : m_items) {
        if (item->isEmpty())
            continue;
        const QSize hint = item->sizeHint();
        size = QSize(size.width() + (size.width() > 0 ? spacing() : 0) + hint.width(),
                     std::max(size.height(), hint.height()));
    }
    return size.grownBy(contentsMargins());
}

QSize FlowRow::minimumSize() const
{
    QSize size;
    for (const auto &item : m_items)
        size = size.expandedTo(item->minimumSize());
    return size.grownBy(contentsMargins());
}

void FlowRow::setGeometry(const QRect &rect)
{
    QLayout::setGeometry(rect);
    lay(rect.marginsRemoved(contentsMargins()), true);
}

int FlowRow::lay(const QRect &rect, bool place) const
{
    const Qt::LayoutDirection direction
        = parentWidget() ? parentWidget()->layoutDirection() : Qt::LeftToRight;
    int left = rect.left();
    int top = rect.top();
    int lineHeight = 0;
    for (const auto &item : m_items) {
        if (item->isEmpty())
            continue;
        const QSize size = item->sizeHint().boundedTo(QSize(rect.width(), QWIDGETSIZE_MAX));
        if (left > rect.left() && left + size.width() > rect.left() + rect.width()) {
            left = rect.left();
            top += lineHeight + spacing();
            lineHeight = 0;
        }
        if (place)
            item->setGeometry(QStyle::visualRect(direction, rect, QRect(QPoint(left, top), size)));
        left += size.width() + spacing();
        lineHeight = std::max(lineHeight, size.height());
    }
    return top + lineHeight - rect.top();
}

} // namespace Galley
