// SPDX-License-Identifier: GPL-3.0-or-later
#include "work/picturecheck.h"

#include "images/imageweight.h"
#include "work/imagesfolder.h"

#include <QDir>
#include <QFileInfo>
#include <QLocale>

#include <algorithm>

namespace Galley {

namespace {

const std::atomic_bool notCancelled = false;

bool isThere(const PictureUse &use)
{
    return use.status == PictureResolver::Status::Ok
        || use.status == PictureResolver::Status::WrongCase;
}

} // namespace

PictureCheck::PictureCheck(Blog blog)
    : m_blog(std::move(blog))
{ }

QList<Finding> PictureCheck::check(const QList<PictureUse> &uses) const
{
    QList<Finding> found;
    QSet<QString> seen;
    for (const PictureUse &use : uses) {
        if (!isThere(use) || seen.contains(use.file))
            continue;
        seen.insert(use.file);
        const ImageFile image = m_facts.read(QDir(m_blog.root).filePath(use.file));
        const QString name = image.name();
        const auto add = [&](Finding::Code code, const QString &message) {
            found.append({code, use.line, use.column, message});
        };
        if (const ImageWeight heavy = weigh(image); heavy.isHeavy()) {
            add(Finding::ImageHeavy,
                heavy.bytes ? tr("The picture is heavy for a page: %1 has %2.")
                                  .arg(name,
                                       QLocale().formattedDataSize(
                                           image.bytes, 1, QLocale::DataSizeTraditionalFormat))
                            : tr("The picture has more pixels than screens show: %1 is %2 × %3.")
                                  .arg(name, QString::number(image.size.width()),
                                       QString::number(image.size.height())));
        }
        if (image.gps)
            add(Finding::ImageGps, tr("The picture says where it was taken: %1.").arg(name));
        // Twins lie side by side: what is elsewhere may be meant for another page.
        const QString twin = twinsIn(QFileInfo(image.path).path()).value(image.path);
        if (!twin.isEmpty())
            add(Finding::ImageDuplicate,
                tr("The picture is there twice: %1 is the same as %2.")
                    .arg(name, QFileInfo(twin).fileName()));
    }
    std::stable_sort(found.begin(), found.end(), [](const Finding &a, const Finding &b) {
        return a.line != b.line ? a.line < b.line : a.column < b.column;
    });
    return found;
}

/// A folder is looked through once, however many posts show its pictures.
QHash<QString, QString> PictureCheck::twinsIn(const QString &folder) const
{
    const QMutexLocker locker(&m_mutex);
    const auto known = m_twins.constFind(folder);
    if (known != m_twins.constEnd())
        return *known;
    QList<ImageFile> files = m_facts.list(folder, false);
    QHash<qint64, int> ofSize;
    for (const ImageFile &file : std::as_const(files))
        ++ofSize[file.bytes];
    files.removeIf([&](const ImageFile &file) { return ofSize.value(file.bytes) < 2; });
    return *m_twins.insert(folder, m_facts.duplicates(files));
}

QStringList PictureCheck::unused(const QString &path, const QList<PictureUse> &uses) const
{
    const QString folder = imagesFolder(m_blog, path, uses);
    const QMutexLocker locker(&m_mutex);
    if (m_folders.contains(folder))
        return {};
    m_folders.insert(folder);
    QSet<QString> used;
    for (const PictureUse &use : uses)
        used.insert(QDir(m_blog.root).filePath(use.file));
    QStringList left;
    for (const ImageFile &image : m_facts.list(folder, false)) {
        if (!isPictureName(image.path) || used.contains(image.path))
            continue;
        if (!m_names)
            m_names = MentionedNames::of(m_blog, notCancelled);
        if (!m_names->contains(image.path))
            left.append(image.path);
    }
    return left;
}

} // namespace Galley
