// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace Galley {

/// What an author may do with a picture that is there.
enum class ImageCommand {
    GoToText,
    View,
    Rename,
    Replace,
    Change, ///< cropped, turned, made smaller
    Clean, ///< of what tells of place and camera
    SetCover,
    Describe, ///< its alt text
    MoveUp, ///< in the text, to the block before
    MoveDown,
    SetWidth, ///< as the page shows it
    MoveToPost,
    CopyMarkdown,
    CopyAddress,
    CopyRelative,
    CopyHtml,
    ShowInFolder,
    Remove,
};

} // namespace Galley
