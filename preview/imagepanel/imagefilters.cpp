// SPDX-License-Identifier: GPL-3.0-or-later
#include "imagepanel/imagefilters.h"

#include "look/look.h"

#include <QActionGroup>
#include <QButtonGroup>
#include <QEvent>
#include <QHBoxLayout>
#include <QLocale>
#include <QMenu>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace Galley {

namespace {

using Filter = ImageModel::Filter;
using Order = ImageModel::Order;

constexpr Filter Filters[] = {Filter::All, Filter::InThePost, Filter::Unused, Filter::ToLookAt};
constexpr Order Orders[] = {Order::Name, Order::Place, Order::Size, Order::Date, Order::Use};

} // namespace

ImageFilters::ImageFilters(QWidget *parent)
    : QWidget(parent)
    , m_filters(new QButtonGroup(this))
    , m_order(new QPushButton(this))
{
    new QVBoxLayout(this);
    for (const Filter filter : Filters) {
        auto *button = new QPushButton(this);
        button->setCheckable(true);
        button->setProperty("kind", QStringLiteral("filter"));
        m_filters->addButton(button, int(filter));
    }
    m_filters->button(int(Filter::All))->setChecked(true);
    m_order->setProperty("kind", QStringLiteral("filter"));
    m_order->setAccessibleName(tr("Order of the pictures"));
    addOrders();
    connect(m_filters, &QButtonGroup::idClicked, this,
            [this](int id) { Q_EMIT filterChosen(Filter(id)); });
    refreshFonts();
}

QSize ImageFilters::minimumSizeHint() const
{
    int width = m_order->sizeHint().width();
    const QList<QAbstractButton *> buttons = m_filters->buttons();
    for (const QAbstractButton *button : buttons)
        width = std::max(width, button->sizeHint().width());
    const QMargins around = layout()->contentsMargins();
    return {width + around.left() + around.right(), QWidget::minimumSizeHint().height()};
}

void ImageFilters::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

bool ImageFilters::event(QEvent *event)
{
    // Asked for where a button has another text or font.
    if (event->type() == QEvent::LayoutRequest)
        arrange();
    return QWidget::event(event);
}

/// In one row where there is room; else on as many as are needed, the order last.
void ImageFilters::arrange()
{
    QList<QWidget *> all;
    // As wide as in bold, so that choosing moves nothing.
    const QFontMetrics bold(Look::font(0.92, QFont::DemiBold));
    for (const Filter filter : Filters) {
        QAbstractButton *button = m_filters->button(int(filter));
        button->setMinimumWidth(bold.horizontalAdvance(button->text()) + 2 * Look::scaled(8));
        all.append(button);
    }
    all.append(m_order);
    const int room = contentsRect().marginsRemoved(layout()->contentsMargins()).width();
    QList<int> lines;
    int line = 0;
    int taken = 0;
    for (QWidget *each : all) {
        const int wanted = std::max(each->sizeHint().width(), each->minimumWidth());
        if (taken > 0 && taken + layout()->spacing() + wanted > room) {
            ++line;
            taken = 0;
        }
        taken += wanted + (taken > 0 ? layout()->spacing() : 0);
        lines.append(line);
    }
    if (lines == m_lines)
        return;
    m_lines = lines;
    auto *column = static_cast<QVBoxLayout *>(layout());
    while (QLayoutItem *old = column->takeAt(0))
        delete old;
    QHBoxLayout *row = nullptr;
    for (qsizetype i = 0; i < all.size(); ++i) {
        if (i == 0 || lines.at(i) != lines.at(i - 1)) {
            if (row)
                row->addStretch();
            row = new QHBoxLayout;
            row->setSpacing(column->spacing());
            column->addLayout(row);
        }
        if (all.at(i) == m_order)
            row->addStretch();
        row->addWidget(all.at(i));
    }
}

void ImageFilters::addOrders()
{
    auto *menu = new QMenu(this);
    auto *group = new QActionGroup(menu);
    const QStringList words{tr("By name"), tr("By place in the post"), tr("Heaviest first"),
                            tr("Newest first"), tr("Most used first")};
    for (qsizetype i = 0; i < words.size(); ++i) {
        QAction *action = group->addAction(words.at(i));
        action->setCheckable(true);
        action->setChecked(i == 0);
        menu->addAction(action);
        connect(action, &QAction::triggered, this, [this, i, text = words.at(i)] {
            m_order->setText(text);
            Q_EMIT orderChosen(Orders[i]);
        });
    }
    m_order->setText(words.constFirst());
    m_order->setIcon(Look::icon(QStringLiteral("chevron-down")));
    m_order->setLayoutDirection(layoutDirection() == Qt::LeftToRight ? Qt::RightToLeft
                                                                     : Qt::LeftToRight);
    connect(m_order, &QPushButton::clicked, menu,
            [this, menu] { menu->popup(m_order->mapToGlobal(QPoint(0, m_order->height()))); });
}

ImageModel::Filter ImageFilters::filter() const
{
    return Filter(m_filters->checkedId());
}

void ImageFilters::showAll()
{
    m_filters->button(int(Filter::All))->click();
}

void ImageFilters::setCounts(const ImageModel &model)
{
    const QStringList words{tr("All %1"), tr("In the post %1"), tr("Unused %1"),
                            tr("To look at %1")};
    for (const Filter filter : Filters)
        m_filters->button(int(filter))
            ->setText(words.at(int(filter)).arg(QLocale().toString(model.countOf(filter))));
}

void ImageFilters::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::ApplicationFontChange)
        refreshFonts();
}

void ImageFilters::refreshFonts()
{
    const QList<QAbstractButton *> buttons = m_filters->buttons();
    for (QAbstractButton *button : buttons)
        button->setFont(Look::font(0.92, QFont::Medium));
    m_order->setFont(Look::font(0.92, QFont::Medium));
    const int side = Look::scaled(12);
    layout()->setContentsMargins(side, side, side, Look::scaled(8));
    layout()->setSpacing(Look::scaled(4));
}

} // namespace Galley
