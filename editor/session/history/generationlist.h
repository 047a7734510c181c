// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "post/result.h"

#include <QByteArray>
#include <QDateTime>
#include <QList>

namespace Galley {

/// A post's file as it was written once.
struct Generation {
    QDateTime when;
    qint64 bytes = 0; ///< of the file
    QByteArray digest; ///< of the file, as of digestOf()
    friend bool operator==(const Generation &, const Generation &) = default;
};

/// Which generations of one post are kept, oldest first, as a file of its own says it.
struct GenerationList {
    QString path; ///< of the post
    QList<Generation> generations;

    bool holds(const QByteArray &digest) const;
    /// Takes the oldest ones out until \a most are left, and returns them.
    QList<Generation> shorten(qsizetype most);

    QByteArray toBytes() const;
    /// Fails with FileUnreadable.
    static Result<GenerationList> fromBytes(const QByteArray &bytes);
};

} // namespace Galley
