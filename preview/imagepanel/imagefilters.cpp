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
    , m_order(new QPushButton)
{
    auto *row = new QHBoxLayout(this);
    for (const Filter filter : Filters) {
        auto *button = new QPushButton(this);
        button->setCheckable(true);
        button->setProperty("kind", QStringLiteral("filter"));
        m_filters->addButton(button, int(filter));
        row->addWidget(button);
    }
    row->addStretch();
    row->addWidget(m_order);
    m_filters->button(int(Filter::All))->setChecked(true);
    m_order->setProperty("kind", QStringLiteral("filter"));
    m_order->setAccessibleName(tr("Order of the pictures"));
    addOrders();
    connect(m_filters, &QButtonGroup::idClicked, this,
            [this](int id) { Q_EMIT filterChosen(Filter(id)); });
    refreshFonts();
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
