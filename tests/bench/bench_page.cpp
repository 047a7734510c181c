// SPDX-License-Identifier: GPL-3.0-or-later
// What a key costs in the preview's page: usage: bench_page [SCRIPT], which is run in the page
// before. Needs a screen (Xvfb is one): a hidden page draws nothing.
#include "render/renderer.h"
#include "view/previewprobe.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QQuickWindow>

#include <algorithm>
#include <cstdio>

using namespace Galley;

namespace {

QString post(qsizetype size)
{
    QString text = QStringLiteral("# Title\n\n");
    for (int section = 1; text.size() < size; ++section) {
        text += QStringLiteral("## Section %1\n\n").arg(section);
        for (int word = 0; word < 90; ++word)
            text += QStringLiteral("word%1 ").arg((word * 7 + section) % 50);
        text += QStringLiteral("**strong** and [link](https://example.org/x) `code`.\n\n"
                               "- one item of words\n- another one\n\n"
                               "```\ndef f(x):\n    return x + 1\n```\n\n"
                               "| a | b |\n|---|---|\n| 1 | 2 |\n\n");
    }
    return text;
}

// Types into the third block: once as the program does, once by hand with a forced layout, which
// tells the page's own share.
constexpr auto Measure = R"(
    (() => {
        const times = [];
        for (let i = 0; i < 20; ++i) {
            const block = blocks.at(2);
            const start = performance.now();
            blocks.patch({count: blocks.count(), at: 2, removed: 1,
                          items: [block.innerHTML.replace('word', 'word w')]});
            const patched = performance.now();
            blocks.root.getBoundingClientRect();
            times.push([patched - start, performance.now() - patched]);
        }
        const median = n => times.map(t => t[n]).sort((a, b) => a - b)[10];
        return median(0).toFixed(2) + ' ms patch, ' + median(1).toFixed(2) + ' ms style and layout';
    })())";

/// As between two keys of a quick writer: the page draws the last one to its end meanwhile.
void pause()
{
    QEventLoop loop;
    QTimer::singleShot(60, &loop, &QEventLoop::quit);
    loop.exec();
}

double median(QList<double> times)
{
    std::sort(times.begin(), times.end());
    return times[times.size() / 2];
}

/// Milliseconds from a change of the third block to its report, which takes two frames.
double keyTime(PreviewProbe &probe, Blocks &blocks, const QByteArray &inserted)
{
    QSignalSpy shown(&probe.view, &PreviewView::shown);
    QElapsedTimer timer;
    QList<double> times;
    for (int i = 0; i < 30; ++i) {
        QByteArray html = blocks[2].html;
        html.insert(html.indexOf("word"), inserted);
        const Block typed = makeBlock(html, blocks[2].startLine);
        pause();
        blocks[2] = typed;
        timer.restart();
        probe.view.change({}, {{2, 1, {typed}, 0}}, ++probe.generation);
        PreviewProbe::waitFor(shown, probe.generation);
        times.append(double(timer.nsecsElapsed()) / 1e6);
    }
    return median(times);
}

void measure(qsizetype size, const QString &script)
{
    PreviewProbe probe;
    const QString text = post(size);
    Blocks blocks = renderBlocks(text, RenderTarget::Preview);
    QSignalSpy shown(&probe.view, &PreviewView::shown);
    QElapsedTimer timer;
    timer.start();
    probe.view.show(QStringLiteral("post"), {}, blocks, ++probe.generation);
    PreviewProbe::waitFor(shown, probe.generation);
    const double fill = double(timer.nsecsElapsed()) / 1e6;
    if (!script.isEmpty())
        probe.ask(script);
    const double letter = keyTime(probe, blocks, "w");
    const double line = keyTime(probe, blocks, "word<br>");
    std::printf("%5lld KB, %5lld blocks: filled in %5.0f ms; painted after a letter %5.1f ms, "
                "after a line that moves all below %5.1f ms; %s\n",
                text.size() / 1024, blocks.size(), fill, letter, line,
                qPrintable(probe.ask(QString::fromLatin1(Measure)).toString()));
}

} // namespace

int main(int argc, char **argv)
{
    PreviewView::registerScheme();
    QQuickWindow::setGraphicsApi(QSGRendererInterface::Software);
    QApplication application(argc, argv);
    const QString script = argc > 1 ? QString::fromUtf8(argv[1]) : QString();
    for (const qsizetype kilobytes : {10, 100, 1000})
        measure(kilobytes * 1024, script);
}
