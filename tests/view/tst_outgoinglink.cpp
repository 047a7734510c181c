// SPDX-License-Identifier: GPL-3.0-or-later
#include "view/outgoinglink.h"

#include <QTest>

using namespace Galley;

class tst_OutgoingLink : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void link_data();
    void link();
};

void tst_OutgoingLink::link_data()
{
    QTest::addColumn<QString>("written");
    QTest::addColumn<QString>("followed"); // empty: refused
    const auto same = [](const char *row, const QString &url) { QTest::newRow(row) << url << url; };
    const auto refused
        = [](const char *row, const QString &url) { QTest::newRow(row) << url << QString(); };

    same("a web address", QStringLiteral("https://example.org/a?b=c%0Ad#e"));
    same("a plain web address", QStringLiteral("http://example.org/"));
    same("a port", QStringLiteral("http://example.org:8080/"));
    same("a letter", QStringLiteral("mailto:me@example.org"));
    QTest::newRow("a scheme in capitals")
        << QStringLiteral("HTTPS://EXAMPLE.org/A") << QStringLiteral("https://example.org/A");
    QTest::newRow("a letter with a subject")
        << QStringLiteral("mailto:me@example.org?Subject=Hi%20you&body=a%0Ab")
        << QStringLiteral("mailto:me@example.org?subject=Hi%20you&body=a%0Ab");
    QTest::newRow("a letter that attaches a file")
        << QStringLiteral(
               "mailto:me@example.org?attach=/etc/passwd&subject=x&Attachment=/etc/hosts")
        << QStringLiteral("mailto:me@example.org?subject=x");
    QTest::newRow("a letter with secret copies")
        << QStringLiteral("mailto:me@example.org?bcc=you@example.org")
        << QStringLiteral("mailto:me@example.org");

    refused("nothing", QString());
    refused("no scheme", QStringLiteral("//example.org/"));
    refused("a path", QStringLiteral("/etc/passwd"));
    refused("a file", QStringLiteral("file:///etc/passwd"));
    refused("a file on a server", QStringLiteral("file://server/share/run.exe"));
    refused("a script", QStringLiteral("javascript:alert(1)"));
    refused("a script in capitals", QStringLiteral("JavaScript:alert(1)"));
    refused("an old script", QStringLiteral("vbscript:msgbox(1)"));
    refused("data", QStringLiteral("data:text/html,<script>alert(1)</script>"));
    refused("a blob", QStringLiteral("blob:https://example.org/1"));
    refused("ftp", QStringLiteral("ftp://example.org/"));
    refused("a telephone", QStringLiteral("tel:+4912345"));
    refused("a program's own scheme", QStringLiteral("ms-msdt:/id%20PCWDiagnostic"));
    refused("settings", QStringLiteral("ms-settings:network"));
    refused("the browser's own pages", QStringLiteral("chrome://settings"));
    refused("the program's resources", QStringLiteral("qrc:/galley/web/page.html"));
    refused("the source of a page", QStringLiteral("view-source:https://example.org/"));
    refused("our own shell", QStringLiteral("galley://page/page.html"));
    refused("a picture of the blog", QStringLiteral("galley://blog/a.gif"));
    refused("the web without a host", QStringLiteral("http:///etc/passwd"));
    refused("the web as a plain word", QStringLiteral("http:foo"));
    refused("a letter to nobody", QStringLiteral("mailto:"));
    refused("a letter with an authority", QStringLiteral("mailto://me@example.org/"));
    refused("a letter with headers of its own",
            QStringLiteral("mailto:me@example.org%0D%0ABcc:you@example.org"));
}

void tst_OutgoingLink::link()
{
    QFETCH(QString, written);
    QFETCH(QString, followed);
    const auto url = outgoingLink(QUrl(written));
    QCOMPARE(url ? url->toString(QUrl::FullyEncoded) : QString(), followed);
}

QTEST_APPLESS_MAIN(tst_OutgoingLink)
#include "tst_outgoinglink.moc"
