// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/outsidechanges.h"

#include "site/blog.h"
#include "site/safefile.h"

#include <QDir>
#include <QFileInfo>
#include <QSet>

#include <algorithm>

namespace Galley {

/// One post, and what is known of its file.
struct OutsideChanges::Watched {
    OpenPost *post;
    std::unique_ptr<DiskMerge> merge = nullptr;
    QByteArray seen = {}; ///< digest of the last bytes that were told about
    QSet<QString> neighbours = {}; ///< posts in its folder when it was last there
    bool missed = false; ///< not there at the last look: an editor may be about to put it back
    std::optional<Problem> away = {}; ///< why the file is gone, or no text any more
    bool wasClean = false; ///< the post, when its file went away
    int revision = 0; ///< the document's, when its file went away
};

namespace {

QSet<QString> listPosts(const QString &folder)
{
    QSet<QString> posts;
    for (const QString &name : QDir(folder).entryList(QDir::Files | QDir::Hidden)) {
        if (isPostName(name))
            posts.insert(name);
    }
    return posts;
}

} // namespace

OutsideChanges::OutsideChanges(QObject *parent)
    : QObject(parent)
{
    connect(&m_watch, &DiskWatch::mayHaveChanged, this, &OutsideChanges::look);
}

OutsideChanges::~OutsideChanges() = default;

/// Read once a look, however many posts of a folder are open.
QSet<QString> OutsideChanges::postsBeside(const QString &path)
{
    const QString folder = QFileInfo(path).absolutePath();
    const auto known = m_listings.constFind(folder);
    return known != m_listings.constEnd() ? *known : *m_listings.insert(folder, listPosts(folder));
}

void OutsideChanges::setPosts(const std::vector<OpenPost *> &posts)
{
    std::erase_if(m_posts, [&posts](const auto &watched) {
        return std::find(posts.begin(), posts.end(), watched->post) == posts.end();
    });
    m_listings.clear();
    QStringList files;
    for (OpenPost *post : posts) {
        files.append(post->path());
        const auto known = std::find_if(m_posts.begin(), m_posts.end(),
                                        [post](const auto &each) { return each->post == post; });
        if (known != m_posts.end())
            continue;
        auto watched = std::make_unique<Watched>(Watched{post});
        watched->neighbours = postsBeside(post->path());
        m_posts.push_back(std::move(watched));
        connect(post, &QObject::destroyed, this, [this, post] {
            std::erase_if(m_posts, [post](const auto &each) { return each->post == post; });
        });
        connect(post, &OpenPost::pathChanged, this, [this] {
            QStringList paths;
            for (const auto &each : m_posts)
                paths.append(each->post->path());
            m_watch.setFiles(paths);
        });
    }
    m_watch.setFiles(files);
}

DiskMerge *OutsideChanges::mergeOf(const OpenPost *post) const
{
    for (const auto &watched : m_posts) {
        if (watched->post == post)
            return watched->merge.get();
    }
    return nullptr;
}

void OutsideChanges::forgetMerge(const OpenPost *post)
{
    for (const auto &watched : m_posts) {
        if (watched->post == post && watched->merge) {
            disconnect(watched->post->document(), nullptr, watched->merge.get(), nullptr);
            watched->merge.release()->deleteLater(); // it may be the one whose word led here
        }
    }
}

std::optional<Problem> OutsideChanges::awayReason(const OpenPost *post) const
{
    for (const auto &watched : m_posts) {
        if (watched->post == post)
            return watched->away;
    }
    return {};
}

void OutsideChanges::look()
{
    m_listings.clear();
    // What is told may open and close posts.
    QList<OpenPost *> posts;
    for (const auto &watched : m_posts)
        posts.append(watched->post);
    for (OpenPost *post : posts) {
        const auto watched = std::find_if(m_posts.begin(), m_posts.end(),
                                          [post](const auto &each) { return each->post == post; });
        if (watched != m_posts.end())
            lookAt(**watched);
    }
}

void OutsideChanges::lookAt(Watched &watched)
{
    OpenPost *post = watched.post;
    const Result<FileBytes> file = readFile(post->path(), OpenPost::largestFile);
    if (!file && file.problem().code == Problem::FileMissing) {
        findAgain(watched);
        return;
    }
    // Some programs empty a file and then fill it: what is empty now is looked at twice.
    const bool emptied = file && file->bytes.isEmpty() && !post->savedBytes().isEmpty();
    if (emptied && !std::exchange(watched.missed, true)) {
        m_watch.lookAgain();
        return;
    }
    watched.missed = false;
    watched.neighbours = postsBeside(post->path());
    const QByteArray digest = file ? file->digest : QByteArray("unreadable");
    if (digest == watched.seen && digest != post->diskDigest())
        return; // told before, and the author has decided otherwise
    watched.seen = digest;
    if (std::exchange(watched.away, std::nullopt)) {
        if (watched.wasClean && post->document()->revision() == watched.revision)
            post->setUnchanged();
        Q_EMIT cameBack(post);
    }
    if (digest == post->diskDigest())
        return;
    if (file)
        takeNew(watched, file->bytes, digest);
    else
        leave(watched, file.problem());
}

/// What is here is not what is there any more: the post is changed until the file comes back.
void OutsideChanges::leave(Watched &watched, const Problem &reason)
{
    OpenPost *post = watched.post;
    watched.away = reason;
    watched.wasClean = !post->isModified();
    if (!post->isReadOnly())
        post->setChanged();
    watched.revision = post->document()->revision();
    if (reason.code == Problem::FileMissing)
        Q_EMIT gone(post);
    else
        Q_EMIT unreadable(post, reason);
}

void OutsideChanges::takeNew(Watched &watched, const QByteArray &bytes, const QByteArray &digest)
{
    OpenPost *post = watched.post;
    const Result<DecodedText> decoded = decodeText(bytes);
    if (!decoded) {
        leave(watched, decoded.problem());
        return;
    }
    if (post->isReadOnly() || !post->isModified()) {
        const QString before = post->text();
        if (const Done done = post->reload(); !done)
            leave(watched, done.problem());
        else
            Q_EMIT reloaded(post, before);
        return;
    }
    if (!watched.merge)
        watched.merge = std::make_unique<DiskMerge>(*post);
    watched.merge->take({bytes, digest, decoded->text, decoded->format},
                        QFileInfo(post->path()).lastModified());
    Q_EMIT merged(post);
}

/// The file is not under its name: renamed, about to be put back, or gone.
void OutsideChanges::findAgain(Watched &watched)
{
    OpenPost *post = watched.post;
    if (watched.away)
        return;
    if (const QString now = renamedTo(watched); !now.isEmpty()) {
        const QString old = post->path();
        watched.missed = false;
        post->follow(now);
        watched.neighbours = postsBeside(now);
        Q_EMIT renamed(post, old);
        return;
    }
    if (!std::exchange(watched.missed, true)) {
        m_watch.lookAgain(); // many programs remove a file and write it anew
        return;
    }
    watched.seen.clear();
    leave(watched, {Problem::FileMissing});
}

/// A post that is new in the folder and has the bytes that were loaded or saved last.
QString OutsideChanges::renamedTo(const Watched &watched)
{
    const QDir folder(QFileInfo(watched.post->path()).absolutePath());
    for (const QString &name : postsBeside(watched.post->path()) - watched.neighbours) {
        const QString path = folder.filePath(name);
        const bool isOpen = std::any_of(m_posts.begin(), m_posts.end(), [&path](const auto &each) {
            return each->post->path() == path;
        });
        if (isOpen)
            continue;
        const Result<FileBytes> file = readFile(path, OpenPost::largestFile);
        if (file && file->digest == watched.post->diskDigest())
            return path;
    }
    return {};
}

} // namespace Galley
