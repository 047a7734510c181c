// SPDX-License-Identifier: GPL-3.0-or-later
// Load identity: whatever decodeText() accepts, encodeText() gives back to the byte.
#include "fuzz/fuzzing.h"
#include "post/fence.h"
#include "post/textformat.h"

using namespace Galley;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray bytes = Fuzzing::bytes(data, size);
    const auto decoded = decodeText(bytes);
    if (!decoded) {
        lossyText(bytes);
        return 0;
    }
    Fuzzing::require(encodeText(decoded->text, decoded->format).value() == bytes,
                     "the way back differs");
    Fuzzing::require(!decoded->text.contains(u'\r'), "a line end is left in the text");
    const Fence fence = findFence(decoded->text);
    Fuzzing::require(fence.content.start >= 0 && fence.content.end() <= fence.bodyStart
                         && fence.bodyStart <= decoded->text.size(),
                     "the fence stands outside the text");
    return 0;
}
