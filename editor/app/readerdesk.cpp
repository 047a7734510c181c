// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/readerdesk.h"

#include "app/desk.h"
#include "app/proofclicks.h"
#include "app/proofpane.h"
#include "look/look.h"
#include "session/prompts.h"
#include "view/previewview.h"
#include "widgets/noticestack.h"
#include "widgets/postpane.h"

#include <QDesktopServices>
#include <QUrl>

namespace Galley {

ReaderDesk::ReaderDesk(Workspace &workspace, Prompts &prompts, Desk &desk, const LiveProof &proof,
                       QObject *parent)
    : QObject(parent)
    , m_prompts(prompts)
    , m_desk(desk)
{
    new ProofClicks(workspace, desk, proof, this);
    PreviewView *preview = desk.proofPane().preview();
    connect(preview, &PreviewView::linkActivated, this, &ReaderDesk::openOutside);
    connect(preview, &PreviewView::stopped, this, &ReaderDesk::tellStopped);
    connect(&Look::instance(), &Look::changed, this, &ReaderDesk::followLook);
    followLook();
}

void ReaderDesk::openOutside(const QUrl &url)
{
    if (m_prompts.openOutside(url.toString(QUrl::FullyEncoded)))
        QDesktopServices::openUrl(url);
}

void ReaderDesk::tellStopped(bool reloading)
{
    Notice notice{QStringLiteral("preview"), Notice::Kind::Told,
                  tr("The preview stopped and was started again."),
                  tr("Your text was not touched.")};
    if (!reloading) {
        notice.first = tr("The preview stopped.");
        notice.actions
            = {{tr("Start it again"), [this] { m_desk.proofPane().preview()->reload(); }}};
    }
    m_desk.postPane().notices()->tell(notice);
}

void ReaderDesk::followLook()
{
    m_desk.proofPane().setPageDark(Look::instance().isDark());
}

} // namespace Galley
