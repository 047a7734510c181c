// SPDX-License-Identifier: GPL-3.0-or-later
// Typing with spelling on in a post of 1 MB, beside a bare QPlainTextEdit:
//   bench_spelling [FOLDER WITH DICTIONARIES]
// A key's work: from the key event to the painted text. Between: the longest that the event loop
// was kept between two keys, where the marks are made.
#include "app/livespelling.h"
#include "session/openpost.h"
#include "session/settings.h"
#include "widgets/bodyeditor.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QKeyEvent>
#include <QTemporaryDir>
#include <QTextBlock>

#include <algorithm>
#include <cstdio>

using namespace Galley;

namespace {

constexpr int Keys = 300;
constexpr int Pace = 25; ///< milliseconds from key to key: faster than anybody types

double milliseconds(const QElapsedTimer &timer)
{
    return double(timer.nsecsElapsed()) / 1e6;
}

void measure(const char *name, QPlainTextEdit &editor)
{
    const QString words = QStringLiteral("wrods and words of a setnence, ");
    QList<double> times;
    double longest = 0;
    for (int i = 0; i < Keys; ++i) {
        const QString key = words.mid(i % words.size(), 1);
        QKeyEvent press(QEvent::KeyPress, 0, Qt::NoModifier, key);
        QElapsedTimer timer;
        timer.start();
        QApplication::sendEvent(&editor, &press);
        editor.viewport()->repaint();
        times.append(milliseconds(timer));
        QElapsedTimer pace;
        pace.start();
        while (pace.elapsed() < Pace) {
            QElapsedTimer turn;
            turn.start();
            QApplication::processEvents();
            longest = std::max(longest, milliseconds(turn));
        }
    }
    std::sort(times.begin(), times.end());
    std::printf("%-40s %8.3f %8.3f %8.3f   between %8.3f ms\n", name, times[Keys / 2],
                times[Keys * 95 / 100], times.constLast(), longest);
}

void place(QPlainTextEdit &editor)
{
    editor.resize(700, 900);
    editor.show();
    QTextCursor caret = editor.textCursor();
    caret.setPosition(editor.document()->findBlockByNumber(editor.blockCount() / 2).position());
    editor.setTextCursor(caret);
    editor.centerCursor();
    QApplication::processEvents();
}

} // namespace

int main(int argc, char **argv)
{
    QApplication app(argc, argv);
    QTemporaryDir profile;
    Settings settings(profile.path());
    settings.setDictionaryFolder(QString::fromLocal8Bit(argc > 1 ? argv[1] : ""));
    QByteArray text = "---\nlang: en\n---\n\n";
    while (text.size() < 1'000'000)
        text
            += "Some words that stand in a *paragraph* of a long post, with a [link](/to/here) "
               "and\n"
               "a few more of them in `code` on the next line; most are right, some are worng.\n\n";
    const QString path = profile.filePath(QStringLiteral("post.md"));
    QFile file(path);
    if (!file.open(QFile::WriteOnly) || file.write(text) != text.size())
        return 1;
    file.close();

    std::printf(
        "a key, median, p95 and longest (budget: p95 below 4 ms, 1.3 times the bare one)\n");
    {
        QPlainTextEdit bare;
        bare.setPlainText(QString::fromUtf8(text));
        place(bare);
        measure("a bare QPlainTextEdit", bare);
    }
    for (const bool checks : {false, true}) {
        settings.setChecksSpelling(checks);
        auto post = OpenPost::load(path);
        if (!post)
            return 1;
        BodyEditor editor;
        LiveSpelling spelling(settings, editor);
        editor.setPost(post->get());
        spelling.setPost(post->get(), {});
        place(editor);
        QElapsedTimer first;
        first.start();
        while (!spelling.isCurrent())
            QApplication::processEvents();
        const double loaded = milliseconds(first);
        measure(checks ? "Galley's editor, spelling on" : "Galley's editor, spelling off", editor);
        if (checks)
            std::printf("first marks after %.1f ms; %lld words marked, in %s\n", loaded,
                        static_cast<long long>(spelling.misspellings().size()),
                        qPrintable(spelling.language()));
        spelling.setPost(nullptr, {});
        editor.setPost(nullptr);
    }
}
