// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/postshead.h"
#include "widgets/poststatelabel.h"
#include "widgets/toolbutton.h"

#include "look/look.h"
#include "widgets/appearance.h"

#include <QAction>
#include <QMenu>
#include <QSignalSpy>
#include <QTest>

using namespace Galley;

class PaneHeadTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { applyLook(*qApp, Settings::Theme::Light); }
    void cleanup() { Look::setFontScale(1.0); }

    void headsAlignAndGrow()
    {
        QCOMPARE(PaneHead().height(), PostsHead().height());
        QCOMPARE(PaneHead().height(), Look::scaled(44));
        Look::setFontScale(2.0);
        QVERIFY(PaneHead().height() > 70);
    }

    void aToolTellsItsNameAndKey()
    {
        PaneHead head;
        QAction action(QStringLiteral("&Insert picture…"));
        action.setShortcut(QKeySequence(QStringLiteral("Ctrl+Shift+I")));
        const ToolButton *tool = head.addTool(&action);
        QCOMPARE(tool->accessibleName(), QStringLiteral("Insert picture"));
        QCOMPARE(tool->toolTip(),
                 QStringLiteral("Insert picture (%1)")
                     .arg(action.shortcut().toString(QKeySequence::NativeText)));
        action.setText(QStringLiteral("Picture"));
        action.setShortcut({});
        QCOMPARE(tool->toolTip(), QStringLiteral("Picture"));
        QVERIFY(tool->focusPolicy() & Qt::TabFocus);
    }

    void thePostsHeadNamesTheBlog()
    {
        PostsHead head;
        head.resize(216, head.height());
        head.show();
        QSignalSpy hidden(&head, &PostsHead::hideRequested);
        head.setBlogName(QStringLiteral("ein sehr langer Name für ein Blog über Brot"));
        QVERIFY(head.blogName().endsWith(QLatin1String("Brot")));
        QVERIFY(head.minimumSizeHint().width() <= 216);
        const QList<ToolButton *> tools = head.findChildren<ToolButton *>();
        QCOMPARE(tools.size(), qsizetype(2));
        QVERIFY(!tools[0]->isVisible());
        QMenu menu;
        head.setBlogMenu(&menu);
        QVERIFY(tools[0]->isVisible());
        QCOMPARE(tools[1]->accessibleName(), QStringLiteral("Hide posts"));
        tools[1]->click();
        QCOMPARE(hidden.count(), 1);
    }

    void theStateIsAlwaysWords_data()
    {
        QTest::addColumn<OpenPost::State>("state");
        QTest::addColumn<QString>("words");
        QTest::addColumn<QString>("fewWords");
        const auto same = [](const char *name, OpenPost::State state, const QString &words) {
            QTest::newRow(name) << state << words << words;
        };
        same("saved", OpenPost::State::Saved, QStringLiteral("Saved"));
        same("read-only", OpenPost::State::ReadOnly, QStringLiteral("Read-only"));
        same("failed", OpenPost::State::SaveFailed, QStringLiteral("Not saved"));
        QTest::newRow("changed") << OpenPost::State::Changed << QStringLiteral("Unsaved changes")
                                 << QStringLiteral("Unsaved");
    }
    void theStateIsAlwaysWords()
    {
        QFETCH(OpenPost::State, state);
        QFETCH(QString, words);
        QFETCH(QString, fewWords);
        PostStateLabel label;
        label.setState(state);
        QCOMPARE(label.text(), words);
        label.setShort(true);
        QCOMPARE(label.text(), fewWords);
    }
};

QTEST_MAIN(PaneHeadTest)
#include "tst_panehead.moc"
