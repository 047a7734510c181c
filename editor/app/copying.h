// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <memory>

class QMimeData;

namespace Galley {

class Actions;
class PostPane;

/// Makes the actions work that copy the selected Markdown, or the whole body, as what it renders
/// to: for mail programs and word processors, or as clean HTML to be pasted as text.
void connectCopying(const Actions &actions, PostPane &pane);

/// What is put on the clipboard for this Markdown. \a asSource: the HTML itself is the text; else
/// the Markdown is, and the HTML is for programs that take formatted text.
std::unique_ptr<QMimeData> renderedCopy(const QString &markdown, bool asSource);

} // namespace Galley
