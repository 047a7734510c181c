// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QMenu;

namespace Galley {

class Settings;

/// The menu of languages: the system's, then each by its own name. What is chosen is spoken at once
/// and from then on.
class LanguageDesk : public QObject
{
    Q_OBJECT

public:
    /// Fills \a menu; both must outlive the desk.
    LanguageDesk(QMenu &menu, Settings &settings, QObject *parent);
};

} // namespace Galley
