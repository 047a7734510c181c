// SPDX-License-Identifier: GPL-3.0-or-later
#include "work/pictures/pictureindex.h"

#include "post/readabletext.h"
#include "site/reference.h"
#include "site/safefile.h"
#include "work/life/writtentargets.h"
#include "work/pictureuses.h"

#include <QDateTime>
#include <QDir>
#include <QFileInfo>

#include <algorithm>

namespace Galley {

namespace {

/// Where pictures lie, without a look into them.
class Places : public PictureResolver
{
public:
    Places(const Blog &blog, const QString &post)
        : m_blog(blog)
        , m_post(post)
    { }
    Picture resolve(const QString &target) const override
    {
        const ResolvedReference found = resolveReference(m_blog, m_post, target);
        Picture picture;
        picture.file = found.file;
        switch (found.status) {
        case ReferenceStatus::Ok:
            picture.status = Status::Ok;
            break;
        case ReferenceStatus::WrongCase:
            picture.status = Status::WrongCase;
            break;
        case ReferenceStatus::Missing:
            picture.status = Status::Missing;
            break;
        default: // no file of the blog is meant
            picture.status = Status::Remote;
            break;
        }
        return picture;
    }

private:
    const Blog &m_blog;
    const QString m_post;
};

} // namespace

void PictureIndex::readText(const Blog &blog, const QString &post, const QString &text,
                            Read &read) const
{
    const Places places(blog, post);
    for (const PictureUse &use : pictureUses(text, places)) {
        if (use.status == PictureResolver::Status::Missing)
            read.missing.append({post, use.line, use.target});
        else if (use.status != PictureResolver::Status::Remote)
            read.files.insert(use.file);
    }
    // A link to the large one, an argument of a shortcode: all that names a file needs it.
    for (const WrittenTarget &target : writtenTargets(text)) {
        const QString written = text.mid(target.span.start, target.span.length);
        if (!written.contains(u'.') || written.contains(u'\n'))
            continue;
        const ResolvedReference found = resolveReference(blog, post, written);
        if (found.status == ReferenceStatus::Ok || found.status == ReferenceStatus::WrongCase)
            read.files.insert(found.file);
    }
}

void PictureIndex::refresh(const Blog &blog, const QStringList &posts,
                           const QHash<QString, QString> &unsaved,
                           const std::atomic_bool &cancelled)
{
    if (m_root != blog.root) {
        m_read.clear();
        m_root = blog.root;
    }
    const QSet<QString> wanted(posts.begin(), posts.end());
    m_read.removeIf([&](const auto &entry) { return !wanted.contains(entry.key()); });
    for (const QString &post : posts) {
        if (cancelled)
            return;
        const QFileInfo info(post);
        const qint64 changed = info.lastModified().toMSecsSinceEpoch();
        Read &read = m_read[post];
        if (read.size == info.size() && read.changed == changed)
            continue;
        read = {info.size(), changed, {}, {}};
        if (const Result<FileBytes> file = readFile(post))
            readText(blog, post, readableText(file->bytes), read);
    }
    m_unsaved.clear();
    for (auto it = unsaved.begin(); it != unsaved.end(); ++it)
        readText(blog, it.key(), it.value(), m_unsaved[it.key()]);
    m_posts.clear();
    for (const auto &all : {&m_read, &m_unsaved}) {
        for (auto it = all->cbegin(); it != all->cend(); ++it) {
            for (const QString &file : it->files)
                m_posts[file].insert(it.key());
        }
    }
}

int PictureIndex::postsWith(const QString &path, const QString &except) const
{
    const QSet<QString> posts = m_posts.value(path);
    return int(posts.size()) - (posts.contains(except) ? 1 : 0);
}

QList<PictureIndex::Missing> PictureIndex::missing() const
{
    QList<Missing> all;
    for (auto it = m_read.cbegin(); it != m_read.cend(); ++it)
        all += m_unsaved.contains(it.key()) ? m_unsaved.value(it.key()).missing : it->missing;
    std::sort(all.begin(), all.end(), [](const Missing &a, const Missing &b) {
        return a.post != b.post ? a.post < b.post : a.line < b.line;
    });
    return all;
}

} // namespace Galley
