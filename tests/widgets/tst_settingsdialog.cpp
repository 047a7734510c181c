// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/settings/settingsdialog.h"

#include "look/look.h"
#include "widgets/appearance.h"
#include "widgets/choicebox.h"
#include "widgets/searchfield.h"
#include "widgets/settings/settingcontrol.h"
#include "widgets/settings/settingrow.h"
#include "widgets/toolbutton.h"

#include <QCheckBox>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSpinBox>
#include <QTest>
#include <QWheelEvent>

using namespace Galley;

/// The window over settings of the test's own. With GALLEY_PICTURES naming a folder, it is saved
/// there.
class TestSettingsDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { applyLook(*qApp, Settings::Theme::Light); }
    void init();
    void showsWhatIsSet();
    void whatIsChosenIsSetAtOnce();
    void showsWhatIsSetElsewhere();
    void restoresTheDefault();
    void findsByWords_data();
    void findsByWords();
    void saysWhatIsNotFound();
    void comesFromTheSearchIntoTheRows();
    void theWheelSetsNothing();
    void goesToAGroup();
    void controlsStandBelowWhereItIsNarrow();
    void isBuiltAnewInPlace();
    void saysWhatIsWrong();
    void looks();

private:
    QList<Setting> table(const QString &mark = {});
    SettingRow *row(const char *key) const
    {
        for (SettingRow *each : m_dialog->findChildren<SettingRow *>()) {
            if (each->setting().key == QLatin1String(key) && each->window() == m_dialog.get())
                return each;
        }
        return nullptr;
    }
    template <typename Control>
    Control *control(const char *key) const
    {
        return row(key)->findChild<Control *>();
    }
    QToolButton *restore(const char *key) const { return control<ToolButton>(key); }
    SearchField *search() const { return m_dialog->findChild<SearchField *>(); }
    QStringList shown() const
    {
        QStringList keys;
        for (const SettingRow *each : m_dialog->findChildren<SettingRow *>()) {
            if (each->isVisibleTo(m_dialog.get()))
                keys.append(each->setting().key);
        }
        return keys;
    }

    QVariantHash m_kept;
    QStringList m_written; ///< in their order
    QString m_trouble;
    std::unique_ptr<SettingsDialog> m_dialog;
};

QList<Setting> TestSettingsDialog::table(const QString &mark)
{
    const auto keep = [this](Setting setting) {
        m_kept.insert(setting.key, m_kept.value(setting.key, setting.usual));
        setting.get = [this, key = setting.key] { return m_kept.value(key); };
        setting.set = [this, key = setting.key](const QVariant &value) {
            m_kept[key] = value;
            m_written.append(key + u'=' + value.toString());
        };
        return setting;
    };
    const QString text = QStringLiteral("The text") + mark;
    const QString more = QStringLiteral("More") + mark;
    Setting face{.key = QStringLiteral("face"),
                 .kind = Setting::Kind::Choice,
                 .group = text,
                 .title = QStringLiteral("Face") + mark,
                 .description = QStringLiteral("The font of the post."),
                 .usual = QStringLiteral("sans")};
    face.options = {{QStringLiteral("Sérif"), QStringLiteral("serif")},
                    {QStringLiteral("Sans"), QStringLiteral("sans")},
                    {QStringLiteral("Strange Family"), QStringLiteral("strange")}};
    face.ownOptions = 2;
    Setting size{.key = QStringLiteral("size"),
                 .kind = Setting::Kind::Number,
                 .group = text,
                 .title = QStringLiteral("Size"),
                 .description = QStringLiteral("Of the letters."),
                 .usual = 100};
    size.least = 50;
    size.most = 300;
    size.step = 10;
    size.unit = QStringLiteral(" %");
    Setting checks{.key = QStringLiteral("checks"),
                   .kind = Setting::Kind::YesNo,
                   .group = more,
                   .title = QStringLiteral("Check spelling"),
                   .description = QStringLiteral("Unknown words are underlined."),
                   .usual = true};
    checks.trouble = [this] { return m_trouble; };
    Setting folder{.key = QStringLiteral("folder"),
                   .kind = Setting::Kind::Path,
                   .group = more,
                   .title = QStringLiteral("Dictionaries"),
                   .description = QStringLiteral("A folder."),
                   .usual = QString()};
    folder.button = QStringLiteral("Choose…");
    folder.none = QStringLiteral("None");
    folder.choose = [] { return QStringLiteral("/some/folder"); };
    QList<Setting> all{keep(face), keep(size), keep(checks), keep(folder)};
    for (int i = 0; i < 12; ++i)
        all.append(keep({.key = QStringLiteral("filler%1").arg(i),
                         .kind = Setting::Kind::YesNo,
                         .group = QStringLiteral("Last"),
                         .title = QStringLiteral("Number %1").arg(i),
                         .description = QStringLiteral("One of many."),
                         .usual = false}));
    return all;
}

void TestSettingsDialog::init()
{
    m_kept.clear();
    m_written.clear();
    m_trouble.clear();
    m_kept.insert(QStringLiteral("size"), 120);
    m_dialog = std::make_unique<SettingsDialog>();
    m_dialog->resize(Look::scaled(820), Look::scaled(640)); // the test's screen is a small one
    m_dialog->setSettings(table());
    m_dialog->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_dialog.get()));
}

void TestSettingsDialog::showsWhatIsSet()
{
    QCOMPARE(control<ChoiceBox>("face")->currentText(), QStringLiteral("Sans"));
    QCOMPARE(control<QSpinBox>("size")->value(), 120);
    QVERIFY(control<QCheckBox>("checks")->isChecked());
    QCOMPARE(control<QSpinBox>("size")->accessibleName(), QStringLiteral("Size"));
    QVERIFY(m_written.isEmpty());
}

void TestSettingsDialog::whatIsChosenIsSetAtOnce()
{
    control<ChoiceBox>("face")->setCurrentIndex(0);
    QTest::keyClicks(control<QSpinBox>("size"), QStringLiteral("\b")); // takes the keyboard
    control<QSpinBox>("size")->selectAll();
    QTest::keyClicks(control<QSpinBox>("size"), QStringLiteral("150"));
    control<QCheckBox>("checks")->click();
    control<QPushButton>("folder")->click();
    QCOMPARE(m_kept.value(QStringLiteral("face")), QVariant(QStringLiteral("serif")));
    QCOMPARE(m_kept.value(QStringLiteral("size")), QVariant(150));
    QCOMPARE(m_kept.value(QStringLiteral("checks")), QVariant(false));
    QCOMPARE(m_kept.value(QStringLiteral("folder")), QVariant(QStringLiteral("/some/folder")));
    // A click on its words does what a click on the box does.
    QLabel *title = control<QLabel>("checks");
    QCOMPARE(title->text(), QStringLiteral("Check spelling"));
    QTest::mouseClick(title, Qt::LeftButton);
    QCOMPARE(m_kept.value(QStringLiteral("checks")), QVariant(true));
}

void TestSettingsDialog::showsWhatIsSetElsewhere()
{
    m_kept[QStringLiteral("face")] = QStringLiteral("strange");
    m_kept[QStringLiteral("checks")] = false;
    m_dialog->refresh();
    QCOMPARE(control<ChoiceBox>("face")->currentText(), QStringLiteral("Strange Family"));
    QVERIFY(!control<QCheckBox>("checks")->isChecked());
    QVERIFY(m_written.isEmpty()); // what is shown is not set again
}

void TestSettingsDialog::restoresTheDefault()
{
    QVERIFY(!restore("face")->isVisible());
    QVERIFY(restore("size")->isVisible());
    QCOMPARE(restore("size")->accessibleName(),
             QStringLiteral("Restore the default of \"Size\": 100 %"));
    restore("size")->click();
    QCOMPARE(m_written, QStringList{QStringLiteral("size=100")});
    QCOMPARE(control<QSpinBox>("size")->value(), 100);
    QVERIFY(!restore("size")->isVisible());
    QVERIFY(control<QSpinBox>("size")->hasFocus() || !m_dialog->isActiveWindow());
    control<QPushButton>("folder")->click();
    restore("folder")->click();
    QCOMPARE(m_kept.value(QStringLiteral("folder")).toString(), QString());
}

void TestSettingsDialog::findsByWords_data()
{
    QTest::addColumn<QString>("question");
    QTest::addColumn<QStringList>("found");
    const auto row = [](const char *question, const QStringList &found) {
        QTest::newRow(question) << QString::fromUtf8(question) << found;
    };
    row("spell", {QStringLiteral("checks")});
    row("SPELLING", {QStringLiteral("checks")});
    row("underl check", {QStringLiteral("checks")});
    row("font", {QStringLiteral("face")});
    row("serif", {QStringLiteral("face")}); // among its choices, accents or not
    row("strange", {}); // no word of ours
    row("of the", {QStringLiteral("face"), QStringLiteral("size")});
    row("the text", {QStringLiteral("face"), QStringLiteral("size")}); // the group
    row("choose", {QStringLiteral("folder")});
}

void TestSettingsDialog::findsByWords()
{
    QFETCH(QString, question);
    QFETCH(QStringList, found);
    QTest::keyClicks(search(), question);
    QCOMPARE(shown(), found);
    auto *groups = m_dialog->findChild<QListWidget *>();
    QCOMPARE(groups->isVisible(), !found.isEmpty());
    if (!found.isEmpty()) {
        QVERIFY(groups->item(2)->isHidden());
        QVERIFY(groups->currentItem() && !groups->currentItem()->isHidden());
    }
    QTest::keyClick(search(), Qt::Key_Escape); // the first one clears
    QCOMPARE(shown().size(), qsizetype(16));
    QVERIFY(m_dialog->isVisible());
    QTest::keyClick(search(), Qt::Key_Escape);
    QVERIFY(!m_dialog->isVisible());
}

void TestSettingsDialog::saysWhatIsNotFound()
{
    search()->setText(QStringLiteral("xyz"));
    QStringList said;
    for (const QLabel *label : m_dialog->findChildren<QLabel *>()) {
        if (label->isVisible())
            said.append(label->text());
    }
    QVERIFY(said.contains(QStringLiteral("No setting has \"xyz\".")));
}

void TestSettingsDialog::comesFromTheSearchIntoTheRows()
{
    m_dialog->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_dialog.get()));
    QTest::keyClicks(search(), QStringLiteral("spell"));
    QTest::keyClick(search(), Qt::Key_Down);
    QVERIFY(control<QCheckBox>("checks")->hasFocus());
    QTest::keyClick(control<QCheckBox>("checks"), Qt::Key_Space);
    QCOMPARE(m_written, QStringList{QStringLiteral("checks=false")});
}

void TestSettingsDialog::theWheelSetsNothing()
{
    for (QWidget *box : {static_cast<QWidget *>(control<QSpinBox>("size")),
                         static_cast<QWidget *>(control<ChoiceBox>("face"))}) {
        search()->setFocus();
        const QPointF middle = QRectF(box->rect()).center();
        QWheelEvent wheel(middle, box->mapToGlobal(middle), {}, {0, -240}, Qt::NoButton,
                          Qt::NoModifier, Qt::NoScrollPhase, false);
        QApplication::sendEvent(box, &wheel);
        QVERIFY(m_written.isEmpty());
        QVERIFY(!wheel.isAccepted()); // it goes on to what scrolls
        QCOMPARE(box->focusPolicy(), Qt::StrongFocus); // and the wheel brings no keyboard
    }
}

void TestSettingsDialog::goesToAGroup()
{
    auto *groups = m_dialog->findChild<QListWidget *>();
    QScrollBar *bar
        = m_dialog->findChild<QScrollArea *>(QStringLiteral("settings"))->verticalScrollBar();
    groups->setCurrentRow(1);
    QVERIFY(bar->value() > 0);
    QCOMPARE(groups->currentRow(), 1);
    groups->setCurrentRow(2);
    QCOMPARE(groups->currentRow(), 2);
    bar->setValue(0);
    QCOMPARE(groups->currentRow(), 0);
}

void TestSettingsDialog::controlsStandBelowWhereItIsNarrow()
{
    const auto isBeside = [this] {
        const QLabel *title = control<QLabel>("face");
        return control<ChoiceBox>("face")->mapTo(m_dialog.get(), QPoint()).x()
            > title->mapTo(m_dialog.get(), QPoint()).x() + title->width() / 2;
    };
    QVERIFY(isBeside());
    m_dialog->resize(Look::scaled(460), m_dialog->height());
    QTRY_VERIFY(!isBeside());
    QVERIFY(!m_dialog->findChild<QListWidget *>()->isVisible());
    QCOMPARE(m_dialog->width(), Look::scaled(460)); // it could become so small
    m_dialog->resize(Look::scaled(820), m_dialog->height());
    QTRY_VERIFY(isBeside());
}

void TestSettingsDialog::isBuiltAnewInPlace()
{
    m_dialog->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_dialog.get()));
    search()->setText(QStringLiteral("of"));
    control<QSpinBox>("size")->setFocus();
    const QStringList before = shown();
    m_dialog->setSettings(table(QStringLiteral("!")));
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    QCOMPARE(control<QLabel>("face")->text(), QStringLiteral("Face!"));
    QCOMPARE(shown(), before);
    QVERIFY(control<QSpinBox>("size")->hasFocus());
    QCOMPARE(m_dialog->findChildren<SettingRow *>().size(), qsizetype(16));
}

void TestSettingsDialog::saysWhatIsWrong()
{
    m_trouble = QStringLiteral("Line 3: no colour.");
    m_dialog->refresh();
    const QList<QLabel *> labels = row("checks")->findChildren<QLabel *>();
    const bool said = std::any_of(labels.begin(), labels.end(), [this](const QLabel *label) {
        return label->isVisible() && label->text() == m_trouble;
    });
    QVERIFY(said);
}

void TestSettingsDialog::looks()
{
    const QString folder = qEnvironmentVariable("GALLEY_PICTURES");
    for (const auto &[theme, name] :
         {std::pair(Settings::Theme::Light, "light"), std::pair(Settings::Theme::Dark, "dark"),
          std::pair(Settings::Theme::Contrast, "contrast")}) {
        applyLook(*qApp, theme);
        const QImage image = m_dialog->grab().toImage();
        QVERIFY(!image.isNull());
        if (!folder.isEmpty())
            QVERIFY(
                image.save(QStringLiteral("%1/settings-%2.png").arg(folder, QLatin1String(name))));
    }
    applyLook(*qApp, Settings::Theme::Light);
}

QTEST_MAIN(TestSettingsDialog)
#include "tst_settingsdialog.moc"
