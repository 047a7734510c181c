// SPDX-License-Identifier: GPL-3.0-or-later
#include "view/schemehandler.h"

#include "view/pageshell.h"
#include "view/previewscheme.h"
#include "view/servedfile.h"

#include <QBuffer>
#include <QFile>
#include <QRegularExpression>
#include <QWebEngineUrlRequestJob>

namespace Galley {

namespace {

constexpr qsizetype KeptNames = 100;

void answer(QWebEngineUrlRequestJob *job, const QString &path, const QByteArray &mimeType)
{
    // The job owns the file. A seekable device is all that ranges need: films can be wound.
    auto *file = new QFile(path, job);
    if (file->open(QIODevice::ReadOnly))
        job->reply(mimeType, file);
    else
        job->fail(QWebEngineUrlRequestJob::UrlNotFound);
}

/// What a part of the page is that it asks for when a post needs it; empty for what is none.
QByteArray partType(const QString &path)
{
    static const QRegularExpression font(QStringLiteral("^/katex/fonts/[A-Za-z0-9_-]+\\.woff2$"));
    if (path == QLatin1String("/katex/katex.css"))
        return QByteArrayLiteral("text/css");
    return font.match(path).hasMatch() ? QByteArrayLiteral("font/woff2") : QByteArray();
}

} // namespace

void SchemeHandler::requestStarted(QWebEngineUrlRequestJob *job)
{
    const QString host = job->requestUrl().host();
    if (job->requestMethod() != QByteArrayLiteral("GET"))
        job->fail(QWebEngineUrlRequestJob::RequestDenied);
    else if (host == QLatin1String(PageHost))
        serveShell(job);
    else if (host == QLatin1String(BlogHost))
        serveBlog(job);
    else if (host == QLatin1String(WebHost))
        m_webPictures.answer(job);
    else
        job->fail(QWebEngineUrlRequestJob::UrlNotFound);
}

void SchemeHandler::serveShell(QWebEngineUrlRequestJob *job)
{
    if (job->requestUrl() == shellUrl()) {
        auto *shell = new QBuffer(job); // the job owns it
        shell->setData(pageShell());
        job->reply(QByteArrayLiteral("text/html"), shell);
        return;
    }
    const QString path = job->requestUrl().path();
    const QByteArray mimeType = partType(path);
    if (mimeType.isEmpty())
        job->fail(QWebEngineUrlRequestJob::UrlNotFound);
    else
        answer(job, QStringLiteral(":/galley/web") + path, mimeType);
}

void SchemeHandler::serveBlog(QWebEngineUrlRequestJob *job)
{
    const QByteArray path = job->requestUrl().path(QUrl::FullyEncoded).toLatin1();
    const auto file = findServedFile(m_root, path);
    if (!file) {
        job->fail(QWebEngineUrlRequestJob::UrlNotFound);
        return;
    }
    if (m_served.size() >= KeptNames)
        m_served.removeFirst();
    m_served.append(file->path);
    answer(job, file->path, file->mimeType);
}

} // namespace Galley
