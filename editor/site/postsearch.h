// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace Galley {

/// The words that are looked for in posts, as someone has typed them.
class PostSearch
{
public:
    /// \a wanted: words, all of which must be found, anywhere within words; between quotation marks
    /// a phrase, also one whose end is still to be typed. Nothing in it is a command. Upper and
    /// lower case are one, also the Turkish dotless and dotted i; accents of Latin letters may be
    /// left out.
    explicit PostSearch(const QString &wanted);

    bool isEmpty() const { return m_words.isEmpty(); }
    /// Folded, as FoldedText does it; each once.
    const QStringList &words() const { return m_words; }
    /// Whether a text has them all; \a folded is folded, as UTF-8.
    bool matches(const QByteArray &folded) const;

private:
    QStringList m_words;
};

} // namespace Galley
