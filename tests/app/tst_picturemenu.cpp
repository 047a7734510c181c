// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/picturemenu.h"

#include "session/settings.h"

#include <QMenu>
#include <QTemporaryDir>
#include <QTest>

using namespace Galley;

class TestPictureMenu : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsChosenIsInForceAndKept();
    void nonsenseIsTheDefault();
};

void TestPictureMenu::whatIsChosenIsInForceAndKept()
{
    const QTemporaryDir profile;
    Settings settings(profile.path());
    QCOMPARE(pictureRules(settings).naming, PictureNaming::AltText);
    QCOMPARE(pictureRules(settings).wishes, ImportWishes());
    QMenu menu;
    fillPictureMenu(menu, settings);
    const auto choose = [&menu](const char *words) {
        for (QAction *action : menu.actions()) {
            if (action->text().remove(u'&') == QLatin1String(words))
                action->trigger();
        }
    };
    choose("Keep their own names, cleaned");
    choose("At most 1,600 pixels wide");
    choose("As WebP where that is smaller");
    for (const Settings *kept : {&settings, new Settings(profile.path(), &settings)}) {
        QCOMPARE(pictureRules(*kept).naming, PictureNaming::OwnName);
        QCOMPARE(pictureRules(*kept).wishes, (ImportWishes{1600, true}));
    }
    QMenu again;
    fillPictureMenu(again, settings);
    QStringList checked;
    for (const QAction *action : again.actions()) {
        if (action->isChecked())
            checked.append(action->text().remove(u'&'));
    }
    QCOMPARE(checked.size(), 3);
    choose("Keep their size");
    choose("Number them as their folder does");
    QCOMPARE(pictureRules(settings).naming, PictureNaming::Numbered);
    QCOMPARE(pictureRules(settings).wishes.greatestWidth, 0);
}

void TestPictureMenu::nonsenseIsTheDefault()
{
    const QTemporaryDir profile;
    Settings settings(profile.path());
    settings.setPictureNaming(QStringLiteral("by the moon"));
    settings.setPictureWidth(-5);
    QCOMPARE(pictureRules(settings).naming, PictureNaming::AltText);
    QCOMPARE(pictureRules(settings).wishes.greatestWidth, 0);
}

QTEST_MAIN(TestPictureMenu)
#include "tst_picturemenu.moc"
