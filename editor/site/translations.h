// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace Galley {

struct PostSummary;

/// What the translations of one post have in common: the path without the language in the file's
/// name ("trip.de.md"), in its folder's ("/de/trip.md"), or behind either ("trip-de.md",
/// "trip_pt-br/index.md"). Posts that differ in nothing but that have the same key. The path itself
/// for a post whose language is not told.
QString translationKey(const PostSummary &post);

/// The other posts with the key of the one at \a path.
QList<PostSummary> translationsOf(const QList<PostSummary> &posts, const QString &path);

/// Puts the translations of a post behind the first of them, in the order of their languages. \a
/// order: indexes of \a keys, which holds each post's translationKey(); all else stays as it is.
/// Linear but for what is moved.
void bringTogether(QList<int> &order, const QList<QString> &keys, const QList<QString> &languages);

} // namespace Galley
