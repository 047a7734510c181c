// SPDX-License-Identifier: GPL-3.0-or-later
#include "post/yamltree.h"

#include <algorithm>

namespace Galley {

bool sameContent(const YamlNode &a, const YamlNode &b)
{
    return a.kind == b.kind && a.value == b.value && a.tag == b.tag && a.anchor == b.anchor
        && a.flow == b.flow
        && std::equal(a.children.begin(), a.children.end(), b.children.begin(), b.children.end(),
                      sameContent);
}

} // namespace Galley
