// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "post/result.h"

#include <QByteArray>
#include <QDateTime>
#include <QFileDevice>
#include <QList>
#include <QString>

namespace Galley {

/// One thing done to one file or folder, with what is needed to take it back.
struct FileStep {
    enum class Kind {
        Move, ///< path gets the name to
        Write, ///< the file at path holds after in place of before
        Make, ///< there is a new file at path, which holds after
        MakeFolder, ///< there is a new folder at path
        Bin, ///< the file at path, which holds before, goes to the system's bin
        BinFolder, ///< the folder at path with all that is in it, of which before is the archive
    };
    Kind kind = Kind::Write;
    QString path; ///< absolute; of a Write where the file is once all moves are done
    QString to = {};
    QByteArray before = {};
    QByteArray after = {}; ///< only until it is done: never kept
    QByteArray beforeDigest = {}; ///< as of digestOf()
    QByteArray afterDigest = {};
    QFileDevice::Permissions permissions = {}; ///< of a Bin's file; none if they are not known
    bool beforeKept = true; ///< false for what is too much to be kept: only the bin has it

    static FileStep move(const QString &from, const QString &to);
    static FileStep write(const QString &path, const QByteArray &before, const QByteArray &after);
    static FileStep make(const QString &path, const QByteArray &bytes);
    static FileStep makeFolder(const QString &path);
    /// \a bytes: what the file holds; its permissions are those that it has now.
    static FileStep bin(const QString &path, const QByteArray &bytes);
    /// \a archive as of archiveFolder(); null where the folder is too much to be kept.
    static FileStep binFolder(const QString &path, const QByteArray &archive);
};

/// Several steps that are done together or not at all: renaming a post or a picture, making or
/// deleting one. Moves come before all but new folders, so that all other paths are those after
/// them.
struct FileOperation {
    enum class Kind {
        Rename, ///< of a post, as the next three
        Duplicate,
        Remove,
        Make,
        RenamePicture,
        MovePicture,
        ReplacePicture,
        RemovePictures,
        DescribePicture, ///< its alt text
        ChangePicture, ///< cropped, turned, made smaller
        ReplaceWords, ///< in many posts
    };
    Kind kind = Kind::Rename;
    QString subject = {}; ///< the post's title or the picture's name, for "Undo renaming of X"
    QString post = {}; ///< absolute path of the post before it
    QString postAfter = {}; ///< and after it; empty if it is gone
    QString root = {}; ///< of the blog: no step leaves it
    QDateTime when = {};
    QList<FileStep> steps = {};

    /// The paths that its moves have given to what lay at \a path before, and the way back.
    QString moved(const QString &path) const;
    QString movedBack(const QString &path) const;
    /// What it writes to the file that is at \a path once all moves are done; null if nothing. Its
    /// own.
    const FileStep *writeOf(const QString &path) const;
    /// Whether taking it back brings all of it.
    bool isWholeKept() const;

    /// Whether both do something to one file, or one to the folder of the other's: then the later
    /// one is taken back first. Folders that they make, or that only lie around, do not count.
    bool sharesFilesWith(const FileOperation &other) const;

    QByteArray toBytes() const;
    /// Fails with FileUnreadable.
    static Result<FileOperation> fromBytes(const QByteArray &bytes);
};

} // namespace Galley
