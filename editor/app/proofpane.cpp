// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/proofpane.h"

#include "app/prooffindbar.h"
#include "imagepanel/imagepanel.h"
#include "look/look.h"
#include "view/previewview.h"
#include "widgets/panehead.h"
#include "widgets/segmentedcontrol.h"
#include "widgets/segmentmenu.h"
#include "widgets/toolbutton.h"

#include <QEvent>
#include <QStackedWidget>
#include <QTabBar>
#include <QVBoxLayout>

#include <algorithm>
#include <iterator>

namespace Galley {

namespace {

/// Page widths in CSS pixels, in the order of the segments; 0 fits the pane.
constexpr int PageWidths[] = {390, 768, 1200, 0};
constexpr int FitsThePane = 3;

} // namespace

ProofPane::ProofPane(QWidget *parent)
    : QWidget(parent)
    , m_head(new PaneHead)
    , m_tabs(new QTabBar)
    , m_stack(new QStackedWidget)
    , m_preview(new PreviewView)
    , m_find(new ProofFindBar(*m_preview))
    , m_images(new ImagePanel)
    , m_widths(new SegmentedControl(tr("Width of the page"), SegmentedControl::Words::Hidden))
    , m_dark(new ToolButton(QStringLiteral("moon"), tr("Dark page")))
    , m_addPicture(new ToolButton(QStringLiteral("picture-add"), tr("Add picture")))
{
    setObjectName(QStringLiteral("chrome"));
    setAttribute(Qt::WA_StyledBackground);
    m_tabs->setDrawBase(false);
    m_tabs->setExpanding(false);
    // There is room for both; as one becomes bold, the bar is a little narrow until it is laid out.
    m_tabs->setUsesScrollButtons(false);
    m_tabs->addTab(tr("Preview"));
    m_tabs->addTab(tr("Images"));
    setTabsShown(true);
    m_widths->addSegment(QStringLiteral("phone"), tr("Phone"),
                         tr("As on a phone, 390 pixels wide"));
    m_widths->addSegment(QStringLiteral("tablet"), tr("Tablet"),
                         tr("As on a tablet, 768 pixels wide"));
    m_widths->addSegment(QStringLiteral("desktop"), tr("Desktop"),
                         tr("As on a desktop, 1200 pixels wide"));
    m_widths->addSegment(QStringLiteral("fit"), tr("Fit"), tr("As wide as this pane"));
    m_widths->setCurrent(FitsThePane);
    m_widthMenu = new SegmentMenu(*m_widths);

    m_head->addWidget(m_tabs);
    m_head->addStretch();
    m_head->addWidget(m_widths);
    m_head->addWidget(m_widthMenu);
    m_head->addWidget(m_dark);
    m_head->addWidget(m_addPicture);
    m_addPicture->setVisible(false);
    auto *proof = new QWidget;
    auto *rows = new QVBoxLayout(proof);
    rows->setContentsMargins({});
    rows->setSpacing(0);
    rows->addWidget(m_preview, 1);
    rows->addWidget(m_find);
    m_stack->addWidget(proof);
    m_stack->addWidget(m_images);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(m_head);
    column->addWidget(m_stack, 1);

    connect(m_tabs, &QTabBar::currentChanged, this, [this](int tab) {
        m_tabs->updateGeometry();
        m_stack->setCurrentIndex(tab);
        m_dark->setVisible(tab == Preview);
        m_addPicture->setVisible(tab == Images);
        fitHead();
        Q_EMIT viewChanged();
    });
    connect(m_widths, &SegmentedControl::chosen, this, [this](int index) {
        m_preview->setPageWidth(PageWidths[index]);
        Q_EMIT viewChanged();
    });
    connect(m_dark, &QToolButton::clicked, this, [this] {
        setPageDark(!m_preview->isDark());
        Q_EMIT viewChanged();
    });
    connect(m_addPicture, &QToolButton::clicked, this, &ProofPane::pictureWanted);
    connect(m_images, &ImagePanel::countChanged, this, &ProofPane::showImageCount);
    m_preview->advance();
}

bool ProofPane::event(QEvent *event)
{
    // Also where what the head shows has become wider: a count, other letters, another language.
    if (event->type() == QEvent::Resize || event->type() == QEvent::LayoutRequest)
        fitHead();
    return QWidget::event(event);
}

/// The words of the tabs come first: without all of them nobody knows where they lead.
void ProofPane::fitHead()
{
    if (tab() == Images) {
        m_widths->hide();
        m_widthMenu->hide();
        return;
    }
    const int wanted = (m_tabs->isHidden() ? 0 : m_tabs->sizeHint().width())
        + m_widths->sizeHint().width() + m_dark->sizeHint().width() + PaneHead::spare(3);
    m_widthMenu->standIn(wanted > width());
}

void ProofPane::showTab(Tab tab)
{
    m_tabs->setCurrentIndex(tab);
}

ProofPane::Tab ProofPane::tab() const
{
    return m_tabs->currentIndex() == Images ? Images : Preview;
}

void ProofPane::setPageWidth(int width)
{
    const auto *const at = std::find(std::begin(PageWidths), std::end(PageWidths), width);
    const int index = at == std::end(PageWidths) ? FitsThePane : int(at - std::begin(PageWidths));
    m_widths->setCurrent(index);
    m_preview->setPageWidth(PageWidths[index]);
}

void ProofPane::setTabsShown(bool shown)
{
    m_tabs->setVisible(shown);
    // A name belongs to one object: while these are hidden, the tabs that stand for them have it.
    m_tabs->setAccessibleTabName(Preview, shown ? tr("Show preview") : tr("Preview in its pane"));
    m_tabs->setAccessibleTabName(Images, shown ? tr("Show images") : tr("Images in their pane"));
}

void ProofPane::setPageDark(bool dark)
{
    m_preview->setDark(dark);
    m_dark->setIcon(Look::icon(dark ? QStringLiteral("sun") : QStringLiteral("moon")));
    m_dark->setName(dark ? tr("Light page") : tr("Dark page"));
}

void ProofPane::showImageCount(int count)
{
    m_tabs->setTabText(Images,
                       count > 0 ? tr("Images  %1").arg(QLocale().toString(count)) : tr("Images"));
}

} // namespace Galley
