// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include <optional>
#include <utility>
#include <variant>

namespace Galley {

/// Why something was not done, as data: a code and what the sentence about it needs.
/// The translated sentence is made at the edge, by problemText() in site/problemtext.h.
struct Problem {
    enum Code {
        // files
        FileMissing,
        FileUnreadable,
        FileNotRegular,
        FileTooLarge,
        FileBinary,
        FileChangedOnDisk,
        WriteFailed,
        WriteRefused,
        ReadBackDiffers,
        PostIsOpen,
        NotAPost,
        FolderMissing,
        FolderWithoutPosts,
        FolderRefused,
        WriteWouldCutLink,
        JournalFailed,
        HistoryFailed,
        NameTaken,
        NameInvalid,
        MoveFailed,
        OutsideBlog,
        BinFailed,
        ChangedSince,
        UndoNotKept,
        TakeBackFailed,
        // bytes and text
        NotUtf8,
        MixedCarriageReturns,
        UnsafeCharacter,
        RoundTripDiffers,
        CharacterNotInEncoding,
        // front matter
        FenceUnclosed,
        YamlInvalid,
        DuplicateKey,
        YamlAnchor,
        YamlAlias,
        FrontMatterTooLarge,
        TomlInvalid,
        JsonInvalid,
        YamlControlCharacter,
        FormUnsupported,
        FenceNotAtTop,
        KeyMissing,
        KeyInvalid,
        KeyTaken,
        ValueNotScalar,
        ValueKindMismatch,
        EditNotVerified,
        EditOverlap,
        CommentInside,
        TablesAsText,
        ValueNotGroup,
        // pictures that come in
        NotAPicture,
        PictureDamaged,
        PictureTooLarge,
        PictureTooHeavy,
        PictureKindUnknown,
        PictureUnsafe,
        PictureKeepsPosition,
        PicturePlaceIsCode,
        ImportCancelled,
    };
    Code code;
    QStringList arguments = {}; ///< what the sentence names: a path, a key, a reason by the system
    int line = 0; ///< 1-based line in the file, 0 if it has none
};

/// A value or the Problem that stood in its way.
template <typename T>
class Result
{
public:
    Result(T value)
        : m_state(std::move(value))
    { }
    Result(Problem problem)
        : m_state(std::move(problem))
    { }

    bool ok() const { return std::holds_alternative<T>(m_state); }
    explicit operator bool() const { return ok(); }
    const T &value() const & { return std::get<T>(m_state); }
    T &value() & { return std::get<T>(m_state); }
    T &&value() && { return std::get<T>(std::move(m_state)); }
    const T &operator*() const { return value(); }
    const T *operator->() const { return &value(); }
    const Problem &problem() const { return std::get<Problem>(m_state); }

private:
    std::variant<T, Problem> m_state;
};

/// Done, or the Problem that stood in its way.
using Done = Result<std::monostate>;
inline Done done()
{
    return Done(std::monostate());
}

} // namespace Galley
