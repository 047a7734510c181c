// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

/// The sanitizer's judge, which shares no code with it: reads HTML in the one strict form that we
/// write, with lists of its own. Returns what is wrong, empty if nothing is. Anything a browser
/// might read in another way is wrong: a "<" that begins no such tag, an attribute without double
/// quotes, a bare ampersand in one, an address with a scheme that is not harmless.
QString faultIn(const QByteArray &html);
