// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/editwatch.h"
#include "session/journal/editlog.h"

#include <QObject>
#include <QStringList>
#include <QTimer>

#include <optional>

namespace Galley {

class DiskThread;
class JournalFolder;
class OpenPost;

/// Keeps what is typed into one open post and not yet saved on the disk, outside the blog. Typing
/// never restarts its clock: what is typed is handed over within 200 ms and written and flushed on
/// the disk's thread. What fails is told and tried again; the journal written before stays.
class PostJournal : public QObject
{
    Q_OBJECT

public:
    /// All must outlive the journal. Writes nothing before the post is changed.
    PostJournal(OpenPost &post, JournalFolder &folder, DiskThread &disk);
    /// Puts what is not yet written on the disk, unless it was given up.
    ~PostJournal() override;

    /// Hands over what was typed now, for instance because a save may take its time.
    void flush();
    /// The same, and waits for it. False if it could not be written.
    bool finish();
    /// The author does not want what is unsaved: removes the journal. What is typed afterwards is
    /// kept again.
    void giveUp();
    /// Why what was typed is not on the disk; none if all is well.
    const std::optional<Problem> &problem() const { return m_problem; }

Q_SIGNALS:
    void problemChanged();

private:
    struct Written {
        EditLog log;
        Result<qint64> size;
    };
    void noteEdit(const Edit &edit);
    void noteLost();
    void noteModified(bool modified);
    void noteState();
    void notePath();
    void startTimer();
    void write();
    void writeWhole();
    void append();
    void deliver(int epoch, const QString &file, const Written &written);
    void forgetFiles();
    void setProblem(const std::optional<Problem> &problem);

    OpenPost &m_post;
    JournalFolder &m_folder;
    DiskThread &m_disk;
    EditWatch m_watch;
    QTimer m_timer;

    QString m_base; ///< the text when nothing was unsaved
    QDateTime m_savedAt; ///< when the file with that text was written
    int m_series; ///< its files', in the folder of this session
    QList<Edit> m_pending; ///< typed, not yet handed over
    bool m_whole = true; ///< the next write begins a new file: base and difference

    EditLog m_log; ///< after the last record written
    QString m_file; ///< which is good up to m_size; empty if there is none
    qint64 m_size = 0;
    qint64 m_begun = 0; ///< its size without records
    QStringList m_made; ///< every file that is there or may soon be

    bool m_writing = false;
    bool m_due = false; ///< write again as soon as the present write is done
    int m_epoch = 0; ///< answers of writes from before the post was saved count no more
    std::optional<Problem> m_problem;
};

} // namespace Galley
