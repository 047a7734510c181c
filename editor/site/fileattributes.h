// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <sys/stat.h>

namespace Galley {

class FileCalls;

/// Gives the file open as \a to the owner, the permissions and the extended attributes (access
/// lists, tags) of the file open as \a from, whose status is \a status. POSIX only. Owner and
/// attributes are kept where the system lets us; a group that cannot be kept gets no more rights
/// than everybody has. False, with errno, when the permissions cannot be set.
bool copyAttributes(FileCalls &calls, int from, int to, const struct stat &status);

} // namespace Galley
