// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/form/picturepopup.h"

#include "look/look.h"
#include "look/plaintooltip.h"
#include "widgets/form/pictureprobe.h"

#include <QFileInfo>
#include <QListWidget>
#include <QPushButton>
#include <QScreen>
#include <QVBoxLayout>

#include <algorithm>

namespace Galley {

namespace {

constexpr QSize Thumb(84, 56); // pixels at a 13 px font, as all lengths here
constexpr QSize Cell(104, 88);
constexpr int Columns = 3;
constexpr int MostRows = 3;

} // namespace

PicturePopup::PicturePopup(QWidget *parent)
    : QFrame(parent, Qt::Popup)
    , m_list(new QListWidget)
    , m_other(new QPushButton(tr("Choose a file…")))
    , m_probe(new PictureProbe(this))
{
    setObjectName(QStringLiteral("picturePopup"));
    setAccessibleName(tr("Pictures of the post"));
    m_list->setAccessibleName(tr("Pictures at hand"));
    m_list->setViewMode(QListView::IconMode);
    m_list->setMovement(QListView::Static);
    m_list->setResizeMode(QListView::Adjust);
    m_list->setUniformItemSizes(true);
    m_list->setTextElideMode(Qt::ElideMiddle);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setFrameShape(QFrame::NoFrame);
    m_other->setProperty("kind", QStringLiteral("flat"));
    m_other->setAutoDefault(false);
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_list);
    column->addWidget(m_other, 0, Qt::AlignLeading);

    // Enter and a click alike; Qt calls only one of them activation.
    connect(m_list, &QListWidget::itemActivated, this,
            [this](const QListWidgetItem *item) { pick(m_list->row(item)); });
    connect(m_list, &QListWidget::itemClicked, this,
            [this](const QListWidgetItem *item) { pick(m_list->row(item)); });
    connect(m_other, &QPushButton::clicked, this, [this] {
        close();
        Q_EMIT otherRequested();
    });
    connect(m_probe, &PictureProbe::answered, this, [this](const ProbedPicture &picture) {
        if (m_next >= m_files.size() || picture.path != m_files[m_next])
            return;
        if (!picture.image.isNull()) {
            // It covers the cell; what sticks out goes, so that all stand in line.
            QRect middle(QPoint(), m_list->iconSize() * devicePixelRatioF());
            middle.moveCenter(picture.image.rect().center());
            m_list->item(m_next)->setIcon(
                QPixmap::fromImage(picture.image.copy(middle & picture.image.rect())));
        }
        ++m_next;
        showNext();
    });
}

void PicturePopup::openBelow(const QWidget *anchor, const QStringList &files, bool withOther)
{
    const int edge = Look::scaled(8);
    layout()->setContentsMargins(edge, edge, edge, edge);
    layout()->setSpacing(edge / 2);
    m_list->setFont(Look::font(0.85));
    m_list->setIconSize({Look::scaled(Thumb.width()), Look::scaled(Thumb.height())});
    m_list->setGridSize({Look::scaled(Cell.width()), Look::scaled(Cell.height())});
    m_other->setVisible(withOther);
    fill(files);
    const int rows = std::clamp(int(files.size() + Columns - 1) / Columns, 0, MostRows);
    m_list->setVisible(rows > 0);
    m_list->setFixedSize(Columns * m_list->gridSize().width() + Look::scaled(16),
                         rows * m_list->gridSize().height() + Look::scaled(4));
    adjustSize();

    const QRect screen = anchor->screen()->availableGeometry();
    const QRect field(anchor->mapToGlobal(QPoint(0, 0)), anchor->size());
    const bool below = field.bottom() + 1 + height() <= screen.bottom()
        || screen.bottom() - field.bottom() >= field.top() - screen.top();
    const int x = isRightToLeft() ? field.right() - width() : field.left();
    move(std::max(screen.left(), std::min(x, screen.right() - width())),
         below ? field.bottom() + 1 : field.top() - height());
    show();
    QWidget *first = rows > 0 ? static_cast<QWidget *>(m_list) : m_other;
    first->setFocus(Qt::PopupFocusReason);
}

void PicturePopup::fill(const QStringList &files)
{
    m_list->clear();
    m_files = files;
    for (const QString &file : files) {
        auto *item = new QListWidgetItem(QFileInfo(file).fileName(), m_list);
        item->setToolTip(plainToolTip(item->text()));
        item->setIcon(Look::icon(QStringLiteral("picture")));
    }
    m_list->setCurrentRow(0);
    m_next = 0;
    showNext();
}

void PicturePopup::showNext()
{
    if (m_next < m_files.size())
        m_probe->ask(m_files[m_next], m_list->iconSize() * devicePixelRatioF());
}

void PicturePopup::pick(int row)
{
    if (!isVisible() || row < 0 || row >= m_files.size())
        return; // a double click is told twice
    const QString file = m_files[row];
    close();
    Q_EMIT picked(file);
}

void PicturePopup::hideEvent(QHideEvent *event)
{
    m_probe->cancel();
    QFrame::hideEvent(event);
}

} // namespace Galley
