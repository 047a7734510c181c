// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/postshead.h"

#include "look/look.h"
#include "widgets/elidedlabel.h"
#include "widgets/iconlabel.h"
#include "widgets/toolbutton.h"

#include <QMenu>

namespace Galley {

PostsHead::PostsHead(QWidget *parent)
    : PaneHead(parent)
    , m_name(new ElidedLabel)
    , m_menuButton(new ToolButton(QStringLiteral("chevron-down"), tr("This blog and others")))
{
    m_name->setProperty("isData", true);
    m_name->setFont(Look::font(1.08, QFont::DemiBold));
    m_menuButton->setIconSize(QSize(Look::scaled(16), Look::scaled(16)));
    m_menuButton->setPopupMode(QToolButton::InstantPopup);
    m_menuButton->hide();
    auto *hide = new ToolButton(QStringLiteral("panel-left"), tr("Hide posts"));
    connect(hide, &QToolButton::clicked, this, &PostsHead::hideRequested);

    addWidget(new IconLabel(QStringLiteral("folder"), Token::Ink, 20));
    addSpace(4);
    addWidget(m_name);
    addWidget(m_menuButton);
    addStretch();
    addWidget(hide);
}

void PostsHead::setBlogName(const QString &name)
{
    m_name->setText(name);
}

QString PostsHead::blogName() const
{
    return m_name->text();
}

void PostsHead::setBlogMenu(QMenu *menu)
{
    m_menuButton->setMenu(menu);
    m_menuButton->setVisible(menu != nullptr);
}

} // namespace Galley
