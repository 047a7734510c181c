// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "look/token.h"

#include <QIconEngine>
#include <QString>

namespace Galley {

/// Draws one of resources/icons in the colour that a token has at the moment of drawing, so that an
/// icon never has to be made again when the scheme changes. Arrows and panels mirror from right to
/// left.
class TokenIconEngine : public QIconEngine
{
public:
    TokenIconEngine(QString name, Token token);

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override;
    /// \a size is in device pixels, as QIcon asks for it.
    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override;
    QString key() const override;
    QIconEngine *clone() const override;

private:
    QColor colour(QIcon::Mode mode, QIcon::State state) const;

    QString m_name;
    Token m_token;
};

} // namespace Galley
