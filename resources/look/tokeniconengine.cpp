// SPDX-License-Identifier: GPL-3.0-or-later
#include "look/tokeniconengine.h"

#include "look/look.h"

#include <QFile>
#include <QGuiApplication>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

#include <algorithm>
#include <array>

namespace Galley {

namespace {

bool mirrors(const QString &name)
{
    static constexpr std::array<QLatin1String, 9> pointing = {
        QLatin1String("panel-left"), QLatin1String("panel-right"), QLatin1String("chevron-right"),
        QLatin1String("undo"),       QLatin1String("redo"),        QLatin1String("outside"),
        QLatin1String("list"),       QLatin1String("form"),        QLatin1String("sort"),
    };
    return QGuiApplication::layoutDirection() == Qt::RightToLeft
        && std::any_of(pointing.begin(), pointing.end(),
                       [&](QLatin1String each) { return name == each; });
}

// Every icon is drawn in plain black, which stands for the token.
QByteArray recoloured(const QString &name, const QColor &colour)
{
    QFile file(QStringLiteral(":/galley/icons/%1.svg").arg(name));
    if (!file.open(QIODevice::ReadOnly)) {
        qWarning("There is no icon named %s.", qUtf8Printable(name));
        return {};
    }
    return file.readAll().replace("#000000", colour.name().toLatin1());
}

} // namespace

TokenIconEngine::TokenIconEngine(QString name, Token token)
    : m_name(std::move(name))
    , m_token(token)
{ }

QColor TokenIconEngine::colour(QIcon::Mode mode, QIcon::State state) const
{
    if (mode == QIcon::Disabled)
        return Look::instance().colour(Token::Ink3);
    return Look::instance().colour(state == QIcon::On ? Token::Accent : m_token);
}

void TokenIconEngine::paint(QPainter *painter, const QRect &rect, QIcon::Mode mode,
                            QIcon::State state)
{
    const qreal ratio = painter->device() ? painter->device()->devicePixelRatioF() : 1.0;
    QPixmap drawn = pixmap((QSizeF(rect.size()) * ratio).toSize(), mode, state);
    drawn.setDevicePixelRatio(ratio);
    painter->drawPixmap(rect, drawn);
}

QPixmap TokenIconEngine::pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state)
{
    const QColor ink = colour(mode, state);
    const bool mirrored = mirrors(m_name);
    const QString cacheKey = QStringLiteral("galley-icon %1 %2 %3x%4 %5")
                                 .arg(m_name, ink.name())
                                 .arg(size.width())
                                 .arg(size.height())
                                 .arg(mirrored);
    QPixmap pixmap;
    if (size.isEmpty() || QPixmapCache::find(cacheKey, &pixmap))
        return pixmap;
    pixmap = QPixmap(size);
    pixmap.fill(Qt::transparent);
    QSvgRenderer renderer(recoloured(m_name, ink));
    renderer.setAspectRatioMode(Qt::KeepAspectRatio);
    QPainter painter(&pixmap);
    if (mirrored) {
        painter.translate(size.width(), 0);
        painter.scale(-1, 1);
    }
    renderer.render(&painter, QRectF(QPointF(), QSizeF(size)));
    painter.end();
    QPixmapCache::insert(cacheKey, pixmap);
    return pixmap;
}

QString TokenIconEngine::key() const
{
    return QStringLiteral("galley-token");
}

QIconEngine *TokenIconEngine::clone() const
{
    return new TokenIconEngine(*this);
}

} // namespace Galley
