// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/merge/conflictcard.h"

#include "look/look.h"
#include "widgets/merge/conflictside.h"
#include "widgets/shortdate.h"
#include "widgets/toolbutton.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>

namespace Galley {

namespace {

constexpr int SideBySide
    = 360; ///< pixels at a 13 px font; narrower, one side stands below the other

} // namespace

ConflictCard::ConflictCard(QWidget *parent)
    : QWidget(parent)
    , m_title(new QLabel)
    , m_number(new QLabel)
    , m_previous(new ToolButton(QStringLiteral("chevron-up"), tr("Previous place")))
    , m_next(new ToolButton(QStringLiteral("chevron-down"), tr("Next place")))
    , m_both(new QPushButton(tr("Keep both")))
    , m_mine(new ConflictSide(QStringLiteral("draft"), tr("Keep yours")))
    , m_theirs(new ConflictSide(QStringLiteral("outside"), tr("Keep from disk")))
    , m_sides(new QBoxLayout(QBoxLayout::LeftToRight))
{
    m_title->setFont(Look::font(1.0, QFont::DemiBold));
    m_number->setFont(Look::font(0.92));
    m_number->setProperty("role", QStringLiteral("second"));
    m_mine->setTitle(tr("Yours"));
    auto *head = new QHBoxLayout;
    head->setSpacing(Look::scaled(8));
    head->addWidget(m_title);
    head->addWidget(m_number);
    head->addWidget(m_previous);
    head->addWidget(m_next);
    head->addStretch(1);
    head->addWidget(m_both);
    m_sides->setSpacing(Look::scaled(12));
    m_sides->addWidget(m_mine, 1);
    m_sides->addWidget(m_theirs, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Look::scaled(16), Look::scaled(10), Look::scaled(16),
                               Look::scaled(12));
    column->setSpacing(Look::scaled(8));
    column->addLayout(head);
    column->addLayout(m_sides);

    using Choice = DiskMerge::Choice;
    connect(m_mine->keepButton(), &QPushButton::clicked, this,
            [this] { Q_EMIT chosen(Choice::Mine); });
    connect(m_theirs->keepButton(), &QPushButton::clicked, this,
            [this] { Q_EMIT chosen(Choice::Theirs); });
    connect(m_both, &QPushButton::clicked, this, [this] { Q_EMIT chosen(Choice::Both); });
    connect(m_previous, &QToolButton::clicked, this, [this] { Q_EMIT stepRequested(-1); });
    connect(m_next, &QToolButton::clicked, this, [this] { Q_EMIT stepRequested(1); });
}

void ConflictCard::showConflict(const DiskMerge &merge, int index)
{
    const MergeConflict &conflict = merge.conflicts()[index];
    const int count = int(merge.conflicts().size());
    m_title->setText(
        conflict.key.isEmpty()
            ? tr("Line %1, changed by both").arg(QLocale().toString(merge.lineOf(index)))
            : tr("%1, changed by both").arg(conflict.key));
    m_number->setText(tr("%1 of %2").arg(QLocale().toString(index + 1), QLocale().toString(count)));
    m_previous->setVisible(count > 1);
    m_next->setVisible(count > 1);
    m_previous->setEnabled(index > 0);
    m_next->setEnabled(index + 1 < count);
    m_mine->setText(conflict.base, conflict.mine);
    m_theirs->setTitle(merge.written().isValid()
                           ? tr("On disk, %1").arg(shortMoment(locale(), merge.written()))
                           : tr("On disk"));
    m_theirs->setText(conflict.base, conflict.theirs);
    // A key has one value; and where one side removed the place, both is the other side.
    m_both->setVisible(conflict.key.isEmpty() && !conflict.mine.isEmpty()
                       && !conflict.theirs.isEmpty());
    setAccessibleName(m_title->text());
}

void ConflictCard::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_sides->setDirection(width() < Look::scaled(SideBySide) ? QBoxLayout::TopToBottom
                                                             : QBoxLayout::LeftToRight);
}

} // namespace Galley
