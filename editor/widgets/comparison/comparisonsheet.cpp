// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/comparison/comparisonsheet.h"

#include "look/look.h"
#include "widgets/comparison/comparisonview.h"
#include "widgets/elidedlabel.h"
#include "widgets/noticestack.h"
#include "widgets/panehead.h"

#include <QHBoxLayout>

namespace Galley {

ComparisonSheet::ComparisonSheet(QWidget *parent)
    : QWidget(parent)
    , m_head(new PaneHead)
    , m_name(new ElidedLabel)
    , m_what(new ElidedLabel)
    , m_notices(new NoticeStack)
    , m_view(new ComparisonView)
    , m_row(new QHBoxLayout)
{
    setObjectName(QStringLiteral("paper"));
    setAttribute(Qt::WA_StyledBackground);
    m_name->setProperty("isData", true);
    m_name->setFont(Look::font(1.0, QFont::DemiBold));
    m_what->setProperty("role", QStringLiteral("second"));
    m_head->addWidget(m_name);
    m_head->addSpace(Look::scaled(4));
    m_head->addWidget(m_what, 1);
    m_row->setContentsMargins({});
    m_row->setSpacing(0);
    m_row->addWidget(m_view, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(m_head);
    column->addWidget(m_notices);
    column->addLayout(m_row, 1);
    setFocusProxy(m_view);
}

void ComparisonSheet::setTitle(const QString &name, const QString &what)
{
    m_name->setText(name);
    m_what->setText(what);
}

void ComparisonSheet::addHeadWidget(QWidget *widget)
{
    m_head->addWidget(widget);
}

void ComparisonSheet::setSide(QWidget *side)
{
    m_row->insertWidget(0, side);
}

} // namespace Galley
