// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "imagepanel/imagecommand.h"
#include "images/imageaudit.h"

#include <QMenu>

namespace Galley {

/// What can be done with a picture, wherever it is shown.
class ImageMenu : public QMenu
{
    Q_OBJECT

public:
    explicit ImageMenu(const ImageEntry &entry, QWidget *parent = nullptr);

Q_SIGNALS:
    void chosen(ImageCommand command);

private:
    void addPlace(const ImageEntry &entry);
    QAction *add(QMenu *menu, const QString &text, ImageCommand command,
                 const QKeySequence &key = {});
};

} // namespace Galley
