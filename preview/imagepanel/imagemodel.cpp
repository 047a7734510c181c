// SPDX-License-Identifier: GPL-3.0-or-later
#include "imagepanel/imagemodel.h"

#include "imagepanel/imagemarks.h"

#include <algorithm>

namespace Galley {

ImageModel::ImageModel(Thumbnails *thumbnails, QObject *parent)
    : QAbstractListModel(parent)
    , m_thumbnails(thumbnails)
{
    connect(thumbnails, &Thumbnails::ready, this, &ImageModel::thumbnailReady);
}

void ImageModel::setEntries(const QList<ImageEntry> &entries)
{
    const QStringList before = [this] {
        QStringList all;
        for (const int row : m_rows)
            all.append(identity(m_entries.at(row)));
        return all;
    }();
    QStringList after;
    for (const ImageEntry &entry : entries) {
        if (passes(entry, m_filter))
            after.append(identity(entry));
    }
    if (before == after) {
        m_entries = entries;
        fillRows();
        if (!m_rows.isEmpty())
            Q_EMIT dataChanged(index(0), index(int(m_rows.size()) - 1));
        return;
    }
    beginResetModel();
    m_entries = entries;
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
    case Qt::ToolTipRole: // escaped: a file's name must not become rich text
        return QString(QStringLiteral("<span>") + imageAsWords(*entry).toHtmlEscaped()
                       + QStringLiteral("</span>"));
    case Qt::AccessibleTextRole:
        return imageAsWords(*entry);
    case Qt::DecorationRole:
        return entry->isMissing() ? QVariant() : QVariant(m_thumbnails->request(entry->image.path));
    case FactsRole:
        return imageFacts(*entry);
    case MarksRole:
        return QVariant::fromValue(imageMarks(*entry));
    case MissingRole:
        return entry->isMissing();
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
        return entry.uses.isEmpty();
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
}

} // namespace Galley
