// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "post/frontmatter.h"
#include "post/textformat.h"
#include "session/documenthead.h"
#include "site/safefile.h"

#include <QObject>
#include <QTextDocument>

#include <functional>
#include <memory>

namespace Galley {

/// A post that is open: one QTextDocument that holds the whole file, front matter included, with
/// one undo history. Knows its path, its format on disk, the digest it was loaded with, and whether
/// it is changed. Owns the document; a view shows it, any change is a splice of it.
class OpenPost : public QObject
{
    Q_OBJECT

public:
    enum class State { Saved, Changed, ReadOnly, SaveFailed };

    /// The largest file that is opened, in bytes.
    static constexpr qint64 largestFile = 32 * 1024 * 1024;

    /// Loads a post. A file whose bytes cannot be written back unchanged opens read-only with the
    /// reason in readOnlyReason(). Fails only if there is nothing to show: missing, unreadable,
    /// not a regular file, too large, or binary.
    static Result<std::unique_ptr<OpenPost>> load(const QString &path);
    ~OpenPost() override;

    /// Absolute; a link's own path, not its target's.
    QString path() const { return m_path; }
    QTextDocument *document() { return &m_document; }
    State state() const;
    /// The text, or the encoding that it is written in, is not what is on the disk.
    bool isModified() const
    {
        return m_document.isModified() || m_format.encoding != m_encodingOnDisk;
    }
    bool isReadOnly() const { return m_readOnlyReason.has_value(); }
    const std::optional<Problem> &readOnlyReason() const { return m_readOnlyReason; }
    /// Why the last save failed; empty again after one that did not.
    const std::optional<Problem> &saveProblem() const { return m_saveProblem; }

    /// The whole text, lines ending with "\n". Keeps no-break spaces, unlike QTextDocument's own.
    /// Positions in it are positions in the document. Costs the whole text: not for every
    /// keystroke.
    QString text() const;
    /// The bytes that a save would write; in UTF-8 where the file's encoding lacks a character of
    /// the text, which keeps a save from writing.
    QByteArray bytes() const;
    TextFormat format() const;
    /// The file's bytes as they were loaded or saved last, whatever another program did since.
    const QByteArray &savedBytes() const { return m_savedBytes; }
    /// The front matter as it stands in the document now; read again only after it has changed.
    const FrontMatter &frontMatter() const;

    /// Applies edits of frontMatter() or of the text as one undo step. Does nothing if read-only.
    void apply(const EditList &edits);
    /// The form's edit: the value of one key. Text typed into one field within one go is one undo
    /// step when \a merge is set.
    Done setField(const QString &key, const QString &value, bool merge = false);
    /// The form's edit of a list: the items that the list at \a path shall have, in this order,
    /// those that stay as they are written. Each call is one undo step; none where nothing changes.
    Done setFieldItems(const QString &path, const QStringList &items);
    /// The form's edit of a list or map that it shows as text: FrontMatter::setText(). What is
    /// typed within one go is one undo step.
    Done setFieldText(const QString &key, const QString &text);
    /// The author has left the field: what is typed into it next is an undo step of its own.
    void endField() { m_mergeKey.clear(); }

    /// Writes the post as UTF-8 from the next save on, or as it is on the disk again: no character
    /// of the text changes, the post counts as changed until it is saved.
    void setConvertedToUtf8(bool converted);
    /// The encoding of the file on the disk.
    QString encodingOnDisk() const { return m_encodingOnDisk; }

    /// Writes the file. Fails with CharacterNotInEncoding rather than lose one. Clean only after it
    /// was read back; changed after any failure. A file that was deleted meanwhile is made again.
    /// \a overwrite: also over a file that changed on disk. \a otherNames: what to do about a file
    /// that has several names.
    Done save(bool overwrite = false, OtherNames otherNames = OtherNames::Refuse);
    /// Saves under another path, over what may be there, and goes on there.
    Done saveAs(const QString &path, OtherNames otherNames = OtherNames::Refuse);
    /// Writes what a save would write to another path, over what may be there; of a post that is
    /// read-only the text that is shown, as UTF-8 with LF. The post stays where and as it is. Fails
    /// with FileChangedOnDisk if that path is the post's own.
    Done saveCopy(const QString &path, OtherNames otherNames = OtherNames::Refuse) const;
    /// True if the file on disk is no longer the one that was loaded or saved last, or cannot be
    /// read.
    bool changedOnDisk() const;
    /// Takes the text from the disk as one undo step, clean afterwards. Only what differs is
    /// replaced, so that carets elsewhere stay where they are. Fails, changing nothing, if the file
    /// cannot be read or not be edited any more.
    Done reload();

    /// A version of the file.
    struct DiskVersion {
        QByteArray bytes;
        QByteArray digest; ///< of the bytes
        QString text;
        TextFormat format; ///< without regard to its otherLines
    };
    /// What was loaded, saved or taken from the disk last: what the next save expects to find, and
    /// what a merge starts from. Decodes the bytes anew.
    DiskVersion diskVersion() const;
    /// The digest of the same.
    const QByteArray &diskDigest() const { return m_digest; }
    /// From now on the next save expects this version on the disk, because the text takes account
    /// of it; other lines' ends are the caller's to mark. The post counts as changed, whatever is
    /// undone.
    void setDiskVersion(const DiskVersion &version);
    /// Galley itself has written this version outside of save(): the text follows as one undo step,
    /// clean afterwards. Undoing it is a change like any other.
    void takeWritten(const DiskVersion &version);
    /// The file has another name now; nothing is written.
    void follow(const QString &path);
    /// The text is no longer on the disk, although nobody changed it here.
    void setChanged();
    /// Takes setChanged() back: the text is on the disk again, as it is here.
    void setUnchanged();

Q_SIGNALS:
    void stateChanged();
    /// The front matter's text changed: fields may differ.
    void frontMatterChanged();
    void pathChanged();
    /// The file was written, and held \a before until then.
    void saved(const QByteArray &before, const QByteArray &now);
    /// The post is about to go; all of it is still there.
    void closing();
    /// The encoding of the next save changed.
    void encodingChanged();

private:
    OpenPost() = default;
    void start(const QString &text);
    void noteEncodingOnDisk();
    void splice(const EditList &edits, bool joinPrevious);
    Done writeField(const QString &key, bool merge,
                    const std::function<Result<EditList>(const FrontMatter &)> &wish);
    Result<QByteArray> write(const QByteArray &content, bool overwrite, OtherNames otherNames);
    static Result<QByteArray> writeElsewhere(const QString &path, const QByteArray &content,
                                             OtherNames otherNames);
    Done failSave(const Problem &problem);
    Done finishSave(const Result<QByteArray> &written, const QByteArray &content);
    void noteChange(int position);
    void lookAtHead();
    void watchReload();
    void announceState();

    QString m_path;
    QTextDocument m_document;
    TextFormat m_format; ///< its otherLines hold only at load; later the document knows them
    QString m_encodingOnDisk = utf8Name();
    bool m_markOnDisk = false; ///< a byte order mark
    bool m_mixed = false; ///< lines may be marked by markOtherLines()
    QByteArray m_digest;
    QByteArray m_savedBytes;
    QByteArray m_unproven; ///< of a write that may have succeeded though it could not be proved
    std::optional<DiskVersion> m_beforeReload; ///< until the next save: the reload may be undone
    DiskVersion m_afterReload;
    int m_reloadSteps = 0; ///< of undo, right behind the reload
    bool m_reloadUndone = false;
    std::optional<Problem> m_readOnlyReason;
    std::optional<Problem> m_saveProblem;
    State m_announced = State::Saved;

    DocumentHead m_head;
    bool m_headTouched = false;
    mutable std::optional<FrontMatter> m_frontMatter;
    QString m_savedHead; ///< the front matter's text as it lies on the disk

    QString m_mergeKey; ///< the field whose next edit may join the last one
    QString m_mergeHead; ///< the front matter's text before the first of the edits that are joined
    int m_mergeRevision = -1; ///< the document's, right after that edit
};

} // namespace Galley
