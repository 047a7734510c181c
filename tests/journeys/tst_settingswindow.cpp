// SPDX-License-Identifier: GPL-3.0-or-later
// The author looks for a setting, changes it, sees it, takes it back, and finds it after a start.
#include "app/actions.h"
#include "app/language.h"
#include "app/picturepeek.h"
#include "app/themedesk.h"
#include "look/look.h"
#include "support/journey.h"
#include "widgets/body/manuscriptlook.h"
#include "widgets/choicebox.h"
#include "widgets/noticebar.h"
#include "widgets/searchfield.h"
#include "widgets/settings/settingrow.h"
#include "widgets/settings/settingsdialog.h"
#include "widgets/toolbutton.h"

#include <QCheckBox>
#include <QFontInfo>
#include <QHelpEvent>
#include <QPushButton>
#include <QSpinBox>
#include <QWheelEvent>

using namespace Galley;

namespace {

SettingsDialog *opened(const Journey &journey)
{
    QTest::keyClick(journey.window.get(), Qt::Key_Comma, Qt::ControlModifier);
    return journey.window->findChild<SettingsDialog *>();
}

SettingRow *row(const SettingsDialog &dialog, const QString &key)
{
    for (SettingRow *each : dialog.findChildren<SettingRow *>()) {
        if (each->setting().key == key && each->window() == &dialog)
            return each;
    }
    return nullptr;
}

template <typename Control>
Control *control(const SettingsDialog &dialog, const char *key)
{
    SettingRow *found = row(dialog, QLatin1String(key));
    return found ? found->findChild<Control *>() : nullptr;
}

QAction *action(const Journey &journey, const char *name)
{
    for (QAction *each : journey.window->actions()) {
        if (each->objectName() == QLatin1String(name))
            return each;
    }
    return nullptr;
}

void writeFile(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QFile::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

} // namespace

class TestSettingsWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { Language::ofProgram().use(QStringLiteral("en")); }
    void cleanup()
    {
        ManuscriptLook::instance().setTypesetting({});
        applyLook(*qApp, Settings::Theme::Light);
    }
    void isFoundChangedTakenBackAndKept();
    void defaultsAreThoseOfANewProfile();
    void whatIsChangedCanBeRestored();
    void menusAndWindowShowOneTruth();
    void whatNeedsABlogSaysSo();
    void theWheelChangesTheText();
    void ownColours();
    void ownColoursThatAreGone();
    void theLanguageChangesInTheWindow();
    void aPictureIsShownSmallWhereTheMouseRests();
};

void TestSettingsWindow::isFoundChangedTakenBackAndKept()
{
    Journey journey;
    journey.write(QStringLiteral("posts/first.md"), "---\ntitle: A\n---\n\nWords of a post.\n");
    QVERIFY(journey.window->open(journey.path(QStringLiteral("posts/first.md"))));
    const int usual = QFontInfo(journey.editor().font()).pixelSize();
    SettingsDialog *dialog = opened(journey);
    QVERIFY(dialog && dialog->isVisible());
    QTest::keyClicks(dialog->findChild<SearchField *>(), QStringLiteral("letters"));
    QVERIFY(row(*dialog, QStringLiteral("textSize"))->isVisible());
    QVERIFY(!row(*dialog, QStringLiteral("theme"))->isVisible());
    control<QSpinBox>(*dialog, "textSize")->setValue(150);
    QVERIFY(qAbs(QFontInfo(journey.editor().font()).pixelSize() - 1.5 * usual) <= 1);
    control<ToolButton>(*dialog, "textSize")->click();
    QCOMPARE(QFontInfo(journey.editor().font()).pixelSize(), usual);
    control<QSpinBox>(*dialog, "textSize")->setValue(200);
    control<QSpinBox>(*dialog, "lineHeight")->setValue(200);
    control<ChoiceBox>(*dialog, "face")->setCurrentIndex(2);
    QVERIFY(!journey.post()->isModified());

    const Settings later(journey.profile.path());
    const Typesetting kept{.face = QStringLiteral("mono"), .size = 200, .lineHeight = 200};
    QVERIFY(later.typesetting() == kept);
    journey.window.reset();
    ManuscriptLook::instance().setTypesetting({});
    journey.open();
    QVERIFY(ManuscriptLook::instance().typesetting() == kept);
    QVERIFY(QFontInfo(journey.editor().font()).fixedPitch());
}

void TestSettingsWindow::defaultsAreThoseOfANewProfile()
{
    Journey journey;
    SettingsDialog *dialog = opened(journey);
    int values = 0;
    for (const SettingRow *each : dialog->findChildren<SettingRow *>()) {
        const Setting &setting = each->setting();
        QVERIFY2(!setting.title.isEmpty() && !setting.description.isEmpty(),
                 qPrintable(setting.key));
        if (setting.kind == Setting::Kind::Command)
            continue;
        ++values;
        QVERIFY2(setting.get() == setting.usual, qPrintable(setting.key));
    }
    QVERIFY(values >= 20);
}

void TestSettingsWindow::whatIsChangedCanBeRestored()
{
    Journey journey;
    SettingsDialog *dialog = opened(journey);
    QStringList wrong;
    for (const SettingRow *each : dialog->findChildren<SettingRow *>()) {
        const Setting &setting = each->setting();
        QVariant other;
        switch (setting.kind) {
        case Setting::Kind::YesNo:
            other = !setting.usual.toBool();
            break;
        case Setting::Kind::Choice:
            other = setting.options.constLast().value == setting.usual
                ? setting.options.constFirst().value
                : setting.options.constLast().value;
            break;
        case Setting::Kind::Number:
            other = setting.most;
            break;
        case Setting::Kind::Text:
            other = QStringLiteral("other");
            break;
        case Setting::Kind::Path:
            other = journey.profile.filePath(QStringLiteral("another"));
            break;
        case Setting::Kind::Command:
            continue;
        }
        // Another language makes all rows anew, and a blog's own need one: they have their tests.
        if (setting.key == QLatin1String("language") || setting.isThere)
            continue;
        setting.set(other);
        if (setting.get() != other)
            wrong.append(setting.key + QStringLiteral(" is not set"));
        auto *restore = each->findChild<ToolButton *>();
        if (!restore->isVisible())
            wrong.append(setting.key + QStringLiteral(" offers no way back"));
        restore->click();
        if (setting.get() != setting.usual)
            wrong.append(setting.key + QStringLiteral(" does not come back"));
    }
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
}

void TestSettingsWindow::menusAndWindowShowOneTruth()
{
    Journey journey;
    SettingsDialog *dialog = opened(journey);
    const std::pair<const char *, const char *> pairs[] = {{"completes", "completes"},
                                                           {"checksSpelling", "checkSpelling"},
                                                           {"smartPunctuation", "smart"},
                                                           {"scrollsTogether", "scrollTogether"}};
    for (const auto &[key, name] : pairs) {
        auto *box = control<QCheckBox>(*dialog, key);
        QAction *entry = action(journey, name);
        QVERIFY2(box && entry, key);
        for (int i = 0; i < 2; ++i) {
            box->click();
            QVERIFY2(entry->isChecked() == box->isChecked(), key);
        }
        entry->trigger();
        QVERIFY2(entry->isChecked() == box->isChecked(), key);
        QVERIFY2(row(*dialog, QLatin1String(key))->setting().get().toBool() == box->isChecked(),
                 key);
    }
    // A pause of one's own stays, though the menu only knows on and off.
    control<QSpinBox>(*dialog, "autosave")->setValue(7);
    QVERIFY(action(journey, "autosave")->isChecked());
    QCOMPARE(journey.settings.autosaveSeconds(), 7);
    action(journey, "autosave")->trigger();
    QCOMPARE(control<QSpinBox>(*dialog, "autosave")->value(), 0);
    // Themes, zoom, and what comes in.
    control<ChoiceBox>(*dialog, "theme")->setCurrentIndex(2);
    QVERIFY(action(journey, "theme2")->isChecked());
    QVERIFY(Look::instance().isDark());
    action(journey, "theme1")->trigger();
    QCOMPARE(control<ChoiceBox>(*dialog, "theme")->currentIndex(), 1);
    QVERIFY(!Look::instance().isDark());
    action(journey, "zoomIn")->trigger();
    QCOMPARE(control<QSpinBox>(*dialog, "previewZoom")->value(), 110);
    control<QSpinBox>(*dialog, "previewZoom")->setValue(150);
    QCOMPARE(journey.window->preview().zoom(), 1.5);
}

void TestSettingsWindow::whatNeedsABlogSaysSo()
{
    Journey journey;
    SettingsDialog *dialog = opened(journey);
    auto *box = control<QCheckBox>(*dialog, "webPictures");
    QVERIFY(!box->isEnabled());
    journey.write(QStringLiteral("posts/first.md"), "---\ntitle: A\n---\n\nWords.\n");
    QVERIFY(journey.window->open(journey.path(QStringLiteral("posts/first.md"))));
    QTRY_VERIFY(box->isEnabled());
    box->click();
    QVERIFY(action(journey, "webPictures")->isChecked());
    QVERIFY(journey.settings.webPictures(journey.root()));
    action(journey, "webPictures")->trigger();
    QVERIFY(!box->isChecked());
    // A style sheet is chosen by the same way as from the menu.
    journey.write(QStringLiteral("site.css"), "p { color: red }\n");
    journey.prompts.styleSheetAnswer = journey.path(QStringLiteral("site.css"));
    control<QPushButton>(*dialog, "siteStyle")->click();
    QCOMPARE(journey.settings.siteStyle(journey.root()), QStringLiteral("site.css"));
    QVERIFY(action(journey, "siteStyle")->isChecked());
    control<ToolButton>(*dialog, "siteStyle")->click();
    QCOMPARE(journey.settings.siteStyle(journey.root()), QString());
    QVERIFY(action(journey, "ownLook")->isChecked());
}

void TestSettingsWindow::theWheelChangesTheText()
{
    Journey journey;
    journey.write(QStringLiteral("posts/first.md"), "---\ntitle: A\n---\n\nWords of a post.\n");
    QVERIFY(journey.window->open(journey.path(QStringLiteral("posts/first.md"))));
    QWidget *text = journey.editor().viewport();
    const auto turn = [&](int angle) {
        const QPointF middle = QRectF(text->rect()).center();
        QWheelEvent wheel(middle, text->mapToGlobal(middle), {}, {0, angle}, Qt::NoButton,
                          Qt::ControlModifier, Qt::NoScrollPhase, false);
        QApplication::sendEvent(text, &wheel);
    };
    turn(120);
    QCOMPARE(journey.settings.typesetting().size, 110);
    for (int i = 0; i < 4; ++i)
        turn(-60); // a fine wheel tells less than a notch
    QCOMPARE(journey.settings.typesetting().size, 90);
}

void TestSettingsWindow::ownColours()
{
    Journey journey;
    journey.write(QStringLiteral("posts/first.md"), "---\ntitle: A\n---\n\nWords of a post.\n");
    QVERIFY(journey.window->open(journey.path(QStringLiteral("posts/first.md"))));
    SettingsDialog *dialog = opened(journey);
    // The first time there is a file to begin with, in the colours of now.
    control<ChoiceBox>(*dialog, "theme")->setCurrentIndex(int(Settings::Theme::Own));
    const QString usual = journey.profile.filePath(QStringLiteral("colours.txt"));
    QVERIFY(QFile::exists(usual));
    QCOMPARE(Look::instance().colour(Token::Paper), tokenColour(Token::Paper, ColourScheme::Light));
    QVERIFY(row(*dialog, QStringLiteral("theme"))->setting().trouble().isEmpty());
    // It is read again when it is saved.
    writeFile(usual, "base = dark\npaper = #101020\n");
    QTRY_COMPARE(Look::instance().colour(Token::Paper), QColor(0x10, 0x10, 0x20));
    QVERIFY(Look::instance().isDark());
    // What is wrong is told with its line, in the window and beside the post; the rest counts.
    writeFile(usual, "base = dark\npapper = #101020\nink = #333333\nraised = #223\n");
    QTRY_COMPARE(Look::instance().colour(Token::Raised), QColor(0x22, 0x22, 0x33));
    const QString trouble = row(*dialog, QStringLiteral("theme"))->setting().trouble();
    QVERIFY2(trouble.contains(QStringLiteral("Line 2: Galley has no colour \"papper\"")),
             qPrintable(trouble));
    QVERIFY2(trouble.contains(QStringLiteral("Line 3: ink stands out from paper by")),
             qPrintable(trouble));
    const QList<NoticeBar *> bars = journey.window->findChildren<NoticeBar *>();
    const bool told = std::any_of(bars.begin(), bars.end(), [](const NoticeBar *bar) {
        return bar->notice().second.contains(QStringLiteral("papper"));
    });
    QVERIFY(told);
    // After a start, too.
    const ChosenLook later = chosenLook(Settings(journey.profile.path()));
    QCOMPARE(int(later.theme), int(Settings::Theme::Own));
    QVERIFY(later.own.colours.contains(Token::Raised));
}

void TestSettingsWindow::ownColoursThatAreGone()
{
    Journey journey;
    const QString chosen = journey.path(QStringLiteral("colours of mine.txt"));
    journey.settings.setOwnColours(chosen);
    journey.settings.setTheme(Settings::Theme::Own);
    QVERIFY(!QFile::exists(chosen)); // none is made in a folder of the author's
    const ChosenLook look = chosenLook(journey.settings);
    QCOMPARE(int(look.theme), int(Settings::Theme::System));
    QVERIFY(look.problem.has_value());
    SettingsDialog *dialog = opened(journey);
    QVERIFY(!row(*dialog, QStringLiteral("theme"))->setting().trouble().isEmpty());
    writeFile(chosen, "paper = #fff8f0\n");
    QTRY_COMPARE(Look::instance().colour(Token::Paper), QColor(0xff, 0xf8, 0xf0));
    QVERIFY(row(*dialog, QStringLiteral("theme"))->setting().trouble().isEmpty());
}

void TestSettingsWindow::theLanguageChangesInTheWindow()
{
    Journey journey;
    SettingsDialog *dialog = opened(journey);
    auto *box = control<ChoiceBox>(*dialog, "language");
    box->setCurrentIndex(box->findData(QStringLiteral("de")));
    QCOMPARE(Language::ofProgram().code(), QStringLiteral("de"));
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    box = control<ChoiceBox>(*dialog, "language");
    QCOMPARE(box->currentData().toString(), QStringLiteral("de"));
    box->setCurrentIndex(box->findData(QStringLiteral("en")));
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    QCOMPARE(row(*dialog, QStringLiteral("face"))->setting().title, QStringLiteral("Face"));
}

void TestSettingsWindow::aPictureIsShownSmallWhereTheMouseRests()
{
    Journey journey;
    journey.write(QStringLiteral("posts/first.md"),
                  "---\ntitle: A\n---\n\nWords ![a boat](/images/posts/first/001.png) and more.\n"
                  "\n![gone](/images/posts/first/none.png)\n\n"
                  "    ![code](/images/posts/first/001.png)\n");
    QVERIFY(journey.window->open(journey.path(QStringLiteral("posts/first.md"))));
    QVERIFY(journey.proofIsCurrent());
    QTRY_VERIFY_WITH_TIMEOUT(journey.window->isSettled(), 30000);
    BodyEditor &editor = journey.editor();
    const auto rest = [&](const char *words) {
        QTextCursor caret = editor.document()->find(QLatin1String(words));
        QVERIFY(!caret.isNull());
        caret.setPosition(caret.selectionStart() + 2);
        const QPoint place = editor.cursorRect(caret).center();
        QHelpEvent help(QEvent::ToolTip, place, editor.viewport()->mapToGlobal(place));
        QApplication::sendEvent(editor.viewport(), &help);
    };
    const QLabel &popup = journey.window->findChild<PicturePeek *>()->popup();
    rest("a boat");
    QTRY_VERIFY(popup.isVisible());
    const QImage shown = popup.pixmap().toImage();
    QCOMPARE(shown.size(), QSize(64, 48)); // a small one is not blown up
    QCOMPARE(shown.pixelColor(32, 24), QColor(Qt::darkCyan));
    QTest::keyClick(&editor, Qt::Key_Right);
    QVERIFY(!popup.isVisible());
    // The thumbnail is there now: what shows it shows it at once.
    rest("001.png");
    QVERIFY(popup.isVisible());
    QTest::mouseClick(editor.viewport(), Qt::LeftButton);
    QVERIFY(!popup.isVisible());
    for (const char *words : {"Words", "and more", "gone", "code"}) {
        rest(words);
        QVERIFY2(!popup.isVisible(), words);
    }
    journey.settings.setPeeksAtPictures(false);
    rest("a boat");
    QVERIFY(!popup.isVisible());
}

GALLEY_JOURNEY_MAIN(TestSettingsWindow)
#include "tst_settingswindow.moc"
