// SPDX-License-Identifier: GPL-3.0-or-later
#include "look/plaintooltip.h"

#include <QTest>
#include <QTextDocument>

using namespace Galley;

class TestPlainToolTip : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isReadAsItStands_data()
    {
        QTest::addColumn<QString>("text");
        for (const char *text : {"Words", "The <video> element", "<b>Bold</b>\nposts/bold.md",
                                 "a < b && c > d", "<img src=\"x.png\">", "A &amp; B", ""})
            QTest::newRow(text) << QString::fromUtf8(text);
    }
    void isReadAsItStands()
    {
        QFETCH(QString, text);
        const QString tip = plainToolTip(text);
        QTextDocument shown; // as a tooltip does
        if (Qt::mightBeRichText(tip))
            shown.setHtml(tip);
        else
            shown.setPlainText(tip);
        QCOMPARE(shown.toPlainText(), text);
    }
};

QTEST_MAIN(TestPlainToolTip)
#include "tst_plaintooltip.moc"
