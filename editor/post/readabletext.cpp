// SPDX-License-Identifier: GPL-3.0-or-later
#include "post/readabletext.h"

#include "post/textformat.h"

namespace Galley {

QString readableText(const QByteArray &bytes)
{
    const Result<DecodedText> decoded = decodeText(bytes);
    return decoded ? decoded->text : lossyText(bytes);
}

} // namespace Galley
