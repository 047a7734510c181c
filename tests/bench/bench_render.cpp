// SPDX-License-Identifier: GPL-3.0-or-later
// What an edit costs to render in posts of 10 KB to 10 MB: median and 99th percentile beside the
// budgets. bench_render [--short] leaves 10 MB out.
#include "render/liverenderer.h"

#include <QRandomGenerator>
#include <QTextStream>

#include <algorithm>
#include <ctime>
#include <numeric>

using namespace Galley;

namespace {

constexpr int Edits = 2000; ///< of each kind, if they do not take too long
constexpr double LongestKind = 3000; ///< ms

QTextStream &out()
{
    static QTextStream stream(stdout);
    return stream;
}

/// A post of about so many UTF-16 units, with what posts have.
QString post(qsizetype size, bool isFullOfReferences)
{
    const QString sentence = QStringLiteral("The ferry left at noon and the harbour grew small. ");
    QString text;
    QString tail;
    for (int i = 0; text.size() + tail.size() < size; ++i) {
        if (i % 12 == 0)
            text += QStringLiteral("## Chapter %1\n\n").arg(i / 12);
        text += sentence.repeated(3 + i % 5);
        if (isFullOfReferences) {
            text += QStringLiteral("See [the log][r%1] and a note[^n%1].\n\n").arg(i);
            tail += QStringLiteral("[r%1]: https://example.org/%1 \"Log\"\n\n[^n%1]: A note.\n\n")
                        .arg(i);
            continue;
        }
        text += QStringLiteral("With *stress* and [a link](https://example.org/%1).\n\n").arg(i);
        if (i % 6 == 1)
            text += QStringLiteral("- one item\n- another *item*\n- the last one\n\n");
        if (i % 9 == 2)
            text += QStringLiteral("```js\nconst a = 1;\n\nlet b = a + 1;\n```\n\n");
        if (i % 11 == 3)
            text += QStringLiteral("> Somebody said so,\n> and went.\n\n");
        if (i % 15 == 4)
            text += QStringLiteral("| a | b |\n|---|---|\n| 1 | 2 |\n\n");
        if (i % 20 == 5)
            text += QStringLiteral("<details>\n\nHidden words.\n\n</details>\n\n");
    }
    return text + tail;
}

struct Budget {
    double median = 0; ///< ms; 0 for none
    double last = 0; ///< ms, 99th percentile
};

/// Milliseconds of the processor that something took: what else the machine does counts not.
template <typename Work>
double timed(Work work)
{
    const std::clock_t start = std::clock();
    work();
    return double(std::clock() - start) * 1000 / CLOCKS_PER_SEC;
}

void print(const QString &what, QList<double> times, Budget budget)
{
    std::sort(times.begin(), times.end());
    const double median = times[times.size() / 2];
    const double last = times[times.size() * 99 / 100];
    const auto against = [](double time, double most) {
        if (most == 0)
            return QStringLiteral("          ");
        return QStringLiteral("%1 %2").arg(most, 5).arg(time < most ? QStringLiteral("met ")
                                                                    : QStringLiteral("OVER"));
    };
    out() << what.leftJustified(44) << QStringLiteral("%1").arg(median, 9, 'f', 4) << "  "
          << against(median, budget.median) << QStringLiteral("%1").arg(last, 9, 'f', 4) << "  "
          << against(last, budget.last) << QStringLiteral("%1").arg(times.back(), 9, 'f', 2)
          << Qt::endl;
}

/// A post being edited at places that begin with these words.
class Bench
{
public:
    explicit Bench(const QString &text)
        : m_text(text)
    {
        m_live.setText(text);
        m_live.update();
    }

    /// Types \a words key by key at places picked by chance, and takes them back.
    QList<double> type(const QString &before, const QString &words)
    {
        QList<double> times;
        while (times.size() < Edits
               && std::accumulate(times.begin(), times.end(), 0.0) < LongestKind) {
            const qsizetype at = placeOf(before);
            for (qsizetype i = 0; i < words.size(); ++i)
                times.append(key(at + i, 0, words.mid(i, 1)));
            times.append(key(at, words.size(), {}));
        }
        return times;
    }

private:
    qsizetype placeOf(const QString &words)
    {
        const auto from = qsizetype(m_random.bounded(quint32(m_text.size())));
        const qsizetype found = m_text.indexOf(words, from);
        return (found < 0 ? m_text.indexOf(words) : found) + words.size();
    }
    double key(qsizetype at, qsizetype removed, const QString &inserted)
    {
        return timed([&] {
            m_live.edit(at, removed, inserted);
            m_live.update(LiveRenderer::Patience);
        });
    }

    QString m_text;
    LiveRenderer m_live{RenderTarget::Preview};
    QRandomGenerator m_random{1};
};

void measure(const QString &name, qsizetype size)
{
    const QString text = post(size, false);
    QList<double> whole;
    for (int i = 0; i < (size > 2'000'000 ? 3 : 9); ++i)
        whole.append(timed([&text] { renderBlocks(text, RenderTarget::Preview); }));
    print(name + QStringLiteral(": the whole"), whole, {size == 1'000'000 ? 100.0 : 0.0, 0});
    QList<double> loads;
    for (int i = 0; i < 3; ++i)
        loads.append(timed([&text] { Bench bench(text); }));
    print(name + QStringLiteral(": loaded"), loads, {});

    const bool isLong = size > 2'000'000;
    const Budget word{isLong ? 0.1 : 0.05, 1};
    const Budget line{0, isLong ? 0.0 : 6.0};
    Bench bench(text);
    print(name + QStringLiteral(": a word in a paragraph"),
          bench.type(QStringLiteral("the harbour "), QStringLiteral("old ")), word);
    print(name + QStringLiteral(": Enter in a paragraph"),
          bench.type(QStringLiteral("small."), QStringLiteral("\n")), line);
    print(name + QStringLiteral(": a new paragraph"),
          bench.type(QStringLiteral("small."), QStringLiteral("\n\nNew")), line);
    print(name + QStringLiteral(": a list item"),
          bench.type(QStringLiteral("- one item"), QStringLiteral("\n- new")), line);
    print(name + QStringLiteral(": a heading"),
          bench.type(QStringLiteral("## Chapter "), QStringLiteral("new ")), {});
    print(name + QStringLiteral(": a fence opened"),
          bench.type(QStringLiteral("/1).\n"), QStringLiteral("```\n")), {});
    print(name + QStringLiteral(": a comment opened"),
          bench.type(QStringLiteral("/1).\n\n"), QStringLiteral("<!-- x")), {});
    print(name + QStringLiteral(": raw HTML opened"),
          bench.type(QStringLiteral("/1).\n\n"), QStringLiteral("<div>\n\n")), {});

    Bench references(post(size, true));
    print(name + QStringLiteral(" of references: a word"),
          references.type(QStringLiteral("the harbour "), QStringLiteral("old ")), {});
    print(name + QStringLiteral(" of references: Enter"),
          references.type(QStringLiteral("small."), QStringLiteral("\n")), {});
    print(name + QStringLiteral(" of references: an address"),
          references.type(QStringLiteral("https://example.org/"), QStringLiteral("a")), {});
}

} // namespace

int main(int argc, char **argv)
{
    out() << QStringLiteral("milliseconds").leftJustified(44)
          << "   median  budget          p99  budget          max\n";
    measure(QStringLiteral("10 KB"), 10'000);
    measure(QStringLiteral("100 KB"), 100'000);
    measure(QStringLiteral("1 MB"), 1'000'000);
    if (argc < 2 || qstrcmp(argv[1], "--short") != 0)
        measure(QStringLiteral("10 MB"), 10'000'000);
    return 0;
}
