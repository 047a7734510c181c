// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>
#include <QRect>
#include <QString>
#include <QTextLayout>

class QPainter;

namespace Galley {

/// Draws a title on at most two lines of \a rect, the second with an ellipsis where there is more,
/// and marks the words that are searched for.
void paintPostTitle(QPainter &painter, const QRect &rect, Qt::LayoutDirection direction,
                    const QString &title, const QFont &font, const QString &searched);

/// The formats that mark the words of a search in a text that is drawn.
QList<QTextLayout::FormatRange> searchMarks(const QString &text, const QString &searched);

/// True if two lines of \a width do not hold the title.
bool isTitleCut(const QString &title, const QFont &font, int width);

/// The height of one line of a title, in pixels.
int titleLineHeight(const QFont &font);

} // namespace Galley
