// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/garbled/garbledrow.h"

#include "look/look.h"
#include "widgets/elidedlabel.h"

#include <QHBoxLayout>
#include <QMouseEvent>
#include <QPushButton>

#include <algorithm>

namespace Galley {

namespace {

/// Control characters as boxes; what cannot be seen at all in words.
QString visible(QString text)
{
    if (text.isEmpty())
        return GarbledRow::tr("nothing");
    if (std::all_of(text.begin(), text.end(), [](QChar c) { return c == QChar::Nbsp; }))
        return GarbledRow::tr("no-break space");
    for (QChar &c : text) {
        if (c.category() == QChar::Other_Control)
            c = QChar(0x25a1);
    }
    return text;
}

ElidedLabel *words(const QString &text, const char *role)
{
    auto *label = new ElidedLabel(text);
    label->setTextFormat(Qt::PlainText);
    label->setProperty("role", QString::fromLatin1(role));
    label->setFont(Look::font(1.08));
    return label;
}

} // namespace

GarbledRow::GarbledRow(const GarbledPlace &place, bool mayMend, QWidget *parent)
    : QWidget(parent)
{
    const QString before = visible(place.before);
    const QString after = visible(place.after);
    auto *line = new QPushButton(tr("Line %L1").arg(place.line));
    line->setProperty("kind", QStringLiteral("flat"));
    line->setAccessibleName(
        tr("Go to line %L1: %2, meant as %3").arg(place.line).arg(before, after));
    line->setToolTip(tr("Go to this place"));
    auto *mend = new QPushButton(tr("Mend"));
    mend->setProperty("kind", QStringLiteral("flat"));
    mend->setAccessibleName(tr("Mend %1 in line %L2").arg(before).arg(place.line));
    mend->setVisible(mayMend);

    ElidedLabel *garbled = words(before, "second");
    ElidedLabel *arrow = words(QStringLiteral("\u2192"), "hint");
    ElidedLabel *meant = words(after, "");
    garbled->setProperty("isData", !place.before.trimmed().isEmpty());
    meant->setProperty("isData", !place.after.trimmed().isEmpty());
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(Look::scaled(24), Look::scaled(1), 0, Look::scaled(1));
    row->setSpacing(Look::scaled(12));
    row->addWidget(line);
    row->addWidget(garbled, 2);
    row->addWidget(arrow);
    row->addWidget(meant, 2);
    row->addStretch(1);
    row->addWidget(mend);
    // One column for the lines, whatever their number.
    line->setMinimumWidth(line->fontMetrics().horizontalAdvance(tr("Line %L1").arg(88888))
                          + Look::scaled(20));

    connect(line, &QPushButton::clicked, this, &GarbledRow::chosen);
    connect(mend, &QPushButton::clicked, this, &GarbledRow::mendRequested);
}

void GarbledRow::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton && rect().contains(event->position().toPoint()))
        Q_EMIT chosen();
}

} // namespace Galley
