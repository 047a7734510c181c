// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/block.h"

#include "render/nesting.h"

namespace Galley {

/// FNV-1a, with a last stir.
quint64 blockKey(const QByteArray &html)
{
    quint64 hash = 0xcbf29ce484222325ULL;
    for (const char c : html)
        hash = (hash ^ static_cast<unsigned char>(c)) * 0x100000001b3ULL;
    hash ^= hash >> 32;
    return hash;
}

Block makeBlock(QByteArray html, int startLine)
{
    Block block{boundedNesting(std::move(html)), startLine, 0};
    block.key = blockKey(block.html);
    return block;
}

} // namespace Galley
