// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/form/tagchip.h"

#include "look/look.h"
#include "look/tooltiptext.h"

#include <QHelpEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QStyle>
#include <QToolTip>

#include <algorithm>

namespace Galley {

namespace {

constexpr int Height = 26; // pixels at a 13 px font, as all lengths here
constexpr int Side = 10;
constexpr int CrossSide = 14;
constexpr int CrossRoom = 26; // what is clicked is larger than what is seen
constexpr int WidestText = 240;

/// A tag as one line, however it is written.
QString oneLine(QString tag)
{
    return tag.replace(u'\n', u' ');
}

} // namespace

TagChip::TagChip(QWidget *parent)
    : QAbstractButton(parent)
{
    setFocusPolicy(Qt::ClickFocus);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed); // a long one is cut short
    setAttribute(Qt::WA_Hover);
    setAccessibleDescription(tr("Delete removes it, Enter changes it."));
    connect(this, &QAbstractButton::clicked, this, &TagChip::editRequested);
}

void TagChip::setTag(const QString &tag, const QString &key)
{
    m_tag = tag;
    setAccessibleName(tr("%1: %2", "a field's key and one of its tags").arg(key, tag));
    updateGeometry();
    update();
}

void TagChip::setNearDuplicate(bool near)
{
    m_near = near;
    update();
}

void TagChip::setBeingEdited(bool edited)
{
    m_edited = edited;
    update();
}

void TagChip::setReadOnly(bool readOnly)
{
    m_readOnly = readOnly;
    updateGeometry();
    update();
}

QSize TagChip::sizeHint() const
{
    const int text
        = std::min(fontMetrics().horizontalAdvance(oneLine(m_tag)) + 1, Look::scaled(WidestText));
    const int end = m_readOnly ? Side : CrossRoom;
    return {Look::scaled(Side) + text + Look::scaled(end), Look::scaled(Height)};
}

QSize TagChip::minimumSizeHint() const
{
    return {Look::scaled(Side + CrossRoom), Look::scaled(Height)};
}

QRect TagChip::crossArea() const
{
    if (m_readOnly)
        return {};
    const int room = Look::scaled(CrossRoom);
    return QStyle::visualRect(layoutDirection(), rect(), QRect(width() - room, 0, room, height()));
}

QRect TagChip::textArea() const
{
    const int end = Look::scaled(m_readOnly ? Side : CrossRoom);
    return QStyle::visualRect(layoutDirection(), rect(),
                              rect().adjusted(Look::scaled(Side), 0, -end, 0));
}

bool TagChip::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const bool cut = fontMetrics().horizontalAdvance(oneLine(m_tag)) > textArea().width();
        if (crossArea().contains(help->pos()))
            QToolTip::showText(help->globalPos(), tr("Remove (Delete)"), this);
        else if (cut)
            QToolTip::showText(help->globalPos(), wrappedToolTipText(m_tag), this);
        return true;
    }
    return QAbstractButton::event(event);
}

bool TagChip::focusNextPrevChild(bool next)
{
    Q_EMIT tabbed(next);
    return true;
}

void TagChip::mousePressEvent(QMouseEvent *event)
{
    m_crossPressed
        = event->button() == Qt::LeftButton && crossArea().contains(event->position().toPoint());
}

void TagChip::mouseReleaseEvent(QMouseEvent *event)
{
    if (m_crossPressed && crossArea().contains(event->position().toPoint()))
        Q_EMIT removeRequested();
    m_crossPressed = false;
}

void TagChip::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (crossArea().contains(event->position().toPoint()))
        mousePressEvent(event); // the second of two quick clicks on crosses
    else if (!m_readOnly)
        Q_EMIT editRequested();
}

void TagChip::paintEvent(QPaintEvent *)
{
    const Look &look = Look::instance();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool chosen = hasFocus() || m_edited;
    const Token ground = m_near ? Token::WarnTint : chosen ? Token::Select : Token::Hover;
    const bool contrast = look.scheme() == ColourScheme::Contrast;
    painter.setBrush(look.colour(contrast ? Token::Paper : ground));
    if (chosen)
        painter.setPen(QPen(look.colour(Token::Accent), 2));
    else if (contrast)
        painter.setPen(QPen(look.colour(Token::Rule), 1));
    else
        painter.setPen(Qt::NoPen);
    const qreal inset = chosen ? 1 : contrast ? 0.5 : 0;
    painter.drawRoundedRect(QRectF(rect()).adjusted(inset, inset, -inset, -inset), 4, 4);
    const QRect area = textArea();
    const QString text = oneLine(m_tag);
    painter.setLayoutDirection(text.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
    painter.setPen(look.colour(contrast || m_near || !chosen ? Token::Ink : Token::OnSelect));
    painter.drawText(area, int(Qt::AlignCenter) | int(Qt::TextSingleLine),
                     fontMetrics().elidedText(text, Qt::ElideRight, area.width()));
    if (m_readOnly)
        return;
    QRect cross(0, 0, Look::scaled(CrossSide), Look::scaled(CrossSide));
    cross.moveCenter(crossArea().center());
    Look::icon(QStringLiteral("close")).paint(&painter, cross);
}

} // namespace Galley
