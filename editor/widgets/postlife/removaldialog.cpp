// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/postlife/removaldialog.h"

#include "look/look.h"
#include "widgets/answerrow.h"
#include "widgets/dialogsize.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace Galley {

namespace {

constexpr QSize Size(600, 420);

} // namespace

RemovalDialog::RemovalDialog(const QString &question, const QStringList &hints,
                             const QList<ChangedFile> &files, QWidget *parent)
    : QDialog(parent)
{
    setWindowTitle(tr("Move to bin"));
    setWindowModality(Qt::WindowModal);
    resize(dialogSize(*this, Size));
    auto *asked = new QLabel(question);
    asked->setTextFormat(Qt::PlainText);
    asked->setFont(Look::font(1.15, QFont::DemiBold));
    asked->setWordWrap(true);
    auto *told = new QLabel(hints.join(u'\n'));
    told->setTextFormat(Qt::PlainText);
    told->setProperty("role", QStringLiteral("second"));
    told->setWordWrap(true);
    auto *list = new ChangeList;
    list->setFiles(files);
    auto *go = new QPushButton(tr("Move to bin"));
    go->setAutoDefault(false);
    auto *buttons = new AnswerRow(*this, go);
    buttons->cancel()->setDefault(true); // Enter by habit takes nothing away
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Look::scaled(24), Look::scaled(20), Look::scaled(24),
                               Look::scaled(20));
    column->setSpacing(Look::scaled(8));
    column->addWidget(asked);
    column->addWidget(told);
    column->addSpacing(Look::scaled(4));
    column->addWidget(list, 1);
    column->addSpacing(Look::scaled(8));
    column->addLayout(buttons);
    buttons->cancel()->setFocus();
    connect(go, &QPushButton::clicked, this, &RemovalDialog::wanted);
}

} // namespace Galley
