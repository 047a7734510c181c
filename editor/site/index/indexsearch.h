// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "post/result.h"
#include "site/index/rarebyte.h"
#include "site/index/vocabulary.h"

#include <QList>
#include <QString>

#include <memory>
#include <optional>
#include <vector>

namespace Galley {

class IndexDatabase;
class PostSearch;

/// A post that has all the words.
struct SearchHit {
    QString path; ///< absolute
    int rank = 0; ///< higher is better: words in the title, in tags, in the text
};

/// Searches a PostIndex's file while the index is being written. Belongs to the thread that opened
/// it.
class IndexSearch
{
public:
    /// Fails with FileUnreadable.
    static Result<std::unique_ptr<IndexSearch>> open(const QString &file, const QString &root);
    ~IndexSearch();
    Q_DISABLE_COPY_MOVE(IndexSearch)

    /// Best first, of equal ones the newest. Fails if the file is broken or has gone.
    Result<QList<SearchHit>> find(const PostSearch &search);
    /// What was meant by words that no post has; empty if that cannot be told.
    QString suggestion(const PostSearch &search) const;
    /// Reads ahead what the first question would wait for.
    void prepare();
    /// Gives the texts back that it has read to answer quickly.
    void forgetTexts();

private:
    struct Head {
        QString path; ///< absolute
        QByteArray title;
        QByteArray about;
        qint64 day = 0;
    };
    struct Candidates {
        std::optional<QList<qint64>> posts; ///< nothing: all
        QList<QByteArray> unproved; ///< words that are still to be looked for in their texts
    };

    IndexSearch(std::unique_ptr<IndexDatabase> database, const QString &root);
    bool update();
    bool look(const QList<QByteArray> &words, Candidates &found);
    /// Leaves those posts that have the word.
    bool prove(const QByteArray &word, std::optional<QList<qint64>> &posts);
    bool proveOneByOne(const QByteArray &word, QList<qint64> &posts);
    bool proveAll(const QByteArray &word, std::optional<QList<qint64>> &posts);
    bool loadTexts();
    int rankOf(const Head &head, const QList<QByteArray> &words) const;
    Result<QList<SearchHit>> ranked(const QList<qint64> &posts,
                                    const QList<QByteArray> &words) const;

    std::unique_ptr<IndexDatabase> m_database;
    QString m_root;
    Vocabulary m_vocabulary;
    std::vector<Head> m_heads; ///< by the number of their post
    qint64 m_step = 0;
    /// By the number of their post, from the first question that the terms alone do not answer.
    std::vector<QByteArray> m_texts;
    qint64 m_textStep = 0;
    RareByte m_bytes; ///< of these texts
};

} // namespace Galley
