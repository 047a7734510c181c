// SPDX-License-Identifier: GPL-3.0-or-later
#include "imagepanel/imagemodel.h"

#include "imagepanel/imagemarks.h"
#include "look/tooltiptext.h"

#include <algorithm>
#include <limits>
#include <utility>

namespace Galley {

ImageModel::ImageModel(Thumbnails *thumbnails, QObject *parent)
    : QAbstractListModel(parent)
    , m_thumbnails(thumbnails)
{
    connect(thumbnails, &Thumbnails::ready, this, &ImageModel::thumbnailReady);
}

void ImageModel::setEntries(const QList<ImageEntry> &entries)
{
    const auto shown = [this] {
        QStringList all;
        for (const int row : m_rows)
            all.append(identity(m_entries.at(row)));
        return all;
    };
    const QStringList before = shown();
    const QList<ImageEntry> oldEntries = std::exchange(m_entries, entries);
    const QList<int> oldRows = m_rows;
    fillRows();
    if (before == shown()) {
        if (!m_rows.isEmpty())
            Q_EMIT dataChanged(index(0), index(int(m_rows.size()) - 1));
        return;
    }
    // A view asks for what was shown while a reset begins.
    const QList<int> rows = std::exchange(m_rows, oldRows);
    m_entries = oldEntries;
    beginResetModel();
    m_entries = entries;
    m_rows = rows;
    endResetModel();
}

void ImageModel::setOrder(Order order)
{
    if (order == m_order)
        return;
    beginResetModel();
    m_order = order;
    fillRows();
    endResetModel();
}

void ImageModel::setFilter(Filter filter)
{
    if (filter == m_filter)
        return;
    beginResetModel();
    m_filter = filter;
    fillRows();
    endResetModel();
}

int ImageModel::countOf(Filter filter) const
{
    return int(std::count_if(m_entries.begin(), m_entries.end(),
                             [filter](const ImageEntry &entry) { return passes(entry, filter); }));
}

const ImageEntry *ImageModel::entry(const QModelIndex &index) const
{
    if (!index.isValid() || index.row() >= m_rows.size())
        return nullptr;
    return &m_entries.at(m_rows.at(index.row()));
}

QModelIndex ImageModel::find(const QString &identity) const
{
    for (int row = 0; row < m_rows.size(); ++row) {
        if (this->identity(m_entries.at(m_rows.at(row))) == identity)
            return index(row);
    }
    return {};
}

QString ImageModel::identity(const ImageEntry &entry)
{
    // A slash cannot be in a file's name, so that a missing "x" is not a file "x".
    return entry.isMissing() ? QStringLiteral("missing/") + entry.missingName : entry.image.path;
}

int ImageModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant ImageModel::data(const QModelIndex &index, int role) const
{
    const ImageEntry *entry = this->entry(index);
    if (!entry)
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return imageName(*entry);
    case Qt::ToolTipRole:
        return wrappedToolTipText(imageAsWords(*entry));
    case Qt::AccessibleTextRole:
        return imageAsWords(*entry);
    case Qt::DecorationRole:
        return entry->isMissing() || !isPictureName(entry->image.path)
            ? QVariant()
            : QVariant(m_thumbnails->request(entry->image.path));
    case FactsRole:
        return imageFacts(*entry);
    case MarksRole:
        return QVariant::fromValue(imageMarks(*entry));
    case MissingRole:
        return entry->isMissing();
    case AttachmentRole:
        return !entry->isMissing() && !isPictureName(entry->image.path);
    default:
        return {};
    }
}

bool ImageModel::passes(const ImageEntry &entry, Filter filter)
{
    switch (filter) {
    case Filter::All:
        return true;
    case Filter::InThePost:
        return !entry.uses.isEmpty();
    case Filter::Unused:
        return entry.isUnused();
    case Filter::ToLookAt:
        return isToLookAt(entry);
    }
    return true;
}

void ImageModel::thumbnailReady(const QString &path)
{
    for (int row = 0; row < m_rows.size(); ++row) {
        if (m_entries.at(m_rows.at(row)).image.path == path)
            Q_EMIT dataChanged(index(row), index(row), {Qt::DecorationRole});
    }
}

void ImageModel::fillRows()
{
    m_rows.clear();
    for (int i = 0; i < m_entries.size(); ++i) {
        if (passes(m_entries.at(i), m_filter))
            m_rows.append(i);
    }
    if (m_order != Order::Name) {
        std::stable_sort(m_rows.begin(), m_rows.end(), [this](int a, int b) {
            return comesBefore(m_entries.at(a), m_entries.at(b));
        });
    }
}

/// Entries come by name, which stays the order of those that are alike.
bool ImageModel::comesBefore(const ImageEntry &a, const ImageEntry &b) const
{
    const auto place = [](const ImageEntry &entry) {
        qsizetype first = std::numeric_limits<qsizetype>::max();
        for (const PictureUse &use : entry.uses)
            first = std::min(first, use.position);
        return first;
    };
    const auto uses
        = [](const ImageEntry &entry) { return int(entry.uses.size()) + entry.otherPosts; };
    switch (m_order) {
    case Order::Place:
        return place(a) < place(b);
    case Order::Size:
        return a.image.bytes > b.image.bytes;
    case Order::Date:
        return a.image.modified > b.image.modified;
    case Order::Use:
        return uses(a) > uses(b);
    case Order::Name:
        break;
    }
    return false;
}

} // namespace Galley
