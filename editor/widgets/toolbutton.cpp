// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/toolbutton.h"

#include "look/look.h"
#include "look/plaintooltip.h"

#include <QAction>

namespace Galley {

namespace {

// A menu's mnemonic and its ellipsis are no part of a name.
QString plainName(QString text)
{
    text.remove(QLatin1Char('&'));
    if (text.endsWith(QChar(0x2026)))
        text.chop(1);
    return text;
}

} // namespace

ToolButton::ToolButton(const QString &icon, const QString &name, QWidget *parent)
    : QToolButton(parent)
{
    setLook();
    setIcon(Look::icon(icon));
    setName(name);
}

ToolButton::ToolButton(QAction *action, QWidget *parent)
    : QToolButton(parent)
{
    setLook();
    setDefaultAction(action);
    connect(action, &QAction::changed, this, &ToolButton::followAction);
    followAction();
}

void ToolButton::setName(const QString &name, const QKeySequence &key)
{
    setAccessibleName(name);
    setToolTip(plainToolTip(key.isEmpty()
                                ? name
                                : tr("%1 (%2)", "tooltip: name and key")
                                      .arg(name, key.toString(QKeySequence::NativeText))));
}

void ToolButton::setLook()
{
    setIconSize(QSize(Look::scaled(20), Look::scaled(20)));
    setToolButtonStyle(Qt::ToolButtonIconOnly);
    setFocusPolicy(Qt::TabFocus);
}

void ToolButton::followAction()
{
    setName(plainName(defaultAction()->text()), defaultAction()->shortcut());
}

} // namespace Galley
