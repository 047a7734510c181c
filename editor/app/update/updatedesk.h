// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/update/releasefeed.h"
#include "app/update/updatememory.h"
#include "view/webfetch.h"
#include "widgets/noticebar.h"

#include <QObject>
#include <QTimer>
#include <QUrl>

#include <functional>
#include <memory>
#include <optional>

class QAction;

namespace Galley {

class MainWindow;
class NoticeStack;
class Prompts;
class SettingsDesk;

/// Looks for new versions of the program where the author wants that, tells of them and fetches
/// none. Asks once whether it may; without a yes, only the entry of the menu makes it look. In
/// builds of a distribution there is no such desk.
class UpdateDesk : public QObject
{
    Q_OBJECT

public:
    /// Adds its entry to the window's menu and its row to the settings. \a profile: the folder of
    /// what is kept. \a releases: the project's page of releases. All must outlive this.
    UpdateDesk(MainWindow &window, Prompts &prompts, const QString &profile, const QUrl &releases);
    ~UpdateDesk() override;

    /// Counts a start of the program, and does from now on what is due.
    void start();
    /// Asks the question or looks, if it is time to.
    void doWhatIsDue();
    bool isLooking() const { return m_look != nullptr; }

    /// For tests, whose net is this machine.
    WebFetch &fetch() { return m_fetch; }
    /// For tests: what day it is, instead of the system's clock.
    void setClock(const std::function<QDate()> &today) { m_today = today; }

private:
    /// Who wants to know.
    enum class Asked { ByItself, ByAuthor };

    void addEntry();
    void addSetting();
    void ask();
    void setLooks(bool looks);
    void look(Asked asked);
    void take(const WebFetch::Answer &answer, Asked asked);
    void tell(const std::optional<Release> &release, Asked asked);
    /// In the language of now.
    using Words = std::function<Notice()>;
    Notice question();
    Notice newer(const Release &release);
    Notice noNewer() const;
    Notice failure() const;
    /// Shows a notice until it is answered, on whichever page the window has; withdraws it if null.
    void setNotice(const Words &notice);
    void show();
    QString host() const;
    NoticeStack &stack() const;
    void openPage(const QUrl &page);

    MainWindow &m_window;
    Prompts &m_prompts;
    const QUrl m_releases;
    UpdateMemory m_memory;
    WebFetch m_fetch;
    std::function<QDate()> m_today;
    SettingsDesk *m_settings;
    QAction *m_entry = nullptr;
    QTimer m_watch; ///< of windows that stay open for days
    Words m_notice; ///< that waits for its answer; empty if none does
    std::unique_ptr<QObject> m_look; ///< while it goes on: what it waits for goes with it
};

} // namespace Galley
