// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/completion/completionpopup.h"

#include "look/look.h"
#include "widgets/quickopen/quickopendelegate.h"

#include <QListView>
#include <QVBoxLayout>

#include <algorithm>

namespace Galley {

namespace {

constexpr int Width = 440;
constexpr int MostHeight = 260;
constexpr int Gap = 4;

} // namespace

CompletionPopup::CompletionPopup(QWidget &parent)
    : QFrame(&parent)
    , m_list(new QListView)
{
    setObjectName(QStringLiteral("completion"));
    setFocusPolicy(Qt::NoFocus);
    m_list->setObjectName(QStringLiteral("quickAnswers"));
    m_list->setAccessibleName(tr("Offers"));
    m_list->setModel(&m_model);
    m_list->setItemDelegate(new QuickOpenDelegate(m_model, m_list));
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setMouseTracking(true);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(1, 1, 1, 1);
    column->addWidget(m_list);
    connect(m_list, &QListView::clicked, this, &CompletionPopup::choose);
    hide();
}

void CompletionPopup::offer(const QList<QuickOpenGroup> &groups, const QString &typed)
{
    m_model.setGroups(groups);
    m_model.setQuestion(typed);
    const int first = m_model.choosable(0, 1);
    if (first < 0) {
        hide();
        return;
    }
    m_list->setCurrentIndex(m_model.index(first));
    m_list->scrollToTop();
    int rows = 0;
    for (int row = 0; row < m_model.rowCount() && rows < Look::scaled(MostHeight); ++row)
        rows += m_list->sizeHintForIndex(m_model.index(row)).height();
    m_list->setFixedHeight(std::min(rows, Look::scaled(MostHeight)));
    setFixedWidth(std::min(Look::scaled(Width), parentWidget()->width()));
    adjustSize();
}

void CompletionPopup::place(const QRect &caret)
{
    const QRect room = parentWidget()->rect();
    const int below = caret.bottom() + Gap;
    const int above = caret.top() - Gap - height();
    const bool fits = below + height() <= room.bottom() || above < room.top();
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    const int left = mirrored ? caret.right() - width() : caret.left();
    move(std::clamp(left, 0, std::max(0, room.width() - width())), fits ? below : above);
    show();
    raise();
}

void CompletionPopup::step(int by)
{
    const int count = m_model.rowCount();
    const int direction = by > 0 ? 1 : -1;
    const int row = current();
    int next = m_model.choosable(std::clamp(row + by, 0, count - 1), direction);
    if (next < 0 || next == row) // at this end: round to the other
        next = m_model.choosable(by > 0 ? 0 : count - 1, direction);
    m_list->setCurrentIndex(m_model.index(next));
    if (next == m_model.choosable(0, 1))
        m_list->scrollToTop();
}

int CompletionPopup::current() const
{
    return m_list->currentIndex().row();
}

QString CompletionPopup::spoken() const
{
    return m_list->currentIndex().data(Qt::AccessibleTextRole).toString();
}

void CompletionPopup::choose()
{
    const int row = current();
    if (row < 0 || m_model.isHeading(row))
        return;
    const auto run = m_model.item(row).run;
    hide();
    if (run)
        run();
}

} // namespace Galley
