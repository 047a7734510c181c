// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/merge/takenline.h"

#include "look/look.h"
#include "widgets/elidedlabel.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace Galley {

QString takenSentence(const TakenKey &taken)
{
    const QString now = taken.now.simplified();
    const QString was = taken.was.simplified();
    if (taken.isGone)
        return TakenLine::tr("%1 was removed on disk, was %2.").arg(taken.key, was);
    if (taken.isNew)
        return TakenLine::tr("%1 came from disk: %2.").arg(taken.key, now);
    return TakenLine::tr("%1 came from disk: %2, was %3.").arg(taken.key, now, was);
}

TakenLine::TakenLine(const TakenKey &taken, QWidget *parent)
    : QWidget(parent)
{
    auto *title = new QLabel(tr("Front matter"));
    title->setFont(Look::font(1.0, QFont::DemiBold));
    auto *sentence = new ElidedLabel(takenSentence(taken));
    sentence->setFont(Look::font(0.92));
    sentence->setProperty("role", QStringLiteral("second"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(Look::scaled(16), Look::scaled(2), Look::scaled(16), Look::scaled(2));
    row->setSpacing(Look::scaled(8));
    row->addWidget(title);
    row->addWidget(sentence, 1);
    if (!taken.isNew && !taken.isGone) {
        auto *undo = new QPushButton(tr("Undo"));
        undo->setProperty("kind", QStringLiteral("flat"));
        undo->setAccessibleName(tr("Undo %1").arg(taken.key));
        connect(undo, &QPushButton::clicked, this,
                [this, key = taken.key] { Q_EMIT undoRequested(key); });
        row->addWidget(undo);
    }
    setMinimumHeight(Look::scaled(36));
}

} // namespace Galley
