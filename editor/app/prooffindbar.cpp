// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/prooffindbar.h"

#include "look/look.h"
#include "view/previewview.h"
#include "widgets/toolbutton.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>

namespace Galley {

namespace {

constexpr int RowHeight = 48; ///< pixels

} // namespace

ProofFindBar::ProofFindBar(PreviewView &preview, QWidget *parent)
    : QFrame(parent)
    , m_preview(preview)
    , m_text(new QLineEdit)
    , m_count(new QLabel)
{
    setObjectName(QStringLiteral("findBar"));
    setAccessibleName(tr("Find in the preview"));
    setFixedHeight(Look::scaled(RowHeight));
    m_text->setPlaceholderText(tr("Find in the preview"));
    m_text->setAccessibleName(tr("Words to find in the preview"));
    m_count->setProperty("role", QStringLiteral("hint"));
    m_count->setFont(Look::font(0.92));
    auto *previousHit = new ToolButton(QStringLiteral("chevron-up"), tr("Previous place"));
    auto *nextHit = new ToolButton(QStringLiteral("chevron-down"), tr("Next place"));
    auto *closing = new ToolButton(QStringLiteral("close"), tr("Close the search of the preview"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(Look::scaled(12), 0, Look::scaled(8), 0);
    row->setSpacing(Look::scaled(4));
    row->addWidget(m_text, 1);
    for (QWidget *each : std::initializer_list<QWidget *>{m_count, previousHit, nextHit, closing})
        row->addWidget(each);
    connect(m_text, &QLineEdit::textChanged, this, &ProofFindBar::next);
    connect(previousHit, &QToolButton::clicked, this, &ProofFindBar::previous);
    connect(nextHit, &QToolButton::clicked, this, &ProofFindBar::next);
    connect(closing, &QToolButton::clicked, this, &ProofFindBar::close);
    connect(&preview, &PreviewView::found, this, &ProofFindBar::showCount);
    hide();
}

void ProofFindBar::open()
{
    show();
    m_text->setFocus(Qt::ShortcutFocusReason);
    m_text->selectAll();
    next();
}

void ProofFindBar::next()
{
    m_preview.find(m_text->text(), false);
}

void ProofFindBar::previous()
{
    m_preview.find(m_text->text(), true);
}

QString ProofFindBar::countText() const
{
    return m_count->text();
}

void ProofFindBar::showCount(int current, int count)
{
    const QLocale locale;
    if (m_text->text().isEmpty())
        m_count->clear();
    else if (count == 0)
        m_count->setText(tr("No match"));
    else
        m_count->setText(tr("%1 of %2").arg(locale.toString(current), locale.toString(count)));
}

void ProofFindBar::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        close();
    else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        event->modifiers() & Qt::ShiftModifier ? previous() : next();
    else
        QFrame::keyPressEvent(event);
}

void ProofFindBar::close()
{
    m_preview.find({}, false);
    hide();
    m_preview.setFocus(Qt::OtherFocusReason);
}

} // namespace Galley
