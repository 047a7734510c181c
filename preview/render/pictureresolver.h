// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSize>
#include <QString>

namespace Galley {

/// Where the picture behind a reference is: what this house must be told by the site, handed in by
/// editor/work.
class PictureResolver
{
public:
    enum class Status { Ok, Missing, WrongCase, Outside, Remote, Templated };
    struct Picture {
        Status status = Status::Missing;
        QString file; ///< path relative to the blog's root with "/"; empty unless Ok, WrongCase or
                      ///< Missing
        QSize size = {}; ///< in pixels, upright; empty if not known
        qint64 stamp = 0; ///< changes with the file's content: time and size, for the address's ?v=
        bool isFetched = false; ///< Remote, and shown all the same: the author allows it
    };
    virtual ~PictureResolver() = default;
    /// May be called from the render thread; implementations lock what they keep.
    virtual Picture resolve(const QString &target) const = 0;
};

/// The word for a status, as the preview's data-status and galley-cli write it.
const char *statusWord(PictureResolver::Status status);

} // namespace Galley
