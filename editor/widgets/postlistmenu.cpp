// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/postlistmenu.h"

#include <QActionGroup>
#include <QLocale>
#include <QMenu>

#include <array>
#include <utility>

namespace Galley {

namespace {

/// A name as a menu shows it: an ampersand is no key.
QString menuText(QString name)
{
    return name.replace(QLatin1Char('&'), QStringLiteral("&&"));
}

} // namespace

PostListMenu::PostListMenu(QWidget *parent)
    : ToolButton(QStringLiteral("sort"), tr("Sort and filter posts"), parent)
    , m_menu(new QMenu(this))
{
    setPopupMode(QToolButton::InstantPopup);
    setMenu(m_menu);
    connect(m_menu, &QMenu::aboutToShow, this, &PostListMenu::fill);
}

void PostListMenu::setFilter(const PostFilter &filter)
{
    m_filter = filter;
    setCheckable(true);
    setChecked(m_filter.hasFacet());
}

void PostListMenu::fill()
{
    m_menu->clear();
    addOrders();
    const PostFacets facets = m_facets ? m_facets() : PostFacets();
    m_menu->addSeparator();
    addFacet(tr("Tag"), tr("Any tag"), &PostFilter::tag, facets.tags);
    addFacet(tr("Folder"), tr("Any folder"), &PostFilter::folder, facets.folders);
    addFacet(tr("Language"), tr("Any language"), &PostFilter::language, facets.languages);
    if (!m_filter.hasFacet())
        return;
    m_menu->addSeparator();
    QAction *all = m_menu->addAction(tr("Show all posts"));
    connect(all, &QAction::triggered, this, [this] {
        setFilter({});
        Q_EMIT chosen();
    });
}

void PostListMenu::addOrders()
{
    const std::array<std::pair<PostOrder, QString>, 4> orders{
        {{PostOrder::Newest, tr("Newest first")},
         {PostOrder::Oldest, tr("Oldest first")},
         {PostOrder::Title, tr("By title")},
         {PostOrder::LastChanged, tr("Last changed first")}}};
    auto *group = new QActionGroup(m_menu);
    for (const auto &[order, name] : orders) {
        QAction *action = m_menu->addAction(name);
        action->setCheckable(true);
        action->setChecked(order == m_order);
        group->addAction(action);
        connect(action, &QAction::triggered, this, [this, chosenOrder = order] {
            m_order = chosenOrder;
            Q_EMIT chosen();
        });
    }
}

void PostListMenu::addFacet(const QString &name, const QString &any, Value value,
                            const QList<PostFacets::Choice> &choices)
{
    // What is chosen stays in the menu, also where no post has it any more.
    if (choices.isEmpty() && (m_filter.*value).isEmpty())
        return;
    QMenu *menu = m_menu->addMenu(name);
    auto *group = new QActionGroup(menu);
    const auto add = [&](const QString &text, const QString &choice) {
        QAction *action = menu->addAction(text);
        action->setCheckable(true);
        action->setChecked((m_filter.*value).compare(choice, Qt::CaseInsensitive) == 0);
        group->addAction(action);
        connect(action, &QAction::triggered, this,
                [this, value, choice] { choose(value, choice); });
    };
    add(any, {});
    menu->addSeparator();
    for (const PostFacets::Choice &choice : choices) {
        add(QStringLiteral("%1\t%2").arg(menuText(choice.name), QLocale().toString(choice.posts)),
            choice.value);
    }
}

void PostListMenu::choose(Value value, const QString &choice)
{
    PostFilter filter = m_filter;
    filter.*value = choice;
    setFilter(filter);
    Q_EMIT chosen();
}

} // namespace Galley
