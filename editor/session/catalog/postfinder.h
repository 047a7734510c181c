// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "site/index/indexsearch.h"
#include "site/index/wordmarks.h"

#include <QHash>
#include <QObject>
#include <QStringList>
#include <QThread>

#include <atomic>

namespace Galley {

/// Searches the texts of all posts as someone types, on a thread of its own: the newest question
/// wins, an older one that waits is dropped.
class PostFinder : public QObject
{
    Q_OBJECT

public:
    explicit PostFinder(QObject *parent = nullptr);
    ~PostFinder() override;

    /// The index to search from now on; asks the last question again.
    void setIndex(const QString &file, const QString &root);
    /// Reads ahead what the first question would wait for.
    void prepare();
    /// Asks; an empty question is answered at once, with nothing.
    void find(const QString &question);
    /// Asks the last question again: posts have changed.
    void findAgain();

    const QString &question() const { return m_question; }
    /// The words of the question, to mark them.
    const QStringList &words() const { return m_words; }
    /// Best first; of the last question that was answered.
    const QList<SearchHit> &hits() const { return m_hits; }
    /// What was meant where nothing was found; empty if that cannot be told.
    const QString &suggestion() const { return m_suggestion; }
    /// The line of a post that has the words; null while it is being read, see snippetsReady().
    const Snippet *snippet(const QString &path);

Q_SIGNALS:
    /// The hits are those of the question now.
    void found();
    void snippetsReady();
    /// The index cannot be searched although it is there.
    void indexBroken();

private:
    struct Answer;
    struct Desk;

    void ask();

    QThread m_thread;
    QObject m_worker; ///< lives on the thread
    std::shared_ptr<Desk> m_desk; ///< what only the thread touches
    std::shared_ptr<std::atomic_int> m_newest; ///< the number of the last question
    QString m_question;
    QStringList m_words;
    QList<SearchHit> m_hits;
    QString m_suggestion;
    QHash<QString, Snippet> m_snippets;
    QStringList m_asked; ///< paths whose snippets are on the way
};

} // namespace Galley
