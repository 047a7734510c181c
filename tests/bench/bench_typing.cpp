// SPDX-License-Identifier: GPL-3.0-or-later
// What a key's own work costs where a rule of typing answers it: in a post of 1 MB, without paint.
#include "widgets/body/occurrences.h"
#include "widgets/bodyeditor.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QKeyEvent>
#include <QTextBlock>
#include <QTextDocument>

#include <algorithm>
#include <cstdio>

using namespace Galley;

namespace {

/// Milliseconds, median and 95th of 100, of a key pressed at the end of a line and taken back.
void measure(const char *name, const QString &text, int line, Qt::Key key)
{
    QTextDocument document;
    document.setPlainText(text);
    BodyEditor editor;
    editor.resize(700, 900);
    editor.showDocument(&document);
    editor.show();
    QList<double> times;
    for (int i = 0; i < 100; ++i) {
        const QTextBlock block = document.findBlockByNumber(line);
        QTextCursor caret(block);
        caret.movePosition(QTextCursor::EndOfBlock);
        editor.setTextCursor(caret);
        QKeyEvent press(QEvent::KeyPress, key, Qt::NoModifier, QStringLiteral("\r"));
        QElapsedTimer timer;
        timer.start();
        QApplication::sendEvent(&editor, &press);
        times.append(double(timer.nsecsElapsed()) / 1e6);
        editor.undo();
    }
    std::sort(times.begin(), times.end());
    std::printf("%-52s %8.3f %8.3f ms\n", name, times[50], times[95]);
    editor.showDocument(nullptr);
}

/// The same of a letter that is written at so many places of 1 MB at once.
void measurePlaces(int places)
{
    QString text;
    for (int i = 0; i < places; ++i)
        text += QStringLiteral("needle\n\n")
            + QStringLiteral("Some words that stand in a paragraph of a long post.\n\n")
                  .repeated(1'000'000 / 54 / places);
    QTextDocument document;
    document.setPlainText(text);
    BodyEditor editor;
    editor.resize(700, 900);
    editor.showDocument(&document);
    editor.show();
    editor.occurrences().begin();
    QList<double> times;
    for (int i = 0; i < 100; ++i) {
        QKeyEvent press(QEvent::KeyPress, Qt::Key_A, Qt::NoModifier, QStringLiteral("a"));
        QElapsedTimer timer;
        timer.start();
        QApplication::sendEvent(&editor, &press);
        times.append(double(timer.nsecsElapsed()) / 1e6);
    }
    std::sort(times.begin(), times.end());
    std::printf("%-44s %7d %8.3f %8.3f ms\n",
                "A letter at every place of a word:", int(editor.occurrences().places().size()),
                times[50], times[95]);
    editor.showDocument(nullptr);
}

QString items(int count, bool numbered)
{
    QString text;
    for (int i = 1; i <= count; ++i)
        text += (numbered ? QString::number(i) + u'.' : QStringLiteral("-"))
            + QStringLiteral(" some words of an item\n");
    return text;
}

} // namespace

int main(int argc, char **argv)
{
    QApplication app(argc, argv);
    QString prose;
    while (prose.size() < 1'000'000)
        prose += QStringLiteral("Some words that stand in a paragraph of a long post.\n\n");
    const int middle = int(prose.count(u'\n'));
    std::printf("a key's own work, median and p95 (budget: p95 below 4 ms)\n");
    measure("Enter in a paragraph", prose + prose, middle, Qt::Key_Return);
    measure("Enter in a bulleted item, list of 20", prose + items(20, false) + u'\n' + prose,
            middle + 5, Qt::Key_Return);
    measure("Enter in a numbered item, 15 follow", prose + items(20, true) + u'\n' + prose,
            middle + 5, Qt::Key_Return);
    measure("Tab in a bulleted item, list of 20", prose + items(20, false) + u'\n' + prose,
            middle + 5, Qt::Key_Tab);
    measure("Enter in a bulleted item, list of 20,000", items(20'000, false), 10'000,
            Qt::Key_Return);
    measure("Tab in a bulleted item, list of 20,000", items(20'000, false), 10'000, Qt::Key_Tab);
    measure("Enter in a numbered item, 100 follow", prose + items(105, true), middle + 5,
            Qt::Key_Return);
    measure("Enter in a numbered item, 20,000 follow", items(20'000, true), 1, Qt::Key_Return);
    for (const int places : {10, 50, 200})
        measurePlaces(places);
}
