// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "post/merge.h"

#include <QWidget>

class QPushButton;

namespace Galley {

class ElidedLabel;

/// One line about a front-matter key that came from disk, with a button that puts the old value
/// back where that can be done.
class TakenLine : public QWidget
{
    Q_OBJECT

public:
    explicit TakenLine(const TakenKey &taken, QWidget *parent = nullptr);

Q_SIGNALS:
    void undoRequested(const QString &key);
};

/// "publishedAt came from disk: 2018-05-31, was 2018-05-30."
QString takenSentence(const TakenKey &taken);

} // namespace Galley
