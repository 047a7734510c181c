// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/titlewidths.h"

#include "look/look.h"

#include <QFontMetricsF>
#include <QTest>

using namespace Galley;

class TitleWidthsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsWhatMeasuringTells_data()
    {
        QTest::addColumn<QString>("title");
        QTest::newRow("empty") << QString();
        QTest::newRow("Latin") << QStringLiteral("TikTik, a wall clock made with an Arduino");
        QTest::newRow("kerned pairs") << QStringLiteral("AVAVAV To. Yo, LT WA Ty");
        QTest::newRow("accents") << QStringLiteral("Öfen für die große Bäckerei");
        QTest::newRow("combining signs") << QStringLiteral("O\u0308fen und Bro\u0302t");
        QTest::newRow("emoji") << QStringLiteral("Bread 🥖 and 👩🏽‍🍳");
        QTest::newRow("joined letters") << QStringLiteral("مدونة عن الخبز");
        QTest::newRow("Cyrillic") << QStringLiteral("Хлеб и ТАТА, по-русски");
        QTest::newRow("Greek") << QStringLiteral("Ψωμί και ΑΥΤΟ");
        QTest::newRow("Korean") << QStringLiteral("빵 굽는 날");
        QTest::newRow("Thai") << QStringLiteral("วันทำขนมปัง");
        QTest::newRow("ligatures") << QStringLiteral("office fluffy fjord ffi");
        QTest::newRow("two scripts") << QStringLiteral("Bread 日本 и TAO");
        QTest::newRow("Japanese") << QStringLiteral("パンを焼く日");
    }
    void tellsWhatMeasuringTells()
    {
        QFETCH(QString, title);
        const QFont font = Look::font(1.04, QFont::DemiBold);
        const TitleWidths widths(font);
        const qreal measured = QFontMetricsF(font).horizontalAdvance(title);
        for (int room = 0; room < 800; ++room)
            QVERIFY2(widths.fits(title, room) == (measured <= room),
                     qPrintable(QString::number(room)));
    }
};

QTEST_MAIN(TitleWidthsTest)
#include "tst_titlewidths.moc"
