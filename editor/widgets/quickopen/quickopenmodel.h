// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/quickopen/wordmatch.h"

#include <QAbstractListModel>

#include <functional>

namespace Galley {

/// One thing that can be gone to, or done.
struct QuickOpenItem {
    QString title;
    QString detail = {}; ///< a second line; empty for rows of one line
    QString note = {}; ///< at the row's end
    QString icon = {};
    bool enabled = true;
    std::function<void()> run = {};
    QString path = {}; ///< of the menus that lead to it; looked in, in place of the second line
    QString key = {}; ///< that does it, as people read it; looked for, too
    std::function<void()> changeKey = {};
    QString name = {}; ///< that its owner knows it by, where it needs one
    std::function<void()> beside = {}; ///< what Ctrl+Enter does; nothing else than Enter if empty
};

/// Things of a kind.
struct QuickOpenGroup {
    QString name; ///< shown above them
    QChar sign; ///< a question that begins with it is about these alone; null if there is none
    bool asked = false; ///< shown only for its sign
    bool listed = false; ///< shown also while nothing is asked, in their order
    QList<QuickOpenItem> items;
    QString hint = {}; ///< what the keys do; empty: they open
};

/// The rows that answer a question: of each group that has any its name, then its best items.
class QuickOpenModel : public QAbstractListModel
{
    Q_OBJECT

public:
    explicit QuickOpenModel(QObject *parent = nullptr);

    void setGroups(const QList<QuickOpenGroup> &groups);
    void setQuestion(const QString &question);

    bool isHeading(int row) const { return m_rows[row].item < 0; }
    /// Of a row that is no heading.
    const QuickOpenItem &item(int row) const;
    /// Of the group that a row belongs to.
    QString hint(int row) const { return m_groups[m_rows[row].group].hint; }
    const WordMatch &matchOf(int row) const { return m_rows[row].match; }
    /// The next row that can be chosen, from \a row on in steps of \a step; -1 if there is none.
    int choosable(int row, int step) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    struct Row {
        int group = 0;
        int item = -1; ///< -1: the group's name
        WordMatch match = {};
    };
    void fill();
    QList<Row> rowsOf(int group, const QStringList &words) const;

    QList<QuickOpenGroup> m_groups;
    QString m_question;
    QList<Row> m_rows;
};

} // namespace Galley
