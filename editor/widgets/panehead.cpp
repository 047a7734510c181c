// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/panehead.h"

#include "look/look.h"
#include "widgets/toolbutton.h"

#include <QHBoxLayout>

namespace Galley {

namespace {

// Pixels at the usual size of letters.
constexpr int Left = 16;
constexpr int Right = 8;
constexpr int Between = 4;

} // namespace

PaneHead::PaneHead(QWidget *parent)
    : QWidget(parent)
    , m_row(new QHBoxLayout(this))
{
    setObjectName(QStringLiteral("paneHead"));
    setAttribute(Qt::WA_StyledBackground);
    setFixedHeight(Look::scaled(44));
    // The line below belongs to the head: tools stand in the middle of what is left above it.
    m_row->setContentsMargins(Look::scaled(Left), 0, Look::scaled(Right), 1);
    m_row->setSpacing(Look::scaled(Between));
}

void PaneHead::addWidget(QWidget *widget, int stretch)
{
    m_row->addWidget(widget, stretch);
}

ToolButton *PaneHead::addTool(QAction *action)
{
    auto *tool = new ToolButton(action, this);
    m_row->addWidget(tool);
    return tool;
}

void PaneHead::addSpace(int pixels)
{
    m_row->addSpacing(Look::scaled(pixels));
}

int PaneHead::spare(int widgets)
{
    return Look::scaled(Left) + Look::scaled(Right) + widgets * Look::scaled(Between);
}

void PaneHead::addStretch()
{
    m_row->addStretch(1);
}

} // namespace Galley
