// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/goaldialog.h"

#include "look/look.h"
#include "widgets/primarybutton.h"
#include "widgets/settings/numberbox.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace Galley {

GoalDialog::GoalDialog(int words, int most, QWidget *parent)
    : QDialog(parent)
    , m_words(new NumberBox)
{
    setWindowTitle(tr("Word goal"));
    setWindowModality(Qt::WindowModal);
    auto *label = new QLabel(tr("Words that this post shall have"));
    label->setProperty("role", QStringLiteral("label"));
    label->setBuddy(m_words);
    m_words->setAccessibleName(label->text());
    m_words->setRange(0, most);
    m_words->setSingleStep(50);
    m_words->setSpecialValueText(tr("No goal"));
    m_words->setGroupSeparatorShown(true);
    m_words->setValue(words);
    m_words->selectAll();
    auto *hint = new QLabel(tr("They count as below the text: without code and addresses, Chinese "
                               "and Japanese signs each as a word. The goal is kept by Galley, "
                               "not in the post."));
    hint->setWordWrap(true);
    hint->setProperty("role", QStringLiteral("second"));
    hint->setFont(Look::font(0.92));
    auto *cancel = new QPushButton(tr("Cancel"));
    auto *go = new PrimaryButton(tr("Set the goal"));
    go->setDefault(true);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(Look::scaled(8));
    buttons->addStretch(1);
    buttons->addWidget(cancel);
    buttons->addWidget(go);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Look::scaled(24), Look::scaled(20), Look::scaled(24),
                               Look::scaled(20));
    column->setSpacing(Look::scaled(6));
    column->addWidget(label);
    column->addWidget(m_words);
    column->addWidget(hint);
    column->addSpacing(Look::scaled(12));
    column->addLayout(buttons);
    setMinimumWidth(Look::scaled(360));
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(go, &QPushButton::clicked, this, &QDialog::accept);
}

int GoalDialog::words() const
{
    return m_words->value();
}

} // namespace Galley
