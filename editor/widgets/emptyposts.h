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
    void showNoHit(const QString &searched);
    void showNone(PostFilter::State state);
    /// The chosen tag, folder and language hold back all posts.
    void showNoneHere();
    QString text() const;

Q_SIGNALS:
    void newPostRequested();
    void otherFolderRequested();
    void clearRequested();

private:
    void show(const QString &words, QPushButton *offer);

    QLabel *m_words;
    QPushButton *m_newPost;
    QPushButton *m_otherFolder;
    QPushButton *m_clear;
};

} // namespace Galley
