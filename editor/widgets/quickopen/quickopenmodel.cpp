// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/quickopen/quickopenmodel.h"

#include <algorithm>

namespace Galley {

namespace {

constexpr qsizetype MostRows = 250; // of a group: all commands, and more posts than one looks at

/// Where the words are in an item's two texts; its key is looked for as one word, too.
std::optional<WordMatch> matchItem(const QStringList &words, const QuickOpenItem &item)
{
    const QString second = item.path.isEmpty() ? item.detail : item.path;
    auto match = matchWords(words, item.title, second);
    if (!match && !item.key.isEmpty() && matchWords(words, item.key, {})) {
        match.emplace();
        match->rank = 1;
    }
    return match;
}

} // namespace

QuickOpenModel::QuickOpenModel(QObject *parent)
    : QAbstractListModel(parent)
{ }

void QuickOpenModel::setGroups(const QList<QuickOpenGroup> &groups)
{
    m_groups = groups;
    fill();
}

void QuickOpenModel::setQuestion(const QString &question)
{
    m_question = question;
    fill();
}

const QuickOpenItem &QuickOpenModel::item(int row) const
{
    return m_groups[m_rows[row].group].items[m_rows[row].item];
}

int QuickOpenModel::choosable(int row, int step) const
{
    while (row >= 0 && row < m_rows.size()) {
        if (!isHeading(row))
            return row;
        row += step;
    }
    return -1;
}

QList<QuickOpenModel::Row> QuickOpenModel::rowsOf(int group, const QStringList &words) const
{
    QList<Row> rows;
    const QList<QuickOpenItem> &items = m_groups[group].items;
    for (qsizetype i = 0; i < items.size(); ++i) {
        if (auto match = matchItem(words, items[i]))
            rows.append({group, int(i), *match});
    }
    std::stable_sort(rows.begin(), rows.end(), [&](const Row &a, const Row &b) {
        if (a.match.rank != b.match.rank || words.isEmpty())
            return a.match.rank < b.match.rank;
        return items[a.item].enabled && !items[b.item].enabled;
    });
    return rows.first(std::min(rows.size(), MostRows));
}

void QuickOpenModel::fill()
{
    beginResetModel();
    m_rows.clear();
    const auto isSigned = [this](const QuickOpenGroup &group) {
        return !group.sign.isNull() && m_question.startsWith(group.sign);
    };
    const bool hasSign = std::any_of(m_groups.cbegin(), m_groups.cend(), isSigned);
    const QString asked = hasSign ? m_question.mid(1) : m_question;
    const QStringList words = foldedForSearch(asked).split(u' ', Qt::SkipEmptyParts);
    for (int group = 0; group < m_groups.size(); ++group) {
        const QuickOpenGroup &each = m_groups[group];
        if (hasSign ? !isSigned(each) : each.asked || (words.isEmpty() && !each.listed))
            continue;
        const QList<Row> rows = rowsOf(group, words);
        if (rows.isEmpty())
            continue;
        m_rows.append(Row{group, -1});
        m_rows += rows;
    }
    endResetModel();
}

int QuickOpenModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant QuickOpenModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= m_rows.size())
        return {};
    const int row = index.row();
    if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole)
        return {};
    if (isHeading(row))
        return m_groups[m_rows[row].group].name;
    if (role == Qt::DisplayRole)
        return item(row).title;
    QStringList spoken
        = {item(row).title, item(row).path, item(row).detail, item(row).note, item(row).key};
    spoken.removeAll(QString());
    return spoken.join(QStringLiteral(", "));
}

Qt::ItemFlags QuickOpenModel::flags(const QModelIndex &index) const
{
    // What cannot be run can be chosen all the same: its row says why.
    return !index.isValid() || isHeading(index.row()) ? Qt::NoItemFlags
                                                      : Qt::ItemIsEnabled | Qt::ItemIsSelectable;
}

} // namespace Galley
