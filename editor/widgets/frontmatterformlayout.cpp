// SPDX-License-Identifier: GPL-3.0-or-later
// Where the parts of the form stand, and how high it is.
#include "widgets/frontmatterform.h"

#include "look/look.h"
#include "session/openpost.h"
#include "widgets/form/foldedline.h"
#include "widgets/form/formfield.h"
#include "widgets/form/formmessage.h"
#include "widgets/form/formoffers.h"
#include "widgets/form/formrows.h"

#include <QEvent>
#include <QLayout>
#include <QScrollArea>
#include <QStyle>
#include <QToolButton>

#include <algorithm>

namespace Galley {

namespace {

constexpr int LargestShare = 45; // percent of the parent's height
constexpr int Edge = 1; // the hairline below, drawn by the style sheet, in pixels

} // namespace

FrontMatterForm::Face FrontMatterForm::face() const
{
    if (!m_post)
        return Face::Nothing;
    if (!m_hasFields)
        return Face::Message;
    return m_folded ? Face::Folded : Face::Rows;
}

int FrontMatterForm::footHeight() const
{
    return Look::scaled(m_offers->keys().isEmpty() ? 24 : 38);
}

int FrontMatterForm::heightForWidth(int width) const
{
    const auto content = [width](const QWidget *widget) {
        return std::max(widget->minimumSizeHint().height(),
                        widget->layout()->totalHeightForWidth(width));
    };
    int height = 0;
    switch (face()) {
    case Face::Nothing:
        return 0;
    case Face::Folded:
        return m_foldedLine->sizeHint().height() + Edge;
    case Face::Message:
        height = content(m_message) + Edge;
        break;
    case Face::Rows:
        height = content(m_rows) + footHeight() + Edge;
        break;
    }
    if (!parentWidget() || parentWidget()->height() <= 0)
        return height;
    return std::min(
        height,
        std::max(minimumSizeHint().height(), parentWidget()->height() * LargestShare / 100));
}

QSize FrontMatterForm::sizeHint() const
{
    const int width = std::max(this->width(), Look::scaled(320));
    return {Look::scaled(480), heightForWidth(width)};
}

QSize FrontMatterForm::minimumSizeHint() const
{
    return {Look::scaled(160),
            face() == Face::Nothing ? 0 : m_foldedLine->sizeHint().height() + Edge};
}

void FrontMatterForm::arrange()
{
    const Face face = this->face();
    m_scroll->setVisible(face == Face::Rows);
    m_fold->setVisible(face == Face::Rows);
    m_offers->setVisible(face == Face::Rows && !m_offers->keys().isEmpty());
    m_foldedLine->setVisible(face == Face::Folded);
    m_message->setVisible(face == Face::Message);
    place();
    updateGeometry();
}

void FrontMatterForm::place()
{
    const QRect inside = rect().adjusted(0, 0, 0, -Edge);
    m_foldedLine->setGeometry(inside);
    m_message->setGeometry(inside);
    m_scroll->setGeometry(inside.adjusted(0, 0, 0, -footHeight()));
    m_fold->setIconSize(QSize(1, 1) * Look::scaled(16));
    const QSize button = m_fold->sizeHint().boundedTo(QSize(footHeight(), footHeight()));
    const QRect corner(inside.right() - Look::scaled(24) - button.width(),
                       inside.bottom() - footHeight() + 1, button.width(), button.height());
    m_fold->setGeometry(QStyle::visualRect(layoutDirection(), rect(), corner));
    // Below the fields, where their labels stand beside them.
    int start = Look::scaled(24);
    if (const QList<FormField *> fields = m_rows->fields(); !fields.isEmpty()) {
        const FormField *first = fields.constFirst();
        const int left = first->mapTo(m_rows, QPoint()).x();
        start = isRightToLeft() ? m_rows->width() - left - first->width() : left;
    }
    const QRect foot(start, inside.bottom() - footHeight() + 1,
                     corner.left() - start - Look::scaled(8), footHeight());
    m_offers->setGeometry(QStyle::visualRect(layoutDirection(), rect(), foot));
}

void FrontMatterForm::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    place();
}

bool FrontMatterForm::event(QEvent *event)
{
    switch (event->type()) {
    case QEvent::ParentChange:
        watchParent();
        break;
    case QEvent::ApplicationFontChange:
        arrange();
        break;
    default:
        break;
    }
    return QWidget::event(event);
}

void FrontMatterForm::watchParent()
{
    if (m_watched)
        m_watched->removeEventFilter(this);
    m_watched = parentWidget();
    if (m_watched)
        m_watched->installEventFilter(this);
}

bool FrontMatterForm::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_watched && event->type() == QEvent::Resize)
        updateGeometry(); // the share of it is another
    if (watched == m_rows && event->type() == QEvent::LayoutRequest) {
        updateGeometry(); // rows have grown or shrunk
        place();
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace Galley
