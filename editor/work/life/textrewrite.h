// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "post/editlist.h"

#include <QByteArray>
#include <QString>

namespace Galley {

/// What an operation asks of the texts of posts.
class TextRewrite
{
public:
    virtual ~TextRewrite() = default;
    /// A quick look: whether the post at \a postFile (absolute) can hold anything to be changed.
    virtual bool mayConcern(const QString &postFile, const QByteArray &bytes) const = 0;
    /// The edits for the text of that post. Fails where what has to change cannot be changed
    /// safely.
    virtual Result<EditList> edits(const QString &postFile, const QString &text) const = 0;
};

} // namespace Galley
