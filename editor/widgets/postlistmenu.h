// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/postfacets.h"
#include "widgets/postfilter.h"
#include "widgets/toolbutton.h"

#include <functional>

class QMenu;

namespace Galley {

/// The button over the list of posts whose menu sorts them and filters them by tag, folder and
/// language. It is checked while a filter holds back posts.
class PostListMenu : public ToolButton
{
    Q_OBJECT

public:
    explicit PostListMenu(QWidget *parent = nullptr);

    /// What there is to choose from, asked each time the menu opens.
    void setFacets(std::function<PostFacets()> facets) { m_facets = std::move(facets); }
    PostOrder order() const { return m_order; }
    void setOrder(PostOrder order) { m_order = order; }
    /// Only its tag, folder and language count here.
    const PostFilter &filter() const { return m_filter; }
    void setFilter(const PostFilter &filter);

Q_SIGNALS:
    /// Another order or another filter was chosen.
    void chosen();

private:
    using Value = QString PostFilter::*;

    void fill();
    void addOrders();
    void addFacet(const QString &name, const QString &any, Value value,
                  const QList<PostFacets::Choice> &choices);
    void choose(Value value, const QString &choice);

    QMenu *m_menu;
    std::function<PostFacets()> m_facets;
    PostOrder m_order = PostOrder::Newest;
    PostFilter m_filter;
};

} // namespace Galley
