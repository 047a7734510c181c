// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QList>
#include <QString>
#include <QStringList>

namespace Galley {

/// A short piece of the help.
struct HelpTopic {
    QString name; ///< that links know it by: "saving"; the same in every language
    QString title;
    /// Paragraphs, in the signs that HelpPage reads: `...` is what is typed or read as it is,
    /// {save} the command of that name with its key, {!Ctrl+Space} a key, {#saving} a link to that
    /// topic, {=profile} the author's folder, {=keys} the table of all keys.
    QStringList texts;
    QString words; ///< others that it is looked for by, never shown
};

/// What the help says.
class HelpTopics
{
    Q_DECLARE_TR_FUNCTIONS(Galley::HelpTopics)

public:
    /// All topics in the order in which they are listed, in the language of now.
    static QList<HelpTopic> all();

private:
    static QList<HelpTopic> writing();
    static QList<HelpTopic> pictures();
    static QList<HelpTopic> blog();
    static QList<HelpTopic> program();
};

} // namespace Galley
