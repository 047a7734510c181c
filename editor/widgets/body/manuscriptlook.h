// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/typesetting.h"

#include <QFont>
#include <QObject>

namespace Galley {

/// How every body editor of the program sets its text: as Look is for colours, one for all of them.
class ManuscriptLook : public QObject
{
    Q_OBJECT

public:
    static ManuscriptLook &instance();

    const Typesetting &typesetting() const { return m_typesetting; }
    /// Takes another one, then changed(); costs nothing where it is the same.
    void setTypesetting(const Typesetting &typesetting);
    /// The prose's font, of Look's faces and scale.
    QFont font() const;

Q_SIGNALS:
    void changed();

private:
    ManuscriptLook() = default;
    Typesetting m_typesetting;
};

} // namespace Galley
