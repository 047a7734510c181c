// SPDX-License-Identifier: GPL-3.0-or-later
#include "imagepanel/imagepanel.h"

#include "imagepanel/imagedetail.h"
#include "imagepanel/imagefilters.h"
#include "imagepanel/imagegrid.h"
#include "imagepanel/imagemenu.h"
#include "imagepanel/imageviewer.h"
#include "images/thumbnails.h"
#include "look/look.h"

#include <QEvent>
#include <QGuiApplication>
#include <QLabel>
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

QString nothing(Filter filter)
{
    switch (filter) {
    case Filter::Unused:
        return ImagePanel::tr("The post uses every picture.");
    case Filter::ToLookAt:
        return ImagePanel::tr("There is nothing to look at: all pictures are as they should be.");
    case Filter::All:
    case Filter::InThePost:
        break;
    }
    return ImagePanel::tr("The post uses no picture.");
}

} // namespace

ImagePanel::ImagePanel(QWidget *parent)
    : QWidget(parent)
    , m_thumbnails(new Thumbnails(thumbnailBox(), this))
    , m_model(new ImageModel(m_thumbnails, this))
    , m_filters(new ImageFilters)
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
    layout->addWidget(m_filters);
    layout->addLayout(m_faces, 1);
    layout->addWidget(m_detail);

    connect(m_filters, &ImageFilters::filterChosen, this, &ImagePanel::setFilter);
    connect(m_filters, &ImageFilters::orderChosen, this, &ImagePanel::setOrder);
    connect(m_grid, &ImageGrid::opened, this, &ImagePanel::openUse);
    connect(m_grid, &ImageGrid::commanded, this, &ImagePanel::command);
    const auto showMenuAt = [this](const QModelIndex &index, const QPoint &position) {
        if (const ImageEntry *entry = m_model->entry(index))
            showMenu(*entry, position);
    };
    connect(m_grid, &ImageGrid::menuWanted, this, showMenuAt);
    connect(m_grid, &ImageGrid::undoWanted, this, &ImagePanel::undoWanted);
    connect(m_detail, &ImageDetail::commanded, this, &ImagePanel::command);
    connect(m_detail, &ImageDetail::menuWanted, this, [this, showMenuAt](const QPoint &position) {
        showMenuAt(m_model->find(m_chosen), position);
    });
    connect(m_detail, &ImageDetail::described, this, [this](const QString &alt) {
        if (const ImageEntry *entry = m_model->entry(m_model->find(m_chosen)))
            Q_EMIT described(*entry, alt);
    });
    connect(m_detail, &ImageDetail::titled, this, [this](const QString &title) {
        if (const ImageEntry *entry = m_model->entry(m_model->find(m_chosen)))
            Q_EMIT titled(*entry, title);
    });
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
    {
        const QScopedValueRollback changing(m_changing, true);
        m_model->setFilter(filter);
        m_grid->setCurrentIndex(m_model->find(m_chosen));
    }
    showState();
}

void ImagePanel::setOrder(ImageModel::Order order)
{
    const QScopedValueRollback changing(m_changing, true);
    m_model->setOrder(order);
    m_grid->setCurrentIndex(m_model->find(m_chosen));
}

void ImagePanel::setThumbnailFolder(const QString &folder)
{
    m_thumbnails->setFolder(folder);
}

QImage ImagePanel::thumbnail(const QString &path) const
{
    return m_thumbnails->request(path);
}

void ImagePanel::choose(const QString &path)
{
    m_chosen = path;
    const QModelIndex index = m_model->find(path);
    m_grid->setCurrentIndex(index);
    if (index.isValid())
        m_grid->scrollTo(index);
    showChosen();
}

void ImagePanel::showMenuOf(const QString &path, const QPoint &position,
                            std::optional<qsizetype> use)
{
    // A filter may hide it from the grid, not from its menu.
    if (!m_model->find(path).isValid())
        m_filters->showAll();
    choose(path);
    const ImageEntry *entry = m_model->entry(m_model->find(path));
    if (!entry)
        return;
    ImageEntry meant = *entry;
    if (use) {
        // The list may be a little behind the text, which has said where it is.
        PictureUse place;
        place.position = *use;
        meant.uses = {place};
    }
    showMenu(meant, position);
}

void ImagePanel::showMenu(const ImageEntry &entry, const QPoint &position)
{
    auto *menu = new ImageMenu(entry, this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    connect(menu, &ImageMenu::chosen, this, [this, entry](ImageCommand chosen) {
        const bool inText = chosen == ImageCommand::MoveUp || chosen == ImageCommand::MoveDown
            || chosen == ImageCommand::SetWidth;
        if (!inText)
            command(chosen);
        for (const PictureUse &use : entry.uses) {
            if (inText && !use.cover)
                Q_EMIT placeCommanded(chosen, use.position);
        }
    });
    menu->popup(position);
}

/// For the picture that is chosen: a menu and a key both choose theirs first.
void ImagePanel::command(ImageCommand command)
{
    const QModelIndex index = m_model->find(m_chosen);
    const ImageEntry *entry = m_model->entry(index);
    if (!entry)
        return;
    if (command == ImageCommand::GoToText)
        openUse(index);
    else if (entry->isMissing())
        return;
    else if (command == ImageCommand::View)
        lookCloser(*entry);
    else if (command == ImageCommand::Describe)
        m_detail->editAlt();
    else
        Q_EMIT commanded(command, *entry);
}

void ImagePanel::lookCloser(const ImageEntry &entry)
{
    if (!isPictureName(entry.image.path))
        return;
    auto *viewer = new ImageViewer(entry.image.path, m_thumbnails->request(entry.image.path),
                                   entry.image.size, this);
    viewer->setAttribute(Qt::WA_DeleteOnClose);
    viewer->open();
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
    m_filters->setCounts(*m_model);
    m_filters->setVisible(count() > 0);
    m_faces->setCurrentWidget(m_model->rowCount() > 0 ? static_cast<QWidget *>(m_grid) : m_empty);
    if (count() == 0)
        m_nothing->setText(tr("No pictures in this post's folder."));
    else
        m_nothing->setText(nothing(m_filters->filter()));
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
    m_nothing->setFont(Look::font(1.0));
    m_where->setFont(Look::font(0.92));
    const int side = Look::scaled(12);
    m_empty->layout()->setContentsMargins(side * 2, side, side * 2, side);
}

} // namespace Galley
