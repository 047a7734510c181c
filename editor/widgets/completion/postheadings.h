// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

class QTextDocument;

namespace Galley {

/// A heading with # signs.
struct PostHeading {
    QString text; ///< without marks of emphasis, code and links
    QString id; ///< as GitHub and the preview make it, or as the heading itself says
    int level = 1;
    int line = 0; ///< 0-based, in the whole file
};

/// The headings of a document that is shown in a BodyEditor, from a position on; what its
/// highlighter knows tells which lines are code.
QList<PostHeading> postHeadings(const QTextDocument &document, int bodyFrom);

} // namespace Galley
