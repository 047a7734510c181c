// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/openpost.h"

#include "post/linediff.h"
#include "post/readabletext.h"
#include "session/barelayout.h"
#include "session/lineends.h"
#include "site/replacefile.h"
#include "site/safefile.h"

#include <QFileInfo>
#include <QTextCursor>

namespace Galley {

Result<std::unique_ptr<OpenPost>> OpenPost::load(const QString &path)
{
    const Result<FileBytes> file = readFile(path, largestFile);
    if (!file)
        return file.problem();
    const Result<DecodedText> decoded = decodeText(file->bytes);
    if (!decoded && decoded.problem().code == Problem::FileBinary)
        return decoded.problem();

    std::unique_ptr<OpenPost> post(new OpenPost);
    post->m_path = QFileInfo(path).absoluteFilePath();
    post->m_digest = file->digest;
    post->m_savedBytes = file->bytes;
    if (decoded)
        post->m_format = decoded->format;
    else
        post->m_readOnlyReason = decoded.problem();
    post->start(decoded ? decoded->text : lossyText(file->bytes));
    return post;
}

OpenPost::~OpenPost()
{
    Q_EMIT closing();
}

void OpenPost::start(const QString &text)
{
    noteEncodingOnDisk();
    m_document.setUndoRedoEnabled(false);
    m_document.setDocumentLayout(new BareLayout(&m_document));
    m_document.setPlainText(text);
    m_mixed = m_format.isMixed();
    if (m_mixed)
        markOtherLines(m_document, m_format.otherLines);
    m_document.setUndoRedoEnabled(true);
    m_document.setModified(false);
    m_head = readHead(m_document);
    m_savedHead = m_head.text;
    m_announced = state();

    connect(&m_document, &QTextDocument::contentsChange, this, &OpenPost::noteChange);
    connect(&m_document, &QTextDocument::contentsChanged, this, &OpenPost::lookAtHead);
    connect(&m_document, &QTextDocument::contentsChanged, this, &OpenPost::watchReload);
    connect(&m_document, &QTextDocument::modificationChanged, this, &OpenPost::announceState);
}

OpenPost::State OpenPost::state() const
{
    if (isReadOnly())
        return State::ReadOnly;
    if (m_saveProblem)
        return State::SaveFailed;
    return isModified() ? State::Changed : State::Saved;
}

void OpenPost::announceState()
{
    if (std::exchange(m_announced, state()) != m_announced)
        Q_EMIT stateChanged();
}

QString OpenPost::text() const
{
    return m_document.toRawText().replace(QChar::ParagraphSeparator, QLatin1Char('\n'));
}

QByteArray OpenPost::bytes() const
{
    const QString content = text();
    TextFormat as = format();
    const Result<QByteArray> bytes = encodeText(content, as);
    if (bytes)
        return *bytes;
    as.encoding = utf8Name();
    return *encodeText(content, as);
}

void OpenPost::noteEncodingOnDisk()
{
    m_encodingOnDisk = m_format.encoding;
    m_markOnDisk = m_format.byteOrderMark;
}

void OpenPost::setConvertedToUtf8(bool converted)
{
    const QString wanted = converted ? utf8Name() : m_encodingOnDisk;
    if (isReadOnly() || m_format.encoding == wanted)
        return;
    m_format.encoding = wanted;
    m_format.byteOrderMark = !converted && m_markOnDisk; // UTF-16 needs one, UTF-8 does not
    m_saveProblem.reset();
    announceState();
    Q_EMIT encodingChanged();
}

TextFormat OpenPost::format() const
{
    TextFormat format = m_format;
    format.otherLines = m_mixed ? markedLines(m_document) : QList<int>();
    return format;
}

const FrontMatter &OpenPost::frontMatter() const
{
    if (!m_frontMatter)
        m_frontMatter = FrontMatter::read(m_head.text);
    return *m_frontMatter;
}

void OpenPost::noteChange(int position)
{
    m_headTouched = m_headTouched || position <= m_head.examined;
}

void OpenPost::lookAtHead()
{
    if (!std::exchange(m_headTouched, false))
        return;
    DocumentHead head = readHead(m_document);
    if (head.text == m_head.text)
        return;
    const bool same = sameFrontMatter(head, m_head);
    m_head = std::move(head);
    m_frontMatter.reset();
    if (!same)
        Q_EMIT frontMatterChanged();
}

void OpenPost::apply(const EditList &edits)
{
    if (isReadOnly() || edits.isEmpty())
        return;
    splice(edits, false);
}

void OpenPost::splice(const EditList &edits, bool joinPrevious)
{
    QTextCursor cursor(&m_document);
    if (joinPrevious)
        cursor.joinPreviousEditBlock();
    else
        cursor.beginEditBlock();
    // From the end, so that the positions of those still to come stay right.
    const QList<Edit> &list = edits.edits();
    for (auto edit = list.crbegin(); edit != list.crend(); ++edit) {
        cursor.setPosition(int(edit->span.start));
        cursor.setPosition(int(edit->span.end()), QTextCursor::KeepAnchor);
        cursor.insertText(edit->text, QTextCharFormat()); // without a line end's mark
    }
    cursor.endEditBlock();
}

Result<QByteArray> OpenPost::write(const QByteArray &content, bool overwrite, OtherNames otherNames)
{
    const Result<QByteArray> written = writeFile(m_path, content, m_digest, otherNames);
    if (written)
        return written;
    if (written.problem().code == Problem::FileMissing)
        return writeFile(m_path, content, {});
    if (written.problem().code != Problem::FileChangedOnDisk)
        return written;
    const Result<FileBytes> found = readFile(m_path, std::numeric_limits<int>::max());
    if (found && (overwrite || found->digest == m_unproven))
        return writeFile(m_path, content, found->digest, otherNames);
    return written;
}

Result<QByteArray> OpenPost::writeElsewhere(const QString &path, const QByteArray &content,
                                            OtherNames otherNames)
{
    return replaceFile(path, content, otherNames);
}

Done OpenPost::save(bool overwrite, OtherNames otherNames)
{
    if (isReadOnly())
        return *m_readOnlyReason;
    const Result<QByteArray> content = encodeText(text(), format());
    if (!content)
        return failSave(content.problem());
    return finishSave(write(*content, overwrite, otherNames), *content);
}

Done OpenPost::saveAs(const QString &path, OtherNames otherNames)
{
    if (isReadOnly())
        return *m_readOnlyReason;
    const QString absolute = QFileInfo(path).absoluteFilePath();
    const Result<QByteArray> content = encodeText(text(), format());
    if (!content)
        return content.problem();
    const Result<QByteArray> written = writeElsewhere(absolute, *content, otherNames);
    if (!written)
        return written.problem(); // nothing is known of the post's own file: its state stays
    const bool moved = std::exchange(m_path, absolute) != absolute;
    const Done result = finishSave(written, *content);
    if (moved)
        Q_EMIT pathChanged();
    return result;
}

Done OpenPost::saveCopy(const QString &path, OtherNames otherNames) const
{
    const QFileInfo copy(path);
    // By whatever way it is named: behind our back, our own file would be another program's.
    if (copy.absoluteFilePath() == m_path
        || (copy.exists() && copy.canonicalFilePath() == QFileInfo(m_path).canonicalFilePath()))
        return Problem{Problem::FileChangedOnDisk, {path}};
    const Result<QByteArray> content = encodeText(text(), isReadOnly() ? TextFormat() : format());
    if (!content)
        return content.problem();
    const Result<QByteArray> written
        = writeElsewhere(copy.absoluteFilePath(), *content, otherNames);
    return written ? done() : Done(written.problem());
}

Done OpenPost::failSave(const Problem &problem)
{
    m_mergeKey.clear();
    m_saveProblem = problem;
    setChanged(); // also where undoing would lead to the text that was clean
    return problem;
}

Done OpenPost::finishSave(const Result<QByteArray> &written, const QByteArray &content)
{
    if (!written) {
        m_unproven = digestOf(content);
        return failSave(written.problem());
    }
    m_mergeKey.clear();
    m_digest = *written;
    const QByteArray before = std::exchange(m_savedBytes, content);
    m_unproven.clear();
    m_beforeReload.reset();
    m_saveProblem.reset();
    m_savedHead = m_head.text;
    noteEncodingOnDisk();
    m_document.setModified(false);
    announceState();
    Q_EMIT saved(before, content);
    return done();
}

bool OpenPost::changedOnDisk() const
{
    const Result<FileBytes> file = readFile(m_path, std::numeric_limits<int>::max());
    return !file || file->digest != m_digest;
}

Done OpenPost::reload()
{
    const Result<FileBytes> file = readFile(m_path, largestFile);
    if (!file)
        return file.problem();
    const Result<DecodedText> decoded = decodeText(file->bytes);
    if (!decoded)
        return decoded.problem();

    m_mergeKey.clear();
    m_beforeReload.reset();
    const DiskVersion before = diskVersion();
    QTextCursor cursor(&m_document);
    cursor.beginEditBlock();
    splice(editsBetween(text(), decoded->text), false);
    if (m_mixed || decoded->format.isMixed())
        markOtherLines(m_document, decoded->format.otherLines);
    cursor.endEditBlock();

    const bool otherEncoding = m_format.encoding != decoded->format.encoding;
    m_format = decoded->format;
    noteEncodingOnDisk();
    m_mixed = m_mixed || m_format.isMixed(); // an undo may bring marks back
    m_digest = file->digest;
    m_savedBytes = file->bytes;
    m_unproven.clear();
    m_readOnlyReason.reset();
    m_saveProblem.reset();
    m_savedHead = m_head.text;
    m_document.setModified(false);
    m_beforeReload = before;
    m_afterReload = {file->bytes, file->digest, decoded->text, decoded->format};
    m_reloadSteps = m_document.availableUndoSteps();
    m_reloadUndone = false;
    announceState();
    if (otherEncoding)
        Q_EMIT encodingChanged();
    return done();
}

// Whoever undoes past a reload has the older text again: a save must not take that for an answer to
// what the other program wrote.
void OpenPost::watchReload()
{
    if (!m_beforeReload)
        return;
    const int steps = m_document.availableUndoSteps();
    const bool undone = m_reloadUndone ? steps != m_reloadSteps || text() != m_afterReload.text
                                       : steps < m_reloadSteps;
    if (undone == m_reloadUndone)
        return;
    m_reloadUndone = undone;
    setDiskVersion(undone ? *m_beforeReload : m_afterReload);
}

OpenPost::DiskVersion OpenPost::diskVersion() const
{
    TextFormat onDisk = m_format;
    onDisk.encoding = m_encodingOnDisk;
    onDisk.byteOrderMark = m_markOnDisk;
    return {m_savedBytes, m_digest, readableText(m_savedBytes), onDisk};
}

void OpenPost::setDiskVersion(const DiskVersion &version)
{
    m_digest = version.digest;
    m_savedBytes = version.bytes;
    m_savedHead = version.text.first(findFence(version.text).bodyStart);
    const QStringList encodings{m_format.encoding, m_encodingOnDisk};
    const bool isConverted = m_format.encoding != m_encodingOnDisk;
    m_format = version.format;
    noteEncodingOnDisk();
    if (isConverted) { // that is the author's wish, whatever is on the disk
        m_format.encoding = utf8Name();
        m_format.byteOrderMark = m_format.byteOrderMark && m_encodingOnDisk == utf8Name();
    }
    m_mixed = m_mixed || m_format.isMixed();
    setChanged();
    if (encodings != QStringList{m_format.encoding, m_encodingOnDisk})
        Q_EMIT encodingChanged();
}

void OpenPost::takeWritten(const DiskVersion &version)
{
    m_mergeKey.clear();
    m_beforeReload.reset();
    splice(editsBetween(text(), version.text), false);
    setDiskVersion(version);
    m_unproven.clear();
    m_saveProblem.reset();
    setUnchanged();
}

void OpenPost::follow(const QString &path)
{
    m_path = path;
    Q_EMIT pathChanged();
}

void OpenPost::setChanged()
{
    {
        // Once there and back, so that no undo step leads to a text that counts as saved.
        const QSignalBlocker quiet(m_document);
        m_document.setModified(false);
        m_document.setModified(true);
    }
    announceState();
}

void OpenPost::setUnchanged()
{
    m_document.setModified(false);
    announceState();
}

} // namespace Galley
