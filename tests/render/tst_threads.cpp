// SPDX-License-Identifier: GPL-3.0-or-later
// The parser shares tables between all parses of a process; our lock must keep them apart.
#include "render/picturereference.h"
#include "render/renderer.h"

#include <QTest>

#include <atomic>
#include <thread>
#include <vector>

using namespace Galley;

class TestThreads : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyThreadGetsTheSame();
};

void TestThreads::everyThreadGetsTheSame()
{
    QString text;
    for (int i = 0; i < 40; ++i) {
        text += QStringLiteral(
                    "~~struck %1~~ www.example.org https://example.org/%1 a:b ~ w ![p](p%1.png)\n\n"
                    "| a:%1 | ~~b~~ |\n|---|---|\n| `c` | w@example.org |\n\n")
                    .arg(i);
    }
    const QByteArray expected = renderHtml(text, RenderTarget::Clean);
    const qsizetype pictures = findPictures(text).size();
    QCOMPARE(pictures, 40);
    std::atomic<int> wrong = 0;
    std::vector<std::thread> threads;
    for (int t = 0; t < 4; ++t) {
        threads.emplace_back([&] {
            for (int i = 0; i < 100; ++i) {
                wrong += renderHtml(text, RenderTarget::Clean) != expected;
                wrong += findPictures(text).size() != pictures;
                // Without extensions: changes the shared tables in another way.
                wrong += renderSpec(QByteArrayLiteral("~~a~~ www.b.org"), {})
                    != QByteArrayLiteral("<p>~~a~~ www.b.org</p>\n");
            }
        });
    }
    for (std::thread &thread : threads)
        thread.join();
    QCOMPARE(wrong.load(), 0);
}

QTEST_APPLESS_MAIN(TestThreads)
#include "tst_threads.moc"
