// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace Galley {

/// The document that the preview shows every post in, UTF-8: the program's page with its style in
/// it. In one piece, for each request goes through the thread that builds the window meanwhile.
QByteArray pageShell();

} // namespace Galley
