// SPDX-License-Identifier: GPL-3.0-or-later
#include "view/pageshell.h"

#include "view/webresource.h"

#include <QRegularExpression>
#include <QTest>

using namespace Galley;

class tst_PageShell : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theStyleIsInIt();
    void nothingElseIsChanged();
};

void tst_PageShell::theStyleIsInIt()
{
    const QString page = webResource(QStringLiteral(":/galley/web/page.html"));
    const QString shell = QString::fromUtf8(pageShell());
    static const QRegularExpression link(QStringLiteral("href=\"([^\"]+)\""));
    int sheets = 0;
    for (auto found = link.globalMatch(page); found.hasNext(); ++sheets) {
        const QString name = found.next().captured(1);
        const QString text = webResource(QStringLiteral(":/galley/web/") + name);
        QVERIFY2(!text.contains(QLatin1String("</")), qPrintable(name));
        QVERIFY2(shell.contains(QStringLiteral("<style data-sheet=\"%1\">\n").arg(name) + text
                                + QStringLiteral("</style>")),
                 qPrintable(name));
    }
    QVERIFY(sheets > 3);
    QVERIFY(!shell.contains(QLatin1String("<link")));
}

void tst_PageShell::nothingElseIsChanged()
{
    QString page = webResource(QStringLiteral(":/galley/web/page.html"));
    QString shell = QString::fromUtf8(pageShell());
    static const QRegularExpression style(QStringLiteral("<style.*?</style>"),
                                          QRegularExpression::DotMatchesEverythingOption);
    static const QRegularExpression link(QStringLiteral("<link[^>]*>"));
    QCOMPARE(shell.remove(style), page.remove(link));
}

QTEST_APPLESS_MAIN(tst_PageShell)
#include "tst_pageshell.moc"
