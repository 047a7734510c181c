// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QWebEnginePage>

namespace Galley {

/// The page of the preview. It goes nowhere but to the shell, and there only when told to by
/// loadShell(); clicks on links do not come this far (page.js). It opens no window, asks nothing
/// and grants nothing.
class PreviewPage : public QWebEnginePage
{
    Q_OBJECT

public:
    PreviewPage(QWebEngineProfile *profile, QObject *parent);

    /// Loads the shell, afresh if it is there already.
    void loadShell();
    /// What the page wrote to its console, oldest first, at most 200 lines: for tests.
    const QStringList &messages() const { return m_messages; }

protected:
    bool acceptNavigationRequest(const QUrl &url, NavigationType type, bool isMainFrame) override;
    QWebEnginePage *createWindow(WebWindowType type) override;
    QStringList chooseFiles(FileSelectionMode mode, const QStringList &oldFiles,
                            const QStringList &acceptedMimeTypes) override;
    void javaScriptAlert(const QUrl &origin, const QString &message) override;
    bool javaScriptConfirm(const QUrl &origin, const QString &message) override;
    bool javaScriptPrompt(const QUrl &origin, const QString &message, const QString &defaultValue,
                          QString *result) override;
    void javaScriptConsoleMessage(JavaScriptConsoleMessageLevel level, const QString &message,
                                  int line, const QString &source) override;

private:
    bool m_awaitsShell = false;
    QStringList m_messages;
};

} // namespace Galley
