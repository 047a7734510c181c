// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/postfilter.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace Galley {

/// What stands in the place of the list when it has no rows: why, and what can be done about it.
class EmptyPosts : public QWidget
{
    Q_OBJECT

public:
    explicit EmptyPosts(QWidget *parent = nullptr);
    void showScanning();
    void showNoPosts();
    /// \a suggestion: what may have been meant; empty offers nothing.
    void showNoHit(const QString &searched, const QString &suggestion = {});
    void showNone(PostFilter::State state);
    /// The chosen tag, folder and language hold back all posts.
    void showNoneHere();
    QString text() const;

Q_SIGNALS:
    void newPostRequested();
    void otherFolderRequested();
    void clearRequested();
    void searchRequested(const QString &words);

private:
    void show(const QString &words, QPushButton *offer);

    QLabel *m_words;
    QPushButton *m_newPost;
    QPushButton *m_otherFolder;
    QPushButton *m_suggest;
    QPushButton *m_clear;
    QString m_suggestion;
};

} // namespace Galley
