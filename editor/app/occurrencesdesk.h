// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QPointer>

namespace Galley {

class BodyEditor;
class Desk;
class Occurrences;

/// Has every occurrence of a word changed together, and says how many there are, or why there is
/// nothing to change.
class OccurrencesDesk : public QObject
{
    Q_OBJECT

public:
    /// A child of \a desk.
    explicit OccurrencesDesk(Desk &desk);

    /// Of what is selected in one of the two views, or of the word at its caret.
    void begin(BodyEditor &editor);

private:
    void show();

    Desk &m_desk;
    QPointer<Occurrences> m_current; ///< that were asked for last
};

} // namespace Galley
