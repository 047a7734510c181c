// SPDX-License-Identifier: GPL-3.0-or-later
#include "work/postimages.h"

#include "site/reference.h"
#include "work/blogpictures.h"
#include "work/life/writtentargets.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>

namespace Galley {

namespace {

/// Where the text links sound, films and papers of the folder, which are no pictures.
QList<PictureUse> attachmentUses(const Blog &blog, const QString &postFile, const QString &text)
{
    QList<PictureUse> uses;
    for (const WrittenTarget &target : writtenTargets(text)) {
        const QString written = text.mid(target.span.start, target.span.length);
        const ResolvedReference found = resolveReference(blog, postFile, written);
        const bool there = found.status == ReferenceStatus::Ok;
        if ((!there && found.status != ReferenceStatus::WrongCase) || !isAttachmentName(found.file))
            continue;
        PictureUse use;
        use.target = written;
        use.position = target.span.start;
        const QStringView before = QStringView(text).first(use.position);
        use.line = int(before.count(u'\n')) + 1;
        use.column = int(use.position - before.lastIndexOf(u'\n'));
        use.status = there ? PictureResolver::Status::Ok : PictureResolver::Status::WrongCase;
        use.file = QDir(blog.root).relativeFilePath(found.file);
        uses.append(use);
    }
    return uses;
}

} // namespace

PostImages readPostImages(const Blog &blog, const QString &postFile, const QString &text,
                          ImageFacts &facts, bool headers)
{
    const BlogPictures pictures(blog, postFile);
    QList<PictureUse> uses = pictureUses(text, pictures);
    const QString folder = imagesFolder(blog, postFile, uses);
    const QList<ImageFile> files = facts.list(folder, headers);
    const bool attached = std::any_of(files.begin(), files.end(), [](const ImageFile &file) {
        return isAttachmentName(file.path);
    });
    if (attached)
        uses += attachmentUses(blog, postFile, text);
    return {auditImages(blog.root, files, uses), QDir(blog.root).relativeFilePath(folder)};
}

void ImageDetails::addTo(QList<ImageEntry> &entries) const
{
    for (ImageEntry &entry : entries) {
        entry.sameAs = QFileInfo(sameAs.value(entry.image.path)).fileName();
        entry.otherPosts = otherPosts.value(entry.image.path);
    }
}

} // namespace Galley
