// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace Galley {

/// The text of a post's bytes for somebody who only reads it: that of decodeText(), or where that
/// refuses, of lossyText(). Lines end with "\n". Never to be written back: whoever writes has to
/// know which of the two it is.
QString readableText(const QByteArray &bytes);

} // namespace Galley
