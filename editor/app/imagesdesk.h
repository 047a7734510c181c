// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "imagepanel/imagecommand.h"
#include "images/imageaudit.h"
#include "site/linkstyle.h"
#include "work/newestjob.h"
#include "work/pictures/pictureremoval.h"

#include <QDateTime>
#include <QObject>
#include <QPointer>

#include <atomic>
#include <memory>

namespace Galley {

class Actions;
class BlogPicturesDesk;
class Desk;
class ImagePanel;
class LiveDetails;
class LiveFields;
class LiveImages;
class LiveProof;
class PictureChanger;
class PictureChanges;
struct PictureDescription;
class PostDesk;
class ProofPictures;
class Prompts;
class RemovalDialog;
class Settings;
class WordDialog;
class Workspace;

/// What is done with the pictures of a post from the grid: renamed, moved, replaced, described,
/// made the cover, copied as a link, binned.
class ImagesDesk : public QObject
{
    Q_OBJECT

public:
    /// What it works with; all must outlive it.
    struct Around {
        QWidget &window; ///< dialogs stand over it
        const Actions &actions;
        Workspace &workspace;
        Prompts &prompts;
        Desk &desk;
        PostDesk &posts;
        LiveImages &images;
        LiveProof &proof;
        const LiveFields &fields;
        const Settings &settings;
    };
    /// \a profile is Galley's folder.
    ImagesDesk(const Around &around, const QString &profile, QObject *parent = nullptr);
    ~ImagesDesk() override;

    /// Null while nothing is asked.
    WordDialog *dialog() const;
    RemovalDialog *removalDialog() const;
    BlogPicturesDesk &blogPictures() { return *m_blogPictures; }

private:
    void run(ImageCommand command, const ImageEntry &entry);
    void undo();
    LinkStyle linkStyle() const;
    void rename(const QString &picture);
    void replace(const QString &picture);
    void clean(const QString &picture);
    void moveToPost(const QString &picture);
    void describe(const ImageEntry &entry, const PictureDescription &description);
    void setCover(const QString &picture);
    void copyLink(ImageCommand command, const ImageEntry &entry);
    void remove(const QStringList &pictures);
    void askRemoval(const PictureRemovalPlan &plan);

    PictureScene scene() const;

    const Around m_around;
    ImagePanel &m_panel;
    std::unique_ptr<PictureChanges> m_changes;
    std::unique_ptr<PictureChanger> m_changer;
    std::unique_ptr<BlogPicturesDesk> m_blogPictures;
    std::unique_ptr<ProofPictures> m_proofPictures;
    QPointer<RemovalDialog> m_removal;
    std::shared_ptr<std::atomic_bool> m_cancelled;
    std::unique_ptr<LiveDetails> m_details;
    NewestJob m_job;
    const QDateTime m_began = QDateTime::currentDateTimeUtc();
};

} // namespace Galley
