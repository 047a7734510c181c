// SPDX-License-Identifier: GPL-3.0-or-later
#include "site/index/indexsearch.h"

#include "site/index/indexdatabase.h"
#include "site/index/searchterms.h"
#include "site/postsearch.h"

#include <algorithm>

namespace Galley {

namespace {

// A part that so many words contain is in most posts: to look into the texts is faster then.
constexpr int mostWords = 12;
// Texts are fetched one by one for so many posts, beyond that all of them are looked through.
constexpr qsizetype fewPosts = 200;
// All texts together are kept at hand up to here; those of larger blogs are read each time.
constexpr qint64 mostTextBytes = 96 * 1024 * 1024;

/// A term for MATCH, which takes it as one word and nothing else: terms hold no quotation mark.
QByteArray quoted(const QByteArray &term)
{
    return '"' + term + '"';
}

QList<qint64> numbersIn(const QByteArray &list)
{
    QList<qint64> numbers;
    qint64 number = 0;
    for (const char c : list) {
        if (c == ',') {
            numbers.append(number);
            number = 0;
        } else {
            number = number * 10 + (c - '0');
        }
    }
    if (!list.isEmpty())
        numbers.append(number);
    return numbers;
}

bool beginsAWord(const QByteArray &text, qsizetype at)
{
    return at == 0 || text[at - 1] == ' ' || text[at - 1] == '\n' || text[at - 1] == '-';
}

} // namespace

Result<std::unique_ptr<IndexSearch>> IndexSearch::open(const QString &file, const QString &root)
{
    auto database = IndexDatabase::open(file, IndexDatabase::Access::Read);
    if (!database)
        return database.problem();
    return std::unique_ptr<IndexSearch>(new IndexSearch(std::move(database).value(), root));
}

IndexSearch::IndexSearch(std::unique_ptr<IndexDatabase> database, const QString &root)
    : m_database(std::move(database))
    , m_root(root)
{
    m_database->run("PRAGMA mmap_size=268435456");
}

IndexSearch::~IndexSearch() = default;

Result<QList<SearchHit>> IndexSearch::find(const PostSearch &search)
{
    QList<QByteArray> words;
    for (const QString &word : search.words())
        words.append(word.toUtf8());
    if (words.isEmpty())
        return QList<SearchHit>();
    // One picture of the index for all of the questions.
    Candidates found;
    bool known = m_database->run("BEGIN") && update() && look(words, found);
    for (const QByteArray &word : std::as_const(found.unproved))
        known = known && prove(word, found.posts);
    const Problem problem = m_database->problem();
    m_database->run("COMMIT");
    if (!known)
        return problem;
    return ranked(found.posts.value_or(QList<qint64>()), words);
}

QString IndexSearch::suggestion(const PostSearch &search) const
{
    QStringList words;
    bool isOther = false;
    for (const QString &word : search.words()) {
        const QByteArray written = word.toUtf8();
        const bool known = !m_vocabulary.containing(written, 1).isEmpty();
        const QByteArray meant = known ? written : m_vocabulary.nearest(written);
        if (meant.isEmpty())
            return {};
        isOther = isOther || !known;
        words.append(QString::fromUtf8(meant));
    }
    return isOther ? words.join(QLatin1Char(' ')) : QString();
}

void IndexSearch::prepare()
{
    m_database->run("BEGIN");
    (void)(update() && loadTexts());
    m_database->run("COMMIT");
}

bool IndexSearch::update()
{
    const auto take = [this](const IndexDatabase::Row &row) {
        const auto id = std::size_t(row.number(0));
        if (id >= m_heads.size())
            m_heads.resize(id + 1);
        m_heads[id] = {m_root + QLatin1Char('/') + QString::fromUtf8(row.bytes(1)), row.bytes(2),
                       row.bytes(3), row.number(4)};
        m_step = std::max(m_step, row.number(5));
    };
    return m_database->read("SELECT id, path, title, about, day, step FROM post WHERE step > ?",
                            {m_step}, take)
        && m_vocabulary.update(*m_database);
}

bool IndexSearch::look(const QList<QByteArray> &words, Candidates &found)
{
    QList<QByteArray> wanted;
    for (const QByteArray &word : words) {
        const TermPlan plan = planTerms(QString::fromUtf8(word));
        bool exact = plan.isExact;
        for (const QByteArray &term : plan.terms)
            wanted.append(quoted(term));
        for (const QByteArray &part : plan.parts) {
            const QList<QByteArray> terms = m_vocabulary.containing(part, mostWords);
            if (terms.isEmpty()) {
                found.posts = QList<qint64>();
                found.unproved.clear();
                return true;
            }
            if (terms.size() > mostWords) {
                exact = false;
                continue;
            }
            QList<QByteArray> either;
            for (const QByteArray &term : terms)
                either.append(quoted(term));
            wanted.append('(' + either.join(" OR ") + ')');
        }
        if (!exact)
            found.unproved.append(word);
    }
    if (wanted.isEmpty())
        return true;
    return m_database->read(
        "SELECT group_concat(rowid) FROM found WHERE found MATCH ?",
        {QString::fromUtf8(wanted.join(" AND "))},
        [&](const IndexDatabase::Row &row) { found.posts = numbersIn(row.bytes(0)); });
}

bool IndexSearch::prove(const QByteArray &word, std::optional<QList<qint64>> &posts)
{
    if (posts && posts->size() <= fewPosts)
        return proveOneByOne(word, *posts);
    if (!loadTexts())
        return false;
    if (m_texts.empty())
        return proveAll(word, posts);
    const qsizetype rarest = m_bytes.rarestIn(word);
    QList<qint64> having;
    const auto look = [&](qint64 post) {
        if (std::size_t(post) < m_texts.size()
            && RareByte::isIn(m_texts[std::size_t(post)], word, rarest))
            having.append(post);
    };
    if (posts)
        std::for_each(posts->cbegin(), posts->cend(), look);
    else
        for (qint64 post = 1; post < qint64(m_texts.size()); ++post)
            look(post);
    posts = having;
    return true;
}

bool IndexSearch::proveOneByOne(const QByteArray &word, QList<qint64> &posts)
{
    QList<qint64> kept;
    for (const qint64 post : std::as_const(posts)) {
        if (!m_database->read("SELECT 1 FROM body WHERE id=? AND instr(text, ?) > 0", {post, word},
                              [&](const IndexDatabase::Row &) { kept.append(post); }))
            return false;
    }
    posts = kept;
    return true;
}

bool IndexSearch::proveAll(const QByteArray &word, std::optional<QList<qint64>> &posts)
{
    QList<qint64> having;
    if (!m_database->read("SELECT group_concat(id) FROM body WHERE instr(text, ?) > 0", {word},
                          [&](const IndexDatabase::Row &row) { having = numbersIn(row.bytes(0)); }))
        return false;
    if (posts) {
        having.removeIf(
            [&](qint64 post) { return !std::binary_search(posts->cbegin(), posts->cend(), post); });
    }
    posts = having;
    return true;
}

bool IndexSearch::loadTexts()
{
    qint64 bytes = 0;
    if (m_textStep == m_step)
        return true;
    if (!m_database->read("SELECT sum(length(text)) FROM body", {},
                          [&](const IndexDatabase::Row &row) { bytes = row.number(0); }))
        return false;
    if (bytes > mostTextBytes) {
        forgetTexts();
        return true;
    }
    m_texts.resize(m_heads.size());
    const bool complete = m_database->read(
        "SELECT post.id, text FROM post JOIN body ON body.id=post.id WHERE step > ?", {m_textStep},
        [this](const IndexDatabase::Row &row) {
            m_bytes.learn(m_texts[std::size_t(row.number(0))] = row.bytes(1));
        });
    m_textStep = m_step;
    return complete;
}

void IndexSearch::forgetTexts()
{
    m_texts = {};
    m_textStep = 0;
}

int IndexSearch::rankOf(const Head &head, const QList<QByteArray> &words) const
{
    int rank = 0;
    for (const QByteArray &word : words) {
        if (const qsizetype at = head.title.indexOf(word); at >= 0)
            rank += beginsAWord(head.title, at) ? 8 : 6;
        else if (const qsizetype told = head.about.indexOf(word); told >= 0)
            rank += beginsAWord(head.about, told) ? 4 : 3;
        else
            rank += 1;
    }
    if (words.size() > 1 && head.title.contains(words.join(' ')))
        rank += 4;
    return rank;
}

Result<QList<SearchHit>> IndexSearch::ranked(const QList<qint64> &posts,
                                             const QList<QByteArray> &words) const
{
    struct Ranked {
        const Head *head;
        int rank;
    };
    std::vector<Ranked> order;
    order.reserve(std::size_t(posts.size()));
    for (const qint64 post : posts) {
        if (std::size_t(post) < m_heads.size() && !m_heads[std::size_t(post)].path.isEmpty())
            order.push_back(
                {&m_heads[std::size_t(post)], rankOf(m_heads[std::size_t(post)], words)});
    }
    std::sort(order.begin(), order.end(), [](const Ranked &a, const Ranked &b) {
        if (a.rank != b.rank)
            return a.rank > b.rank;
        return a.head->day != b.head->day ? a.head->day > b.head->day : a.head->path < b.head->path;
    });
    QList<SearchHit> hits;
    hits.reserve(posts.size());
    for (const Ranked &each : order)
        hits.append({each.head->path, each.rank});
    return hits;
}

} // namespace Galley
