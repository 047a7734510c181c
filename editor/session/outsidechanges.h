// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/diskmerge.h"
#include "session/diskwatch.h"

#include <QHash>
#include <QSet>

#include <memory>
#include <vector>

namespace Galley {

/// What other programs do to the files of open posts, and what that does to the posts: a clean one
/// takes the new text, a changed one is merged, a renamed file is followed. Only bytes are
/// compared, never times: our own saves are nobody's change.
class OutsideChanges : public QObject
{
    Q_OBJECT

public:
    explicit OutsideChanges(QObject *parent = nullptr);
    ~OutsideChanges() override;

    /// The posts to look after. One that dies is looked after no longer.
    void setPosts(const std::vector<OpenPost *> &posts);
    /// Looks at all files again, soon: the window has come to the front.
    void lookAgain() { m_watch.lookAgain(); }
    /// Looks at all files at once.
    void look();
    DiskWatch &watch() { return m_watch; }

    /// The merge of this post that the author has not done with; null if there is none.
    DiskMerge *mergeOf(const OpenPost *post) const;
    /// It is settled: the text was saved, and nothing waits for a choice. Until then undoing it
    /// must be noticed.
    void forgetMerge(const OpenPost *post);

    /// Why the post's text is no longer on the disk under its name: FileMissing, or what stands in
    /// the way of reading it.
    std::optional<Problem> awayReason(const OpenPost *post) const;

Q_SIGNALS:
    /// A clean post shows the text of another program now.
    void reloaded(OpenPost *post, const QString &textBefore);
    /// mergeOf() is new, or has more.
    void merged(OpenPost *post);
    /// The file is not there any more; the post is changed.
    void gone(OpenPost *post);
    /// It is there again.
    void cameBack(OpenPost *post);
    void renamed(OpenPost *post, const QString &oldPath);
    /// The file changed to something that is no text, or cannot be read; the post is as it was.
    void unreadable(OpenPost *post, const Problem &problem);

private:
    struct Watched;

    void lookAt(Watched &watched);
    void findAgain(Watched &watched);
    void takeNew(Watched &watched, const QByteArray &bytes, const QByteArray &digest);
    void leave(Watched &watched, const Problem &reason);
    QString renamedTo(const Watched &watched);
    QSet<QString> postsBeside(const QString &path);

    DiskWatch m_watch;
    QHash<QString, QSet<QString>> m_listings; ///< the posts in a folder, during one look
    std::vector<std::unique_ptr<Watched>> m_posts;
};

} // namespace Galley
