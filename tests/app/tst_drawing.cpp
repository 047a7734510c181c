// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/drawing.h"

#include <QTest>

using namespace Galley;

class TestDrawing : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void decides_data();
    void decides();
    void openGlIsKeptAwayForAWhile();
    void whatTheEnvironmentSaysStays();
};

void TestDrawing::decides_data()
{
    QTest::addColumn<int>("setting");
    QTest::addColumn<QStringList>("environment");
    QTest::addColumn<bool>("hasRenderNode");
    QTest::addColumn<bool>("canLackOne");
    QTest::addColumn<bool>("software");
    using Drawing = Settings::Drawing;
    const QStringList nothing
        = {QStringLiteral("QT_QUICK_BACKEND="), QStringLiteral("LIBGL_ALWAYS_SOFTWARE=")};
    QTest::newRow("a graphics card is used")
        << int(Drawing::Automatic) << nothing << true << true << false;
    QTest::newRow("without one the processor draws")
        << int(Drawing::Automatic) << nothing << false << true << true;
    QTest::newRow("a system that always has one")
        << int(Drawing::Automatic) << nothing << false << false << false;
    QTest::newRow("the author wants the processor")
        << int(Drawing::Processor) << nothing << true << true << true;
    QTest::newRow("the author wants the card")
        << int(Drawing::GraphicsCard) << nothing << false << true << false;
    QTest::newRow("Qt's own variable stays in force")
        << int(Drawing::Automatic) << QStringList{QStringLiteral("QT_QUICK_BACKEND=rhi")} << false
        << true << false;
    QTest::newRow("software OpenGL was asked for")
        << int(Drawing::Automatic) << QStringList{QStringLiteral("LIBGL_ALWAYS_SOFTWARE=1")} << true
        << true << true;
    QTest::newRow("llvmpipe was asked for")
        << int(Drawing::Automatic) << QStringList{QStringLiteral("GALLIUM_DRIVER=llvmpipe")} << true
        << true << true;
}

void TestDrawing::decides()
{
    QFETCH(int, setting);
    QFETCH(QStringList, environment);
    QFETCH(bool, hasRenderNode);
    QFETCH(bool, canLackOne);
    QFETCH(bool, software);
    QCOMPARE(drawsBetterInSoftware(static_cast<Settings::Drawing>(setting),
                                   {environment, hasRenderNode, canLackOne}),
             software);
}

void TestDrawing::openGlIsKeptAwayForAWhile()
{
    qunsetenv("QT_XCB_GL_INTEGRATION");
    {
        const WithoutOpenGl away(true);
        QCOMPARE(qgetenv("QT_XCB_GL_INTEGRATION"), QByteArray("none"));
        // Only what Qt says of it is left out.
        QTest::ignoreMessage(QtWarningMsg, "something else");
        qWarning("QXcbIntegration: Cannot create platform OpenGL context, neither GLX nor EGL are "
                 "enabled");
        qWarning("something else");
    }
    QVERIFY(!qEnvironmentVariableIsSet("QT_XCB_GL_INTEGRATION"));
    const WithoutOpenGl notWanted(false);
    QVERIFY(!qEnvironmentVariableIsSet("QT_XCB_GL_INTEGRATION"));
}

void TestDrawing::whatTheEnvironmentSaysStays()
{
    qputenv("QT_XCB_GL_INTEGRATION", "xcb_egl");
    {
        const WithoutOpenGl away(true);
        QCOMPARE(qgetenv("QT_XCB_GL_INTEGRATION"), QByteArray("xcb_egl"));
    }
    QCOMPARE(qgetenv("QT_XCB_GL_INTEGRATION"), QByteArray("xcb_egl"));
    qunsetenv("QT_XCB_GL_INTEGRATION");
}

QTEST_APPLESS_MAIN(TestDrawing)
#include "tst_drawing.moc"
