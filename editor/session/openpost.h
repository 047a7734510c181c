// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "post/frontmatter.h"
#include "post/textformat.h"

#include <QObject>
#include <QTextDocument>

#include <memory>

namespace Galley {

/// A post that is open: one QTextDocument that holds the whole file, front matter included, with one
/// undo history. Knows its path, its format on disk, the digest it was loaded with, and whether it is
/// changed. Owns the document; a view shows it, any change is a splice of it.
class OpenPost : public QObject
{
    Q_OBJECT

public:
    enum class State { Saved, Changed, ReadOnly, SaveFailed };

    /// Loads a post. A file whose bytes cannot be written back unchanged opens read-only with the
    /// reason in readOnlyReason(). Fails only if there is nothing to show: missing, unreadable,
    /// not a regular file, too large, or binary.
    static Result<std::unique_ptr<OpenPost>> load(const QString &path);

    QString path() const { return m_path; }
    QTextDocument *document() { return &m_document; }
    State state() const;
    bool isModified() const { return m_document.isModified(); }
    const std::optional<Problem> &readOnlyReason() const { return m_readOnlyReason; }
    const std::optional<Problem> &saveProblem() const { return m_saveProblem; }

    /// The whole text, lines ending with "\n". Keeps no-break spaces, unlike QTextDocument's own.
    QString text() const;
    /// The bytes that a save would write.
    QByteArray bytes() const;
    TextFormat format() const;
    /// The front matter as it stands in the document now; read again only after it has changed.
    const FrontMatter &frontMatter() const;

    /// Applies edits of frontMatter() or of the text as one undo step.
    void apply(const EditList &edits);
    /// The form's edit: the value of one key. Text typed into one field within one go is one undo step
    /// when \a merge is set.
    Done setField(const QString &key, const QString &value, bool merge = false);

    /// Writes the file. Clean only after it was read back. \a overwrite: also over a file that changed on disk.
    Done save(bool overwrite = false);
    /// Saves under another path and goes on there.
    Done saveAs(const QString &path);
    /// True if the file on disk is no longer the one that was loaded or saved last.
    bool changedOnDisk() const;
    /// Takes the text from the disk as one undo step, clean afterwards.
    Done reload();

Q_SIGNALS:
    void stateChanged();
    /// The front matter's text changed: fields may differ.
    void frontMatterChanged();
    void pathChanged();

private:
    OpenPost() = default;

    QString m_path;
    QTextDocument m_document;
    QByteArray m_digest;
    std::optional<Problem> m_readOnlyReason;
    std::optional<Problem> m_saveProblem;
};

} // namespace Galley
