// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/form/refusedtexts.h"

#include <QObject>

namespace Galley {

class FrontMatterForm;
class NoticeStack;
class Workspace;

/// Says what stands in a field and in no file, before it would be lost: with a save, and once for
/// each text before its post is let go.
class RefusedDesk : public QObject
{
    Q_OBJECT

public:
    RefusedDesk(Workspace &workspace, const FrontMatterForm &form, NoticeStack &notices,
                QObject *parent = nullptr);

    /// Says what the shown post does not take; takes back what was said once there is none.
    void tell();

private:
    /// Whether all has been said; if not, shows the post and says it.
    bool mayLeave();

    Workspace &m_workspace;
    const FrontMatterForm &m_form;
    NoticeStack &m_notices;
    QList<RefusedText> m_told;
};

} // namespace Galley
