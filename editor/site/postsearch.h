// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace Galley {

/// Looks for words in posts by reading them, without an index.
class PostSearch
{
public:
    /// \a wanted: words, all of which must be found, anywhere within words; between quotation marks
    /// a phrase. Upper and lower case are one, also the Turkish dotless and dotted i; accents of
    /// Latin letters may be left out.
    explicit PostSearch(const QString &wanted);

    bool isEmpty() const { return m_words.isEmpty(); }
    bool matches(const QString &text) const;

    /// A text as it is compared.
    static QString folded(const QString &text);

private:
    QStringList m_words; ///< folded
};

} // namespace Galley
