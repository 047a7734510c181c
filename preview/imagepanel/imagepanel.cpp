// SPDX-License-Identifier: GPL-3.0-or-later
#include "imagepanel/imagepanel.h"

#include "imagepanel/imagedetail.h"
#include "imagepanel/imagegrid.h"
#include "images/thumbnails.h"
#include "look/look.h"

#include <QButtonGroup>
#include <QEvent>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QStackedLayout>
#include <QVBoxLayout>

namespace Galley {

namespace {

using Filter = ImageModel::Filter;

/// The box of thumbnails, in device pixels: enough for the larger look and the widest tile.
QSize thumbnailBox()
{
    const QSize box(Look::scaled(192), Look::scaled(144));
    return box * qGuiApp->devicePixelRatio();
}

} // namespace

ImagePanel::ImagePanel(QWidget *parent)
    : QWidget(parent)
    , m_thumbnails(new Thumbnails(thumbnailBox(), this))
    , m_model(new ImageModel(m_thumbnails, this))
    , m_filterBar(makeFilters())
    , m_grid(new ImageGrid)
    , m_nothing(new QLabel)
    , m_where(new QLabel)
    , m_empty(new QWidget)
    , m_faces(new QStackedLayout)
    , m_detail(new ImageDetail)
{
    setObjectName(QStringLiteral("chrome"));
    setAttribute(Qt::WA_StyledBackground);
    m_grid->setModel(m_model);
    for (QLabel *label : {m_nothing, m_where}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        label->setAlignment(Qt::AlignHCenter);
    }
    m_nothing->setProperty("role", QStringLiteral("second"));
    m_where->setProperty("role", QStringLiteral("hint"));
    auto *empty = new QVBoxLayout(m_empty);
    empty->addStretch(2);
    empty->addWidget(m_nothing);
    empty->addWidget(m_where);
    empty->addStretch(3);
    m_faces->addWidget(m_grid);
    m_faces->addWidget(m_empty);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_filterBar);
    layout->addLayout(m_faces, 1);
    layout->addWidget(m_detail);

    connect(m_grid, &ImageGrid::opened, this, &ImagePanel::openUse);
    connect(m_grid->selectionModel(), &QItemSelectionModel::selectionChanged, this, [this] {
        if (m_changing)
            return;
        const ImageEntry *entry
            = m_model->entry(m_grid->selectionModel()->selectedIndexes().value(0));
        m_chosen = entry ? ImageModel::identity(*entry) : QString();
        showChosen();
    });
    connect(m_thumbnails, &Thumbnails::ready, this, &ImagePanel::showChosen);
    refreshFonts();
    showState();
}

ImagePanel::~ImagePanel() = default;

QWidget *ImagePanel::makeFilters()
{
    auto *bar = new QWidget(this);
    auto *layout = new QHBoxLayout(bar);
    m_filters = new QButtonGroup(this);
    for (const Filter filter : {Filter::All, Filter::InThePost, Filter::Unused}) {
        auto *button = new QPushButton(bar);
        button->setCheckable(true);
        button->setProperty("kind", QStringLiteral("filter"));
        m_filters->addButton(button, int(filter));
        layout->addWidget(button);
    }
    layout->addStretch();
    m_filters->button(int(Filter::All))->setChecked(true);
    connect(m_filters, &QButtonGroup::idClicked, this, [this](int id) { setFilter(Filter(id)); });
    return bar;
}

void ImagePanel::setEntries(const QList<ImageEntry> &entries, const QString &folder)
{
    const int before = count();
    m_folder = folder;
    {
        const QScopedValueRollback changing(m_changing, true);
        m_model->setEntries(entries);
        m_grid->setCurrentIndex(m_model->find(m_chosen));
    }
    showState();
    if (count() != before)
        Q_EMIT countChanged(count());
}

const QList<ImageEntry> &ImagePanel::entries() const
{
    return m_model->entries();
}

int ImagePanel::count() const
{
    return int(m_model->entries().size());
}

void ImagePanel::setFilter(Filter filter)
{
    m_filter = filter;
    {
        const QScopedValueRollback changing(m_changing, true);
        m_model->setFilter(filter);
        m_grid->setCurrentIndex(m_model->find(m_chosen));
    }
    showState();
}

void ImagePanel::showChosen()
{
    const ImageEntry *entry = m_model->entry(m_model->find(m_chosen));
    m_detail->setVisible(entry);
    if (entry)
        m_detail->showEntry(
            *entry, entry->isMissing() ? QImage() : m_thumbnails->request(entry->image.path));
}

void ImagePanel::showState()
{
    const QStringList words{tr("All %1"), tr("In the post %1"), tr("Unused %1")};
    for (const Filter filter : {Filter::All, Filter::InThePost, Filter::Unused})
        m_filters->button(int(filter))
            ->setText(words.at(int(filter)).arg(QLocale().toString(m_model->countOf(filter))));
    m_filterBar->setVisible(count() > 0);
    m_faces->setCurrentWidget(m_model->rowCount() > 0 ? static_cast<QWidget *>(m_grid) : m_empty);
    if (count() == 0)
        m_nothing->setText(tr("No pictures in this post's folder."));
    else
        m_nothing->setText(m_filter == Filter::Unused ? tr("The post uses every picture.")
                                                      : tr("The post uses no picture."));
    m_where->setText(count() == 0 ? m_folder : QString());
    m_where->setVisible(!m_where->text().isEmpty());
    showChosen();
}

void ImagePanel::openUse(const QModelIndex &index)
{
    const ImageEntry *entry = m_model->entry(index);
    if (!entry || entry->uses.isEmpty())
        return;
    // The body's first use is what one wants to see; a cover alone stands in the front matter.
    for (const PictureUse &use : entry->uses) {
        if (!use.cover) {
            Q_EMIT useActivated(use.position);
            return;
        }
    }
    Q_EMIT useActivated(entry->uses.constFirst().position);
}

void ImagePanel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::ApplicationFontChange)
        refreshFonts();
}

void ImagePanel::refreshFonts()
{
    const QList<QAbstractButton *> buttons = m_filters->buttons();
    for (QAbstractButton *button : buttons)
        button->setFont(Look::font(0.92, QFont::Medium));
    m_nothing->setFont(Look::font(1.0));
    m_where->setFont(Look::font(0.92));
    const int side = Look::scaled(12);
    m_filterBar->layout()->setContentsMargins(side, side, side, Look::scaled(8));
    m_filterBar->layout()->setSpacing(Look::scaled(4));
    m_empty->layout()->setContentsMargins(side * 2, side, side * 2, side);
}

} // namespace Galley
