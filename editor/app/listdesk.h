// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/catalog/postfinder.h"

#include <QObject>

#include <optional>

namespace Galley {

class Desk;
class PostCatalog;
class Settings;
class Workspace;

/// The list of posts on the desk: what the catalogue and the search say goes to it, how it is
/// arranged is remembered for each blog.
class ListDesk : public QObject
{
    Q_OBJECT

public:
    /// All must outlive this.
    ListDesk(Workspace &workspace, PostCatalog &catalog, Settings &settings, Desk &desk,
             QObject *parent = nullptr);

    /// Another blog is open: the list is as it was left there.
    void showBlog();
    /// Another post is shown, and with it other notices.
    void showPost();
    /// Opens the post that is so many posts further on; none where there is no such post.
    void step(int step);
    /// Why a post of the list cannot even be tried to be opened: its name is none.
    std::optional<Problem> refusal(const QString &path) const;

private:
    void connectCatalog();
    void connectSearch();
    void showPosts();
    void showTags();
    void showProgress();
    void showReach();
    void remember();

    Workspace &m_workspace;
    PostCatalog &m_catalog;
    Settings &m_settings;
    Desk &m_desk;
    PostFinder m_finder;
};

} // namespace Galley
