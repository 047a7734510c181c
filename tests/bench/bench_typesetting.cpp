// SPDX-License-Identifier: GPL-3.0-or-later
// What a key costs, paint and all, however the author has the text set; beside a bare
// QPlainTextEdit. And what it costs to set it otherwise.
#include "widgets/appearance.h"
#include "widgets/body/manuscriptlook.h"
#include "widgets/bodyeditor.h"

#include <QApplication>
#include <QKeyEvent>
#include <QTextBlock>
#include <QTextDocument>

#include <algorithm>
#include <cstdio>
#include <ctime>

using namespace Galley;

namespace {

/// Of the processor, so that what else the machine does counts for nothing.
double milliseconds(std::clock_t from)
{
    return double(std::clock() - from) * 1e3 / CLOCKS_PER_SEC;
}

/// Milliseconds, median and 95th of 200, of a letter typed in the middle and the repaint behind it.
void measure(const char *name, QPlainTextEdit &editor)
{
    const QTextDocument &document = *editor.document();
    QTextCursor caret(document.findBlockByNumber(document.blockCount() / 2));
    caret.movePosition(QTextCursor::EndOfBlock);
    editor.setTextCursor(caret);
    editor.centerCursor();
    QApplication::processEvents();
    const int start = caret.position();
    QList<double> times;
    for (int i = 0; i < 200; ++i) {
        QKeyEvent press(QEvent::KeyPress, Qt::Key_A, Qt::NoModifier, QStringLiteral("a"));
        const std::clock_t from = std::clock();
        QApplication::sendEvent(&editor, &press);
        editor.viewport()->repaint();
        times.append(milliseconds(from));
    }
    QTextCursor typed = editor.textCursor();
    typed.setPosition(start, QTextCursor::KeepAnchor);
    typed.removeSelectedText(); // the next measure begins with the same line
    std::sort(times.begin(), times.end());
    std::printf("%-44s %8.3f %8.3f ms\n", name, times[100], times[190]);
}

void set(const char *name, const Typesetting &typesetting, BodyEditor &editor)
{
    const std::clock_t from = std::clock();
    ManuscriptLook::instance().setTypesetting(typesetting);
    editor.viewport()->repaint();
    const double took = milliseconds(from);
    measure(name, editor);
    std::printf("%-44s %8.3f ms\n", "    to set it so", took);
}

} // namespace

int main(int argc, char **argv)
{
    QApplication app(argc, argv);
    applyLook(app, Settings::Theme::Light);
    for (const int size : {10'000, 1'000'000, 10'000'000}) {
        QString prose;
        while (prose.size() < size)
            prose += QStringLiteral("Some *words* that stand in a paragraph of a long post, with "
                                    "`code` and [a link](https://example.org/somewhere).\n\n"
                                    "- an item of a list whose words go on and on, so that it is "
                                    "wrapped into a second line of the column that it is in\n\n");
        std::printf("a letter and its repaint, %d characters: median, p95\n", size);
        {
            QPlainTextEdit bare;
            bare.resize(900, 900);
            bare.setPlainText(prose);
            bare.show();
            measure("a bare QPlainTextEdit", bare);
        }
        QTextDocument document;
        document.setPlainText(prose);
        BodyEditor editor;
        editor.resize(900, 900);
        editor.showDocument(&document);
        editor.show();
        measure("as usual", editor);
        set("monospaced", {.face = QStringLiteral("mono")}, editor);
        set("serif, 150 %", {.face = QStringLiteral("serif"), .size = 150}, editor);
        set("lines of 100 characters", {.measure = 100}, editor);
        set("line height 120 %, blank lines 20 %", {.lineHeight = 120, .blankLine = 20}, editor);
        set("line height 240 %, blank lines 200 %", {.lineHeight = 240, .blankLine = 200}, editor);
        set("nothing hangs", {.hangs = false}, editor);
        ManuscriptLook::instance().setTypesetting({});
        editor.showDocument(nullptr);
    }
}
