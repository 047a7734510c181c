// SPDX-License-Identifier: GPL-3.0-or-later
#include "work/pictures/pictureaddition.h"

#include "images/imagefolder.h"
#include "images/pictureformat.h"
#include "images/picturelimits.h"
#include "site/generators.h"
#include "site/reference.h"
#include "site/safefile.h"
#include "site/sitesurvey.h"
#include "work/blogpictures.h"
#include "work/pictures/picturedestination.h"
#include "work/pictures/picturelink.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <utility>

namespace Galley {

namespace {

bool isInside(const QString &path, const QString &root)
{
    return path.startsWith(root == QLatin1String("/") ? root : root + u'/');
}

/// Links, hidden files and what packages bring are no pictures of the blog's.
bool isPictureOfBlog(const Blog &blog, const QString &path)
{
    const QFileInfo info(path);
    if (info.isSymLink() || !isInside(info.canonicalFilePath(), blog.root)
        || !isPictureName(info.fileName()))
        return false;
    const QString relative = info.canonicalFilePath().mid(blog.root.size());
    if (relative.contains(QLatin1String("/.git/"))
        || relative.contains(QLatin1String("/node_modules/")))
        return false;
    QFile file(path);
    return file.open(QIODevice::ReadOnly)
        && pictureFormatOf(file.read(64 * 1024)) != PictureFormat::None;
}

} // namespace

PictureAddition::PictureAddition(const Blog &blog, const QString &postFile, const QString &text,
                                 const std::optional<LinkStyle> &blogStyle,
                                 const PictureRules &rules, const std::atomic_bool &cancelled)
    : m_blog(blog)
    , m_post(postFile)
    , m_rules(rules)
    , m_cancelled(cancelled)
{
    const QList<PictureUse> uses = pictureUses(text, BlogPictures(blog, postFile));
    if (const auto own = ownLinkStyle(blog, postFile, uses))
        m_style = *own;
    else if (blogStyle)
        m_style = *blogStyle;
    else
        m_style = blog.scanned ? surveySite(blog, cancelled).linkStyle : usualLinkForm(blog);
    m_folder = pictureDestination(blog, postFile, uses, m_style, cancelled);
    m_slug = pictureSlug(blog, postFile);
    for (const PictureUse &use : uses) {
        if (!use.alt.isEmpty() && !use.file.isEmpty())
            m_alts.insert(blog.absolute(use.file), use.alt);
    }
    m_taken = QDir(m_folder).entryList(QDir::AllEntries | QDir::Hidden | QDir::System
                                       | QDir::NoDotAndDotDot);
    m_operation = {.kind = FileOperation::Kind::Make,
                   .post = postFile,
                   .postAfter = postFile,
                   .root = blog.root};
}

QString PictureAddition::targetOf(const QString &file) const
{
    return referenceTo(m_blog, m_post, file, m_style);
}

std::optional<QString> PictureAddition::targetInBlog(const QString &path) const
{
    if (!isPictureOfBlog(m_blog, path))
        return std::nullopt;
    const QString target = targetOf(path);
    const ResolvedReference found = resolveReference(m_blog, m_post, target);
    if (found.status != ReferenceStatus::Ok || found.file != path)
        return std::nullopt;
    // A site that writes "/public/x" is read kindly, here and by whatever makes it.
    // A bundle takes along what lies in it, not what a path leads to out of it.
    const bool leadsOut = target.startsWith(QLatin1String("../"))
        && factsOf(m_blog.generator).companions == Companions::InBundles;
    const bool seen = (found.served && !leadsOut)
        || styledReference(m_blog, m_post, path, m_style) == target
        || QFileInfo(path).path() == m_folder || m_blog.generator == Generator::Plain;
    return seen ? std::optional(target) : std::nullopt;
}

QString PictureAddition::twin(const QByteArray &bytes) const
{
    const QByteArray digest = digestOf(bytes);
    for (const FileStep &step : m_operation.steps) {
        if (step.kind == FileStep::Kind::Make && step.afterDigest == digest)
            return step.path;
    }
    for (const QString &name : m_taken) {
        const QFileInfo info(m_folder + u'/' + name);
        if (!info.isFile() || info.isSymLink() || info.size() != bytes.size())
            continue;
        const Result<FileBytes> file = readFile(info.filePath(), PictureLimits::MaxImportBytes);
        if (file && file->digest == digest)
            return info.filePath();
    }
    return {};
}

/// The folder and those around it that are missing, each before what is in it.
void PictureAddition::makeFolders()
{
    QStringList missing;
    for (QString folder = m_folder; isInside(folder, m_blog.root) && !QFileInfo::exists(folder);
         folder = QFileInfo(folder).path())
        missing.prepend(folder);
    for (const QString &folder : std::as_const(missing))
        m_operation.steps.append(FileStep::makeFolder(folder));
}

Result<AddedPicture> PictureAddition::add(const PictureArrival &arrival)
{
    // The blog may be reached through a link: its own paths have none.
    const QFileInfo arrived(arrival.path);
    const bool isThere = !arrival.path.isEmpty() && !arrived.isSymLink() && arrived.exists();
    const QString path = arrival.path.isEmpty() ? QString()
        : isThere                               ? arrived.canonicalFilePath()
                                                : QDir::cleanPath(arrival.path);
    AddedPicture added{.file = path, .from = path, .target = {}, .alt = arrival.alt};
    if (!path.isEmpty()) {
        if (const auto target = targetInBlog(path)) {
            added.target = *target;
            remember(added);
            return added;
        }
    }
    added.made = path.isEmpty() ? importBitmap(arrival.bitmap, m_rules.wishes, m_cancelled)
                                : importPictureFile(path, m_rules.wishes, m_cancelled);
    if (!added.made.ok())
        return importProblem(added.made, path);
    const QByteArray bytes = std::exchange(added.made.bytes, {});
    added.file = twin(bytes);
    added.isNew = added.file.isEmpty();
    if (added.isNew) {
        const PictureNameWish wish{.naming = m_rules.naming,
                                   .alt = arrival.alt,
                                   .ownName = QFileInfo(path).fileName(),
                                   .slug = m_slug};
        const QString name = freePictureName(wish, added.made.suffix, m_taken);
        added.file = m_folder + u'/' + name;
        if (m_operation.steps.isEmpty())
            makeFolders();
        m_taken.append(name);
        m_operation.steps.append(FileStep::make(added.file, bytes));
    }
    added.target = targetOf(added.file);
    remember(added);
    return added;
}

void PictureAddition::remember(AddedPicture &added) const
{
    if (added.alt.isEmpty())
        added.alt = m_alts.value(added.file);
}

Problem importProblem(const ImportedPicture &picture, const QString &name)
{
    switch (picture.fault) {
    case ImportFault::None:
    case ImportFault::Cancelled:
        return {Problem::ImportCancelled, {name}};
    case ImportFault::Vanished:
        return {Problem::FileMissing, {name}};
    case ImportFault::Unreadable:
        return {Problem::FileUnreadable, {name, picture.detail}};
    case ImportFault::NoPicture:
        return {Problem::NotAPicture, {name}};
    case ImportFault::Damaged:
        return {Problem::PictureDamaged, {name}};
    case ImportFault::TooManyPixels:
        return {Problem::PictureTooLarge, {name}};
    case ImportFault::TooManyBytes:
        return {Problem::PictureTooHeavy, {name, QString::number(PictureLimits::MaxImportBytes)}};
    case ImportFault::UnknownKind:
        return {Problem::PictureKindUnknown, {name, picture.detail}};
    case ImportFault::UnsafeSvg:
        return {Problem::PictureUnsafe, {name}};
    case ImportFault::KeepsPosition:
        return {Problem::PictureKeepsPosition, {name, picture.detail}};
    }
    return {Problem::NotAPicture, {name}};
}

} // namespace Galley
