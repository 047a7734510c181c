// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/journal/postjournal.h"

#include "post/textdifference.h"
#include "session/journal/diskthread.h"
#include "session/journal/journalfolder.h"
#include "session/openpost.h"
#include "site/appendfile.h"
#include "site/safefile.h"

#include <QFile>
#include <QFileInfo>
#include <QTextDocument>

#include <algorithm>
#include <chrono>

namespace Galley {

namespace {

using namespace std::chrono_literals;

constexpr auto Gather = 200ms; // leaves a slow disk most of the promised second
constexpr auto RetryPause = 2s;
/// Records are folded into a new file beyond this, or beyond four times the text, in bytes.
constexpr qint64 LongLog = 1024 * 1024;

/// Adds an edit; what is typed letter by letter becomes one edit.
void gather(QList<Edit> &edits, const Edit &edit)
{
    if (!edits.isEmpty() && edit.span.length == 0) {
        Edit &last = edits.last();
        if (edit.span.start == last.span.start + last.text.size()) {
            last.text += edit.text;
            return;
        }
    }
    edits.append(edit);
}

QDateTime writtenAt(const QString &path)
{
    return QFileInfo(path).lastModified();
}

} // namespace

PostJournal::PostJournal(OpenPost &post, JournalFolder &folder, DiskThread &disk)
    : m_post(post)
    , m_folder(folder)
    , m_disk(disk)
    , m_watch(*post.document())
    , m_base(post.text())
    , m_savedAt(writtenAt(post.path()))
    , m_series(folder.newSeries())
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &PostJournal::write);
    connect(&m_watch, &EditWatch::edited, this, &PostJournal::noteEdit);
    connect(&m_watch, &EditWatch::lost, this, &PostJournal::noteLost);
    connect(post.document(), &QTextDocument::modificationChanged, this, &PostJournal::noteModified);
    connect(&post, &OpenPost::stateChanged, this, &PostJournal::noteState);
    connect(&post, &OpenPost::pathChanged, this, &PostJournal::notePath);
    noteState();
}

PostJournal::~PostJournal()
{
    if (m_timer.isActive() || m_due || m_writing)
        finish();
    m_disk.wait(); // what is still to be done needs the folder
}

void PostJournal::startTimer()
{
    if (!m_timer.isActive())
        m_timer.start(Gather);
}

void PostJournal::noteEdit(const Edit &edit)
{
    if (m_whole)
        m_pending.clear(); // the whole text says it all
    else
        gather(m_pending, edit);
    startTimer();
}

void PostJournal::noteLost()
{
    m_whole = true;
    m_pending.clear();
    startTimer();
}

void PostJournal::noteModified(bool modified)
{
    if (modified) {
        startTimer(); // also where nothing was typed: a save that failed
        return;
    }
    // What is on the disk is what is in the document: nothing to keep any more.
    m_base = m_post.text();
    m_savedAt = writtenAt(m_post.path());
    giveUp();
}

// A post may count as changed, or no longer, although its text is the same: its file is gone, or is
// written otherwise.
void PostJournal::noteState()
{
    if (m_post.isModified())
        startTimer();
    else if (!m_made.isEmpty() || m_timer.isActive())
        noteModified(false);
}

// A journal that named the old path would be offered to whatever post has that path later.
void PostJournal::notePath()
{
    m_whole = true;
    m_pending.clear();
    if (m_post.isModified())
        startTimer();
    else
        m_savedAt = writtenAt(m_post.path()); // it may just have been saved there
}

void PostJournal::giveUp()
{
    m_timer.stop();
    m_pending.clear();
    m_due = false;
    m_whole = true;
    m_file.clear();
    ++m_epoch;
    m_writing = false; // its answer does not count
    forgetFiles();
    setProblem({});
}

void PostJournal::forgetFiles()
{
    if (m_made.isEmpty())
        return;
    m_disk.run(this, [files = std::exchange(m_made, {})] {
        for (const QString &file : files)
            QFile::remove(file);
        return DiskThread::Delivery();
    });
}

void PostJournal::flush()
{
    if (m_timer.isActive())
        write();
}

bool PostJournal::finish()
{
    if (m_timer.isActive() || m_due || m_writing || m_problem) {
        // How far the present write has come is not known yet: begin a new file.
        m_timer.stop();
        m_whole = true;
        m_due = false;
        ++m_epoch;
        writeWhole();
    }
    m_disk.wait();
    const QString file = m_made.isEmpty() ? QString() : m_made.constLast();
    return !m_post.isModified() || (!file.isEmpty() && QFile::exists(file));
}

void PostJournal::write()
{
    m_timer.stop();
    if (m_writing)
        m_due = true;
    else if (m_whole)
        writeWhole();
    else if (!m_pending.isEmpty())
        append();
}

void PostJournal::writeWhole()
{
    const QString path = m_folder.nextFile(m_series);
    const EditLogStart start{m_post.path(), m_savedAt, m_post.savedBytes(), m_base};
    const QStringList older = m_made;
    m_made.append(path);
    m_pending.clear();
    m_whole = false;
    m_writing = true;
    m_disk.run(this, [=, this, epoch = m_epoch, text = m_post.text()] {
        const TextDifference typed = difference(start.base, text);
        const Edit edit{typed.before, text.mid(typed.before.start, typed.after)};
        const QDateTime now = QDateTime::currentDateTime();
        EditLog log;
        QByteArray bytes = log.begin(start, now);
        bytes += log.record({edit}, now);
        const Done ready = m_folder.prepare();
        const Result<QByteArray> done
            = ready ? writeFile(path, bytes, {}) : Result<QByteArray>(ready.problem());
        if (done) {
            for (const QString &each : older)
                QFile::remove(each);
        }
        const Written written{log, done ? Result<qint64>(bytes.size()) : done.problem()};
        return [=, this] { deliver(epoch, path, written); };
    });
}

void PostJournal::append()
{
    m_writing = true;
    m_disk.run(this,
               [this, epoch = m_epoch, file = m_file, size = m_size, log = m_log,
                edits = std::exchange(m_pending, {})]() mutable {
                   const QByteArray bytes = log.record(edits, QDateTime::currentDateTime());
                   const Written written{log, appendToFile(file, bytes, size)};
                   return [=, this] { deliver(epoch, file, written); };
               });
}

void PostJournal::deliver(int epoch, const QString &file, const Written &written)
{
    if (epoch != m_epoch)
        return;
    m_writing = false;
    if (!written.size) {
        m_whole = true; // what is on the disk stays; the next try stands for itself
        m_due = false;
        if (!QFile::exists(file))
            m_made.removeOne(file);
        setProblem(Problem{Problem::JournalFailed, written.size.problem().arguments});
        m_timer.start(RetryPause);
        return;
    }
    setProblem({});
    m_log = written.log;
    m_size = *written.size;
    if (file != m_file) {
        m_begun = m_size;
        m_made = {file};
    }
    m_file = file;
    const qint64 textBytes = m_post.document()->characterCount() * qint64(sizeof(QChar));
    if (m_size - m_begun > std::max(LongLog, 4 * textBytes))
        m_whole = true;
    if (std::exchange(m_due, false))
        write();
}

void PostJournal::setProblem(const std::optional<Problem> &problem)
{
    const bool changed = m_problem.has_value() != problem.has_value();
    m_problem = problem;
    if (changed)
        Q_EMIT problemChanged();
}

} // namespace Galley
