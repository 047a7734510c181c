// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "site/operation/fileoperation.h"

#include <QString>

namespace Galley {

/// What an operation on files is called.
namespace OperationWords {

/// What was done: "001.jpg was renamed".
QString done(const FileOperation &operation);
/// What taking it back is called: "Undo renaming of 001.jpg".
QString undo(const FileOperation &operation);

} // namespace OperationWords

} // namespace Galley
