// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/outline/outlinepanel.h"

#include "look/look.h"
#include "widgets/outline/outlineview.h"
#include "widgets/toolbutton.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QShowEvent>
#include <QTextDocument>
#include <QVBoxLayout>

namespace Galley {

namespace {

constexpr int UsualWidth = 184; // pixels at a 13 px font
constexpr int SmallestWidth = 96;

} // namespace

OutlinePanel::OutlinePanel(QWidget *parent)
    : QWidget(parent)
    , m_view(new OutlineView(m_model))
    , m_empty(new QLabel(tr("Headings of the post are listed here.")))
{
    setObjectName(QStringLiteral("chrome"));
    setAttribute(Qt::WA_StyledBackground);
    setMinimumWidth(Look::scaled(SmallestWidth));
    auto *title = new QLabel(tr("Outline"));
    title->setFont(Look::font(0.92, QFont::DemiBold));
    title->setProperty("role", QStringLiteral("second"));
    auto *close = new ToolButton(QStringLiteral("close"), tr("Hide the outline"));
    close->setFocusPolicy(Qt::NoFocus); // its key does it, too
    m_empty->setProperty("role", QStringLiteral("hint"));
    m_empty->setWordWrap(true);
    m_empty->setAlignment(Qt::AlignLeading | Qt::AlignTop);
    m_empty->setContentsMargins(Look::scaled(12), 0, Look::scaled(12), 0);

    auto *head = new QHBoxLayout;
    // Spaces, unlike margins, change sides where one reads from the right.
    head->setContentsMargins(0, Look::scaled(2), 0, Look::scaled(2));
    head->setSpacing(0);
    head->addSpacing(Look::scaled(12));
    head->addWidget(title, 1);
    head->addWidget(close);
    head->addSpacing(Look::scaled(4));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addLayout(head);
    column->addWidget(m_empty, 1);
    column->addWidget(m_view, 1);

    connect(close, &QToolButton::clicked, this, &OutlinePanel::closeWanted);
    connect(&m_model, &OutlineModel::moveWanted, this, &OutlinePanel::moveWanted);
    connect(m_view, &OutlineView::rebuilt, this, [this] {
        showEmpty();
        followCaret(m_caretLine);
    });
    showEmpty();
}

void OutlinePanel::showEmpty()
{
    m_empty->setVisible(m_outline.headings().isEmpty());
    m_view->setVisible(!m_outline.headings().isEmpty());
}

void OutlinePanel::setDocument(QTextDocument *document)
{
    m_document = document;
    m_outline.follow(isVisible() ? document : nullptr);
}

void OutlinePanel::followCaret(int line)
{
    m_caretLine = line;
    if (isVisible())
        m_view->mark(m_outline.at(line));
}

QSize OutlinePanel::sizeHint() const
{
    return {Look::scaled(UsualWidth), QWidget::sizeHint().height()};
}

void OutlinePanel::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_document && !event->spontaneous())
        m_outline.follow(m_document);
}

void OutlinePanel::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    if (!event->spontaneous())
        m_outline.follow(nullptr);
}

} // namespace Galley
