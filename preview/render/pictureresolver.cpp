// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/pictureresolver.h"

namespace Galley {

const char *statusWord(PictureResolver::Status status)
{
    using Status = PictureResolver::Status;
    switch (status) {
    case Status::Ok:
        return "ok";
    case Status::WrongCase:
        return "case";
    case Status::Outside:
        return "outside";
    case Status::Remote:
        return "remote";
    case Status::Templated:
        return "templated";
    case Status::Missing:
        break;
    }
    return "missing";
}

} // namespace Galley
