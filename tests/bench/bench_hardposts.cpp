// SPDX-License-Identifier: GPL-3.0-or-later
// What the renderer alone takes for each hard post: read as a whole, and once more for a letter at
// its beginning. Milliseconds of the processor. bench_hardposts [WORDS OF ITS NAME]
#include "render/liverenderer.h"
#include "support/hardposts.h"

#include <cstdio>
#include <ctime>

using namespace Galley;

namespace {

template <typename Work>
int timed(Work work)
{
    const std::clock_t start = std::clock();
    work();
    return int(double(std::clock() - start) * 1000 / CLOCKS_PER_SEC);
}

} // namespace

int main(int argc, char **argv)
{
    for (const HardPost &post : hardPosts()) {
        if (argc > 1 && !post.name.contains(argv[1]))
            continue;
        QByteArray body = post.text;
        if (body.startsWith("---\n"))
            body = body.mid(body.indexOf("\n---\n") + 5);
        Dialect dialect;
        dialect.dollarMath = true;
        LiveRenderer live(RenderTarget::Preview, nullptr, dialect);
        Blocks blocks;
        const int whole = timed([&] {
            live.setText(QString::fromUtf8(body));
            live.update();
            blocks = live.blocks();
        });
        const int key = timed([&] {
            live.edit(0, 0, u"x");
            live.update();
        });
        qsizetype bytes = 0;
        for (const Block &block : blocks)
            bytes += block.html.size();
        std::printf("%-48s %6d ms, a key %6d ms, %6d blocks, %9lld bytes\n", post.name.constData(),
                    whole, key, int(blocks.size()), static_cast<long long>(bytes));
        std::fflush(stdout);
    }
    return 0;
}
