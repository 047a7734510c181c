// SPDX-License-Identifier: GPL-3.0-or-later
#include "work/finding.h"

namespace Galley {

Finding::Severity Finding::severity() const
{
    switch (code) {
    case FrontMatterInvalid:
    case DuplicateKey:
    case DateImpossible:
    case ImageMissing:
    case ImageCase:
    case LinkBroken:
        return Severity::Error;
    case TitleMissing:
    case AltMissing:
    case Mojibake:
    case ImageUnused:
    case ImageHeavy:
    case ImageGps:
    case ImageDuplicate:
        return Severity::Warning;
    }
    return Severity::Warning;
}

QString findingCodeId(Finding::Code code)
{
    switch (code) {
    case Finding::FrontMatterInvalid:
        return QStringLiteral("front-matter-invalid");
    case Finding::DuplicateKey:
        return QStringLiteral("duplicate-key");
    case Finding::DateImpossible:
        return QStringLiteral("date-impossible");
    case Finding::TitleMissing:
        return QStringLiteral("title-missing");
    case Finding::ImageMissing:
        return QStringLiteral("image-missing");
    case Finding::ImageCase:
        return QStringLiteral("image-case");
    case Finding::LinkBroken:
        return QStringLiteral("link-broken");
    case Finding::AltMissing:
        return QStringLiteral("alt-missing");
    case Finding::Mojibake:
        return QStringLiteral("mojibake");
    case Finding::ImageUnused:
        return QStringLiteral("image-unused");
    case Finding::ImageHeavy:
        return QStringLiteral("image-heavy");
    case Finding::ImageGps:
        return QStringLiteral("image-gps");
    case Finding::ImageDuplicate:
        return QStringLiteral("image-duplicate");
    }
    return {};
}

} // namespace Galley
