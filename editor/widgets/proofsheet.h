// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace Galley {

/// The first proof with the marks of a blue pencil: an ornament of the start page.
class ProofSheet : public QWidget
{
    Q_OBJECT

public:
    explicit ProofSheet(QWidget *parent = nullptr);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace Galley
