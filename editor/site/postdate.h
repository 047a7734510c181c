// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QString>

namespace Galley {

/// The point in time that a post's date means, for the order of posts; invalid if it means none.
/// Reads the forms that real blogs have: "2018-05-30", with a time, with an offset ("+0200", "-4",
/// "Z"), with "T" or a blank, "2018/5/3", "18 Dec 2014", "May 3, 2018". Without an offset, UTC: no
/// clock of this machine moves a post to another day. Never clamps: 31 February is no date.
QDateTime readPostDate(const QString &text);

/// How a date is written, as a form that writeDate() takes: "yyyy-MM-dd HH:mm:ss +hhmm",
/// "yyyy-M-d", "d MMM yyyy", "yyyy-MM-ddTHH:mm:ss.zzzZ". Empty if it is none, also for a day that
/// does not exist.
QString dateFormOf(const QString &text);
/// Writes a point in time in a form, in its own time zone; "Z" stands for UTC.
QString writeDate(const QDateTime &when, const QString &form);

/// The date in front of a file's name ("2018-05-30-title.md") as written; empty if there is none.
QString dateInFileName(const QString &fileName);

/// A file's name without its date in front and its suffix.
QString nameWithoutDate(const QString &fileName);

} // namespace Galley
