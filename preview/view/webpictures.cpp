// SPDX-License-Identifier: GPL-3.0-or-later
#include "view/webpictures.h"

#include "render/address.h"

#include <QBuffer>
#include <QPointer>
#include <QWebEngineUrlRequestJob>

namespace Galley {

namespace {

void reply(QWebEngineUrlRequestJob *job, const WebFetch::Answer &picture)
{
    auto *bytes = new QBuffer(job); // the job owns it
    bytes->setData(picture.bytes);
    bytes->open(QIODevice::ReadOnly);
    job->reply(picture.type.toLatin1(), bytes);
}

} // namespace

void WebPictures::answer(QWebEngineUrlRequestJob *job)
{
    const std::optional<QUrl> url = webPictureOf(job->requestUrl());
    if (!m_allowed || !url || !m_fetch.isWelcome(*url)) {
        job->fail(QWebEngineUrlRequestJob::RequestDenied);
        return;
    }
    if (const WebFetch::Answer *kept = m_kept.object(*url)) {
        reply(job, *kept);
        return;
    }
    // Kept also where the page does not wait for it any more.
    m_fetch.get(*url, this, [this, url = *url, guard = QPointer(job)](const WebFetch::Answer &got) {
        using Fault = WebFetch::Fault;
        if (got.fault == Fault::None) {
            m_kept.insert(url, new WebFetch::Answer(got), got.bytes.size() / 1024 + 1);
        }
        if (!guard)
            return;
        if (got.fault == Fault::None)
            reply(guard, got);
        else
            guard->fail(got.fault == Fault::Failed ? QWebEngineUrlRequestJob::RequestFailed
                                                   : QWebEngineUrlRequestJob::RequestDenied);
    });
}

} // namespace Galley
