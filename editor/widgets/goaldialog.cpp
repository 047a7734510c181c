// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/goaldialog.h"

#include "look/look.h"
#include "widgets/answerrow.h"
#include "widgets/primarybutton.h"
#include "widgets/settings/numberbox.h"

#include <QLabel>
#include <QVBoxLayout>

namespace Galley {

namespace {

QLabel *labelFor(const QString &text, NumberBox *number)
{
    auto *label = new QLabel(text);
    label->setProperty("role", QStringLiteral("label"));
    label->setBuddy(number);
    number->setAccessibleName(text);
    return label;
}

} // namespace

GoalDialog::GoalDialog(int words, int dailyWords, int most, QWidget *parent)
    : QDialog(parent)
    , m_words(new NumberBox)
    , m_dailyWords(new NumberBox)
{
    setWindowTitle(tr("Word goal"));
    setWindowModality(Qt::WindowModal);
    auto *label = labelFor(tr("Words that this post shall have"), m_words);
    auto *dailyLabel = labelFor(tr("Words to add to a post in a day"), m_dailyWords);
    for (NumberBox *number : {m_words, m_dailyWords}) {
        number->setRange(0, most);
        number->setSingleStep(50);
        number->setSpecialValueText(tr("No goal"));
        number->setGroupSeparatorShown(true);
    }
    m_words->setValue(words);
    m_words->selectAll();
    m_dailyWords->setValue(dailyWords);
    auto *hint = new QLabel(tr("They count as below the text: without code and addresses, Chinese "
                               "and Japanese signs each as a word. The goal is kept by Galley, "
                               "not in the post.")
                            + u' '
                            + tr("That of the day is the same for all posts; a day begins when the "
                                 "post is opened first."));
    hint->setWordWrap(true);
    hint->setProperty("role", QStringLiteral("second"));
    hint->setFont(Look::font(0.92));
    auto *go = new PrimaryButton(tr("Set the goal"));
    go->setDefault(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Look::scaled(24), Look::scaled(20), Look::scaled(24),
                               Look::scaled(20));
    column->setSpacing(Look::scaled(6));
    column->addWidget(label);
    column->addWidget(m_words);
    column->addSpacing(Look::scaled(6));
    column->addWidget(dailyLabel);
    column->addWidget(m_dailyWords);
    column->addWidget(hint);
    column->addSpacing(Look::scaled(12));
    column->addLayout(new AnswerRow(*this, go));
    setMinimumWidth(Look::scaled(360));
    connect(go, &QPushButton::clicked, this, &QDialog::accept);
}

int GoalDialog::words() const
{
    return m_words->value();
}

int GoalDialog::dailyWords() const
{
    return m_dailyWords->value();
}

} // namespace Galley
