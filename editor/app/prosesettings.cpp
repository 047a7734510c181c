// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/prosesettings.h"

#include "app/languagetool.h"
#include "app/settingrows.h"

#include <QCoreApplication>

namespace Galley {

namespace {

class Words
{
    Q_DECLARE_TR_FUNCTIONS(Galley::ProseSettings)
};

Setting languageTool(const QString &group, Settings &settings)
{
    Setting setting
        = row({"languageToolServer", group, Words::tr("LanguageTool server"),
               Words::tr("Its address on this computer, such as localhost:8081. It then gets the "
                         "prose that is shown, and what it says is underlined. Empty sends "
                         "nothing.")},
              Setting::Kind::Text);
    setting.usual = QString();
    setting.none = Words::tr("None");
    setting.get = [&settings] { return settings.languageToolServer(); };
    setting.set = [&settings](const QVariant &address) {
        settings.setLanguageToolServer(address.toString());
    };
    setting.trouble = [&settings] {
        const QString address = settings.languageToolServer();
        return address.isEmpty() || LanguageTool::checkAddress(address)
            ? QString()
            : Words::tr("This is no address on this computer (localhost, 127.0.0.1 or ::1). "
                        "Nothing is sent there.");
    };
    return setting;
}

} // namespace

void addProse(QList<Setting> &table, Settings &settings)
{
    const QString group = Words::tr("Style and goal");
    const QString words = Words::tr(" words", "behind a number");
    table.append(number({"wordGoal", group, Words::tr("Words of a post"),
                         Words::tr("How many a post shall have that has no goal of its own. Below "
                                   "the text you see how many it has.")},
                        0, settings, &Settings::usualWordGoal, &Settings::setUsualWordGoal,
                        {0, Settings::mostWordGoal, 50, words, Words::tr("No goal")}));
    table.append(
        number({"dailyWords", group, Words::tr("Words a day"),
                Words::tr("How many you want to add to a post in a day. Below the text you "
                          "see how many it is today.")},
               0, settings, &Settings::dailyWords, &Settings::setDailyWords,
               {0, Settings::mostWordGoal, 50, words, Words::tr("No goal")}));
    table.append(yesNo({"marksRepeatedWords", group, Words::tr("Mark repeated words"),
                        Words::tr("Dashes below a word that stands there twice, also where a line "
                                  "ends between the two.")},
                       false, settings, &Settings::marksRepeatedWords,
                       &Settings::setMarksRepeatedWords));
    table.append(number({"longSentence", group, Words::tr("Mark long sentences"),
                         Words::tr("Dots below sentences of more words than these.")},
                        0, settings, &Settings::longSentence, &Settings::setLongSentence,
                        {0, 200, 5, words, Words::tr("Never")}));
    table.append(languageTool(group, settings));
}

} // namespace Galley
