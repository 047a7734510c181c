// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/settingstable.h"

#include "app/actions.h"
#include "app/drawing.h"
#include "app/language.h"
#include "app/picturemenu.h"
#include "app/prosesettings.h"
#include "app/settingrows.h"
#include "app/themedesk.h"
#include "session/settings.h"
#include "session/workspace.h"

#include <QCoreApplication>
#include <QFontDatabase>

namespace Galley {

namespace {

class Words
{
    Q_DECLARE_TR_FUNCTIONS(Galley::SettingsTable)
};

using Kind = Setting::Kind;

/// A choice of an enumeration's values.
template <typename Value>
Setting choice(const SettingWords &told, Value usual, Settings &settings,
               Value (Settings::*get)() const, void (Settings::*set)(Value),
               std::initializer_list<std::pair<Value, QString>> options)
{
    Setting setting = row(told, Kind::Choice);
    setting.usual = int(usual);
    setting.get = [&settings, get] { return int((settings.*get)()); };
    setting.set
        = [&settings, set](const QVariant &value) { (settings.*set)(Value(value.toInt())); };
    for (const auto &[value, text] : options)
        setting.options.append({text, int(value)});
    return setting;
}

/// One part of how the text is set.
template <typename Value>
Setting textPart(const SettingWords &told, Kind kind, Settings &settings, Value Typesetting::*part)
{
    Setting setting = row(told, kind);
    setting.usual = QVariant::fromValue(Typesetting().*part);
    setting.get = [&settings, part] { return QVariant::fromValue(settings.typesetting().*part); };
    setting.set = [&settings, part](const QVariant &value) {
        Typesetting changed = settings.typesetting();
        changed.*part = value.value<Value>();
        settings.setTypesetting(changed);
    };
    return setting;
}

Setting button(const SettingWords &told, const QString &text, const std::function<void()> &run)
{
    Setting setting = row(told, Kind::Command);
    setting.button = text;
    setting.set = [run](const QVariant &) { run(); };
    return setting;
}

Setting languages(const QString &group, Settings &settings)
{
    Setting setting = row(
        {"language", group, Words::tr("Language"), Words::tr("Of Galley itself.")}, Kind::Choice);
    setting.usual = QString();
    setting.get = [&settings] { return settings.language(); };
    setting.set = [&settings](const QVariant &code) { settings.setLanguage(code.toString()); };
    setting.options.append({Words::tr("As the system"), QString()});
    setting.ownOptions = 1;
    for (const QString &code : Language::all())
        setting.options.append({Language::ownName(code), code});
    return setting;
}

void addLook(QList<Setting> &table, const SettingsAround &around)
{
    using Theme = Settings::Theme;
    Settings &settings = around.settings;
    ThemeDesk &themes = around.themes;
    const QString group = Words::tr("Look");
    Setting theme
        = choice({"theme", group, Words::tr("Colours"), Words::tr("Light or dark, of the window.")},
                 Theme::System, settings, &Settings::theme, &Settings::setTheme,
                 {{Theme::System, Words::tr("As the system")},
                  {Theme::Light, Words::tr("Light")},
                  {Theme::Dark, Words::tr("Dark")},
                  {Theme::Contrast, Words::tr("High contrast")},
                  {Theme::Own, Words::tr("My own")}});
    theme.trouble = [&themes] { return themes.trouble(); };
    table.append(theme);
    Setting file = row({"ownColours", group, Words::tr("File of my own colours"),
                        Words::tr("A text file that gives Galley's colours by their names, such as "
                                  "paper and ink. It is read again whenever you save it.")},
                       Kind::Path);
    file.usual = settings.usualOwnColours();
    file.get = [&settings] { return settings.ownColours(); };
    file.set = [&settings](const QVariant &path) {
        const QString chosen = path.toString();
        settings.setOwnColours(chosen == settings.usualOwnColours() ? QString() : chosen);
    };
    file.button = Words::tr("Choose a file…");
    file.choose = around.chooseColours;
    table.append(file);
    table.append(
        button({"editColours", group, Words::tr("Edit my own colours"),
                Words::tr("Opens that file. Where there is none yet, Galley makes one with "
                          "the colours of now.")},
               Words::tr("Open the file"), [&themes] { themes.openColours(); }));
    table.append(languages(group, settings));
}

void addText(QList<Setting> &table, Settings &settings)
{
    const QString group = Words::tr("The text");
    const QString percent = Words::tr(" %", "behind a number");
    Setting face
        = textPart({"face", group, Words::tr("Face"),
                    Words::tr("The font that posts are written in. Code stays monospaced.")},
                   Kind::Choice, settings, &Typesetting::face);
    face.options = {{Words::tr("Sans, as the system"), QStringLiteral("sans")},
                    {Words::tr("Serif"), QStringLiteral("serif")},
                    {Words::tr("Monospaced"), QStringLiteral("mono")}};
    face.ownOptions = face.options.size();
    for (const QString &family : QFontDatabase::families()) {
        if (!QFontDatabase::isPrivateFamily(family) && QFontDatabase::isSmoothlyScalable(family))
            face.options.append({family, family});
    }
    table.append(face);
    table.append(
        ranged(textPart({"textSize", group, Words::tr("Size"),
                         Words::tr("Of the letters. Ctrl and the wheel change it over the text.")},
                        Kind::Number, settings, &Typesetting::size),
               {50, 300, 10, percent}));
    table.append(ranged(textPart({"measure", group, Words::tr("Line length"),
                                  Words::tr("How wide the column is, as far as there is room.")},
                                 Kind::Number, settings, &Typesetting::measure),
                        {40, 120, 2, Words::tr(" characters", "behind a number")}));
    table.append(ranged(textPart({"lineHeight", group, Words::tr("Line height"),
                                  Words::tr("From one line to the next, of the letters' size.")},
                                 Kind::Number, settings, &Typesetting::lineHeight),
                        {120, 240, 10, percent}));
    table.append(ranged(textPart({"blankLine", group, Words::tr("Space between paragraphs"),
                                  Words::tr("The height of a blank line, of that of a full one.")},
                                 Kind::Number, settings, &Typesetting::blankLine),
                        {20, 200, 10, percent}));
    table.append(
        textPart({"hangs", group, Words::tr("Marks hang"),
                  Words::tr("Wrapped lines of a list item or a quotation stand below its words, "
                            "not below its mark.")},
                 Kind::YesNo, settings, &Typesetting::hangs));
    table.append(yesNo(
        {"peeksAtPictures", group, Words::tr("Show pictures"),
         Words::tr("Small, where the mouse rests on a picture's words or address in the text.")},
        true, settings, &Settings::peeksAtPictures, &Settings::setPeeksAtPictures));
}

void addWriting(QList<Setting> &table, Settings &settings)
{
    const QString group = Words::tr("Writing");
    table.append(yesNo({"completes", group, Words::tr("Offer links and emoji"),
                        Words::tr("While you type a bracket, an address or a colon.")},
                       true, settings, &Settings::completes, &Settings::setCompletes));
    table.append(
        number({"autosave", group, Words::tr("Save by itself"),
                Words::tr("So long after the last change. What is not saved is kept safe "
                          "outside the blog in any case.")},
               0, settings, &Settings::autosaveSeconds, &Settings::setAutosaveSeconds,
               {0, 3600, 5, Words::tr(" seconds", "behind a number"), Words::tr("Never")}));
    table.append(number({"historyPerPost", group, Words::tr("Saved versions of a post"),
                         Words::tr("So many are kept in its history, from the next start on.")},
                        50, settings, &Settings::historyPerPost, &Settings::setHistoryPerPost,
                        {0, 1000, 10, QString(), Words::tr("None")}));
    table.append(number({"historyMegabytes", group, Words::tr("Room for all versions"),
                         Words::tr("The oldest go where they take more, from the next start on.")},
                        200, settings, &Settings::historyMegabytes, &Settings::setHistoryMegabytes,
                        {10, 10'000, 50, Words::tr(" MB", "behind a number")}));
}

void addSpelling(QList<Setting> &table, const SettingsAround &around)
{
    Settings &settings = around.settings;
    const QString group = Words::tr("Spelling");
    table.append(yesNo({"checksSpelling", group, Words::tr("Check spelling"),
                        Words::tr("Words that no dictionary knows are underlined.")},
                       true, settings, &Settings::checksSpelling, &Settings::setChecksSpelling));
    Setting folder = row({"dictionaryFolder", group, Words::tr("Folder with dictionaries"),
                          Words::tr("Besides those of the system: .dic files with their .aff.")},
                         Kind::Path);
    folder.usual = QString();
    folder.get = [&settings] { return settings.dictionaryFolder(); };
    folder.set
        = [&settings](const QVariant &path) { settings.setDictionaryFolder(path.toString()); };
    folder.none = Words::tr("Only the system's");
    folder.button = Words::tr("Choose a folder…");
    folder.choose = around.chooseDictionaries;
    table.append(folder);
}

/// What an author allows the open blog; the actions ask and tell.
void addBlog(QList<Setting> &table, const SettingsAround &around)
{
    const QString group = Words::tr("This blog");
    const Actions &actions = around.actions;
    Setting web = row({"webPictures", group, Words::tr("Pictures from the web"),
                       Words::tr("The preview of the blog that is open fetches pictures of other "
                                 "sites.")},
                      Kind::YesNo);
    web.usual = false;
    web.get = [&actions] { return actions.webPictures->isChecked(); };
    web.set = [&actions](const QVariant &on) {
        if (on.toBool() != actions.webPictures->isChecked())
            actions.webPictures->trigger();
    };
    web.isThere = [&actions] { return actions.webPictures->isEnabled(); };
    table.append(web);
    Setting style = row({"siteStyle", group, Words::tr("Style of the page"),
                         Words::tr("A style sheet of the blog that is open, for its preview.")},
                        Kind::Path);
    style.usual = QString();
    style.get = [&around = around.settings, &workspace = around.workspace] {
        return workspace.blog() ? around.siteStyle(workspace.blog()->root) : QString();
    };
    style.set = [&actions](const QVariant &) { actions.ownLook->trigger(); };
    style.none = Words::tr("Galley's own look");
    style.button = Words::tr("Choose a style sheet…");
    style.choose = [&actions] {
        actions.chooseStyle->trigger(); // it sets what is chosen
        return QString();
    };
    style.isThere = [&actions] { return actions.chooseStyle->isEnabled(); };
    table.append(style);
}

void addPreview(QList<Setting> &table, Settings &settings)
{
    const QString group = Words::tr("Preview");
    table.append(number({"previewZoom", group, Words::tr("Size of the page"),
                         Words::tr("How large the preview shows it.")},
                        100, settings, &Settings::previewZoom, &Settings::setPreviewZoom,
                        {25, 500, 10, Words::tr(" %", "behind a number")}));
    table.append(yesNo({"scrollsTogether", group, Words::tr("Scroll together"),
                        Words::tr("Text and preview show the same place.")},
                       true, settings, &Settings::scrollsTogether, &Settings::setScrollsTogether));
    table.append(
        yesNo({"smartPunctuation", group, Words::tr("Typographic quotes"),
               Words::tr("The preview shows them, and dashes, for straight ones. The text stays.")},
              false, settings, &Settings::smartPunctuation, &Settings::setSmartPunctuation));
}

void addPictures(QList<Setting> &table, Settings &settings)
{
    const QString group = Words::tr("New pictures");
    Setting naming = row({"pictureNaming", group, Words::tr("Names of pictures"),
                          Words::tr("Of those that come into a post.")},
                         Kind::Choice);
    naming.usual = int(PictureNaming::AltText);
    naming.get = [&settings] { return int(pictureRules(settings).naming); };
    naming.set = [&settings](const QVariant &value) {
        setPictureNaming(settings, PictureNaming(value.toInt()));
    };
    naming.options = {{Words::tr("After what they show"), int(PictureNaming::AltText)},
                      {Words::tr("Their own, cleaned"), int(PictureNaming::OwnName)},
                      {Words::tr("Numbers, as their folder does"), int(PictureNaming::Numbered)}};
    table.append(naming);
    table.append(number(
        {"pictureWidth", group, Words::tr("Greatest width"),
         Words::tr("Wider pictures are made smaller when they come in.")},
        0, settings, &Settings::pictureWidth, &Settings::setPictureWidth,
        {0, 20'000, 100, Words::tr(" pixels", "behind a number"), Words::tr("Keep their size")}));
    table.append(yesNo({"picturesToWebP", group, Words::tr("As WebP"),
                        Words::tr("New pictures become WebP where that is smaller.")},
                       false, settings, &Settings::picturesToWebP, &Settings::setPicturesToWebP));
}

void addMachine(QList<Setting> &table, const SettingsAround &around)
{
    using Drawing = Settings::Drawing;
    const QString group = Words::tr("Keys and machine");
    const Actions &actions = around.actions;
    table.append(button({"shortcuts", group, Words::tr("Keyboard shortcuts"),
                         Words::tr("The keys of all commands, which you can change.")},
                        Words::tr("Show the keys…"), [&actions] { actions.shortcuts->trigger(); }));
    if (readDrawingHints().canLackOne)
        table.append(
            choice({"drawing", group, Words::tr("Drawing"),
                    Words::tr("Who draws the window: where it is slow or shows nothing, try the "
                              "other. In force from the next start on.")},
                   Drawing::Automatic, around.settings, &Settings::drawing, &Settings::setDrawing,
                   {{Drawing::Automatic, Words::tr("Automatic")},
                    {Drawing::GraphicsCard, Words::tr("Graphics card")},
                    {Drawing::Processor, Words::tr("Processor")}}));
}

} // namespace

QList<Setting> settingsTable(const SettingsAround &around)
{
    QList<Setting> table;
    addText(table, around.settings);
    addLook(table, around);
    addWriting(table, around.settings);
    addSpelling(table, around);
    addProse(table, around.settings);
    addPreview(table, around.settings);
    addBlog(table, around);
    addPictures(table, around.settings);
    addMachine(table, around);
    return table;
}

} // namespace Galley
