// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/picturejob.h"

#include <QHash>
#include <QObject>
#include <QPointer>
#include <QTextCursor>
#include <QTimer>

#include <memory>

class QMimeData;
class QTemporaryDir;

namespace Galley {

class Actions;
class Desk;
class FetchDesk;
class LiveFields;
class LiveImages;
class LiveProof;
class OpenPost;
class PictureUndo;
class Prompts;
class Settings;
class Workspace;

/// Pictures that come into the post, pasted, dropped or chosen: their files into its folder, their
/// links into its text, as one undo step.
class PictureDesk : public QObject
{
    Q_OBJECT

public:
    /// All must outlive it.
    PictureDesk(Actions &actions, Workspace &workspace, Settings &settings, Prompts &prompts,
                Desk &desk, LiveFields &fields, LiveImages &images, LiveProof &proof,
                QObject *parent = nullptr);
    ~PictureDesk() override;

    /// Adds pictures at a position of the whole text of the post that is shown.
    void add(const QList<PictureArrival> &arrivals, qsizetype position);
    /// The post that is shown, if pictures can come into it; else null.
    OpenPost *writablePost() const;
    /// Adds files that were fetched from the addresses under which a post shows them, and gives it
    /// their new targets; it need not be shown any more. \a files: by address. \a folder: what they
    /// lie in. False where no picture can come into the post.
    bool addInPlaceOf(OpenPost &post, const QHash<QString, QString> &files,
                      std::shared_ptr<QTemporaryDir> folder);
    FetchDesk &fetching() { return *m_fetching; }
    /// False while pictures are on their way.
    bool isIdle() const { return m_waiting.isEmpty(); }

private:
    /// Where the links of a request go.
    struct Place {
        QPointer<OpenPost> post;
        QTextCursor cursor; ///< moves with what is typed meanwhile
        int all = 0;
        int ready = 0;
        QHash<QString, QString> addresses = {}; ///< by file; where it is these that are replaced
        std::shared_ptr<QTemporaryDir> folder = {};
    };

    void connectWays(const Actions &actions);
    /// Whether pictures can come into it: it belongs to the blog and may be changed.
    bool isWritable(const OpenPost &post) const;
    /// Whether a text of \a post names a file that the operation has made. \a targets: how its
    /// links name them.
    bool names(const FileOperation &operation, const QStringList &targets, const OpenPost &post,
               const QString &text) const;
    /// Whether another post of the blog names a file that the operation has made.
    bool isNeeded(const FileOperation &operation, const OpenPost &post) const;
    void start(const QList<PictureArrival> &arrivals, Place place);
    void choose();
    void addAtCaret(const QMimeData &data);
    void addInProof(const QMimeData &data, QPoint point);
    void finish(int number, const PictureJob::Outcome &outcome);
    /// False where the text has no place for links any more.
    bool link(const Place &place, const PictureJob::Outcome &outcome);
    bool replaceAddresses(const Place &place, const PictureJob::Outcome &outcome);
    void tellProgress();
    void tellAdded(OpenPost &post, const PictureJob::Outcome &outcome);
    void tellRefused(const PictureJob::Outcome &outcome);
    void tellProblem(const Problem &problem, const QString &second);
    /// The key under which the blog's posts name their cover, if this one has none; else empty.
    QString missingCover(const OpenPost &post) const;

    Workspace &m_workspace;
    Settings &m_settings;
    Prompts &m_prompts;
    Desk &m_desk;
    LiveFields &m_fields;
    LiveImages &m_images;
    QHash<int, Place> m_waiting;
    QString m_chosenFrom; ///< the folder of what was chosen last
    QTimer m_patience; ///< what is done soon needs no bar
    std::shared_ptr<OperationDisk> m_disk;
    std::unique_ptr<PictureUndo> m_undo;
    std::unique_ptr<PictureJob> m_job;
    std::unique_ptr<FetchDesk> m_fetching;
};

} // namespace Galley
