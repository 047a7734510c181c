// SPDX-License-Identifier: GPL-3.0-or-later
#include "livecheck.h"

#include <QTest>

using namespace Galley;

class TestLiveRenderer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void one();
};

void TestLiveRenderer::one()
{
    LiveCheck check(
        QStringLiteral("pre>\n\n\n\n\n\n\n\n    going on\n-->```[^1]- [ ] taskagain\n\n\n?>\n\n "
                       "t<script>indented\"\n\n[\u4e2d]: /cjk[^1]:\n\n "
                       "[^n][</pre>^SS][\u00c9][^1]: [^n][</pre>^SS][\u00c9]"));
    for (const Block &b : check.shown())
        qDebug() << b.startLine << b.html;
    check.edit({11, 0, QStringLiteral("[^1]: again\n\n    going on")});
    check.update();
    for (const Block &b : check.shown())
        qDebug() << b.startLine << b.html;
    const QString d = check.difference();
    QVERIFY2(d.isEmpty(), qPrintable(d));
}

QTEST_APPLESS_MAIN(TestLiveRenderer)
#include "tst_liverenderer.moc"
