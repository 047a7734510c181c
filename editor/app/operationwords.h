// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "site/operation/fileoperation.h"

#include <QCoreApplication>
#include <QString>

namespace Galley {

/// What an operation on files is called.
class OperationWords
{
    Q_DECLARE_TR_FUNCTIONS(Galley::OperationWords)

public:
    /// What was done: "001.jpg was renamed".
    static QString done(const FileOperation &operation);
    /// What taking it back is called: "Undo renaming of 001.jpg".
    static QString undo(const FileOperation &operation);
};

} // namespace Galley
