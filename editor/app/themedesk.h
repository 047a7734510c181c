// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "look/owncolours.h"
#include "post/result.h"
#include "session/diskwatch.h"
#include "session/settings.h"

#include <QObject>
#include <QPointer>

#include <optional>

namespace Galley {

class Actions;
class NoticeStack;

/// The look that the author's settings ask for; what of it could not be read.
struct ChosenLook {
    Settings::Theme theme
        = Settings::Theme::System; ///< the system's where the file is not readable
    OwnColours own;
    QList<ColourProblem> lines; ///< what is wrong in the file
    std::optional<Problem> problem; ///< why there is no file
};

ChosenLook chosenLook(const Settings &settings);

/// The window in the colours that the author has chosen, in the menu, in the settings or in a file
/// of own colours, which is read again whenever it is saved.
class ThemeDesk : public QObject
{
    Q_OBJECT

public:
    /// Whoever starts the program applies the first look. \a notices are told in whichever of them
    /// is on screen. All must outlive this.
    ThemeDesk(const Actions &actions, Settings &settings, const QList<NoticeStack *> &notices,
              QObject *parent = nullptr);

    /// What is wrong with the file of own colours, a line each; empty if nothing is, or if it is
    /// not in use.
    QString trouble() const;
    /// Has the system open the file of own colours; makes it first where there is none.
    void openColours();

Q_SIGNALS:
    /// The file was read anew.
    void changed();

private:
    void wear();
    void follow();
    void apply();
    void makeColours();
    void tell(const QString &first, const QString &second);

    const Actions &m_actions;
    Settings &m_settings;
    QList<QPointer<NoticeStack>> m_notices;
    DiskWatch m_watch;
    ChosenLook m_look;
    QString m_file; ///< that was read
};

} // namespace Galley
