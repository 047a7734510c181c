// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "post/result.h"

#include <QString>

/// The name of a Problem's code as refused.txt of a case has it.
inline QString problemName(Galley::Problem::Code code)
{
    using Galley::Problem;
    switch (code) {
#define NAME(code)                                                                                 \
    case Problem::code:                                                                            \
        return QStringLiteral(#code)
        NAME(FileBinary);
        NAME(NotUtf8);
        NAME(MixedCarriageReturns);
        NAME(UnsafeCharacter);
        NAME(RoundTripDiffers);
        NAME(CharacterNotInEncoding);
        NAME(FenceUnclosed);
        NAME(YamlInvalid);
        NAME(DuplicateKey);
        NAME(YamlAnchor);
        NAME(YamlAlias);
        NAME(FrontMatterTooLarge);
        NAME(YamlControlCharacter);
        NAME(FormUnsupported);
        NAME(FenceNotAtTop);
        NAME(TomlInvalid);
        NAME(JsonInvalid);
        NAME(KeyTaken);
        NAME(KeyMissing);
        NAME(KeyInvalid);
        NAME(ValueNotScalar);
        NAME(ValueKindMismatch);
        NAME(EditNotVerified);
        NAME(EditOverlap);
        NAME(CommentInside);
        NAME(TablesAsText);
        NAME(ValueNotGroup);
#undef NAME
    default:
        return QStringLiteral("code %1").arg(code);
    }
}
