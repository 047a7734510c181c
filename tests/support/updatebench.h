// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/update/updatedesk.h"
#include "support/journey.h"
#include "support/pictureserver.h"
#include "support/publicnet.h"
#include "support/windows.h"
#include "widgets/noticestack.h"
#include "widgets/settings/settingrow.h"
#include "widgets/settings/settingsdialog.h"

#include <QCheckBox>
#include <QPushButton>

#include <memory>

namespace Galley {

/// A window that may look for new versions, a net of our own in which it does, and a day that the
/// test chooses.
class UpdateBench
{
public:
    static inline const QDate Day = QDate(2026, 3, 1);
    static inline const QByteArray Asked = "/repos/someone/galley/releases/latest";

    static QByteArray release(const QByteArray &version, const QByteArray &more = {})
    {
        return "{\"tag_name\":\"v" + version
            + "\",\"html_url\":\"https://github.com/someone/galley/releases/tag/v" + version + "\""
            + more + "}";
    }

    UpdateBench()
    {
        QApplication::setApplicationVersion(QStringLiteral("1.9.0"));
        serve(release("1.10.0"));
        journey.write(QStringLiteral("posts/first.md"), "---\ntitle: First\n---\n\nOne.\n");
        journey.write(QStringLiteral("posts/second.md"), "---\ntitle: Second\n---\n\nTwo.\n");
    }

    /// As main() does it.
    void start()
    {
        journey.window.reset();
        journey.open();
        desk = new UpdateDesk(*journey.window, journey.prompts, journey.profile.path(),
                              QUrl(QStringLiteral("https://github.com/someone/galley/releases")));
        desk->setClock([this] { return m_day; });
        desk->fetch().setNet(std::make_unique<PublicNet>(server.serverPort()));
        desk->fetch().setLookup([](const QString &) {
            return QList<QHostAddress>{QHostAddress(QStringLiteral("93.184.216.34"))};
        });
        desk->start();
    }
    void startOften(int starts)
    {
        for (int i = 0; i < starts; ++i)
            start();
    }
    void serve(const QByteArray &body, int status = 200)
    {
        server.answers.insert(Asked, {"application/json", body, {}, status});
    }
    /// The first sentence of the notice about versions; empty if there is none.
    QString told() const
    {
        for (const NoticeStack *stack : journey.window->findChildren<NoticeStack *>()) {
            for (const NoticeBar *bar : stack->bars()) {
                if (bar->notice().id == QStringLiteral("new version"))
                    return bar->notice().first;
            }
        }
        return {};
    }
    bool press(const QString &text) const
    {
        for (QPushButton *each : journey.window->findChildren<QPushButton *>()) {
            if (each->isVisible() && each->text().remove(u'&') == text) {
                each->click();
                return true;
            }
        }
        return false;
    }
    QAction *entry() const
    {
        QAction *found = nullptr;
        forEachMenu(*journey.window, [&](QMenu &menu) {
            for (QAction *action : menu.actions()) {
                if (action->objectName() == QStringLiteral("lookForUpdates"))
                    found = action;
            }
        });
        return found;
    }
    /// The setting in its window; null if there is none.
    QCheckBox *box() const
    {
        QTest::keyClick(journey.window.get(), Qt::Key_Comma, Qt::ControlModifier);
        const auto *dialog = journey.window->findChild<SettingsDialog *>();
        for (const SettingRow *row : dialog->findChildren<SettingRow *>()) {
            if (row->setting().key == QStringLiteral("looksForUpdates"))
                return row->findChild<QCheckBox *>();
        }
        return nullptr;
    }
    /// Has the desk do what is due that day, and waits until it is done.
    bool live(const QDate &day)
    {
        m_day = day;
        desk->doWhatIsDue();
        return QTest::qWaitFor([this] { return !desk->isLooking(); }, 20000);
    }

    PictureServer server;
    Journey journey;
    UpdateDesk *desk = nullptr; ///< the window's

private:
    QDate m_day = Day;
};

} // namespace Galley
