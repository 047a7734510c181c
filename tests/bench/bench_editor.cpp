// SPDX-License-Identifier: GPL-3.0-or-later
// The editor on a post of 1 MB and on one of 300,000 words, beside a bare QPlainTextEdit:
//   bench_editor [FOLDER WITH DICTIONARIES]
// A key's work: from the key event to the painted text, with colours and spelling on. Between: the
// longest that the event loop was kept between two keys, where the marks are made. Milliseconds of
// the window's own thread, where the system tells them: what else the machine does counts not.
#include "app/livespelling.h"
#include "prose/textsearch.h"
#include "session/openpost.h"
#include "session/settings.h"
#include "support/threadwork.h"
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

const char *verdict(double time, double budget)
{
    return time < budget ? "met" : "OVER";
}

/// Gives back the 95th percentile.
double measureKeys(const char *name, QPlainTextEdit &editor)
{
    const QString words = QStringLiteral("wrods and words of a setnence, ");
    QList<double> times;
    double longest = 0;
    for (int i = 0; i < Keys; ++i) {
        const QString key = words.mid(i % words.size(), 1);
        QKeyEvent press(QEvent::KeyPress, 0, Qt::NoModifier, key);
        const ThreadWork work;
        QApplication::sendEvent(&editor, &press);
        editor.viewport()->repaint();
        times.append(work.ms());
        QElapsedTimer pace;
        pace.start();
        while (pace.elapsed() < Pace) {
            const ThreadWork turn;
            QApplication::processEvents();
            longest = std::max(longest, turn.ms());
        }
    }
    std::sort(times.begin(), times.end());
    const double last = times[Keys * 95 / 100];
    std::printf("  %-38s %8.3f %8.3f %8.3f   between %8.3f ms\n", name, times[Keys / 2], last,
                times.constLast(), longest);
    return last;
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

void measureFinding(const QString &text)
{
    const auto find = [&text](const char *name, const TextQuery &query) {
        const ThreadWork work;
        const TextMatches found = TextSearch(query).matches(text, 0, text.size());
        const double time = work.ms();
        std::printf("  find all: %-28s %8.3f ms, %lld found (budget 50: %s)\n", name, time,
                    static_cast<long long>(found.matches.size()), verdict(time, 50));
    };
    find("a word", {.text = QStringLiteral("words")});
    find("a whole word, by case",
         {.text = QStringLiteral("words"), .matchCase = true, .wholeWords = true});
    find("an expression", {.text = QStringLiteral("w[or]+ng\\b"), .isExpression = true});
}

bool measure(const char *name, const QByteArray &text, Settings &settings, const QString &path)
{
    QFile file(path);
    if (!file.open(QFile::WriteOnly) || file.write(text) != text.size())
        return false;
    file.close();
    std::printf("%s: %lld bytes; a key: median, p95 and longest\n", name,
                static_cast<long long>(text.size()));
    double bareTime = 0;
    {
        QPlainTextEdit bare;
        bare.setPlainText(QString::fromUtf8(text));
        place(bare);
        bareTime = measureKeys("a bare QPlainTextEdit", bare);
    }
    for (const bool checks : {false, true}) {
        settings.setChecksSpelling(checks);
        const ThreadWork open;
        auto post = OpenPost::load(path);
        if (!post)
            return false;
        BodyEditor editor;
        LiveSpelling spelling(settings, editor);
        editor.setPost(post->get());
        spelling.setPost(post->get(), {});
        place(editor);
        editor.viewport()->repaint();
        const double opened = open.ms();
        QElapsedTimer first;
        first.start();
        while (!spelling.isCurrent())
            QApplication::processEvents();
        const double marked = double(first.nsecsElapsed()) / 1e6;
        const double last = measureKeys(
            checks ? "Galley's editor, spelling on" : "Galley's editor, spelling off", editor);
        std::printf("  %-38s %8.2f of the bare one's (budget 1.3: %s); p95 (budget 4 ms: %s)\n", "",
                    last / bareTime, verdict(last, 1.3 * bareTime), verdict(last, 4));
        if (checks) {
            std::printf("  open to editable %.1f ms (budget 500: %s)\n", opened,
                        verdict(opened, 500));
            std::printf("  first marks after %.1f ms; %lld words marked, in %s\n", marked,
                        static_cast<long long>(spelling.misspellings().size()),
                        qPrintable(spelling.language()));
        }
        spelling.setPost(nullptr, {});
        editor.setPost(nullptr);
    }
    measureFinding(QString::fromUtf8(text));
    return true;
}

/// Until \a isEnough: words of it so far, and bytes.
template <typename IsEnough>
QByteArray post(IsEnough isEnough)
{
    const QByteArray paragraph
        = "Some words that stand in a *paragraph* of a long post, with a [link](/to/here) and\n"
          "a few more of them in `code` on the next line; most are right, some are worng.\n\n";
    constexpr int Words = 32; // of a paragraph
    QByteArray text = "---\nlang: en\n---\n\n";
    for (int words = 0; !isEnough(words, text.size()); words += Words)
        text += paragraph;
    return text;
}

} // namespace

int main(int argc, char **argv)
{
    std::setvbuf(stdout, nullptr, _IOLBF, BUFSIZ);
    QApplication app(argc, argv);
    QTemporaryDir profile;
    Settings settings(profile.path());
    settings.setDictionaryFolder(QString::fromLocal8Bit(argc > 1 ? argv[1] : ""));
    const QString path = profile.filePath(QStringLiteral("post.md"));
    const bool done
        = measure("a post of 1 MB", post([](int, qsizetype bytes) { return bytes >= 1'000'000; }),
                  settings, path)
        && measure("a post of 300,000 words",
                   post([](int words, qsizetype) { return words >= 300'000; }), settings, path);
    return done ? 0 : 1;
}
