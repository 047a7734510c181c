// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/update/updatedesk.h"

#include "app/actions.h"
#include "app/desk.h"
#include "app/mainwindow.h"
#include "app/settingsdesk.h"
#include "app/shortcutdesk.h"
#include "session/prompts.h"
#include "session/workspace.h"
#include "view/outgoinglink.h"
#include "widgets/noticestack.h"
#include "widgets/postpane.h"
#include "widgets/settings/settingsdialog.h"

#include <QAction>
#include <QApplication>
#include <QDesktopServices>
#include <QMenu>

#include <chrono>

namespace Galley {

using namespace std::chrono_literals;

namespace {

constexpr auto AfterStart = 20s; ///< the first look waits until the window has come to rest
constexpr auto BetweenLooksAtClock = 1h;
constexpr auto Longest = 60s; ///< of one look
constexpr qint64 MostBytes = 1024 * 1024; ///< of its answer

const QString noticeId = QStringLiteral("new version");

} // namespace

UpdateDesk::UpdateDesk(MainWindow &window, Prompts &prompts, const QString &profile,
                       const QUrl &releases)
    : QObject(&window)
    , m_window(window)
    , m_prompts(prompts)
    , m_releases(releases)
    , m_memory(profile)
    , m_today(&QDate::currentDate)
    , m_settings(window.findChild<SettingsDesk *>())
{
    m_fetch.setSafeOnly(true);
    // Led on it would ask another machine than the one that it has named.
    m_fetch.setWanted({"application/vnd.github+json", false, MostBytes, 0});
    addEntry();
    addSetting();
    connect(&m_watch, &QTimer::timeout, this, &UpdateDesk::doWhatIsDue);
    // Another post takes the notices of the one before from the window.
    connect(&window.workspace(), &Workspace::postChanged, this, &UpdateDesk::show);
    connect(&window.workspace(), &Workspace::blogChanged, this, &UpdateDesk::show);
}

UpdateDesk::~UpdateDesk() = default;

void UpdateDesk::addEntry()
{
    m_entry = new QAction(tr("Look for a new &version now"), this);
    m_entry->setObjectName(QStringLiteral("lookForUpdates"));
    m_entry->setIconVisibleInMenu(false);
    connect(m_entry, &QAction::triggered, this, [this] { look(Asked::ByAuthor); });
    const Actions &actions = *m_window.findChild<Actions *>();
    const QList<QObject *> places = actions.shortcuts->associatedObjects();
    for (QObject *place : places) {
        if (auto *menu = qobject_cast<QMenu *>(place)) {
            const QList<QAction *> entries = menu->actions();
            menu->insertAction(entries.value(entries.indexOf(actions.shortcuts) + 1), m_entry);
        }
    }
    m_window.addAction(m_entry);
    m_window.findChild<ShortcutDesk *>()->add(*m_entry);
}

void UpdateDesk::addSetting()
{
    m_settings->add([this] {
        Setting setting;
        setting.key = QStringLiteral("looksForUpdates");
        setting.group = QCoreApplication::translate("Galley::SettingsTable", "Keys and machine");
        setting.title = tr("Look for new versions");
        setting.description = tr("Galley asks %1 once a week for the newest version's number; "
                                 "nothing about you is sent, and nothing is fetched or installed.")
                                  .arg(host());
        setting.usual = false;
        setting.get = [this] { return m_memory.looks(); };
        setting.set = [this](const QVariant &on) { setLooks(on.toBool()); };
        return QList<Setting>{setting};
    });
}

void UpdateDesk::start()
{
    m_memory.addStart(m_today());
    m_watch.start(BetweenLooksAtClock);
    if (!m_memory.looks())
        doWhatIsDue();
    else
        QTimer::singleShot(AfterStart, this, &UpdateDesk::doWhatIsDue);
}

void UpdateDesk::doWhatIsDue()
{
    if (m_memory.mayAsk(m_today()))
        ask();
    else if (m_memory.isDue(m_today()))
        look(Asked::ByItself);
}

void UpdateDesk::ask()
{
    m_memory.setAsked();
    setNotice([this] { return question(); });
}

Notice UpdateDesk::question()
{
    return {noticeId,
            Notice::Kind::Told,
            tr("Look for new versions?"),
            tr("Galley would ask %1 once a week for the newest version's number; nothing about you "
               "is sent.")
                .arg(host()),
            {{tr("Yes"), [this] { setLooks(true); }}, {tr("No"), [this] { setLooks(false); }}},
            true,
            true};
}

void UpdateDesk::setLooks(bool looks)
{
    setNotice({});
    m_memory.setLooks(looks);
    if (m_settings->dialog())
        m_settings->dialog()->refresh();
    if (!looks)
        m_look.reset();
    else if (m_memory.isDue(m_today()))
        look(Asked::ByItself);
}

void UpdateDesk::look(Asked asked)
{
    // Before it is done: where nobody answers, a week passes all the same.
    m_memory.setLooked(m_today());
    m_look = std::make_unique<QObject>();
    const auto takeOnce = [this, asked, context = m_look.get()](const WebFetch::Answer &answer) {
        if (context == m_look.get())
            take(answer, asked);
    };
    QTimer::singleShot(Longest, m_look.get(), [takeOnce] { takeOnce({WebFetch::Fault::Failed}); });
    m_fetch.get(newestReleaseAddress(m_releases), m_look.get(), takeOnce);
}

void UpdateDesk::take(const WebFetch::Answer &answer, Asked asked)
{
    m_look.release()->deleteLater(); // what calls this waits for it
    if (answer.fault == WebFetch::Fault::None)
        tell(readRelease(answer.bytes, m_releases), asked);
    else
        tell(std::nullopt, asked);
}

void UpdateDesk::tell(const std::optional<Release> &release, Asked asked)
{
    const bool byAuthor = asked == Asked::ByAuthor;
    const auto own = readReleaseVersion(QApplication::applicationVersion());
    if (!own || !release) {
        if (byAuthor)
            setNotice([this] { return failure(); });
        return;
    }
    const bool isForOwn = release->version.stage.isEmpty() || !own->stage.isEmpty();
    if (!isForOwn || !isLater(release->version, *own)) {
        if (byAuthor)
            setNotice([this] { return noNewer(); });
        return;
    }
    const auto unwanted = readReleaseVersion(m_memory.unwanted());
    if (byAuthor || !unwanted || isLater(release->version, *unwanted))
        setNotice([this, found = *release] { return newer(found); });
}

Notice UpdateDesk::newer(const Release &release)
{
    const auto leave = [this, version = release.version.text()] { m_memory.setUnwanted(version); };
    return {noticeId,
            Notice::Kind::Told,
            tr("There is a newer version, Galley %1.").arg(release.version.text()),
            tr("This is %1. The page of the new one says what it brings.")
                .arg(QApplication::applicationVersion()),
            {{tr("Open its page…"), [this, page = release.page] { openPage(page); }, false},
             {tr("Not this version"), leave}}};
}

Notice UpdateDesk::noNewer() const
{
    return {noticeId, Notice::Kind::Finished,
            tr("This is the newest version, Galley %1.").arg(QApplication::applicationVersion()),
            QString()};
}

Notice UpdateDesk::failure() const
{
    return {noticeId, Notice::Kind::Look, tr("Galley could not find out the newest version."),
            tr("%1 did not answer, or not as expected. Try again later.").arg(host())};
}

void UpdateDesk::setNotice(const Words &notice)
{
    m_notice = notice;
    show();
}

void UpdateDesk::show()
{
    const QList<NoticeStack *> stacks = m_window.findChildren<NoticeStack *>();
    for (NoticeStack *each : stacks)
        each->withdraw(noticeId);
    if (!m_notice)
        return;
    Notice notice = m_notice();
    notice.dismissed = [this] { m_notice = {}; };
    stack().tell(notice);
    // It leaves by itself.
    if (notice.kind == Notice::Kind::Finished)
        m_notice = {};
}

/// That of the page that the window shows: the start page's or the open post's.
NoticeStack &UpdateDesk::stack() const
{
    const Desk &desk = *m_window.findChild<Desk *>();
    NoticeStack *const ofPost = desk.postPane().notices();
    const QList<NoticeStack *> stacks = m_window.findChildren<NoticeStack *>();
    for (NoticeStack *each : stacks) {
        if (!desk.isVisibleTo(&m_window) && !desk.isAncestorOf(each))
            return *each;
    }
    return *ofPost;
}

QString UpdateDesk::host() const
{
    return newestReleaseAddress(m_releases).host();
}

void UpdateDesk::openPage(const QUrl &page)
{
    const std::optional<QUrl> safe = outgoingLink(page);
    if (safe && m_prompts.openOutside(safe->toString(QUrl::FullyEncoded)))
        QDesktopServices::openUrl(*safe);
}

} // namespace Galley
