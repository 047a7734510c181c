// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/noticestack.h"

#include "look/look.h"

#include <QApplication>
#include <QLabel>
#include <QLocale>
#include <QVBoxLayout>

#include <algorithm>

namespace Galley {

NoticeStack::NoticeStack(QWidget *parent)
    : QWidget(parent)
    , m_column(new QVBoxLayout(this))
    , m_more(new QLabel)
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(0);
    m_more->setProperty("role", QStringLiteral("hint"));
    m_more->setFont(Look::font(0.92));
    m_more->setContentsMargins(Look::scaled(16), Look::scaled(2), Look::scaled(16),
                               Look::scaled(2));
    m_column->addWidget(m_more);
    arrange();
}

void NoticeStack::tell(const Notice &notice)
{
    if (!notice.id.isEmpty())
        withdraw(notice.id);
    auto *bar = new NoticeBar(notice, this);
    bar->hide();
    m_bars.prepend(bar);
    m_column->insertWidget(0, bar);
    connect(bar, &NoticeBar::closed, this, [this, bar] {
        const auto dismissed = bar->notice().dismissed;
        remove(bar);
        if (dismissed)
            dismissed();
    });
    if (notice.kind == Notice::Kind::Finished)
        leaveWhenSeen(bar);
    arrange();
}

void NoticeStack::withdraw(const QString &id)
{
    const auto bar = std::find_if(m_bars.cbegin(), m_bars.cend(),
                                  [&](NoticeBar *each) { return each->notice().id == id; });
    if (bar != m_bars.cend())
        remove(*bar);
}

void NoticeStack::withdrawAll()
{
    const QList<NoticeBar *> all = m_bars;
    for (NoticeBar *bar : all)
        remove(bar);
}

bool NoticeStack::focusFirst()
{
    if (m_bars.isEmpty())
        return false;
    m_bars.first()->focusFirst();
    return true;
}

void NoticeStack::remove(NoticeBar *bar)
{
    m_bars.removeOne(bar);
    m_column->removeWidget(bar);
    bar->hide();
    bar->deleteLater(); // one of its buttons may be the one that asked
    arrange();
}

void NoticeStack::arrange()
{
    for (int i = 0; i < int(m_bars.size()); ++i)
        m_bars[i]->setVisible(i < mostShown);
    m_more->setText(tr("%1 more").arg(QLocale().toString(waiting())));
    m_more->setVisible(waiting() > 0);
    setVisible(!m_bars.isEmpty());
}

// The time starts again as long as the pointer or the focus is in the bar, or it waits to be shown.
void NoticeStack::leaveWhenSeen(NoticeBar *bar)
{
    auto *timer = new QTimer(bar);
    timer->start(m_doneTime);
    connect(timer, &QTimer::timeout, bar, [this, bar] {
        const QWidget *focused = QApplication::focusWidget();
        if (bar->isVisible() && !bar->underMouse() && !(focused && bar->isAncestorOf(focused)))
            remove(bar);
    });
}

} // namespace Galley
