// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/poststatefilter.h"

#include "look/look.h"

#include <QButtonGroup>
#include <QEvent>
#include <QHBoxLayout>
#include <QLocale>
#include <QPushButton>

namespace Galley {

PostStateFilter::PostStateFilter(QWidget *parent)
    : QWidget(parent)
    , m_group(new QButtonGroup(this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Look::scaled(4));
    for (const PostFilter::State state :
         {PostFilter::All, PostFilter::Drafts, PostFilter::Scheduled}) {
        auto *choice = new QPushButton;
        choice->setCheckable(true);
        choice->setProperty("kind", QStringLiteral("filter"));
        choice->setFont(Look::font(0.96, QFont::Medium));
        m_group->addButton(choice, state);
        row->addWidget(choice);
    }
    row->addStretch(1);
    button(PostFilter::All)->setChecked(true);
    setCounts(0, 0, 0);
    connect(m_group, &QButtonGroup::idToggled, this, [this](int id, bool checked) {
        if (checked)
            Q_EMIT chosen(static_cast<PostFilter::State>(id));
    });
}

PostFilter::State PostStateFilter::state() const
{
    return static_cast<PostFilter::State>(m_group->checkedId());
}

void PostStateFilter::setState(PostFilter::State state)
{
    button(state)->setChecked(true);
}

void PostStateFilter::setCounts(int all, int drafts, int scheduled)
{
    const QLocale locale;
    button(PostFilter::All)->setText(tr("All %1").arg(locale.toString(all)));
    button(PostFilter::Drafts)->setText(tr("Drafts %1").arg(locale.toString(drafts)));
    button(PostFilter::Scheduled)->setText(tr("Scheduled %1").arg(locale.toString(scheduled)));
    makeRoom();
    button(PostFilter::Scheduled)->setVisible(scheduled > 0 || state() == PostFilter::Scheduled);
}

/// As wide as in bold, so that choosing moves nothing.
void PostStateFilter::makeRoom()
{
    const QFontMetrics bold(Look::font(0.96, QFont::DemiBold));
    for (QAbstractButton *each : m_group->buttons())
        each->setMinimumWidth(bold.horizontalAdvance(each->text()) + 2 * Look::scaled(8));
}

void PostStateFilter::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        makeRoom();
}

QPushButton *PostStateFilter::button(PostFilter::State state) const
{
    return qobject_cast<QPushButton *>(m_group->button(state));
}

} // namespace Galley
