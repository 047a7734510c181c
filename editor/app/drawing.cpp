// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/drawing.h"

#include <QDir>
#include <QFileInfo>
#include <QQuickWindow>

namespace Galley {

namespace {

bool hasValue(const QStringList &environment, QLatin1String name)
{
    return std::any_of(environment.begin(), environment.end(), [&](const QString &variable) {
        return variable.startsWith(name + QLatin1String("=")) && variable.size() > name.size() + 1;
    });
}

constexpr char GlIntegration[] = "QT_XCB_GL_INTEGRATION";

QtMessageHandler usualHandler = nullptr;

/// Leaves out that there is no OpenGL: it was kept away.
void passMessage(QtMsgType type, const QMessageLogContext &context, const QString &text)
{
    if (!text.startsWith(QLatin1String("QXcbIntegration: Cannot create platform OpenGL context")))
        usualHandler(type, context, text);
}

} // namespace

DrawingHints readDrawingHints()
{
    DrawingHints hints;
    for (const char *name : {"QT_QUICK_BACKEND", "QSG_RHI_BACKEND", "QMLSCENE_DEVICE",
                             "LIBGL_ALWAYS_SOFTWARE", "GALLIUM_DRIVER"})
        hints.environment.append(QLatin1String(name) + u'=' + qEnvironmentVariable(name));
#if defined(Q_OS_LINUX)
    hints.hasRenderNode = !QDir(QStringLiteral("/dev/dri"))
                               .entryList({QStringLiteral("render*")}, QDir::System)
                               .isEmpty()
        || QFileInfo::exists(QStringLiteral("/dev/nvidiactl"))
        || QFileInfo::exists(QStringLiteral("/dev/dxg"));
#else
    hints.canLackOne = false;
#endif
    return hints;
}

bool drawsBetterInSoftware(Settings::Drawing setting, const DrawingHints &hints)
{
    if (!hints.canLackOne)
        return false;
    if (setting != Settings::Drawing::Automatic)
        return setting == Settings::Drawing::Processor;
    // Qt reads these itself: what they say stays.
    for (const char *name : {"QT_QUICK_BACKEND", "QSG_RHI_BACKEND", "QMLSCENE_DEVICE"})
        if (hasValue(hints.environment, QLatin1String(name)))
            return false;
    const QStringList &environment = hints.environment;
    if (hasValue(environment, QLatin1String("LIBGL_ALWAYS_SOFTWARE"))
        || environment.contains(QStringLiteral("GALLIUM_DRIVER=llvmpipe"))
        || environment.contains(QStringLiteral("GALLIUM_DRIVER=softpipe")))
        return true;
    return !hints.hasRenderNode;
}

void drawInSoftware()
{
    QQuickWindow::setGraphicsApi(QSGRendererInterface::Software);
}

WithoutOpenGl::WithoutOpenGl(bool wanted)
    : m_isOn(wanted && !qEnvironmentVariableIsSet(GlIntegration))
{
    if (!m_isOn)
        return;
    qputenv(GlIntegration, "none");
    usualHandler = qInstallMessageHandler(passMessage);
}

WithoutOpenGl::~WithoutOpenGl()
{
    if (!m_isOn)
        return;
    qInstallMessageHandler(usualHandler);
    qunsetenv(GlIntegration);
}

} // namespace Galley
