// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

/// An independent opinion about an edit: yaml-cpp's own loader, which Galley::Post does not use.
namespace YamlJudge {

/// Whether \a after is \a before with \a key, at the top level, being the text \a value, and
/// nothing else different. The reason if not; empty if all is well.
std::string objection(const std::string &before, const std::string &after, const std::string &key,
                      const std::string &value);

} // namespace YamlJudge
