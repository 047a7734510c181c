// SPDX-License-Identifier: GPL-3.0-or-later
// What a key's own work costs while the outline or a second view is there: in a post of 1 MB with
// 2,500 headings, without paint.
#include "session/openpost.h"
#include "session/postmirror.h"
#include "widgets/bodyeditor.h"
#include "widgets/outline/outlinepanel.h"
#include "widgets/outline/sectionmove.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QKeyEvent>
#include <QTemporaryDir>
#include <QTextBlock>

#include <algorithm>
#include <cstdio>
#include <functional>

using namespace Galley;

namespace {

/// Milliseconds, median and 95th of 100.
void measure(const char *name, const std::function<void()> &step)
{
    QList<double> times;
    for (int i = 0; i < 100; ++i) {
        QElapsedTimer timer;
        timer.start();
        step();
        times.append(double(timer.nsecsElapsed()) / 1e6);
    }
    std::sort(times.begin(), times.end());
    std::printf("%-52s %8.3f %8.3f ms\n", name, times[50], times[95]);
}

void press(BodyEditor &editor, Qt::Key key, const QString &text)
{
    QKeyEvent event(QEvent::KeyPress, key, Qt::NoModifier, text);
    QApplication::sendEvent(&editor, &event);
}

/// A letter in a paragraph, a letter in a heading and a new line, in the middle of the post.
void keys(const char *with, BodyEditor &editor)
{
    const int middle = editor.document()->blockCount() / 2 / 4 * 4;
    const std::pair<const char *, int> places[]
        = {{"a letter in a paragraph", middle + 2}, {"a letter in a heading", middle}};
    for (const auto &[name, line] : places) {
        editor.goTo(editor.document()->findBlockByNumber(line).position() + 8);
        measure(qPrintable(QString::fromLatin1(name) + QString::fromLatin1(with)),
                [&editor] { press(editor, Qt::Key_X, QStringLiteral("x")); });
    }
    editor.goTo(editor.document()->findBlockByNumber(middle + 2).position() + 20);
    measure(qPrintable(QStringLiteral("a new line") + QString::fromLatin1(with)),
            [&editor] { press(editor, Qt::Key_Return, QStringLiteral("\r")); });
}

} // namespace

int main(int argc, char **argv)
{
    QApplication app(argc, argv);
    const QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("post.md")));
    if (!file.open(QFile::WriteOnly))
        return 1;
    for (int i = 0; i < 2500; ++i)
        file.write("## Section " + QByteArray::number(i) + "\n\n"
                   + QByteArray("Words of a long paragraph, one behind the other. ").repeated(8)
                   + "\n\n");
    file.close();
    auto loaded = OpenPost::load(file.fileName());
    if (!loaded)
        return 1;
    OpenPost &post = *loaded.value();
    BodyEditor editor;
    editor.resize(700, 900);
    editor.setPost(&post);
    editor.show();
    std::printf("%lld bytes; a key's own work, median and p95 (budget: p95 below 4 ms)\n",
                static_cast<long long>(QFile(file.fileName()).size()));
    keys(", alone", editor);
    {
        OutlinePanel panel;
        panel.resize(200, 900);
        panel.setDocument(editor.document());
        QElapsedTimer timer;
        timer.start();
        panel.show();
        QApplication::processEvents();
        std::printf("%-52s %8.3f ms\n", "the outline is shown", double(timer.nsecsElapsed()) / 1e6);
        keys(", with the outline", editor);
        const int count = int(panel.outline().headings().size());
        int at = count / 2;
        measure("a section moved up by one", [&] {
            moveSection(editor, panel.outline(), at, panel.outline().headings()[at - 1].line);
            --at;
        });
    }
    {
        QElapsedTimer timer;
        timer.start();
        PostMirror mirror(post);
        BodyEditor second;
        second.resize(700, 900);
        second.setPost(&post, mirror.document());
        second.show();
        std::printf("%-52s %8.3f ms\n", "a second view is opened",
                    double(timer.nsecsElapsed()) / 1e6);
        keys(", with a second view", editor);
        keys(", in the second view", second);
        measure("undo, in the second view", [&second] { second.undo(); });
        second.setPost(nullptr);
    }
    editor.setPost(nullptr);
}
