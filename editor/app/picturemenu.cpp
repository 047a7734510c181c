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

/// One choice of a group; \a choose runs when it is taken.
template <typename Choose>
void addChoice(QMenu &menu, QActionGroup &group, const QString &text, bool chosen, Choose choose)
{
    QAction *action = menu.addAction(text);
    action->setCheckable(true);
    action->setChecked(chosen);
    group.addAction(action);
    QObject::connect(action, &QAction::triggered, &menu, choose);
}

} // namespace

PictureRules pictureRules(const Settings &settings)
{
    return {.naming = namingOf(settings),
            .wishes
            = {.greatestWidth = settings.pictureWidth(), .toWebP = settings.picturesToWebP()}};
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
        addChoice(menu, *names, text, naming == namingOf(settings),
                  [&settings, n = naming] { settings.setPictureNaming(namingWords().at(int(n))); });
    }
    menu.addSeparator();
    auto *widths = new QActionGroup(&menu);
    addChoice(menu, *widths, PictureMenu::tr("Keep their si&ze"), settings.pictureWidth() == 0,
              [&settings] { settings.setPictureWidth(0); });
    for (const int width : {1200, 1600, 2000, 2560}) {
        addChoice(menu, *widths,
                  PictureMenu::tr("At most %1 pixels wide").arg(QLocale().toString(width)),
                  settings.pictureWidth() == width,
                  [&settings, width] { settings.setPictureWidth(width); });
    }
    menu.addSeparator();
    QAction *webP = menu.addAction(PictureMenu::tr("As &WebP where that is smaller"));
    webP->setCheckable(true);
    webP->setChecked(settings.picturesToWebP());
    QObject::connect(webP, &QAction::triggered, &menu,
                     [&settings](bool checked) { settings.setPicturesToWebP(checked); });
}

} // namespace Galley
