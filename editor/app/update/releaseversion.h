// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QVersionNumber>

#include <optional>

namespace Galley {

/// The version of a release.
struct ReleaseVersion {
    QVersionNumber number;
    QString stage = {}; ///< "rc.1" of one that is not finished yet; else empty

    /// As people write it: "1.10.0-rc.1".
    QString text() const;
};

/// Reads how releases are tagged: "v1.10.0", "1.10", "2.0.0-rc.1". Nothing if it is no such tag.
std::optional<ReleaseVersion> readReleaseVersion(const QString &tag);

/// Whether \a one comes after \a other: by the numbers' parts (1.10 after 1.9, 1.0 is 1.0.0), and
/// with the same number what is finished after what is not. Stages are not compared.
bool isLater(const ReleaseVersion &one, const ReleaseVersion &other);

} // namespace Galley
