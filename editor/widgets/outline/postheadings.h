// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

#include <optional>

class QTextBlock;
class QTextDocument;

namespace Galley {

/// A heading, with # signs or underlined with = or -.
struct PostHeading {
    QString text; ///< without marks of emphasis, code and links
    QString id; ///< as GitHub and the preview make it, or as the heading itself says
    int level = 1;
    int line = 0; ///< its first one, 0-based, in the whole file
};

/// The longest heading that is looked for below a paragraph's first line, in lines.
constexpr int MostHeadingLines = 8;

/// The heading whose first line this is, in a document that is shown in a BodyEditor: what its
/// highlighter knows tells which lines are code. An id only where the heading itself says one.
std::optional<PostHeading> headingAt(const QTextBlock &block, int bodyFrom);

/// The headings of a document that is shown in a BodyEditor, from a position on, with their ids.
/// Costs the whole text.
QList<PostHeading> postHeadings(const QTextDocument &document, int bodyFrom);

} // namespace Galley
