// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/copying.h"

#include <QMimeData>
#include <QTest>

using namespace Galley;

/// What other programs get of the text.
class TestCopying : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void formattedTextKeepsTheMarkdownBeside();
    void htmlIsPlainText();
    void nothingThatRunsIsCopied();
};

void TestCopying::formattedTextKeepsTheMarkdownBeside()
{
    const QString markdown
        = QStringLiteral("Some *words*\u00a0and [a link](https://example.org).\n");
    const auto data = renderedCopy(markdown, false);
    QCOMPARE(data->text(), markdown);
    QCOMPARE(data->html(),
             QStringLiteral("<p>Some <em>words</em>\u00a0and <a href=\"https://example.org\">a "
                            "link</a>.</p>\n"));
}

void TestCopying::htmlIsPlainText()
{
    const auto data = renderedCopy(QStringLiteral("# One\n\n![A](/a.png)\n"), true);
    QVERIFY(!data->hasHtml());
    QCOMPARE(data->text(),
             QStringLiteral("<h1 id=\"one\">One</h1>\n<p><img src=\"/a.png\" alt=\"A\" /></p>\n"));
}

void TestCopying::nothingThatRunsIsCopied()
{
    const auto data = renderedCopy(
        QStringLiteral("<script>x()</script>\n\n<b onclick=\"x()\">a</b> [b](javascript:x())\n"),
        false);
    QVERIFY(!data->html().contains(QStringLiteral("x()")));
}

QTEST_GUILESS_MAIN(TestCopying)
#include "tst_copying.moc"
