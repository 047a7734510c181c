// SPDX-License-Identifier: GPL-3.0-or-later
// Without a mouse or eyes: every control has a name and a role, the Tab key comes to each, and
// where it is can be seen.
#include "support/journey.h"
#include "support/windows.h"

#include "app/splitdesk.h"
#include "widgets/outline/outlineview.h"
#include "widgets/split/splitpane.h"

#include <QAccessible>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>

using namespace Galley;

namespace {

const QByteArray Post = "---\ntitle: First\nimage: /images/posts/first/001.png\n"
                        "description: About it.\npublishedAt: '2018-05-30'\ndraft: true\n"
                        "tags: [a, b]\n---\n\n# One\n\nText.\n";

QString called(const QWidget &widget)
{
    return QStringLiteral("%1 \"%2\" %3")
        .arg(QLatin1String(widget.metaObject()->className()), widget.accessibleName(),
             widget.objectName());
}

bool isWebs(const QWidget &widget)
{
    for (const QWidget *each = &widget; each; each = each->parentWidget()) {
        if (each->inherits("QWebEngineView"))
            return true;
    }
    return false;
}

/// Controls that a key can come to and that say neither what they are nor what they are called.
QStringList nameless(QWidget &window)
{
    QStringList found;
    for (QWidget *widget : window.findChildren<QWidget *>()) {
        if (!widget->isVisible() || widget->focusPolicy() == Qt::NoFocus || isWebs(*widget)
            || widget->focusProxy() || widget->inherits("QScrollArea"))
            continue;
        const QAccessibleInterface *object = QAccessible::queryAccessibleInterface(widget);
        if (!object || object->text(QAccessible::Name).isEmpty())
            found.append(called(*widget) + QStringLiteral(" has no name"));
        else if (object->role() == QAccessible::NoRole || object->role() == QAccessible::Client)
            found.append(called(*widget) + QStringLiteral(" has no role"));
    }
    return found;
}

QList<QWidget *> tabStops(QWidget &window)
{
    QList<QWidget *> stops;
    QWidget *each = &window;
    do {
        if (each->isVisible() && each->isEnabled() && (each->focusPolicy() & Qt::TabFocus)
            && !each->focusProxy() && !isWebs(*each) && each->window() == &window)
            stops.append(each);
        each = each->nextInFocusChain();
    } while (each && each != &window);
    return stops;
}

} // namespace

class TestEveryone : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyControlHasANameAndARole();
    void everyControlOfEveryDialogHasANameAndARole();
    void tabComesToEveryControlOnce();
    void whereTheFocusIsCanBeSeen_data();
    void whereTheFocusIsCanBeSeen();
    void theFirstStartEndsInTheText();
    void everyActionHasAWayWithoutAMouse();

private:
    static void open(Journey &journey)
    {
        journey.write(QStringLiteral("posts/first.md"), Post);
        journey.write(QStringLiteral("posts/second.md"), "---\ntitle: Second\n---\n");
        QVERIFY(journey.window->open(journey.path(QStringLiteral("posts/first.md"))));
        QVERIFY(journey.proofIsCurrent());
        QTRY_VERIFY_WITH_TIMEOUT(journey.window->isSettled(), 30000);
    }
    /// The outline and a second view.
    static void openBeside(Journey &journey)
    {
        QTest::keyClick(&journey.editor(), Qt::Key_F9, Qt::ShiftModifier);
        QTest::keyClick(&journey.editor(), Qt::Key_F9, Qt::ControlModifier);
        QTRY_VERIFY(journey.window->findChild<OutlineView *>()->isVisible());
        QVERIFY(journey.window->split().pane());
    }
};

void TestEveryone::everyControlHasANameAndARole()
{
    Journey journey;
    QStringList wrong = nameless(*journey.window); // the start page
    open(journey);
    wrong += nameless(*journey.window);
    QTest::keyClick(&journey.editor(), Qt::Key_F, Qt::ControlModifier);
    openBeside(journey);
    QTest::keyClick(journey.window.get(), Qt::Key_2, Qt::ControlModifier);
    wrong += nameless(*journey.window);
    wrong.removeDuplicates();
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
}

void TestEveryone::everyControlOfEveryDialogHasANameAndARole()
{
    Journey journey;
    open(journey);
    QStringList wrong;
    const int dialogs = forEachDialog(
        *journey.window, {QStringLiteral("Print")}, [&](QWidget &dialog, const QString &entry) {
            for (const QString &each : nameless(dialog))
                wrong.append(entry + QStringLiteral(": ") + each);
            if (QAccessible::queryAccessibleInterface(&dialog)->text(QAccessible::Name).isEmpty())
                wrong.append(entry + QStringLiteral(" has no title"));
        });
    QVERIFY2(dialogs >= 4, qPrintable(QString::number(dialogs)));
    wrong.removeDuplicates();
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
}

void TestEveryone::tabComesToEveryControlOnce()
{
    Journey journey;
    open(journey);
    openBeside(journey);
    const QList<QWidget *> stops = tabStops(*journey.window);
    QStringList wrong;
    for (QWidget *widget : journey.window->findChildren<QWidget *>()) {
        const bool takes = widget->isVisible() && widget->isEnabled()
            && (widget->focusPolicy() & Qt::TabFocus) && !widget->focusProxy() && !isWebs(*widget)
            && widget->window() == journey.window.get();
        if (takes && stops.count(widget) != 1)
            wrong.append(called(*widget));
    }
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
    // As one reads: within the form from above to below.
    int last = -1;
    for (const char *key : {"title", "image", "description", "publishedAt", "draft", "tags"}) {
        int place = -1;
        for (qsizetype i = 0; i < stops.size() && place < 0; ++i) {
            if (stops.at(i)->accessibleName() == QLatin1String(key))
                place = int(i);
        }
        QVERIFY2(place > last, key);
        last = place;
    }
}

void TestEveryone::whereTheFocusIsCanBeSeen_data()
{
    QTest::addColumn<int>("theme");
    QTest::newRow("light") << int(Settings::Theme::Light);
    QTest::newRow("dark") << int(Settings::Theme::Dark);
    QTest::newRow("high contrast") << int(Settings::Theme::Contrast);
}

void TestEveryone::whereTheFocusIsCanBeSeen()
{
    QFETCH(int, theme);
    applyLook(*qApp, Settings::Theme(theme));
    Journey journey;
    open(journey);
    journey.window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(journey.window.get()));
    openBeside(journey);
    QStringList wrong;
    for (QWidget *stop : tabStops(*journey.window)) {
        // A caret is what shows it there.
        if (qobject_cast<QLineEdit *>(stop) || qobject_cast<QPlainTextEdit *>(stop))
            continue;
        const auto picture = [&] {
            QCoreApplication::processEvents();
            return journey.window
                ->grab(QRect(stop->mapTo(journey.window.get(), QPoint()), stop->size())
                           .adjusted(-3, -3, 3, 3))
                .toImage();
        };
        journey.editor().setFocus();
        const QImage without = picture();
        stop->setFocus(Qt::TabFocusReason);
        if (picture() == without && stop->hasFocus())
            wrong.append(called(*stop));
    }
    applyLook(*qApp, Settings::Theme::Light);
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
}

void TestEveryone::theFirstStartEndsInTheText()
{
    Journey journey;
    journey.window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(journey.window.get()));
    QPushButton *sample = nullptr;
    for (QPushButton *each : journey.window->findChildren<QPushButton *>()) {
        if (each->text() == QStringLiteral("Try the sample blog"))
            sample = each;
    }
    QVERIFY(sample);
    sample->setFocus(Qt::TabFocusReason);
    QTest::keyClick(sample, Qt::Key_Return);
    QTRY_VERIFY(journey.post());
    QTRY_VERIFY2(journey.editor().hasFocus(),
                 qPrintable(QApplication::focusWidget() ? called(*QApplication::focusWidget())
                                                        : QStringLiteral("nothing")));
}

void TestEveryone::everyActionHasAWayWithoutAMouse()
{
    Journey journey;
    open(journey);
    QStringList wrong;
    // Keys: no two for different things.
    QHash<QKeySequence, QAction *> owners;
    forEachMenu(*journey.window, [&](QMenu &menu) {
        for (QAction *action : menu.actions()) {
            if (action->isSeparator() || !action->isVisible())
                continue;
            if (action->text().isEmpty())
                wrong.append(QStringLiteral("an entry of %1 has no text").arg(menu.title()));
            for (const QKeySequence &key : action->shortcuts()) {
                if (owners.value(key, action) != action)
                    wrong.append(QStringLiteral("%1 is the key of %2 and of %3")
                                     .arg(key.toString(), owners[key]->text(), action->text()));
                owners[key] = action;
            }
        }
    });
    for (QAction *action : journey.window->menuBar()->actions()) {
        if (!action->text().contains(u'&'))
            wrong.append(QStringLiteral("%1 has no letter").arg(action->text()));
    }
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
}

GALLEY_JOURNEY_MAIN(TestEveryone)
#include "tst_everyone.moc"
