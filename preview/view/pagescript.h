// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QString>

namespace Galley {

/// The program text of the page. It is run in the isolated world, where the page's policy against
/// scripts does not reach, and where the post sees nothing of it.
QString pageSource();
/// The style sheet of the page's frame, where its lists of fonts are.
QString pageSheet();

/// What sets formulas, and what draws diagrams: large, so each is evaluated only once a post has
/// some.
QString mathSource();
QString diagramSource();

/// The text of a call: name(argument).
QString scriptCall(const char *name, const QJsonObject &argument);

} // namespace Galley
