// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QSet>
#include <QString>

namespace Galley {

/// Which grammars of highlight.js the page needs for the code that it is about to be shown: each is
/// handed to it once, with those that it calls.
class CodeGrammars
{
public:
    /// What the page must run before it takes \a patch, as PageFeed makes it, so that the code in
    /// there is seen in its colours at once. Empty where it has all, mostly. The languages' names
    /// come from the post: what is no name in highlight.js/names.txt counts for nothing.
    QString scriptFor(const QJsonObject &patch);
    /// The page starts anew, and has none.
    void forget();

private:
    QSet<QString> m_named; ///< languages that the page knows, by the names they were met with
    QSet<QString> m_sent; ///< grammars
};

} // namespace Galley
