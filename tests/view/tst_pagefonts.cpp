// SPDX-License-Identifier: GPL-3.0-or-later
#include "view/pagefonts.h"

#include "view/pagescript.h"

#include <QTest>

using namespace Galley;

class tst_PageFonts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsNotThereIsLeftOut();
    void standInsCount();
    void eachListOfThePageEndsWithAGenericOne();
};

void tst_PageFonts::whatIsNotThereIsLeftOut()
{
    const QString sheet
        = QStringLiteral(":root { --link: #000;\n --serif: Charter, \"Noto Serif\",\n"
                         "  Missing, serif;\n --mono: ui-monospace, Nowhere; }");
    const QJsonObject fonts
        = pageFonts(sheet, {QStringLiteral("noto serif"), QStringLiteral("Charter [Bitstream]")});
    QCOMPARE(fonts.value(QLatin1String("--serif")).toString(),
             QStringLiteral("Charter, \"Noto Serif\", serif"));
    QCOMPARE(fonts.value(QLatin1String("--mono")).toString(), QStringLiteral("ui-monospace"));
    QCOMPARE(fonts.size(), 2);
}

void tst_PageFonts::standInsCount()
{
    const QString sheet = QStringLiteral("--serif: Cambria, Georgia, serif;");
    QCOMPARE(
        pageFonts(sheet, {QStringLiteral("Caladea")}).value(QLatin1String("--serif")).toString(),
        QStringLiteral("Cambria, serif"));
}

void tst_PageFonts::eachListOfThePageEndsWithAGenericOne()
{
    const QJsonObject fonts = pageFonts(pageSheet(), {});
    QCOMPARE(fonts.keys(),
             (QStringList{QStringLiteral("--mono"), QStringLiteral("--sans"),
                          QStringLiteral("--serif")}));
    QVERIFY(fonts.value(QLatin1String("--serif")).toString().endsWith(QLatin1String("serif")));
    QVERIFY(fonts.value(QLatin1String("--sans")).toString().endsWith(QLatin1String("sans-serif")));
    QVERIFY(fonts.value(QLatin1String("--mono")).toString().endsWith(QLatin1String("monospace")));
}

QTEST_APPLESS_MAIN(tst_PageFonts)
#include "tst_pagefonts.moc"
