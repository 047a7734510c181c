// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWebEngineUrlSchemeHandler>

namespace Galley {

/// Answers the preview's scheme: the shell from the program's resources, media from the blog's
/// folder.
class SchemeHandler : public QWebEngineUrlSchemeHandler
{
    Q_OBJECT

public:
    using QWebEngineUrlSchemeHandler::QWebEngineUrlSchemeHandler;

    /// Media come from below this folder; from nowhere while it is empty.
    void setBlogRoot(const QString &root) { m_root = root; }

    void requestStarted(QWebEngineUrlRequestJob *job) override;

private:
    void serveShell(QWebEngineUrlRequestJob *job);
    void serveBlog(QWebEngineUrlRequestJob *job);

    QString m_root;
};

} // namespace Galley
