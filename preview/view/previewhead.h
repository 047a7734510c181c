// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QSize>
#include <QString>

namespace Galley {

/// The post's head as readers see it: plain text, set as text, never as HTML.
struct PreviewHead {
    QString title;
    QString cover; ///< address as pictureAddress() makes it, empty if there is none
    QString coverMissing; ///< the reference as written where the cover cannot be shown
    QString coverStatus; ///< why: as of statusWord()
    QSize coverSize = {}; ///< in pixels; empty if not known
    QString date; ///< as it is to be shown
    QString description;
    QString language; ///< BCP 47, empty if not known
    friend bool operator==(const PreviewHead &, const PreviewHead &) = default;

    /// As the page's script takes it.
    QJsonObject toJson() const;
};

} // namespace Galley
