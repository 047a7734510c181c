// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "post/fence.h"
#include "post/result.h"

#include <QHash>
#include <QString>
#include <QStringList>

#include <optional>

namespace Galley {

/// The values of a post's front matter of whatever kind, for showing and sorting, never for
/// editing. As FrontMatter reads them; of a front matter that cannot be read, what single
/// "key = value" lines tell.
class HeadFields
{
public:
    /// \a text is the post or its beginning, lines ending with "\n".
    explicit HeadFields(const QString &text);

    const Fence &fence() const { return m_fence; }
    /// Why the front matter cannot be read.
    const std::optional<Problem> &problem() const { return m_problem; }
    /// The first of these keys that holds a text; empty if none does. Keys are compared without
    /// regard to case; "cover.image" is a key within one, and of a list the first text counts.
    QString value(const QStringList &keys) const;

    /// The words of a list, or those that commas separate in a text ("Tags: a, b").
    QStringList values(const QString &key) const;

private:
    void addList(const QString &key, const QStringList &items);
    void readLines(const QString &text);
    void add(const QString &key, const QString &value);

    Fence m_fence;
    std::optional<Problem> m_problem;
    QHash<QString, QString> m_values;
    QHash<QString, QStringList> m_lists;
};

} // namespace Galley
