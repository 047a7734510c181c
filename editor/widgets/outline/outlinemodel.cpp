// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/outline/outlinemodel.h"

#include "look/plaintooltip.h"
#include "widgets/outline/postoutline.h"

#include <QIODevice>
#include <QMimeData>

#include <algorithm>
#include <chrono>

namespace Galley {

namespace {

const QString mimeType = QStringLiteral("application/x-galley-heading");

int draggedHeading(const QMimeData &data)
{
    bool ok = false;
    const int heading = data.data(mimeType).toInt(&ok);
    return ok ? heading : -1;
}

} // namespace

OutlineModel::OutlineModel(const PostOutline &outline, QObject *parent)
    : QAbstractItemModel(parent)
    , m_outline(outline)
{
    using namespace std::chrono_literals;
    m_late.setSingleShot(true);
    m_late.setInterval(0ms);
    connect(&m_late, &QTimer::timeout, this, &OutlineModel::build);
    connect(&outline, &PostOutline::changed, &m_late, qOverload<>(&QTimer::start));
    connect(&outline, &PostOutline::retitled, this, [this](int heading) {
        if (const QModelIndex place = of(heading); place.isValid())
            Q_EMIT dataChanged(place, place);
    });
    build();
}

void OutlineModel::build()
{
    beginResetModel();
    m_roots.clear();
    m_nodes.clear();
    QList<int> open; // the headings that the next one may belong to
    const QList<PostHeading> &headings = m_outline.headings();
    m_nodes.resize(headings.size());
    for (int i = 0; i < headings.size(); ++i) {
        while (!open.isEmpty() && headings[open.constLast()].level >= headings[i].level)
            open.removeLast();
        Node &node = m_nodes[i];
        node.parent = open.isEmpty() ? -1 : open.constLast();
        QList<int> &siblings = node.parent < 0 ? m_roots : m_nodes[node.parent].children;
        node.row = int(siblings.size());
        siblings.append(i);
        open.append(i);
    }
    endResetModel();
}

QModelIndex OutlineModel::of(int heading) const
{
    if (heading < 0 || heading >= m_nodes.size() || m_late.isActive())
        return {};
    return createIndex(m_nodes[heading].row, 0, quintptr(heading));
}

int OutlineModel::headingAt(const QModelIndex &index)
{
    return index.isValid() ? int(index.internalId()) : -1;
}

const QList<int> &OutlineModel::childrenOf(const QModelIndex &parent) const
{
    return parent.isValid() ? m_nodes[headingAt(parent)].children : m_roots;
}

QModelIndex OutlineModel::index(int row, int column, const QModelIndex &parent) const
{
    const QList<int> &children = childrenOf(parent);
    if (row < 0 || row >= children.size() || column != 0)
        return {};
    return createIndex(row, 0, quintptr(children[row]));
}

QModelIndex OutlineModel::parent(const QModelIndex &index) const
{
    const int above = index.isValid() ? m_nodes[headingAt(index)].parent : -1;
    return above < 0 ? QModelIndex() : createIndex(m_nodes[above].row, 0, quintptr(above));
}

int OutlineModel::rowCount(const QModelIndex &parent) const
{
    return int(childrenOf(parent).size());
}

QVariant OutlineModel::data(const QModelIndex &index, int role) const
{
    const int heading = headingAt(index);
    // Between a change and the tree that follows it there may be fewer of them.
    if (heading < 0 || heading >= m_outline.headings().size())
        return {};
    const PostHeading &shown = m_outline.headings()[heading];
    switch (role) {
    case Qt::DisplayRole:
        return shown.text;
    case Qt::ToolTipRole:
        return plainToolTip(shown.text);
    case Qt::AccessibleDescriptionRole:
        return tr("Level %1").arg(shown.level);
    default:
        return {};
    }
}

Qt::ItemFlags OutlineModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags drop = Qt::ItemIsDropEnabled;
    return index.isValid() ? drop | Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsDragEnabled
                           : drop;
}

QStringList OutlineModel::mimeTypes() const
{
    return {mimeType};
}

QMimeData *OutlineModel::mimeData(const QModelIndexList &indexes) const
{
    auto *data = new QMimeData;
    data->setData(mimeType, QByteArray::number(headingAt(indexes.value(0))));
    return data;
}

/// The line that a section dropped here shall stand before: on a heading, behind all that belongs
/// to it.
int OutlineModel::lineBefore(int row, const QModelIndex &parent) const
{
    const QList<int> &children = childrenOf(parent);
    if (row >= 0 && row < children.size())
        return m_outline.headings()[children[row]].line;
    if (parent.isValid())
        return m_outline.endOf(headingAt(parent));
    return children.isEmpty() ? 0 : m_outline.endOf(children.constLast());
}

bool OutlineModel::canDropMimeData(const QMimeData *data, Qt::DropAction action, int row, int,
                                   const QModelIndex &parent) const
{
    const int heading = draggedHeading(*data);
    if (action != Qt::MoveAction || m_late.isActive() || heading < 0
        || heading >= m_outline.headings().size())
        return false;
    const int before = lineBefore(row, parent);
    return before < m_outline.headings()[heading].line || before > m_outline.endOf(heading);
}

bool OutlineModel::dropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column,
                                const QModelIndex &parent)
{
    if (canDropMimeData(data, action, row, column, parent))
        Q_EMIT moveWanted(draggedHeading(*data), lineBefore(row, parent));
    return false; // the text moves; the rows follow it
}

} // namespace Galley
