// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "post/result.h"
#include "widgets/noticebar.h"

class QObject;

namespace Galley {

class Actions;
class NoticeStack;
class Settings;
class Workspace;

/// Lets the actions around saving do what they say, as long as \a workspace lives. What cannot be
/// kept safe is told in \a notices.
void connectSaving(const Actions &actions, Workspace &workspace, Settings &settings,
                   NoticeStack &notices);

/// What the window says of a post that is read-only, and what it offers.
Notice readOnlyNotice(const Problem &reason, Workspace &workspace);

/// What the window says when the post that is shown could not be saved, and what it offers.
Notice saveProblemNotice(const Problem &problem, Workspace &workspace);

} // namespace Galley
