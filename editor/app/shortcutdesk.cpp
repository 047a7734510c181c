// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shortcutdesk.h"

#include "app/actions.h"
#include "app/commandlist.h"
#include "app/menucommands.h"
#include "session/settings.h"

#include <QAction>
#include <QMainWindow>
#include <QMenuBar>

#include <algorithm>

namespace Galley {

namespace {

QKeySequence readKey(const QString &kept)
{
    return QKeySequence::fromString(kept, QKeySequence::PortableText);
}

} // namespace

ShortcutDesk::ShortcutDesk(QMainWindow &window, const Actions &actions, Settings &settings,
                           CommandList &commands)
    : QObject(&window)
    , m_window(window)
    , m_settings(settings)
{
    const QList<QAction *> all = window.actions();
    for (QAction *action : all) {
        if (!action->objectName().isEmpty())
            m_usual.insert(action, action->shortcuts());
    }
    connect(actions.shortcuts, &QAction::triggered, this, [this] { open(); });
    connect(&commands, &CommandList::keyWanted, this, &ShortcutDesk::open);
    apply();
}

void ShortcutDesk::add(QAction &action)
{
    m_usual.insert(&action, action.shortcuts());
    apply();
}

ShortcutsDialog *ShortcutDesk::dialog() const
{
    return m_dialog;
}

/// Two actions with one key would both be silent: whom a key was given has it alone.
void ShortcutDesk::apply()
{
    const QHash<QString, QString> own = m_settings.ownKeys();
    QList<QKeySequence> taken;
    for (auto each = m_usual.cbegin(); each != m_usual.cend(); ++each) {
        const auto kept = own.constFind(each.key()->objectName());
        if (kept != own.cend() && !readKey(*kept).isEmpty())
            taken.append(readKey(*kept));
    }
    for (auto each = m_usual.cbegin(); each != m_usual.cend(); ++each) {
        const auto kept = own.constFind(each.key()->objectName());
        QList<QKeySequence> keys = each.value();
        if (kept != own.cend())
            keys = {readKey(*kept)};
        else
            keys.removeIf([&](const QKeySequence &key) { return taken.contains(key); });
        if (each.key()->shortcuts() != keys)
            each.key()->setShortcuts(keys);
    }
}

void ShortcutDesk::open(const QString &name)
{
    if (!m_dialog) {
        m_dialog = new ShortcutsDialog(&m_window);
        m_dialog->setAttribute(Qt::WA_DeleteOnClose);
        connect(m_dialog, &ShortcutsDialog::keyWanted, this, &ShortcutDesk::setKey);
        connect(m_dialog, &ShortcutsDialog::resetWanted, this, &ShortcutDesk::reset);
        connect(m_dialog, &ShortcutsDialog::resetAllWanted, this, [this] {
            m_settings.removeOwnKeys();
            apply();
            showRows();
        });
        showRows();
        m_dialog->open();
    }
    if (!name.isEmpty())
        m_dialog->changeKey(name);
}

void ShortcutDesk::showRows()
{
    QList<ShortcutsDialog::Row> rows;
    for (const MenuCommand &command : menuCommands(*m_window.menuBar())) {
        const auto usual = m_usual.constFind(command.action.data());
        if (usual != m_usual.cend())
            rows.append({command.action->objectName(), command.text, command.path,
                         command.action->shortcut(), usual->value(0)});
    }
    m_dialog->setRows(rows);
}

void ShortcutDesk::setKey(const QString &name, const QKeySequence &key)
{
    const QHash<QString, QString> own = m_settings.ownKeys();
    for (auto other = own.cbegin(); other != own.cend(); ++other) {
        if (other.key() != name && !key.isEmpty() && readKey(*other) == key)
            m_settings.setOwnKey(other.key(), {});
    }
    m_settings.setOwnKey(name, key.toString(QKeySequence::PortableText));
    for (auto each = m_usual.cbegin(); each != m_usual.cend(); ++each) {
        if (each.key()->objectName() == name && each.value().value(0) == key)
            m_settings.removeOwnKey(name); // the usual one is no wish
    }
    apply();
    showRows();
}

void ShortcutDesk::reset(const QString &name)
{
    const auto usual = std::find_if(m_usual.keyBegin(), m_usual.keyEnd(), [&](const QAction *each) {
        return each->objectName() == name;
    });
    if (usual == m_usual.keyEnd())
        return;
    m_settings.removeOwnKey(name);
    apply();
    showRows();
    const QKeySequence wished = m_usual.value(*usual).value(0);
    if ((*usual)->shortcut() == wished)
        return;
    for (auto each = m_usual.cbegin(); each != m_usual.cend(); ++each) {
        if (each.key()->shortcut() == wished)
            m_dialog->setProblem(
                tr("%1 is the key of \"%2\" now. Give that one its usual key first.")
                    .arg(wished.toString(QKeySequence::NativeText),
                         each.key()->text().remove(u'&')));
    }
}

} // namespace Galley
