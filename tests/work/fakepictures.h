// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "render/pictureresolver.h"

#include <QHash>

namespace Galley {

/// Answers from a table; what is not in it is missing.
class FakePictures : public PictureResolver
{
public:
    void add(const QString &target, Status status, const QString &file = {})
    {
        Picture picture;
        picture.status = status;
        picture.file = file;
        m_known.insert(target, picture);
    }

    Picture resolve(const QString &target) const override { return m_known.value(target); }

private:
    QHash<QString, Picture> m_known;
};

} // namespace Galley
