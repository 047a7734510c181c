// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/help/helptopics.h"

#include <QCoreApplication>
#include <QKeySequence>

namespace Galley {

/// A command as the help tells of it.
struct HelpCommand {
    QString name; ///< that topics know it by; empty for one that none can name
    QString text; ///< without the sign of its mnemonic
    QString menu; ///< the first of those that lead to it
    QKeySequence key; ///< may be empty
    bool enabled = true;
    bool checked = false; ///< it is a switch, and on
};

/// The topics as they are read: with the commands' own words and keys, as rich text and as plain
/// text.
class HelpPage
{
    Q_DECLARE_TR_FUNCTIONS(Galley::HelpPage)

public:
    HelpPage() = default;
    /// \a profile: the folder of what Galley keeps, as people read it.
    HelpPage(const QList<HelpTopic> &topics, const QList<HelpCommand> &commands,
             const QString &profile);

    const QList<HelpTopic> &topics() const { return m_topics; }
    /// Null if there is none of that name.
    const HelpTopic *topic(const QString &name) const;

    /// The topic as HTML for QTextDocument. Links are "topic:NAME" and "do:NAME"; a command that
    /// cannot be run now is none.
    QString html(const HelpTopic &topic) const;
    /// What can be looked for in it: everything that is shown, and its other words.
    QString searchedText(const HelpTopic &topic) const;
    /// The names of the topics that have every one of \a words, folded: those with the words in the
    /// title first, otherwise in their order.
    QStringList found(const QStringList &words) const;

private:
    enum class Form { Html, Plain };
    QString paragraph(const QString &text, Form form) const;
    QString token(QChar sign, const QString &name, Form form) const;
    QString command(const QString &name, Form form) const;
    QString keys(Form form) const;

    QList<HelpTopic> m_topics;
    QList<HelpCommand> m_commands;
    QString m_profile;
};

} // namespace Galley
