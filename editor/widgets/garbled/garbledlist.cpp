// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/garbled/garbledlist.h"

#include "look/look.h"
#include "widgets/garbled/garbledrow.h"
#include "widgets/iconlabel.h"
#include "widgets/toolbutton.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QStyle>
#include <QVBoxLayout>

namespace Galley {

namespace {

constexpr int BarWidth = 3; ///< pixels
constexpr int RowsInView = 6;

} // namespace

GarbledList::GarbledList(QWidget *parent)
    : QFrame(parent)
    , m_title(new QLabel)
    , m_mendAll(new QPushButton(tr("Mend all")))
    , m_scroll(new QScrollArea)
    , m_more(new QLabel)
{
    setObjectName(QStringLiteral("garbledList"));
    setAccessibleName(tr("Garbled places"));

    m_title->setTextFormat(Qt::RichText); // two weights in one paragraph
    m_title->setWordWrap(true);
    m_title->setFont(Look::font(1.04));
    m_mendAll->setProperty("kind", QStringLiteral("flat"));
    auto *closing = new ToolButton(QStringLiteral("close"), tr("Close"));
    closing->setName(tr("Close the list of garbled places"), QKeySequence(Qt::Key_Escape));
    auto *head = new QHBoxLayout;
    head->setSpacing(Look::scaled(8));
    head->addWidget(new IconLabel(QStringLiteral("garbled"), Token::Warn, 20));
    head->addSpacing(Look::scaled(4));
    head->addWidget(m_title, 1);
    head->addWidget(m_mendAll);
    head->addWidget(closing);

    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->viewport()->setAutoFillBackground(false);
    m_more->setProperty("role", QStringLiteral("hint"));
    m_more->setFont(Look::font(0.92));

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Look::scaled(12) + BarWidth, Look::scaled(6), Look::scaled(8),
                               Look::scaled(8));
    column->setSpacing(Look::scaled(4));
    column->addLayout(head);
    column->addWidget(m_scroll);
    column->addWidget(m_more);

    connect(m_mendAll, &QPushButton::clicked, this, &GarbledList::mendAllRequested);
    connect(closing, &QToolButton::clicked, this, &GarbledList::close);
    hide();
}

void GarbledList::setPlaces(const QList<GarbledPlace> &places, bool mayMend)
{
    if (places.isEmpty()) {
        if (!isHidden())
            close();
        return;
    }
    const int count = int(places.size());
    const QString first
        = count == 1 ? tr("One place is garbled.") : tr("%Ln places are garbled.", nullptr, count);
    const QString second = mayMend
        ? tr("Text in UTF-8 was once read as Windows-1252. Mending can be undone with Ctrl+Z.")
        : tr("Text in UTF-8 was once read as Windows-1252. This post cannot be edited.");
    m_title->setText(QStringLiteral("<span style=\"font-weight:600\">%1</span> %2")
                         .arg(first.toHtmlEscaped(), second.toHtmlEscaped()));
    m_mendAll->setVisible(mayMend && count > 1);
    m_more->setText(tr("%Ln more below these.", nullptr, count - mostRows));
    m_more->setVisible(count > mostRows);
    fillRows(places, mayMend);
}

void GarbledList::fillRows(const QList<GarbledPlace> &places, bool mayMend)
{
    const bool hadFocus = m_rows && m_rows->isAncestorOf(focusWidget());
    const int scrolled = m_scroll->verticalScrollBar()->value();
    if (m_rows)
        m_scroll->takeWidget()->deleteLater(); // one of its buttons may be the one that asked
    m_rows = new QWidget;
    m_rows->setObjectName(QStringLiteral("garbledRows"));
    auto *column = new QVBoxLayout(m_rows);
    column->setContentsMargins(0, 0, Look::scaled(4), 0);
    column->setSpacing(0);
    for (int i = 0; i < int(qMin<qsizetype>(places.size(), mostRows)); ++i) {
        auto *row = new GarbledRow(places[i], mayMend);
        column->addWidget(row);
        connect(row, &GarbledRow::chosen, this, [this, i] { Q_EMIT chosen(i); });
        connect(row, &GarbledRow::mendRequested, this, [this, i] { Q_EMIT mendRequested(i); });
    }
    m_scroll->setWidget(m_rows);
    m_rows->show();
    fitHeight();
    m_scroll->verticalScrollBar()->setValue(scrolled);
    if (hadFocus && isVisible())
        m_rows->findChild<QPushButton *>()->setFocus();
}

void GarbledList::fitHeight()
{
    const auto rows = m_rows->findChildren<GarbledRow *>(QString(), Qt::FindDirectChildrenOnly);
    const int shown = int(qMin<qsizetype>(rows.size(), RowsInView));
    m_scroll->setFixedHeight(shown * rows.first()->sizeHint().height());
}

void GarbledList::open()
{
    if (!m_rows)
        return;
    show();
    m_rows->findChild<QPushButton *>()->setFocus(Qt::OtherFocusReason);
}

void GarbledList::close()
{
    hide();
    Q_EMIT closed();
}

void GarbledList::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        close();
    else
        QFrame::keyPressEvent(event);
}

void GarbledList::paintEvent(QPaintEvent *event)
{
    QFrame::paintEvent(event);
    QPainter painter(this);
    const QRect bar
        = QStyle::visualRect(layoutDirection(), rect(), QRect(0, 0, BarWidth, height()));
    painter.fillRect(bar, Look::instance().colour(Token::Warn));
}

} // namespace Galley
