// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/besidedesk.h"

#include "app/completiondesk.h"
#include "app/livespelling.h"
#include "app/spellingmenu.h"
#include "app/splitdesk.h"
#include "session/workspace.h"
#include "widgets/split/splitpane.h"

namespace Galley {

BesideDesk::BesideDesk(SplitDesk &split, Workspace &workspace, const Helpers &helpers,
                       QObject *parent)
    : QObject(parent)
    , m_workspace(workspace)
    , m_helpers(helpers)
{
    connect(&split, &SplitDesk::paneMade, this, [this](SplitPane *pane) { serve(*pane); });
}

void BesideDesk::serve(SplitPane &pane)
{
    m_helpers.completion.serve(pane);
    auto *spelling = new LiveSpelling(m_helpers.spelling, pane.editor(), &pane);
    m_helpers.menu.serve(pane.editor(), *spelling);
    connect(&pane, &SplitPane::changed, spelling, [this, &pane, spelling] {
        if (pane.post() != spelling->post())
            spelling->setPost(pane.post(),
                              pane.post() ? m_workspace.blog().value_or(Blog()) : Blog());
    });
}

} // namespace Galley
