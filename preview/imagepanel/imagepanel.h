// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "images/imageaudit.h"

#include <QWidget>

namespace Galley {

/// The post's images folder as a grid with thumbnails, names, sizes, uses and marks, and
/// a larger look at the chosen one. Accessible name of the grid: "Images".
class ImagePanel : public QWidget
{
    Q_OBJECT

public:
    explicit ImagePanel(QWidget *parent = nullptr);
    /// Shows these entries. \a folder is named where there are none, relative to the blog.
    void setEntries(const QList<ImageEntry> &entries, const QString &folder);
    int count() const;

Q_SIGNALS:
    /// The author wants to see where a picture is used: a position in the whole text.
    void useActivated(qsizetype position);
    void countChanged(int count);
};

} // namespace Galley
