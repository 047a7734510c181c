// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/emptyposts.h"

#include "look/look.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace Galley {

EmptyPosts::EmptyPosts(QWidget *parent)
    : QWidget(parent)
    , m_words(new QLabel)
    , m_newPost(new QPushButton(tr("New post…")))
    , m_otherFolder(new QPushButton(tr("Choose another folder…")))
    , m_suggest(new QPushButton)
    , m_clear(new QPushButton(tr("Clear")))
{
    m_words->setWordWrap(true);
    m_words->setTextFormat(Qt::PlainText);
    m_words->setProperty("role", QStringLiteral("second"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Look::scaled(16), Look::scaled(16), Look::scaled(16), 0);
    column->setSpacing(Look::scaled(12));
    column->addWidget(m_words);
    column->addWidget(m_newPost, 0, Qt::AlignLeading);
    column->addWidget(m_otherFolder, 0, Qt::AlignLeading);
    column->addWidget(m_suggest, 0, Qt::AlignLeading);
    column->addWidget(m_clear, 0, Qt::AlignLeading);
    column->addStretch(1);
    connect(m_newPost, &QPushButton::clicked, this, &EmptyPosts::newPostRequested);
    connect(m_otherFolder, &QPushButton::clicked, this, &EmptyPosts::otherFolderRequested);
    connect(m_suggest, &QPushButton::clicked, this,
            [this] { Q_EMIT searchRequested(m_suggestion); });
    connect(m_clear, &QPushButton::clicked, this, &EmptyPosts::clearRequested);
    showScanning();
}

void EmptyPosts::showScanning()
{
    show(tr("Looking for posts…"), nullptr);
}

void EmptyPosts::showNoPosts()
{
    show(tr("No posts here yet. Galley looks for .md, .markdown and .mdx files in this folder."),
         m_otherFolder);
}

void EmptyPosts::showNoHit(const QString &searched, const QString &suggestion)
{
    show(tr("No post has \"%1\".").arg(searched), m_clear);
    m_suggestion = suggestion;
    m_suggest->setText(
        tr("Search \"%1\"")
            .arg(QString(suggestion).replace(QLatin1Char('&'), QStringLiteral("&&"))));
    m_suggest->setVisible(!suggestion.isEmpty());
}

void EmptyPosts::showNone(PostFilter::State state)
{
    if (state == PostFilter::Drafts)
        show(tr("No drafts. Posts with draft: true appear here."), nullptr);
    else
        show(tr("No post is scheduled. Posts with a day to come appear here."), nullptr);
}

void EmptyPosts::showNoneHere()
{
    show(tr("No post is all of what is chosen above."), nullptr);
}

QString EmptyPosts::text() const
{
    return m_words->text();
}

void EmptyPosts::show(const QString &words, QPushButton *offer)
{
    m_words->setText(words);
    m_newPost->setVisible(offer == m_otherFolder);
    m_otherFolder->setVisible(offer == m_otherFolder);
    m_suggest->hide();
    m_clear->setVisible(offer == m_clear);
}

} // namespace Galley
