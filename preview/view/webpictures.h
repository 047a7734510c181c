// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "view/webfetch.h"

#include <QCache>
#include <QObject>
#include <QUrl>

class QWebEngineUrlRequestJob;

namespace Galley {

/// Answers the preview with pictures of other sites, where its author allows that.
class WebPictures : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// At first none are.
    void setAllowed(bool allowed) { m_allowed = allowed; }
    WebFetch &fetch() { return m_fetch; }

    /// Answers with the picture behind an address that webPictureAddress() has made; refuses all
    /// others.
    void answer(QWebEngineUrlRequestJob *job);

private:
    bool m_allowed = false;
    QCache<QUrl, WebFetch::Answer> m_kept{64 * 1024}; ///< cost: kilobytes; owns them
    WebFetch m_fetch;
};

} // namespace Galley
