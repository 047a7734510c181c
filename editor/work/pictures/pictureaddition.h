// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "images/pictureimport.h"
#include "images/picturename.h"
#include "site/linkstyle.h"
#include "site/operation/fileoperation.h"

#include <QHash>
#include <QImage>
#include <QString>
#include <QStringList>

#include <atomic>
#include <optional>

namespace Galley {

/// A picture that is to come into a post: a file, or a bitmap where there is none.
struct PictureArrival {
    QString path = {}; ///< absolute
    QImage bitmap = {};
    QString alt = {};
};

/// How pictures come in: what the author has set.
struct PictureRules {
    PictureNaming naming = PictureNaming::AltText;
    ImportWishes wishes = {};
};

/// A picture that can be linked once the addition's operation is carried out.
struct AddedPicture {
    QString file; ///< absolute
    QString from = {}; ///< of what was a file before, its absolute path, links followed
    QString target; ///< as the post names it
    QString alt;
    bool isNew = false; ///< false: it was in the blog before
    ImportedPicture made = {}; ///< what was done to a new one; without its bytes
};

/// Plans how pictures come into a post: which files are made, under which names, and how the post
/// names them. Changes nothing. Reads the disk: for a thread of its own.
class PictureAddition
{
public:
    /// \a text: the post's, as it is now. \a blogStyle: how most posts of the blog name their
    /// files; it is what counts until the post itself names some.
    PictureAddition(const Blog &blog, const QString &postFile, const QString &text,
                    const std::optional<LinkStyle> &blogStyle, const PictureRules &rules,
                    const std::atomic_bool &cancelled);

    /// The absolute folder to which new ones go.
    const QString &folder() const { return m_folder; }
    /// Adds one more. A file that is in the blog where readers see it is linked, and so is one of
    /// the folder that has just the bytes that would be written; everything else is made anew.
    /// Fails with what stands in the way, and is then as it was.
    Result<AddedPicture> add(const PictureArrival &arrival);
    /// What has to be made, in order; no step if all were there.
    const FileOperation &operation() const { return m_operation; }

private:
    std::optional<QString> targetInBlog(const QString &path) const;
    QString targetOf(const QString &file) const;
    /// The file in the folder that has these bytes; empty if there is none.
    QString twin(const QByteArray &bytes) const;
    void makeFolders();
    /// Gives a picture without an alt text the one that the post has for it already.
    void remember(AddedPicture &added) const;

    Blog m_blog;
    QString m_post;
    PictureRules m_rules;
    const std::atomic_bool &m_cancelled;
    LinkStyle m_style;
    QString m_folder;
    QString m_slug;
    QHash<QString, QString> m_alts; ///< of the post's pictures, by their files
    QStringList m_taken; ///< names in the folder
    FileOperation m_operation;
};

/// The problem that a picture's fault is.
Problem importProblem(const ImportedPicture &picture, const QString &name);

} // namespace Galley
