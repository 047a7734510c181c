// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/picturemenu.h"

#include "session/settings.h"

#include <QActionGroup>
#include <QCoreApplication>
#include <QLocale>
#include <QMenu>

namespace Galley {

namespace {

struct PictureMenu {
    Q_DECLARE_TR_FUNCTIONS(Galley::PictureMenu)
};

/// In the order of PictureNaming.
const QStringList &namingWords()
{
    static const QStringList words
        = {QStringLiteral("alt"), QStringLiteral("own"), QStringLiteral("numbered")};
    return words;
}

PictureNaming namingOf(const Settings &settings)
{
    const qsizetype index = namingWords().indexOf(settings.pictureNaming());
    return index < 0 ? PictureNaming::AltText : PictureNaming(index);
}

/// One choice; \a choose runs when it is taken, \a isChosen tells whether it is in force.
template <typename IsChosen, typename Choose>
QAction *addChoice(QMenu &menu, Settings &settings, const QString &text, IsChosen isChosen,
                   Choose choose)
{
    QAction *action = menu.addAction(text);
    action->setCheckable(true);
    action->setChecked(isChosen());
    QObject::connect(action, &QAction::triggered, &menu, choose);
    QObject::connect(&settings, &Settings::changed, action,
                     [action, isChosen] { action->setChecked(isChosen()); });
    return action;
}

} // namespace

PictureRules pictureRules(const Settings &settings)
{
    return {.naming = namingOf(settings),
            .wishes
            = {.greatestWidth = settings.pictureWidth(), .toWebP = settings.picturesToWebP()}};
}

void setPictureNaming(Settings &settings, PictureNaming naming)
{
    settings.setPictureNaming(namingWords().at(int(naming)));
}

void fillPictureMenu(QMenu &menu, Settings &settings)
{
    auto *names = new QActionGroup(&menu);
    const std::pair<QString, PictureNaming> namings[] = {
        {PictureMenu::tr("Name them after what they &show"), PictureNaming::AltText},
        {PictureMenu::tr("Keep their &own names, cleaned"), PictureNaming::OwnName},
        {PictureMenu::tr("&Number them as their folder does"), PictureNaming::Numbered},
    };
    for (const auto &[text, naming] : namings) {
        names->addAction(addChoice(
            menu, settings, text, [&settings, n = naming] { return n == namingOf(settings); },
            [&settings, n = naming] { setPictureNaming(settings, n); }));
    }
    menu.addSeparator();
    auto *widths = new QActionGroup(&menu);
    const auto addWidth = [&](const QString &text, int width) {
        widths->addAction(addChoice(
            menu, settings, text, [&settings, width] { return settings.pictureWidth() == width; },
            [&settings, width] { settings.setPictureWidth(width); }));
    };
    addWidth(PictureMenu::tr("Keep their si&ze"), 0);
    for (const int width : {1200, 1600, 2000, 2560})
        addWidth(PictureMenu::tr("At most %1 pixels wide").arg(QLocale().toString(width)), width);
    menu.addSeparator();
    addChoice(
        menu, settings, PictureMenu::tr("As &WebP where that is smaller"),
        [&settings] { return settings.picturesToWebP(); },
        [&settings](bool checked) { settings.setPicturesToWebP(checked); });
}

} // namespace Galley
