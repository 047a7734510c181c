// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/address.h"

#include <QMessageAuthenticationCode>
#include <QRandomGenerator>

#include <array>

namespace Galley {

namespace {

/// Of this run of the program.
QByteArray sealOf(const QByteArray &url)
{
    static const QByteArray secret = [] {
        std::array<quint32, 8> numbers = {};
        QRandomGenerator::securelySeeded().fillRange(numbers.data(), numbers.size());
        return QByteArray(reinterpret_cast<const char *>(numbers.data()), sizeof numbers);
    }();
    return QMessageAuthenticationCode::hash(url, secret, QCryptographicHash::Sha256)
        .toHex()
        .left(32);
}

} // namespace

QByteArray pictureAddress(const QString &file, qint64 stamp)
{
    QByteArray address(PreviewScheme);
    address += "://blog";
    const QStringList segments = file.split(u'/', Qt::SkipEmptyParts);
    for (const QString &segment : segments) {
        address += '/';
        address += QUrl::toPercentEncoding(segment);
    }
    address += "?v=";
    address += QByteArray::number(stamp);
    return address;
}

QByteArray webPictureAddress(const QString &url)
{
    QUrl picture(url.startsWith(QLatin1String("//")) ? QStringLiteral("https:") + url : url);
    const bool isWeb
        = picture.scheme() == QLatin1String("https") || picture.scheme() == QLatin1String("http");
    if (!picture.isValid() || !isWeb || picture.host().isEmpty())
        return {};
    picture.setUserInfo({});
    picture.setFragment({});
    const QByteArray written = picture.toEncoded();
    return QByteArray(PreviewScheme) + "://web/" + sealOf(written)
        + "?u=" + written.toPercentEncoding();
}

std::optional<QUrl> webPictureOf(const QUrl &address)
{
    const QByteArray query = address.query(QUrl::FullyEncoded).toLatin1();
    if (address.host() != QLatin1String("web") || !query.startsWith("u="))
        return std::nullopt;
    const QByteArray written = QByteArray::fromPercentEncoding(query.mid(2));
    if (address.path().toLatin1() != '/' + sealOf(written))
        return std::nullopt;
    return QUrl::fromEncoded(written, QUrl::StrictMode);
}

} // namespace Galley
