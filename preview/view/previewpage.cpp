// SPDX-License-Identifier: GPL-3.0-or-later
#include "view/previewpage.h"

#include "view/previewscheme.h"

#include <QWebEngineFullScreenRequest>

namespace Galley {

namespace {
constexpr qsizetype KeptMessages = 200;
}

PreviewPage::PreviewPage(QWebEngineProfile *profile, QObject *parent)
    : QWebEnginePage(profile, parent)
{
    connect(this, &QWebEnginePage::featurePermissionRequested, this,
            [this](const QUrl &origin, Feature feature) {
                setFeaturePermission(origin, feature, PermissionDeniedByUser);
            });
    connect(this, &QWebEnginePage::fullScreenRequested, this,
            [](QWebEngineFullScreenRequest request) { request.reject(); });
}

void PreviewPage::loadShell()
{
    m_awaitsShell = true;
    load(shellUrl());
}

bool PreviewPage::acceptNavigationRequest(const QUrl &url, NavigationType, bool isMainFrame)
{
    // A post could name the shell as well, and a <meta> refresh or a form comes this way, too: only
    // the load asked for here may pass, once.
    const bool isOurs = isMainFrame && m_awaitsShell && url == shellUrl();
    m_awaitsShell = m_awaitsShell && !isOurs;
    return isOurs;
}

QWebEnginePage *PreviewPage::createWindow(WebWindowType)
{
    return nullptr;
}

QStringList PreviewPage::chooseFiles(FileSelectionMode, const QStringList &, const QStringList &)
{
    return {};
}

void PreviewPage::javaScriptAlert(const QUrl &, const QString &message)
{
    m_messages.append(QStringLiteral("alert: ") + message);
}

bool PreviewPage::javaScriptConfirm(const QUrl &, const QString &message)
{
    m_messages.append(QStringLiteral("confirm: ") + message);
    return false;
}

bool PreviewPage::javaScriptPrompt(const QUrl &, const QString &message, const QString &, QString *)
{
    m_messages.append(QStringLiteral("prompt: ") + message);
    return false;
}

void PreviewPage::javaScriptConsoleMessage(JavaScriptConsoleMessageLevel, const QString &message,
                                           int line, const QString &source)
{
    if (m_messages.size() >= KeptMessages)
        m_messages.removeFirst();
    m_messages.append(QStringLiteral("%1:%2: %3").arg(source, QString::number(line), message));
}

} // namespace Galley
