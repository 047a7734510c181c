// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

/// Files for the tests of this room: the cases of tests/cases and, with GALLEY_SHARED set, real
/// posts.
namespace PostFiles {

/// The bytes of a file; fails the running test if there are none to read.
QByteArray bytes(const QString &path);

/// tests/cases/TOPIC.
QString casesFolder(const QString &topic);

/// Every post below $GALLEY_SHARED/corpus and $GALLEY_SHARED/sites; empty where that is not set.
/// Files below a folder "...~history" are odd on purpose: earlier versions kept for their faults.
QStringList sharedPosts();

} // namespace PostFiles
