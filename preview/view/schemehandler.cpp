// SPDX-License-Identifier: GPL-3.0-or-later
#include "view/schemehandler.h"

#include "view/previewscheme.h"
#include "view/servedfile.h"

#include <QFile>
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
    else
        job->fail(QWebEngineUrlRequestJob::UrlNotFound);
}

void SchemeHandler::serveShell(QWebEngineUrlRequestJob *job)
{
    const QString path = job->requestUrl().path();
    if (path == QLatin1String("/page.html"))
        answer(job, QStringLiteral(":/galley/web/page.html"), QByteArrayLiteral("text/html"));
    else if (path == QLatin1String("/frame.css") || path == QLatin1String("/page.css")
             || path == QLatin1String("/alerts.css"))
        answer(job, QStringLiteral(":/galley/web") + path, QByteArrayLiteral("text/css"));
    else
        job->fail(QWebEngineUrlRequestJob::UrlNotFound);
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
