// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "site/postlist.h"

#include <QRect>

class QPainter;

namespace Galley {

/// Draws the second line of a post's row: its marks, its date, whether it is unsaved. Where there
/// is no room for all, the date ends in an ellipsis; the marks and the word Unsaved stay whole. \a
/// language is shown first; empty where nothing has to tell the post from its translations.
void paintPostMarks(QPainter &painter, const QRect &line, Qt::LayoutDirection direction,
                    const PostSummary &post, const QString &language, bool unsaved);

} // namespace Galley
