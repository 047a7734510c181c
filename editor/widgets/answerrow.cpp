// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/answerrow.h"

#include "look/look.h"

#include <QDialog>
#include <QPushButton>

namespace Galley {

AnswerRow::AnswerRow(QDialog &dialog, QPushButton *go, QWidget *note)
    : m_cancel(new QPushButton(tr("Cancel")))
{
    setSpacing(Look::scaled(8));
    if (note)
        addWidget(note, 1);
    else
        addStretch(1);
    addWidget(m_cancel);
    addWidget(go);
    connect(m_cancel, &QPushButton::clicked, &dialog, &QDialog::reject);
}

} // namespace Galley
