// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/poststatelabel.h"

#include "look/look.h"
#include "widgets/iconlabel.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>

namespace Galley {

namespace {

class Dot : public QWidget
{
public:
    Dot() { setFixedSize(Look::scaled(8), Look::scaled(8)); }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(Look::instance().colour(Token::Accent));
        painter.drawEllipse(rect());
    }
};

} // namespace

PostStateLabel::PostStateLabel(QWidget *parent)
    : QWidget(parent)
    , m_icon(new IconLabel(QStringLiteral("check"), Token::Ok, 16))
    , m_dot(new Dot)
    , m_words(new QLabel)
{
    m_words->setFont(Look::font(0.96));
    m_words->setProperty("role", QStringLiteral("second"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Look::scaled(6));
    row->addWidget(m_dot);
    row->addWidget(m_icon);
    row->addWidget(m_words);
    refresh();
}

void PostStateLabel::setState(OpenPost::State state)
{
    m_state = state;
    refresh();
}

void PostStateLabel::setShort(bool shortened)
{
    m_short = shortened;
    refresh();
}

QString PostStateLabel::text() const
{
    return m_words->text();
}

void PostStateLabel::refresh()
{
    m_dot->setVisible(m_state == OpenPost::State::Changed);
    m_icon->setVisible(m_state != OpenPost::State::Changed);
    switch (m_state) {
    case OpenPost::State::Saved:
        m_icon->setIcon(QStringLiteral("check"), Token::Ok);
        m_words->setText(tr("Saved"));
        break;
    case OpenPost::State::Changed:
        m_words->setText(m_short ? tr("Unsaved") : tr("Unsaved changes"));
        break;
    case OpenPost::State::ReadOnly:
        m_icon->setIcon(QStringLiteral("info"), Token::Ink2);
        m_words->setText(tr("Read-only"));
        break;
    case OpenPost::State::SaveFailed:
        m_icon->setIcon(QStringLiteral("error"), Token::Error);
        m_words->setText(tr("Not saved"));
        break;
    }
}

} // namespace Galley
