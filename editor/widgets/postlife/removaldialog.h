// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/postlife/changelist.h"

#include <QDialog>

namespace Galley {

/// Says what goes to the bin with a post and who uses it, and asks.
class RemovalDialog : public QDialog
{
    Q_OBJECT

public:
    /// \a question: one sentence; \a hints: what is safe and what stays; \a files: the bin's and
    /// the lines that will lead nowhere.
    RemovalDialog(const QString &question, const QStringList &hints,
                  const QList<ChangedFile> &files, QWidget *parent = nullptr);

Q_SIGNALS:
    void wanted();
};

} // namespace Galley
