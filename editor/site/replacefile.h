// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "site/safefile.h"

namespace Galley {

/// Writes \a bytes to \a path, over whatever file is there now: for files of Galley's own, and
/// where the author was asked about what is there. Returns the new digest. Fails as readFile()
/// where what is there cannot be read, and as writeFile() where it changes once more meanwhile.
Result<QByteArray> replaceFile(const QString &path, const QByteArray &bytes,
                               OtherNames otherNames = OtherNames::Refuse);

} // namespace Galley
