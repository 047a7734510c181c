// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/postlife/wordsdialog.h"
#include "work/newestjob.h"
#include "work/words/wordsrewrite.h"

#include <QObject>
#include <QPointer>
#include <QTimer>

#include <memory>
#include <optional>

namespace Galley {

class Desk;
class PostDesk;
class Workspace;

/// Finding and replacing words in all posts: the dialog, and beside it the search and the plan.
class WordsDesk : public QObject
{
    Q_OBJECT

public:
    /// All must outlive it; the dialog stands over \a window.
    WordsDesk(QWidget &window, Workspace &workspace, Desk &desk, PostDesk &posts,
              QObject *parent = nullptr);
    ~WordsDesk() override;

    void open();
    /// Null while it is not shown.
    WordsDialog *dialog() const;

private:
    WordsWish wish() const;
    QString chosenWords() const;
    void noteWish();
    void search();
    void stop();
    void showProgress();
    void show(const BlogHits &found);
    QStringList hints(const BlogHits &found) const;
    QString leftHint(const QString &path, const Problem &reason) const;
    void plan();
    void take(const RewritePlan &plan);
    void carryOut(const RewritePlan &plan);

    QWidget &m_window;
    Workspace &m_workspace;
    Desk &m_desk;
    PostDesk &m_posts;
    QPointer<WordsDialog> m_dialog;
    WordsWish m_last; ///< that was asked for last
    BlogHits m_found;
    QHash<QString, QString> m_unsaved; ///< of when it was found
    std::optional<RewritePlan> m_plan; ///< that leaves some posts, and waits for a second word
    QString m_refusal; ///< why it was not carried out a moment ago
    QTimer m_pause; ///< after a key
    QTimer m_tick; ///< while it is searched
    std::shared_ptr<std::atomic_bool> m_cancelled;
    std::shared_ptr<SearchProgress> m_progress;
    NewestJob m_job; ///< first to go: its job uses the rest
};

} // namespace Galley
