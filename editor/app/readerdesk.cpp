// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/readerdesk.h"

#include "app/actions.h"
#include "app/desk.h"
#include "app/liveproof.h"
#include "app/printdesk.h"
#include "app/proofclicks.h"
#include "app/proofpane.h"
#include "app/sitedesk.h"
#include "look/look.h"
#include "session/prompts.h"
#include "session/settings.h"
#include "session/workspace.h"
#include "view/previewview.h"
#include "widgets/bodyeditor.h"
#include "widgets/noticestack.h"
#include "widgets/postpane.h"

#include <QDesktopServices>
#include <QUrl>

#include <algorithm>
#include <iterator>
#include <utility>

namespace Galley {

namespace {

constexpr int ZoomSteps[]
    = {50, 67, 75, 80, 90, 100, 110, 125, 150, 175, 200, 250, 300}; // per cent

} // namespace

ReaderDesk::ReaderDesk(const Actions &actions, Settings &settings, Workspace &workspace,
                       Prompts &prompts, Desk &desk, LiveProof &proof, QObject *parent)
    : QObject(parent)
    , m_settings(settings)
    , m_prompts(prompts)
    , m_desk(desk)
{
    new ProofClicks(workspace, desk, proof, this);
    new PrintDesk(actions, workspace, prompts, desk, proof, this);
    new SiteDesk(actions, settings, workspace, prompts, desk, proof, this);
    PreviewView *preview = desk.proofPane().preview();
    connect(preview, &PreviewView::linkActivated, this, &ReaderDesk::openOutside);
    connect(preview, &PreviewView::stopped, this, &ReaderDesk::tellStopped);
    connect(&Look::instance(), &Look::changed, this, &ReaderDesk::followLook);
    followLook();
    connectZoom(actions);
    connectPlace(workspace, proof);
    actions.smart->setChecked(settings.smartPunctuation());
    proof.setSmart(settings.smartPunctuation());
    connect(actions.smart, &QAction::toggled, this, [&settings, &proof](bool smart) {
        settings.setSmartPunctuation(smart);
        proof.setSmart(smart);
    });
}

/// A post that the author comes back to is where it was left, on the page too.
void ReaderDesk::connectPlace(Workspace &workspace, LiveProof &proof)
{
    connect(&workspace, &Workspace::postChanged, this, [this] { m_placeDue = true; });
    connect(&proof, &LiveProof::current, this, [this] {
        if (std::exchange(m_placeDue, false) && m_desk.postPane().editor()->topBodyLine() >= 1)
            m_desk.bringProofAlong();
    });
}

void ReaderDesk::connectZoom(const Actions &actions)
{
    setZoom(m_settings.previewZoom());
    const auto step = [this](int steps) {
        const auto *at
            = std::find_if(std::begin(ZoomSteps), std::end(ZoomSteps) - 1,
                           [this](int each) { return each >= m_settings.previewZoom(); });
        const auto index = std::clamp<qsizetype>(at - std::begin(ZoomSteps) + steps, 0,
                                                 std::size(ZoomSteps) - 1);
        setZoom(ZoomSteps[index]);
    };
    connect(actions.zoomIn, &QAction::triggered, this, [step] { step(1); });
    connect(actions.zoomOut, &QAction::triggered, this, [step] { step(-1); });
    connect(actions.zoomReset, &QAction::triggered, this, [this] { setZoom(100); });
    connect(m_desk.proofPane().preview(), &PreviewView::zoomTurned, this, step);
    connect(&m_settings, &Settings::changed, this,
            [this, shown = m_settings.previewZoom()]() mutable {
                if (std::exchange(shown, m_settings.previewZoom()) != shown)
                    setZoom(shown);
            });
}

void ReaderDesk::setZoom(int percent)
{
    m_desk.proofPane().preview()->setZoom(percent / 100.0);
    if (percent != m_settings.previewZoom())
        m_settings.setPreviewZoom(percent);
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
