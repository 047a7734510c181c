// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace Galley {

/// Something in a post that its author would want to know of before it is published.
struct Finding {
    enum Code {
        FrontMatterInvalid,
        DuplicateKey,
        DateImpossible,
        TitleMissing,
        ImageMissing,
        ImageCase,
        LinkBroken,
        AltMissing,
        Mojibake,
        ImageUnused,
        ImageHeavy,
        ImageGps,
        ImageDuplicate,
    };
    enum class Severity {
        Error, ///< readers will see it, or the site will not build
        Warning, ///< worth a look
    };
    Code code;
    int line = 1; ///< 1-based, in the whole file
    int column = 1; ///< 1-based, UTF-16 units
    QString message; ///< for people, translated

    Severity severity() const;
};

/// "front-matter-invalid", "image-case" ...: what scripts rely on.
QString findingCodeId(Finding::Code code);

} // namespace Galley
