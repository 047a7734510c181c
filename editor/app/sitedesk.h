// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/diskwatch.h"

#include <QObject>
#include <QSet>

namespace Galley {

class Actions;
class Desk;
class LiveProof;
class Prompts;
class Settings;
class Workspace;

/// What the author allows the preview of a blog, kept outside of it: pictures from the web, and the
/// site's own style sheet in the place of Galley's look.
class SiteDesk : public QObject
{
    Q_OBJECT

public:
    /// All must outlive this.
    SiteDesk(const Actions &actions, Settings &settings, Workspace &workspace, Prompts &prompts,
             Desk &desk, LiveProof &proof, QObject *parent = nullptr);

private:
    QString root() const; ///< of the blog; empty if none is open
    /// Whether the open blog may show pictures of other sites.
    bool isFetching() const;
    void showBlog();
    void askForWebPictures();
    void setWebPictures(bool shown);
    void chooseStyle();
    void setStyle(const QString &path);
    void readStyle();
    void tellStyle(const QString &first);

    const Actions &m_actions;
    Settings &m_settings;
    Workspace &m_workspace;
    Prompts &m_prompts;
    Desk &m_desk;
    LiveProof &m_proof;
    QSet<QString> m_thisTime; ///< folders of lone posts that may, until the program ends
    DiskWatch m_watch; ///< of the style sheet
};

} // namespace Galley
