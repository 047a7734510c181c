// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/proofsheet.h"

#include "look/illustration.h"
#include "look/look.h"

#include <QPainter>

namespace Galley {

ProofSheet::ProofSheet(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Preferred);
}

QSize ProofSheet::sizeHint() const
{
    return {Look::scaled(372), Look::scaled(660)};
}

void ProofSheet::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintIllustration(painter, rect(), QStringLiteral("proofsheet"));
}

} // namespace Galley
