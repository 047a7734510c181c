// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "view/webpictures.h"

#include <QStringList>
#include <QWebEngineUrlSchemeHandler>

namespace Galley {

/// Answers the preview's scheme: the shell from the program's resources, media from the blog's
/// folder, pictures of other sites where they are allowed.
class SchemeHandler : public QWebEngineUrlSchemeHandler
{
    Q_OBJECT

public:
    using QWebEngineUrlSchemeHandler::QWebEngineUrlSchemeHandler;

    /// Media come from below this folder; from nowhere while it is empty.
    void setBlogRoot(const QString &root) { m_root = root; }

    /// What other sites' pictures come through.
    WebPictures &webPictures() { return m_webPictures; }

    void requestStarted(QWebEngineUrlRequestJob *job) override;

    /// The blog's files that were handed out, oldest first; the latest 100 of them: for tests.
    const QStringList &served() const { return m_served; }

private:
    void serveShell(QWebEngineUrlRequestJob *job);
    void serveBlog(QWebEngineUrlRequestJob *job);

    QString m_root;
    QStringList m_served;
    WebPictures m_webPictures;
};

} // namespace Galley
