// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QUrl>

#include <optional>

namespace Galley {

/// What a clicked link may lead to outside: a web address with a host, or a letter to someone.
/// Everything else (file:, data:, javascript:, programs' own schemes, our own scheme) is refused.
/// A letter keeps its subject and body only: some mail programs attach any file that a link names.
std::optional<QUrl> outgoingLink(const QUrl &url);

} // namespace Galley
