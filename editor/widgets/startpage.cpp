// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/startpage.h"

#include "look/look.h"
#include "widgets/flowrow.h"
#include "widgets/primarybutton.h"
#include "widgets/proofsheet.h"
#include "widgets/recentblogs.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace Galley {

namespace {

constexpr int columnWidth = 520;
constexpr int widthForSheet = 1100;

QLabel *sentence()
{
    auto *label = new QLabel(
        QStringLiteral("<p style=\"line-height:140%\">%1</p>")
            .arg(StartPage::tr(
                     "Open the folder of your blog, whatever made it. Galley learns how it "
                     "works from your posts, and changes no file until you save one.")
                     .toHtmlEscaped()));
    label->setTextFormat(Qt::RichText);
    label->setWordWrap(true);
    label->setFont(Look::font(1.23));
    label->setProperty("role", QStringLiteral("second"));
    label->setMaximumWidth(Look::scaled(460));
    return label;
}

void enlarge(QPushButton &button)
{
    button.setFont(Look::font(1.08, QFont::Medium));
    button.setProperty("room", QStringLiteral("large"));
    button.setAutoDefault(true); // Enter presses it, as Space does, outside of dialogs, too
}

} // namespace

StartPage::StartPage(QWidget *parent)
    : QScrollArea(parent)
    , m_openFolder(new PrimaryButton(tr("Open a blog folder…")))
    , m_openPost(new QPushButton(tr("Open a post…")))
    , m_openSample(new QPushButton(tr("Try the sample blog")))
    , m_recentTitle(new QLabel(tr("Recent blogs")))
    , m_recent(new RecentBlogs)
    , m_sheet(new ProofSheet)
{
    setObjectName(QStringLiteral("startPage"));
    setWidgetResizable(true);
    setFrameShape(NoFrame);
    auto *page = new QWidget;
    page->setObjectName(QStringLiteral("paper"));
    page->setAttribute(Qt::WA_StyledBackground);
    auto *row = new QHBoxLayout(page);
    row->setContentsMargins(Look::scaled(24), Look::scaled(24), Look::scaled(24), Look::scaled(48));
    row->setSpacing(0);
    row->addStretch(1);
    // As wide as its longest line may be: what is left over stands at both sides.
    auto *column = new QWidget;
    column->setLayout(words());
    column->setMaximumWidth(Look::scaled(columnWidth));
    row->addWidget(column, 100);
    row->addSpacing(Look::scaled(48));
    row->addWidget(m_sheet);
    row->addStretch(1);
    setWidget(page);

    connect(m_openFolder, &QPushButton::clicked, this, &StartPage::openFolder);
    connect(m_openPost, &QPushButton::clicked, this, &StartPage::openPost);
    connect(m_openSample, &QPushButton::clicked, this, &StartPage::openSample);
    connect(m_recent, &RecentBlogs::openRequested, this, &StartPage::openRecent);
    setRecent({});
}

void StartPage::setRecent(const QList<Settings::Recent> &recent)
{
    m_recent->setRecent(recent);
    m_recent->setVisible(!recent.isEmpty());
    m_recentTitle->setVisible(!recent.isEmpty());
}

void StartPage::setSampleAvailable(bool available)
{
    m_openSample->setVisible(available);
}

void StartPage::focusFirst()
{
    if (m_recent->count() > 0)
        m_recent->setFocus(Qt::TabFocusReason);
    else
        m_openFolder->setFocus(Qt::TabFocusReason);
}

void StartPage::resizeEvent(QResizeEvent *event)
{
    m_sheet->setVisible(width() >= Look::scaled(widthForSheet));
    QScrollArea::resizeEvent(event);
}

QLayout *StartPage::words()
{
    auto *name = new QLabel(QStringLiteral("Galley"));
    name->setFont(Look::serif(4.0, QFont::Bold));
    auto *hint = new QLabel(tr("You can also drop a folder or a post onto this window."));
    hint->setFont(Look::font(0.92));
    hint->setProperty("role", QStringLiteral("hint"));
    hint->setWordWrap(true);

    auto *column = new QVBoxLayout;
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addStretch(1);
    column->addWidget(name, 0, Qt::AlignLeft); // at the other side where one reads from the right
    column->addSpacing(Look::scaled(8));
    column->addWidget(sentence());
    column->addSpacing(Look::scaled(24));
    column->addLayout(buttons());
    addRecent(*column);
    column->addSpacing(Look::scaled(16));
    column->addWidget(hint);
    column->addStretch(1);
    return column;
}

QLayout *StartPage::buttons()
{
    m_openFolder->setIcon(Look::icon(QStringLiteral("folder-open"), Token::OnAccent));
    m_openFolder->setIconSize(QSize(Look::scaled(20), Look::scaled(20)));
    m_openSample->setProperty("kind", QStringLiteral("flat"));
    auto *row = new FlowRow;
    row->setSpacing(Look::scaled(12));
    for (QPushButton *button : {m_openFolder, m_openPost, m_openSample}) {
        enlarge(*button);
        row->addWidget(button);
    }
    return row;
}

void StartPage::addRecent(QVBoxLayout &column)
{
    m_recentTitle->setFont(Look::font(1.0, QFont::DemiBold));
    m_recentTitle->setProperty("role", QStringLiteral("second"));
    m_recentTitle->setContentsMargins(0, Look::scaled(36), 0, Look::scaled(4));
    m_recent->setMaximumWidth(Look::scaled(columnWidth));
    column.addWidget(m_recentTitle);
    column.addWidget(m_recent);
}

} // namespace Galley
