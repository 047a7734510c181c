// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/settingsdesk.h"

#include "app/actions.h"
#include "app/language.h"
#include "app/themedesk.h"
#include "session/settings.h"
#include "session/workspace.h"
#include "widgets/body/manuscriptlook.h"
#include "widgets/bodyeditor.h"
#include "widgets/settings/settingsdialog.h"

#include <QApplication>
#include <QFileDialog>
#include <QFileInfo>
#include <QMainWindow>

#include <QWheelEvent>

#include <algorithm>
#include <utility>

namespace Galley {

namespace {

constexpr int Notch = 120; ///< eighths of a degree, as QWheelEvent counts
constexpr int SizeStep = 10; ///< per cent

} // namespace

SettingsDesk::SettingsDesk(QMainWindow &window, const Actions &actions, Settings &settings,
                           const Workspace &workspace, ThemeDesk &themes)
    : QObject(&window)
    , m_window(window)
    , m_around{settings,
               actions,
               workspace,
               themes,
               [this] { return chooseColours(); },
               [this] { return chooseDictionaries(); }}
{
    connect(actions.settings, &QAction::triggered, this, &SettingsDesk::open);
    connect(actions.scrollTogether, &QAction::toggled, &settings, &Settings::setScrollsTogether);
    connect(&settings, &Settings::changed, this, &SettingsDesk::apply);
    connect(&Language::ofProgram(), &Language::changed, this, &SettingsDesk::fill);
    for (const BodyEditor *editor : window.findChildren<BodyEditor *>())
        editor->viewport()->installEventFilter(this);
    // A second view comes later.
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *, QWidget *now) {
        if (const auto *editor = qobject_cast<BodyEditor *>(now))
            editor->viewport()->installEventFilter(this);
    });
    apply();
}

/// Ctrl and the wheel over the text change its size, a step for each notch.
bool SettingsDesk::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::Wheel)
        return QObject::eventFilter(watched, event);
    const auto *wheel = static_cast<QWheelEvent *>(event);
    if (!(wheel->modifiers() & Qt::ControlModifier))
        return QObject::eventFilter(watched, event);
    m_turned += wheel->angleDelta().y();
    const int notches = m_turned / Notch;
    m_turned -= notches * Notch;
    Typesetting set = m_around.settings.typesetting();
    set.size = std::clamp(set.size + notches * SizeStep, 50, 300);
    m_around.settings.setTypesetting(set);
    return true;
}

/// The marks in the menus follow; what they do when they change is their owners'.
void SettingsDesk::apply()
{
    const Settings &settings = m_around.settings;
    const Actions &actions = m_around.actions;
    ManuscriptLook::instance().setTypesetting(settings.typesetting());
    actions.completes->setChecked(settings.completes());
    actions.smart->setChecked(settings.smartPunctuation());
    actions.checkSpelling->setChecked(settings.checksSpelling());
    actions.autosave->setChecked(settings.autosaveSeconds() > 0);
    actions.scrollTogether->setChecked(settings.scrollsTogether());
    if (m_dialog)
        m_dialog->refresh();
}

SettingsDialog *SettingsDesk::dialog() const
{
    return m_dialog;
}

void SettingsDesk::open()
{
    if (!m_dialog) {
        m_dialog = new SettingsDialog(&m_window);
        m_dialog->setAttribute(Qt::WA_DeleteOnClose);
        connect(&m_around.themes, &ThemeDesk::changed, m_dialog, &SettingsDialog::refresh);
        connect(&m_around.workspace, &Workspace::blogChanged, m_dialog, &SettingsDialog::refresh);
        fill();
    }
    // Beside the post, whose look changes with each of them.
    m_dialog->show();
    m_dialog->raise();
    m_dialog->activateWindow();
}

void SettingsDesk::fill()
{
    if (!m_dialog)
        return;
    QList<Setting> table = settingsTable(m_around);
    for (const Rows &rows : std::as_const(m_more))
        table.append(rows());
    m_dialog->setSettings(table);
}

QString SettingsDesk::chooseColours()
{
    const QString now = m_around.settings.ownColours();
    return QFileDialog::getOpenFileName(m_dialog, tr("A file with your own colours"),
                                        QFileInfo(now).absolutePath());
}

QString SettingsDesk::chooseDictionaries()
{
    return QFileDialog::getExistingDirectory(m_dialog,
                                             tr("A folder with dictionaries (.dic and .aff)"),
                                             m_around.settings.dictionaryFolder());
}

} // namespace Galley
