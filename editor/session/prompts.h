// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace Galley {

/// The questions that only a human can answer. Answered with dialogs by the window, by a script in
/// tests.
class Prompts
{
public:
    enum class Answer { Save, Discard, Cancel };

    virtual ~Prompts() = default;
    /// "Save TITLE before closing?"
    virtual Answer saveBeforeClosing(const QString &title) = 0;
    /// The file changed on disk since it was loaded: write over it? False keeps the disk's.
    virtual bool overwriteChangedFile(const QString &fileName) = 0;
    /// The file has other names (hard links), which keep the old text: save it all the same?
    virtual bool cutFromOtherNames(const QString &fileName) = 0;
    /// A blog's folder to open; empty if cancelled.
    virtual QString chooseFolder(const QString &startFolder) = 0;
    /// A post to open; empty if cancelled.
    virtual QString choosePost(const QString &startFolder) = 0;
    /// A picture; empty if cancelled.
    virtual QString choosePicture(const QString &startFolder) = 0;
    /// Pictures, one or several; none if cancelled.
    virtual QStringList choosePictures(const QString &startFolder) = 0;
    /// A path to save to; empty if cancelled.
    virtual QString chooseSavePath(const QString &startPath) = 0;
    /// A path for a PDF; empty if cancelled. An existing file is one that may be replaced.
    virtual QString chooseExportPath(const QString &startPath) = 0;
    /// A style sheet of the blog; empty if cancelled.
    virtual QString chooseStyleSheet(const QString &startFolder) = 0;
    /// May the preview fetch the pictures of other sites that this blog's posts show?
    virtual bool fetchWebPictures(const QString &blogName) = 0;
    /// What was recovered goes for good: really?
    virtual bool discardRecovered(const QString &fileName) = 0;
    /// May this address be opened outside Galley? The whole of it is shown.
    virtual bool openOutside(const QString &address) = 0;
};

} // namespace Galley
