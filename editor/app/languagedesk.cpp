// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/languagedesk.h"

#include "app/language.h"
#include "session/settings.h"

#include <QActionGroup>
#include <QMenu>

namespace Galley {

LanguageDesk::LanguageDesk(QMenu &menu, Settings &settings, QObject *parent)
    : QObject(parent)
{
    auto *group = new QActionGroup(this);
    const auto add = [&](const QString &text, const QString &code) {
        QAction *action = menu.addAction(text);
        action->setCheckable(true);
        action->setChecked(code == settings.language());
        group->addAction(action);
        connect(action, &QAction::triggered, this, [&settings, code] {
            settings.setLanguage(code);
            Language::ofProgram().use(code); // it may have been another one for this time only
        });
        connect(&settings, &Settings::changed, action, [&settings, action, code] {
            if (code == settings.language() && !action->isChecked()) {
                action->setChecked(true);
                Language::ofProgram().use(code);
            }
        });
    };
    add(tr("As the &system"), {});
    menu.addSeparator();
    for (const QString &code : Language::all())
        add(Language::ownName(code), code);
}

} // namespace Galley
