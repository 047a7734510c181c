// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/catalog/postfinder.h"

#include "post/fence.h"
#include "site/headtext.h"
#include "site/postsearch.h"

namespace Galley {

namespace {

constexpr qint64 mostBytes = 2 * 1024 * 1024; // of a post, in which its snippet is looked for

Snippet readSnippet(const QString &path, const QStringList &words)
{
    const Result<QString> text = readHeadText(path, mostBytes);
    return text ? snippetOf(QStringView(*text).mid(findFence(*text).bodyStart), words) : Snippet();
}

} // namespace

struct PostFinder::Answer {
    QList<SearchHit> hits;
    QString suggestion;
    bool isBroken = false; ///< the index is there and cannot be searched
};

struct PostFinder::Desk {
    QString file;
    QString root;
    std::unique_ptr<IndexSearch> search;

    bool open()
    {
        if (!search && !file.isEmpty()) {
            auto opened = IndexSearch::open(file, root);
            if (opened)
                search = std::move(opened).value();
        }
        return search != nullptr;
    }
    /// One that finds something.
    QString suggestion(const PostSearch &wanted)
    {
        const QString words = search->suggestion(wanted);
        if (words.isEmpty())
            return {};
        const Result<QList<SearchHit>> hits = search->find(PostSearch(words));
        return hits && !hits->isEmpty() ? words : QString();
    }
    Answer find(const PostSearch &wanted)
    {
        // It may have been made anew since it was opened.
        for (int attempt = 0; attempt < 2 && open(); ++attempt) {
            const Result<QList<SearchHit>> hits = search->find(wanted);
            if (hits)
                return {*hits, hits->isEmpty() ? suggestion(wanted) : QString()};
            search.reset();
        }
        return {{}, {}, !file.isEmpty()};
    }
};

PostFinder::PostFinder(QObject *parent)
    : QObject(parent)
    , m_desk(std::make_shared<Desk>())
    , m_newest(std::make_shared<std::atomic_int>(0))
{
    m_thread.setObjectName(QStringLiteral("search"));
    m_worker.moveToThread(&m_thread);
    m_thread.start();
}

PostFinder::~PostFinder()
{
    ++*m_newest;
    // The connection to the index is closed where it was opened.
    QMetaObject::invokeMethod(
        &m_worker, [desk = m_desk] { desk->search.reset(); }, Qt::BlockingQueuedConnection);
    m_thread.quit();
    m_thread.wait();
}

void PostFinder::setIndex(const QString &file, const QString &root)
{
    QMetaObject::invokeMethod(&m_worker, [desk = m_desk, file, root] {
        desk->search.reset();
        desk->file = file;
        desk->root = root;
    });
    findAgain();
}

void PostFinder::prepare()
{
    QMetaObject::invokeMethod(&m_worker, [desk = m_desk] {
        if (desk->open())
            desk->search->prepare();
    });
}

void PostFinder::find(const QString &question)
{
    m_question = question;
    m_words = PostSearch(question).words();
    m_snippets.clear();
    m_asked.clear();
    ask();
}

void PostFinder::findAgain()
{
    if (!m_words.isEmpty())
        find(m_question);
}

void PostFinder::ask()
{
    const int number = ++*m_newest;
    if (m_words.isEmpty()) {
        m_hits.clear();
        Q_EMIT found();
        return;
    }
    const auto job = [this, number, desk = m_desk, newest = m_newest, question = m_question] {
        if (*newest != number)
            return;
        const Answer answer = desk->find(PostSearch(question));
        QMetaObject::invokeMethod(this, [this, number, newest, answer] {
            if (*newest != number)
                return;
            m_hits = answer.hits;
            m_suggestion = answer.suggestion;
            Q_EMIT found();
            if (answer.isBroken)
                Q_EMIT indexBroken();
        });
    };
    QMetaObject::invokeMethod(&m_worker, job);
}

const Snippet *PostFinder::snippet(const QString &path)
{
    const auto known = m_snippets.constFind(path);
    if (known != m_snippets.constEnd())
        return &*known;
    if (m_asked.contains(path))
        return nullptr;
    m_asked.append(path);
    const int number = *m_newest;
    const auto read = [this, number, newest = m_newest, path, words = m_words] {
        if (*newest != number)
            return;
        const Snippet snippet = readSnippet(path, words);
        QMetaObject::invokeMethod(this, [this, number, newest, path, snippet] {
            if (*newest != number)
                return;
            m_snippets.insert(path, snippet);
            m_asked.removeOne(path);
            Q_EMIT snippetsReady();
        });
    };
    QMetaObject::invokeMethod(&m_worker, read);
    return nullptr;
}

} // namespace Galley
