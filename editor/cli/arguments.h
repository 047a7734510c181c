// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>

namespace Galley {

/// An option that a command takes.
struct Option {
    enum Form {
        Flag, ///< --json
        Inline, ///< --spec=VALUE; the value may be empty
        Separate, ///< -o VALUE
    };
    QString name; ///< with its dashes
    Form form = Flag;
};

/// A command line taken apart: options anywhere, all that follows "--" as it stands.
class Arguments
{
public:
    static Arguments parse(const QStringList &words, const QList<Option> &known);

    /// What is wrong with the command line; empty if nothing is.
    const QString &fault() const { return m_fault; }
    const QStringList &operands() const { return m_operands; }
    bool has(const QString &option) const { return m_values.contains(option); }
    QString value(const QString &option) const { return m_values.value(option); }

private:
    QString m_fault;
    QStringList m_operands;
    QHash<QString, QString> m_values;
};

} // namespace Galley
