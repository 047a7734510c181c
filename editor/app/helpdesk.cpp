// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/helpdesk.h"

#include "app/actions.h"
#include "app/language.h"
#include "app/menucommands.h"

#include <QDir>
#include <QMainWindow>
#include <QMenuBar>

namespace Galley {

HelpDesk::HelpDesk(QMainWindow &window, const Actions &actions, const QString &profile)
    : QObject(&window)
    , m_window(window)
    , m_profile(QDir::toNativeSeparators(profile))
{
    connect(actions.help, &QAction::triggered, this, [this] { open(); });
    connect(&Language::ofProgram(), &Language::changed, this, [this] {
        if (m_dialog)
            m_dialog->setPage(page());
    });
}

void HelpDesk::open(const QString &topic)
{
    const bool isNew = !m_dialog;
    if (isNew) {
        m_dialog = new HelpDialog(&m_window);
        m_dialog->setAttribute(Qt::WA_DeleteOnClose);
        connect(m_dialog, &HelpDialog::commandWanted, this, &HelpDesk::run);
        connect(m_dialog, &HelpDialog::pageWanted, this, [this] {
            if (m_dialog)
                m_dialog->setPage(page());
        });
        m_dialog->setPage(page());
    }
    if (isNew || !topic.isEmpty())
        m_dialog->showTopic(topic.isEmpty() ? topicOfFocus() : topic);
    m_dialog->show();
    m_dialog->raise();
    m_dialog->activateWindow();
}

HelpPage HelpDesk::page() const
{
    QList<HelpCommand> commands;
    for (const MenuCommand &command : menuCommands(*m_window.menuBar())) {
        commands.append({command.action->objectName(), command.text,
                         command.path.section(QStringLiteral(" › "), 0, 0),
                         command.action->shortcut(), command.action->isEnabled(),
                         command.action->isCheckable() && command.action->isChecked()});
    }
    return {HelpTopics::all(), commands, m_profile};
}

/// What one works with, by the nearest class around the focus that a topic is about.
QString HelpDesk::topicOfFocus() const
{
    static const std::pair<const char *, QString> topics[]
        = {{"Galley::FrontMatterForm", QStringLiteral("form")},
           {"Galley::ImagePanel", QStringLiteral("pictures")},
           {"Galley::PreviewView", QStringLiteral("preview")},
           {"Galley::FindBar", QStringLiteral("find")}};
    for (const QWidget *each = m_window.focusWidget(); each; each = each->parentWidget()) {
        for (const auto &[name, topic] : topics) {
            if (each->inherits(name))
                return topic;
        }
    }
    return QStringLiteral("start");
}

void HelpDesk::run(const QString &name)
{
    const QList<QAction *> all = m_window.actions();
    for (QAction *action : all) {
        if (action->objectName() != name || !action->isEnabled())
            continue;
        m_window.raise();
        m_window.activateWindow();
        action->trigger();
        if (m_dialog)
            m_dialog->setPage(page());
        return;
    }
}

} // namespace Galley
