// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "site/postaddresses.h"
#include "work/finding.h"

#include <QCoreApplication>
#include <QList>

namespace Galley {

class FrontMatter;
struct NamedPictures;

/// Checks the posts of one blog: front matter that cannot be read, dates that
/// do not exist, pictures and links that lead nowhere, pictures without words, garbled text.
/// Remembers what it has learned of the blog. Thread-safe.
class PostCheck
{
    Q_DECLARE_TR_FUNCTIONS(Galley::Finding)

public:
    /// \a posts: every post of the blog, relative to its root.
    PostCheck(Blog blog, const QStringList &posts);

    /// What is found in the text (lines end with "\n") of the post at \a path (absolute), by where
    /// it stands.
    QList<Finding> check(const QString &path, const QString &text) const;
    /// The same for a text whose pictures have been read.
    QList<Finding> check(const QString &path, const QString &text,
                         const NamedPictures &named) const;

private:
    class Places;

    void checkFrontMatter(const FrontMatter &frontMatter, const QString &text,
                          Places &places) const;
    void checkDates(const FrontMatter &frontMatter, const QString &path, Places &places) const;
    void checkTitle(const FrontMatter &frontMatter, const QString &text, Places &places) const;
    void checkPictures(const NamedPictures &named, const QString &path, const QString &text,
                       Places &places) const;
    void checkPicture(const QString &path, const QString &target, qsizetype position, bool certain,
                      Places &places) const;
    void checkLinks(const FrontMatter &frontMatter, const QString &path, const QString &text,
                    Places &places) const;

    const Blog m_blog;
    const PostAddresses m_addresses;
};

} // namespace Galley
