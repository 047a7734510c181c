// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/update/releaseversion.h"

#include <QByteArray>
#include <QUrl>

#include <optional>

namespace Galley {

/// A release that may be offered.
struct Release {
    ReleaseVersion version;
    QUrl page; ///< that tells of it
};

/// The address at which GitHub's API says which release of a project is the newest. \a releases is
/// the project's page of releases, "https://github.com/OWNER/NAME/releases"; empty if it is none.
QUrl newestReleaseAddress(const QUrl &releases);

/// Reads what came from there. Nothing if it is no such answer, names no version, or leads to a
/// page that is not one of \a releases.
std::optional<Release> readRelease(const QByteArray &answer, const QUrl &releases);

} // namespace Galley
