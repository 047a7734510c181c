// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "look/token.h"

#include <QWidget>

namespace Galley {

/// An icon that is only seen: it takes no focus, and its words stand beside it.
class IconLabel : public QWidget
{
    Q_OBJECT

public:
    /// \a pixels: the icon's side at a 13 px font.
    IconLabel(const QString &name, Token token, int pixels, QWidget *parent = nullptr);
    void setIcon(const QString &name, Token token);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_name;
    Token m_token;
    int m_pixels;
};

} // namespace Galley
