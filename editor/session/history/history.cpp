// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/history/history.h"

#include "site/safefile.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>

#include <algorithm>
#include <limits>

namespace Galley {

namespace {

constexpr int MostTries = 5; // another Galley may keep the same post's history

QString listIn(const QString &folder)
{
    return folder + QLatin1String("/generations.json");
}

QString fileOf(const QString &folder, const QByteArray &digest)
{
    return folder + u'/' + QString::fromLatin1(digest.toHex());
}

Problem historyFailed(const QString &path, const Problem &problem)
{
    return {Problem::HistoryFailed, {path, problem.arguments.value(1)}};
}

qint64 sizeOfAll(const QString &folder)
{
    qint64 size = 0;
    QDirIterator each(folder, QDir::Files, QDirIterator::Subdirectories);
    while (each.hasNext()) {
        each.next();
        size += each.fileInfo().size();
    }
    return size;
}

} // namespace

History::History(const QString &folder, const Limits &limits)
    : m_folder(folder)
    , m_limits(limits)
{ }

QString History::folderOf(const QString &path) const
{
    return m_folder + u'/' + QString::fromLatin1(digestOf(path.toUtf8()).toHex().left(32));
}

Result<History::Stored> History::read(const QString &folder) const
{
    const Result<FileBytes> file = readFile(listIn(folder));
    if (!file && file.problem().code == Problem::FileMissing)
        return Stored{};
    if (!file)
        return file.problem();
    const Result<GenerationList> list = GenerationList::fromBytes(file->bytes);
    if (!list)
        return Problem{Problem::FileUnreadable, {listIn(folder)}};
    return Stored{*list, file->digest};
}

Done History::write(const QString &folder, const Stored &stored) const
{
    const Result<QByteArray> written
        = writeFile(listIn(folder), stored.list.toBytes(), stored.digest);
    return written ? done() : Done(written.problem());
}

Result<QList<Generation>> History::list(const QString &path) const
{
    const Result<Stored> stored = read(folderOf(path));
    if (!stored)
        return stored.problem();
    QList<Generation> generations = stored->list.generations;
    std::reverse(generations.begin(), generations.end());
    return generations;
}

Result<QByteArray> History::bytes(const QString &path, const Generation &generation) const
{
    const QString name = fileOf(folderOf(path), generation.digest);
    const Result<FileBytes> file = readFile(name, std::numeric_limits<int>::max());
    if (!file)
        return file.problem();
    const QByteArray bytes = qUncompress(file->bytes);
    if (digestOf(bytes) != generation.digest)
        return Problem{Problem::FileUnreadable, {name}};
    return bytes;
}

Done History::keep(const QString &path, const QByteArray &bytes, const QDateTime &when)
{
    if (m_limits.perPost <= 0)
        return done();
    const QString folder = folderOf(path);
    const Generation generation{when, bytes.size(), digestOf(bytes)};
    const Result<Stored> stored = read(folder);
    if (stored && !stored->list.generations.isEmpty()
        && stored->list.generations.constLast().digest == generation.digest)
        return done();
    if (m_used < 0)
        m_used = sizeOfAll(m_folder);
    QDir().mkpath(folder);
    if (!stored) {
        // A list that cannot be read would keep the post from having a history for ever.
        QFile::remove(listIn(folder) + QStringLiteral(".broken"));
        QFile::rename(listIn(folder), listIn(folder) + QStringLiteral(".broken"));
    }
    // The file before the list that names it: whatever ends this in between, no list lies.
    if (const Done kept = keepFile(fileOf(folder, generation.digest), bytes); !kept)
        return historyFailed(path, kept.problem());
    if (const Done added = add(path, generation); !added)
        return historyFailed(path, added.problem());
    keepWithinBytes();
    return done();
}

Done History::keepFile(const QString &file, const QByteArray &bytes)
{
    QByteArray there;
    if (const Result<FileBytes> old = readFile(file, std::numeric_limits<int>::max())) {
        if (qUncompress(old->bytes) == bytes)
            return done();
        there = old->digest;
    }
    const QByteArray packed = qCompress(bytes);
    if (const Result<QByteArray> written = writeFile(file, packed, there); !written)
        return written.problem();
    m_used += packed.size();
    return done();
}

Done History::add(const QString &path, const Generation &generation)
{
    const QString folder = folderOf(path);
    Done written = done();
    for (int attempt = 0; attempt < MostTries; ++attempt) {
        Result<Stored> stored = read(folder);
        if (!stored)
            return stored.problem();
        Stored &now = stored.value();
        now.list.path = path;
        now.list.generations.append(generation);
        const QList<Generation> dropped = now.list.shorten(m_limits.perPost);
        written = write(folder, now);
        if (written) {
            dropFiles(folder, dropped, now.list);
            return written;
        }
        if (written.problem().code != Problem::FileChangedOnDisk)
            break;
    }
    return written;
}

void History::dropFiles(const QString &folder, const QList<Generation> &dropped,
                        const GenerationList &left)
{
    for (const Generation &each : dropped) {
        const QString file = fileOf(folder, each.digest);
        const qint64 size = QFileInfo(file).size();
        if (!left.holds(each.digest) && QFile::remove(file))
            m_used -= size;
    }
}

Done History::follow(const QString &from, const QString &to)
{
    const Result<Stored> old = read(folderOf(from));
    if (!old)
        return historyFailed(to, old.problem());
    QList<Generation> all = old->list.generations;
    const Result<QList<Generation>> there = list(to);
    if (from == to || all.isEmpty() || !there)
        return done();
    // A file that was written over has a history of its own; it stays behind the one that came.
    // One that comes back finds its own again: those are not counted twice.
    for (auto each = there->crbegin(); each != there->crend(); ++each) {
        const bool isKnown = std::any_of(all.cbegin(), all.cend(), [&each](const Generation &one) {
            return one.when == each->when && one.digest == each->digest;
        });
        if (!isKnown)
            all.append(*each);
    }
    std::stable_sort(all.begin(), all.end(),
                     [](const Generation &a, const Generation &b) { return a.when < b.when; });
    const QString folder = folderOf(to);
    QDir().mkpath(folder);
    for (const Generation &each : old->list.generations) {
        const QString file = fileOf(folder, each.digest);
        if (QFile::copy(fileOf(folderOf(from), each.digest), file) && m_used >= 0)
            m_used += QFileInfo(file).size();
    }
    Result<Stored> stored = read(folder);
    if (!stored)
        return historyFailed(to, stored.problem());
    stored.value().list = {to, all};
    const QList<Generation> dropped = stored.value().list.shorten(std::max(1, m_limits.perPost));
    if (const Done written = write(folder, *stored); !written)
        return historyFailed(to, written.problem());
    dropFiles(folder, dropped, stored->list);
    return done();
}

void History::keepWithinBytes()
{
    if (m_used <= m_limits.bytes)
        return;
    struct Old {
        Generation generation;
        QString folder;
    };
    QList<Old> old;
    const QStringList names = QDir(m_folder).entryList(QDir::Dirs | QDir::NoDotAndDotDot);
    for (const QString &name : names) {
        const QString folder = m_folder + u'/' + name;
        if (const Result<Stored> stored = read(folder)) {
            for (const Generation &each : stored->list.generations.mid(
                     0, std::max<qsizetype>(0, stored->list.generations.size() - 1)))
                old.append({each, folder});
        }
    }
    std::stable_sort(old.begin(), old.end(), [](const Old &a, const Old &b) {
        return a.generation.when < b.generation.when;
    });
    // Somewhat below, so that not every save has to look at everything again.
    const qint64 aim = m_limits.bytes / 10 * 9;
    for (const Old &each : old) {
        if (m_used <= aim)
            return;
        Result<Stored> stored = read(each.folder);
        if (!stored)
            continue;
        GenerationList &list = stored.value().list;
        list.generations.removeOne(each.generation);
        if (write(each.folder, *stored))
            dropFiles(each.folder, {each.generation}, list);
    }
}

} // namespace Galley
