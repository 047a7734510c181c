// SPDX-License-Identifier: GPL-3.0-or-later
// A language that nobody speaks finds what has not been through tr(), and what is cut off.
#include "app/language.h"
#include "app/shownwords.h"
#include "support/journey.h"
#include "support/pseudotranslator.h"
#include "support/windows.h"
#include "widgets/elidedlabel.h"

#include <QAbstractButton>
#include <QCalendarWidget>
#include <QFileDialog>
#include <QLabel>
#include <QMessageBox>
#include <QTabBar>

using namespace Galley;

namespace {

const QByteArray Post = "---\ntitle: first\nimage: /images/posts/first/001.png\n"
                        "description: about it\ndraft: true\ntags: [a, b]\n---\n\ntext\n";

/// What the test's own blog holds, and signs that are no words.
bool isData(const QString &text)
{
    static const QRegularExpression data(QStringLiteral(
        "^(title, image, description, draft, "
        "tags|first|second|first\\.md|001\\.png|title|image|description|draft|tags|about it|a|b|"
        "Galley|mein Blog.*|posts|posts / first\\.md|UTF-8, LF|public/images.*|.*/mein Blog.*|"
        "Astro|Hugo|Jekyll|Eleventy|Hexo|Zola|Pelican|Gatsby|Docusaurus|VuePress|VitePress|"
        "Markdown|"
        "Aa|Ctrl\\+\\S+|Shift\\+\\S+|Alt\\+\\S+|Esc|F\\d+|Next\\.js|next\\.config\\.js.*)$"));
    static const QRegularExpression letters(QStringLiteral("\\p{L}{2}"));
    return data.match(text).hasMatch() || !letters.match(text).hasMatch();
}

bool isLanguage(const QString &text)
{
    const QStringList codes = Language::all();
    return std::any_of(codes.begin(), codes.end(),
                       [&](const QString &code) { return Language::ownName(code) == text; });
}

void findUntold(QObject &object, QStringList &found)
{
    if (qobject_cast<QCalendarWidget *>(&object) || qobject_cast<QFileDialog *>(&object)
        || object.objectName().startsWith(u"Scroll") || object.objectName().startsWith(u"qt_")
        || object.inherits("QDialogButtonBox") || object.inherits("QMessageBox"))
        return; // Qt's
    visitWords(object, [&](const QString &text) {
        if (!text.contains(u'[') && !isData(text) && !isLanguage(text))
            found.append(QStringLiteral("%1: \"%2\"")
                             .arg(QLatin1String(object.metaObject()->className()), text));
        return text;
    });
    for (QObject *child : object.children())
        findUntold(*child, found);
}

/// Why a widget does not show its whole text; empty if it does.
QString cut(const QWidget &widget)
{
    if (const auto *label = qobject_cast<const QLabel *>(&widget)) {
        if (label->text().isEmpty() || qobject_cast<const ElidedLabel *>(label)
            || label->textFormat() == Qt::RichText)
            return {};
        if (label->wordWrap()) {
            const int wanted = label->heightForWidth(label->width());
            return wanted > label->height() + 1
                ? QStringLiteral("%1 high, wants %2").arg(label->height()).arg(wanted)
                : QString();
        }
        const int wanted = label->sizeHint().width();
        return wanted > label->width() + 1
            ? QStringLiteral("%1 wide, wants %2").arg(label->width()).arg(wanted)
            : QString();
    }
    if (const auto *tabs = qobject_cast<const QTabBar *>(&widget)) {
        const int wanted = tabs->sizeHint().width();
        return !tabs->usesScrollButtons() && wanted > tabs->width() + 1
            ? QStringLiteral("%1 wide, wants %2").arg(tabs->width()).arg(wanted)
            : QString();
    }
    if (const auto *button = qobject_cast<const QAbstractButton *>(&widget)) {
        const int wanted = button->sizeHint().width();
        if (!button->text().isEmpty() && wanted > button->width() + 1
            && !button->inherits("Galley::TagChip") && !button->inherits("QLineEditIconButton"))
            return QStringLiteral("%1 wide, wants %2").arg(button->width()).arg(wanted);
    }
    return {};
}

void findCut(const QWidget &window, const QString &where, QStringList &found)
{
    for (const QWidget *widget : window.findChildren<QWidget *>()) {
        if (!widget->isVisible() || widget->window() != &window)
            continue;
        const QString why = cut(*widget);
        if (!why.isEmpty())
            found.append(QStringLiteral("%1: %2 \"%3\" is %4")
                             .arg(where, QLatin1String(widget->metaObject()->className()),
                                  widget->property("text").toString(), why));
    }
}

} // namespace

class TestPseudoLanguage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        Language::ofProgram().use(QStringLiteral("en"), std::make_unique<PseudoTranslator>());
    }
    void cleanup() { Language::ofProgram().use(QStringLiteral("en")); }
    void everyTextOfTheWindowIsToldAndFits_data();
    void everyTextOfTheWindowIsToldAndFits();
    void everyTextOfTheDialogsIsToldAndFits();
    void aTextThatIsNotToldIsFound();
};

void TestPseudoLanguage::everyTextOfTheWindowIsToldAndFits_data()
{
    QTest::addColumn<QSize>("size");
    QTest::newRow("three panes") << QSize(1440, 900);
    QTest::newRow("three narrow panes") << QSize(1160, 720);
    QTest::newRow("posts in a drawer") << QSize(1024, 700);
    QTest::newRow("one pane under tabs") << QSize(560, 700);
}

void TestPseudoLanguage::everyTextOfTheWindowIsToldAndFits()
{
    QFETCH(QSize, size);
    Journey journey;
    QStringList untold;
    QStringList clipped;
    journey.window->resize(size);
    findUntold(*journey.window, untold);
    findCut(*journey.window, QStringLiteral("the start page"), clipped);
    journey.write(QStringLiteral("posts/first.md"), Post);
    journey.write(QStringLiteral("posts/second.md"), "---\ntitle: second\n---\n");
    QVERIFY(journey.window->open(journey.path(QStringLiteral("posts/first.md"))));
    QVERIFY(journey.proofIsCurrent());
    QTRY_VERIFY_WITH_TIMEOUT(journey.window->isSettled(), 30000);
    forEachMenu(*journey.window, [](QMenu &) {}); // fills them
    for (const char *name : {"Find", "Go to the images", "Source of the file"}) {
        QAction *entry = nullptr;
        forEachMenu(*journey.window, [&](QMenu &menu) {
            for (QAction *action : menu.actions()) {
                const QString told = QString(action->text()).remove(u'&');
                const QString wanted = PseudoTranslator::pseudo(QString::fromUtf8(name));
                if (told.startsWith(wanted.left(QString::fromUtf8(name).size())))
                    entry = action;
            }
        });
        QVERIFY2(entry, name);
        entry->trigger();
        QCoreApplication::processEvents();
        findUntold(*journey.window, untold);
        findCut(*journey.window, QString::fromUtf8(name), clipped);
    }
    if (const QString folder = qEnvironmentVariable("GALLEY_PICTURES"); !folder.isEmpty())
        journey.window->grab().save(
            QStringLiteral("%1/pseudo-%2.png").arg(folder).arg(size.width()));
    untold.removeDuplicates();
    clipped.removeDuplicates();
    const QStringList wrong = untold + clipped;
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
}

void TestPseudoLanguage::everyTextOfTheDialogsIsToldAndFits()
{
    Journey journey;
    journey.write(QStringLiteral("posts/first.md"), Post);
    QVERIFY(journey.window->open(journey.path(QStringLiteral("posts/first.md"))));
    QVERIFY(journey.proofIsCurrent());
    QTRY_VERIFY_WITH_TIMEOUT(journey.window->isSettled(), 30000);
    QStringList untold;
    QStringList clipped;
    const QString folder = qEnvironmentVariable("GALLEY_PICTURES");
    const int dialogs = forEachDialog(
        *journey.window, {QStringLiteral("Prîñt")}, [&](QWidget &dialog, const QString &entry) {
            if (qobject_cast<QFileDialog *>(&dialog))
                return;
            findUntold(dialog, untold);
            findCut(dialog, entry, clipped);
            if (!folder.isEmpty())
                dialog.grab().save(
                    QStringLiteral("%1/pseudo-%2.png")
                        .arg(folder,
                             QString(entry).remove(QRegularExpression(QStringLiteral("\\W")))));
        });
    QVERIFY2(dialogs >= 4, qPrintable(QString::number(dialogs)));
    untold.removeDuplicates();
    clipped.removeDuplicates();
    const QStringList wrong = untold + clipped;
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
}

void TestPseudoLanguage::aTextThatIsNotToldIsFound()
{
    QWidget window;
    QLabel bare(QStringLiteral("Bare words"), &window);
    QLabel narrow(PseudoTranslator::pseudo(QStringLiteral("Words that are long")), &window);
    bare.setGeometry(0, 0, 500, 20);
    narrow.setGeometry(0, 30, 40, 20);
    window.resize(500, 60);
    window.show();
    QStringList untold;
    QStringList clipped;
    findUntold(window, untold);
    findCut(window, QStringLiteral("here"), clipped);
    QCOMPARE(untold, QStringList{QStringLiteral("QLabel: \"Bare words\"")});
    QCOMPARE(clipped.size(), 1);
}

GALLEY_JOURNEY_MAIN(TestPseudoLanguage)
#include "tst_pseudolanguage.moc"
