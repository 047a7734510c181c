// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

#include <functional>

class QObject;

namespace Galley {

class Retelling;

/// Visits each text that \a object itself shows or has read aloud: labels, buttons, actions, menus,
/// tabs, choices, tool tips, names. Not what an author may type, and nothing of what it holds.
/// What \a change answers is shown instead. An action or a text of a widget whose property "isData"
/// is true is what an author wrote, as an accessible name is where "nameIsData" is: these are left.
void visitWords(QObject &object, const std::function<QString(const QString &text)> &change);

/// The classes around \a object, nearest first: whose texts it may show.
QList<QByteArray> classesAround(const QObject &object);

/// Retells every text of every window there is.
void retellWindows(const Retelling &retelling);

} // namespace Galley
