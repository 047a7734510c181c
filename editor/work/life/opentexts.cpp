// SPDX-License-Identifier: GPL-3.0-or-later
#include "work/life/opentexts.h"

#include "post/linediff.h"
#include "post/merge.h"
#include "post/textformat.h"
#include "site/safefile.h"

namespace Galley {

void setDiskVersion(OpenPost &post, const OpenPost::DiskVersion &version)
{
    const bool converted = post.format().encoding != post.encodingOnDisk();
    post.setDiskVersion(version);
    if (converted)
        post.setConvertedToUtf8(true);
}

Done takeOwnWrite(OpenPost &post, const QByteArray &bytes, const QByteArray &digest)
{
    const Result<FileBytes> file = readFile(post.path());
    if (!file)
        return file.problem();
    const Result<DecodedText> decoded = decodeText(bytes);
    // What is not just the text that was written, or has line ends of its own, is read from there.
    if (file->digest != digest || !decoded || decoded->format.isMixed() || post.isReadOnly())
        return post.reload();
    post.takeWritten({bytes, digest, decoded->text, decoded->format});
    return done();
}

void takeBackIn(OpenPost &post, const FileStep *step, const TextsBefore &before)
{
    const QString text = post.text();
    if (!step) {
        post.apply(editsBetween(text, before.text));
        return;
    }
    const Result<DecodedText> disk = decodeText(step->before);
    if (!disk || post.diskDigest() != step->afterDigest)
        return;
    // What is left between the disk's two texts is the post's own title and address.
    const MergedText merged = mergeTexts(before.disk, before.text, disk->text);
    if (!merged.conflicts.isEmpty())
        return;
    post.apply(editsBetween(text, merged.text));
    setDiskVersion(post, {step->before, step->beforeDigest, disk->text, disk->format});
}

bool takeWordsBack(OpenPost &post, const FileStep *step, const UnsavedChange &change)
{
    const QString text = post.text();
    const MergedText merged = mergeTexts(change.after, text, change.before);
    const bool fits = merged.conflicts.isEmpty();
    if (fits)
        post.apply(editsBetween(text, merged.text));
    if (const Result<DecodedText> disk = decodeText(step ? step->before : QByteArray());
        step && disk && post.diskDigest() == step->afterDigest)
        setDiskVersion(post, {step->before, step->beforeDigest, disk->text, disk->format});
    return fits;
}

} // namespace Galley
