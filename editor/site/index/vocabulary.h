// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>

namespace Galley {

class IndexDatabase;

/// All the words of an index, to find those that contain a part: as many as there are in a
/// language's dictionary, so that a look through all of them takes a millisecond.
class Vocabulary
{
public:
    /// Reads the words that have come since the last time. False if that failed.
    bool update(IndexDatabase &database);
    /// The words that contain \a part; one more than \a most if there are more.
    QList<QByteArray> containing(const QByteArray &part, int most) const;

    /// The word that is meant by a slip of the fingers: at most two letters wrong, missing, too
    /// many or exchanged with their neighbour (one in words of less than six). Empty if there is
    /// none.
    QByteArray nearest(const QByteArray &word) const;

private:
    QByteArray m_words; ///< each on a line
    qint64 m_last = 0; ///< the number of the last one
};

} // namespace Galley
