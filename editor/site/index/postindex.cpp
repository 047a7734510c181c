// SPDX-License-Identifier: GPL-3.0-or-later
#include "site/index/postindex.h"

#include "site/index/indexdatabase.h"
#include "site/index/postrow.h"
#include "site/index/searchterms.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QLockFile>

namespace Galley {

namespace {

constexpr int applicationId = 0x47616c31; ///< tells SQLite's files apart
constexpr int processes = 4; ///< that may have one blog open at the same time

// The text is kept folded, as it is compared; what is shown is read from the post itself. The
// table of terms keeps neither places nor texts: a post has a term or not.
const char *const tables[] = {
    "CREATE TABLE post(id INTEGER PRIMARY KEY, path BLOB NOT NULL, size INTEGER, changed INTEGER,"
    " step INTEGER, day INTEGER, row BLOB, title BLOB, about BLOB)",
    "CREATE INDEX post_step ON post(step)",
    "CREATE TABLE body(id INTEGER PRIMARY KEY, text BLOB NOT NULL)",
    "CREATE TABLE word(id INTEGER PRIMARY KEY, word BLOB NOT NULL)",
    "CREATE VIRTUAL TABLE found USING fts5(terms, content='', detail=none, columnsize=0,"
    " tokenize='ascii')",
};

/// What stands in the way may go without the file being touched: rights, a link's other end.
bool mayBecomeReadable(const PostSummary &post)
{
    return post.problem
        && (post.problem->code == Problem::FileUnreadable
            || post.problem->code == Problem::FileMissing
            || post.problem->code == Problem::FileNotRegular);
}

QString indexFile(const QString &folder, const QString &root, int process)
{
    const QByteArray digest
        = QCryptographicHash::hash(root.toUtf8(), QCryptographicHash::Sha256).toHex().left(32);
    const QString number = process == 0 ? QString() : QStringLiteral("-%1").arg(process);
    return QDir(folder).filePath(QString::fromLatin1(digest) + number + QStringLiteral(".sqlite"));
}

} // namespace

IndexedPost IndexedPost::of(const PostFile &file, const PostSummary &summary, const QString &text)
{
    IndexedPost post{file, summary, searchedText(summary, text), {}};
    post.summary.changed = file.changed / 1'000'000;
    post.terms = searchTerms(QString::fromUtf8(post.text.whole())).join(' ');
    return post;
}

Result<std::unique_ptr<PostIndex>> PostIndex::open(const QString &folder, const QString &root)
{
    QDir().mkpath(folder);
    for (int process = 0; process < processes; ++process) {
        const QString file = indexFile(folder, root, process);
        auto lock = std::make_unique<QLockFile>(file + QStringLiteral(".lock"));
        lock->setStaleLockTime(0); // a process may live long; one that has died is noticed
        if (!lock->tryLock() && lock->error() == QLockFile::LockFailedError)
            continue;
        if (!lock->isLocked())
            return Problem{Problem::WriteFailed, {file, QString()}};
        std::unique_ptr<PostIndex> index(new PostIndex(root, file, std::move(lock)));
        Done ready = index->prepare();
        if (!ready) {
            index->m_database.reset();
            remove(file);
            ready = index->prepare();
        }
        if (ready)
            return index;
        if (process + 1 == processes)
            return ready.problem();
    }
    return Problem{Problem::WriteFailed, {folder, QString()}};
}

PostIndex::PostIndex(const QString &root, const QString &file, std::unique_ptr<QLockFile> lock)
    : m_root(root)
    , m_file(file)
    , m_lock(std::move(lock))
{ }

PostIndex::~PostIndex()
{
    m_database.reset(); // before the lock is given up
}

void PostIndex::remove(const QString &file)
{
    for (const char *part : {"", "-wal", "-shm", "-journal"})
        QFile::remove(file + QLatin1String(part));
}

Done PostIndex::prepare()
{
    auto opened = IndexDatabase::open(m_file, IndexDatabase::Access::Write);
    if (!opened)
        return opened.problem();
    m_database = std::move(opened).value();
    // Drafts are in it: nobody else's to read.
    QFile::setPermissions(m_file, QFile::ReadOwner | QFile::WriteOwner);
    if (!m_database->run("PRAGMA journal_mode=WAL") || !m_database->run("PRAGMA synchronous=NORMAL")
        || !m_database->run("PRAGMA cache_size=-8000"))
        return m_database->problem();
    if (isOurs())
        return done();
    qint64 objects = 0;
    if (!m_database->read("SELECT count(*) FROM sqlite_master", {},
                          [&](const IndexDatabase::Row &row) { objects = row.number(0); })
        || objects > 0)
        return m_database->problem();
    for (const char *table : tables) {
        if (!m_database->run(table))
            return m_database->problem();
    }
    const QByteArray id = "PRAGMA application_id=" + QByteArray::number(applicationId);
    const QByteArray version = "PRAGMA user_version=" + QByteArray::number(postRowVersion);
    if (!m_database->run(id.constData()) || !m_database->run(version.constData()))
        return m_database->problem();
    return done();
}

bool PostIndex::isOurs()
{
    qint64 id = 0;
    qint64 version = 0;
    m_database->read("PRAGMA application_id", {},
                     [&](const IndexDatabase::Row &row) { id = row.number(0); });
    m_database->read("PRAGMA user_version", {},
                     [&](const IndexDatabase::Row &row) { version = row.number(0); });
    return id == applicationId && version == postRowVersion;
}

Result<QList<PostSummary>> PostIndex::load()
{
    QList<PostSummary> posts;
    m_known.clear();
    m_loaded.clear();
    const auto reserve = [&](const IndexDatabase::Row &row) {
        posts.reserve(row.number(0));
        m_loaded.reserve(row.number(0));
    };
    const auto take = [&](const IndexDatabase::Row &row) {
        const QString path = m_root + QLatin1Char('/') + QString::fromUtf8(row.bytes(1));
        PostSummary post = postOfRow(row.bytes(4), path, m_root);
        const Known known{row.number(0),           row.number(2), row.number(3),
                          mayBecomeReadable(post), post.cover,    post.coverFile};
        m_loaded.append({path, known});
        m_lastId = std::max(m_lastId, known.id);
        posts.append(std::move(post));
    };
    const bool complete = m_database->read("SELECT count(*) FROM post", {}, reserve)
        && m_database->read("SELECT id, path, size, changed, row FROM post", {}, take)
        && m_database->read("SELECT max(step) FROM post", {},
                            [&](const IndexDatabase::Row &row) { m_step = row.number(0); });
    if (!complete)
        return m_database->problem();
    return posts;
}

// Not while the list is waited for.
const QHash<QString, PostIndex::Known> &PostIndex::known()
{
    if (m_loaded.isEmpty())
        return m_known;
    m_known.reserve(m_loaded.size());
    for (const auto &[path, known] : std::as_const(m_loaded))
        m_known.insert(path, known);
    m_loaded = {};
    return m_known;
}

Done PostIndex::apply(const QList<IndexedPost> &posts, const QStringList &gone)
{
    if (posts.isEmpty() && gone.isEmpty())
        return done();
    known();
    if (m_words.isEmpty()
        && !m_database->read("SELECT word FROM word", {},
                             [&](const IndexDatabase::Row &row) { m_words.insert(row.bytes(0)); }))
        return m_database->problem();
    if (!m_database->run("BEGIN IMMEDIATE"))
        return m_database->problem();
    ++m_step;
    bool kept = true;
    for (const QString &path : gone)
        kept = kept && forget(path);
    for (const IndexedPost &post : posts)
        kept = kept && put(post);
    if (kept && m_database->run("COMMIT"))
        return done();
    const Problem problem = m_database->problem();
    m_database->run("ROLLBACK");
    m_words.clear(); // some of them may not be in the file now
    return problem;
}

void PostIndex::settle()
{
    m_words = {};
}

bool PostIndex::put(const IndexedPost &post)
{
    const PostSummary &summary = post.summary;
    Known &known = m_known[summary.path];
    const bool isNew = known.id == 0;
    if (isNew)
        known.id = ++m_lastId;
    else if (!forgetTerms(known.id))
        return false;
    known.size = post.file.size;
    known.changed = post.file.changed;
    known.isUnreadable = mayBecomeReadable(summary);
    known.cover = summary.cover;
    known.coverFile = summary.coverFile;
    const qint64 day = summary.day.isValid() ? summary.day.toMSecsSinceEpoch() : 0;
    return m_database->run("INSERT OR REPLACE INTO post VALUES(?, ?, ?, ?, ?, ?, ?, ?, ?)",
                           {known.id, summary.path.mid(m_root.size() + 1).toUtf8(), known.size,
                            known.changed, m_step, day, postRow(summary, m_root), post.text.title,
                            post.text.about})
        && m_database->run("INSERT OR REPLACE INTO body VALUES(?, ?)",
                           {known.id, post.text.whole()})
        && m_database->run("INSERT INTO found(rowid, terms) VALUES(?, ?)", {known.id, post.terms})
        && keepWords(post.terms);
}

bool PostIndex::forget(const QString &path)
{
    const qint64 id = m_known.take(path).id;
    return id == 0
        || (forgetTerms(id) && m_database->run("DELETE FROM post WHERE id=?", {id})
            && m_database->run("DELETE FROM body WHERE id=?", {id}));
}

// The table of terms has no texts of its own: it must be told what to forget.
bool PostIndex::forgetTerms(qint64 id)
{
    QByteArray text;
    if (!m_database->read("SELECT text FROM body WHERE id=?", {id},
                          [&](const IndexDatabase::Row &row) { text = row.bytes(0); }))
        return false;
    return m_database->run("INSERT INTO found(found, rowid, terms) VALUES('delete', ?, ?)",
                           {id, searchTerms(QString::fromUtf8(text)).join(' ')});
}

bool PostIndex::keepWords(const QByteArray &terms)
{
    for (const QByteArray &word : terms.split(' ')) {
        if (word.isEmpty() || m_words.contains(word))
            continue;
        m_words.insert(word);
        if (!m_database->run("INSERT INTO word(word) VALUES(?)", {word}))
            return false;
    }
    return true;
}

} // namespace Galley
