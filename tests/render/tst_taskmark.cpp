// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/taskmark.h"

#include <QTest>

using namespace Galley;

/// Which character of a line a task's box stands for.
class TestTaskMark : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void finds_data();
    void finds();
};

void TestTaskMark::finds_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<int>("at");
    const auto row = [](const char *name, const char *line, int at) {
        QTest::newRow(name) << QString::fromUtf8(line) << at;
    };
    row("an open one", "- [ ] milk", 3);
    row("a done one", "* [x] milk", 3);
    row("with a capital", "+ [X] milk", 3);
    row("numbered", "12. [ ] milk", 5);
    row("with a bracket", "3) [x] milk", 4);
    row("indented", "    - [ ] milk", 7);
    row("in a quote", "> - [ ] milk", 5);
    row("the first of an inner list", "- 1. [ ] milk", 6);
    row("a second box is text", "- [ ] [x] milk", 3);
    row("no words", "- [ ]", -1);
    row("no list", "[ ] milk", -1);
    row("no space before the box", "-[ ] milk", -1);
    row("no space behind it", "- [ ]milk", -1);
    row("a link", "- [x](y) milk", -1);
    row("two characters", "- [xx] milk", -1);
    row("nothing", "", -1);
}

void TestTaskMark::finds()
{
    QFETCH(QString, line);
    QFETCH(int, at);
    QCOMPARE(int(taskMark(line).value_or(-1)), at);
}

QTEST_GUILESS_MAIN(TestTaskMark)
#include "tst_taskmark.moc"
