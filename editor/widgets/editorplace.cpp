// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/editorplace.h"

#include "session/postplaces.h"
#include "widgets/bodyeditor.h"

#include <algorithm>

namespace Galley {

double goToPlace(BodyEditor &editor, const PostPlace &place)
{
    const FoundPlace found = findPlace(*editor.document(), place);
    const int first = editor.textStart();
    QTextCursor caret = editor.textCursor();
    caret.setPosition(std::max(found.anchor, first));
    caret.setPosition(std::max(found.caret, first), QTextCursor::KeepAnchor);
    editor.setTextCursor(caret);
    editor.scrollToBodyLine(found.top);
    return found.top;
}

} // namespace Galley
