// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "post/result.h"

#include <QSet>
#include <QString>

namespace Galley {

/// The words that an author calls right: for all blogs and for one blog, each list a text file in
/// the profile, a word a line, UTF-8, to be read and edited by hand too. Never in the blog. A word
/// in small letters stands for the same with a capital.
class OwnWords
{
public:
    /// \a profile is Galley's folder; nothing is made in it until there is a word.
    explicit OwnWords(const QString &profile);

    /// Whose words count beside the author's general ones, by its root; none if empty. Reads both
    /// lists anew.
    void setBlog(const QString &root);
    /// All that count now.
    const QSet<QString> &words() const { return m_words; }

    /// Writes at once, after what another window may have written. The word counts until the end of
    /// the program even where that fails.
    Done addForAll(const QString &word) { return add(m_general, word); }
    Done addForBlog(const QString &word) { return add(m_ofBlog, word); }
    bool hasBlog() const { return !m_ofBlog.isEmpty(); }

private:
    Done add(const QString &path, const QString &word);

    QString m_folder;
    QString m_general; ///< the lists' paths
    QString m_ofBlog;
    QSet<QString> m_words;
};

} // namespace Galley
