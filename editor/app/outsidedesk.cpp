// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/outsidedesk.h"

#include "app/desk.h"
#include "app/panearranger.h"
#include "session/postcatalog.h"
#include "session/workspace.h"
#include "site/problemtext.h"
#include "widgets/bodyeditor.h"
#include "widgets/comparison/comparisonsheet.h"
#include "widgets/comparison/comparisonview.h"
#include "widgets/frontmatterform.h"
#include "widgets/merge/mergepanel.h"
#include "widgets/noticestack.h"
#include "widgets/postlistview.h"
#include "widgets/postpane.h"
#include "widgets/segmentedcontrol.h"
#include "widgets/shortdate.h"

#include <QEvent>
#include <QFileInfo>

namespace Galley {

namespace {

QString mergeId()
{
    return QStringLiteral("merge");
}

QString outsideId()
{
    return QStringLiteral("outside");
}

enum Side { Before, OnDisk };

} // namespace

OutsideDesk::OutsideDesk(Workspace &workspace, PostCatalog &catalog, Desk &desk, QObject *parent)
    : QObject(parent)
    , m_workspace(workspace)
    , m_catalog(catalog)
    , m_desk(desk)
    , m_sheet(new ComparisonSheet(&desk))
    , m_sides(new SegmentedControl(tr("Compare with"), SegmentedControl::Words::Shown))
{
    m_sheet->hide();
    m_sides->addSegment(QStringLiteral("history"), tr("Before"), tr("Your text before the merge"));
    m_sides->addSegment(QStringLiteral("outside"), tr("On disk"), tr("The other program's text"));
    m_sheet->addHeadWidget(m_sides);
    connect(m_sides, &SegmentedControl::chosen, this, &OutsideDesk::fillSheet);
    m_refill.setSingleShot(true);
    m_refill.setInterval(0);
    desk.window()->installEventFilter(this);
    connectChanges();

    MergePanel *panel = desk.postPane().mergePanel();
    connect(panel, &MergePanel::placeShown, this, [this](qsizetype position) {
        BodyEditor *editor = m_desk.postPane().editor();
        if (position >= editor->textStart())
            editor->goTo(position);
    });
    ComparisonView &view = m_sheet->view();
    connect(&m_refill, &QTimer::timeout, this, &OutsideDesk::fillSheet);
    connect(&view, &ComparisonView::closed, this, &OutsideDesk::hideSheet);
    connect(&view, &ComparisonView::restoreRequested, this, [this](const EditList &edits) {
        if (m_compared)
            m_compared->apply(edits);
    });
}

void OutsideDesk::connectChanges()
{
    connect(&m_workspace, &Workspace::postStateChanged, this, [this](OpenPost *post) {
        // What was saved is settled, but for places that still wait for a choice.
        DiskMerge *merge = m_changes.mergeOf(post);
        if (merge && post->state() == OpenPost::State::Saved && merge->conflicts().isEmpty()) {
            m_changes.forgetMerge(post);
            showMerge();
        }
    });
    connect(&m_changes, &OutsideChanges::merged, this, &OutsideDesk::showMerge);
    connect(&m_changes, &OutsideChanges::reloaded, this, &OutsideDesk::tellReloaded);
    connect(&m_changes, &OutsideChanges::gone, this,
            [this](OpenPost *post) { tellAway(post, {Problem::FileMissing}); });
    connect(&m_changes, &OutsideChanges::cameBack, this, [this](OpenPost *post) {
        if (post == m_workspace.post())
            m_desk.postPane().notices()->withdraw(outsideId());
    });
    connect(&m_changes, &OutsideChanges::renamed, this,
            [this](OpenPost *post, const QString &oldPath) {
                m_workspace.followPost(oldPath, post->path());
                m_catalog.rename(oldPath, post->path(), post->text());
                m_desk.postList().setUnsaved(post->path(), post->isModified());
                if (post == m_workspace.post())
                    m_desk.postList().setCurrentPath(post->path());
                tell(post,
                     {outsideId(), Notice::Kind::Told,
                      tr("Another program renamed this file to %1.")
                          .arg(QFileInfo(post->path()).fileName()),
                      tr("It was %1. Galley goes on under the new name.")
                          .arg(QFileInfo(oldPath).fileName())});
            });
    connect(&m_changes, &OutsideChanges::unreadable, this,
            [this](OpenPost *post, const Problem &problem) { tellAway(post, problem); });
}

void OutsideDesk::tellAway(const OpenPost *post, const Problem &reason)
{
    Notice notice{outsideId(), Notice::Kind::Look, tr("This file was deleted by another program."),
                  tr("Your text is still here.")};
    if (reason.code == Problem::FileMissing) {
        notice.actions = {{tr("Save it again"), [this] { m_workspace.save(); }}};
    } else {
        notice.first = tr("Another program changed this file, and Galley cannot show it.");
        notice.second = tr("%1 Your text is still here.").arg(problemText(reason));
    }
    tell(post, notice);
}

/// Only about the post that is shown: the bars are its own.
void OutsideDesk::tell(const OpenPost *post, const Notice &notice)
{
    if (post == m_workspace.post())
        m_desk.postPane().notices()->tell(notice);
}

void OutsideDesk::tellReloaded(OpenPost *post, const QString &before)
{
    m_catalog.update(post->path(), post->text());
    Notice notice{outsideId(), Notice::Kind::Told, tr("This file changed on disk."),
                  tr("You had no changes, so Galley shows the new text.")};
    notice.actions = {{tr("Show what changed"),
                       [this, post = QPointer(post), before] {
                           if (post)
                               compare(post, before);
                       },
                       false}};
    tell(post, notice);
}

void OutsideDesk::showPost()
{
    hideSheet();
    m_changes.setPosts(m_workspace.posts());
    // A post that was in the background may have been changed, and not been told of.
    m_changes.lookAgain();
    if (const auto away = m_changes.awayReason(m_workspace.post()))
        tellAway(m_workspace.post(), *away);
    showMerge();
}

void OutsideDesk::showMerge()
{
    DiskMerge *merge = m_changes.mergeOf(m_workspace.post());
    NoticeStack *notices = m_desk.postPane().notices();
    if (merge != m_shown && merge)
        connect(merge, &DiskMerge::changed, this, &OutsideDesk::showMerge, Qt::UniqueConnection);
    m_shown = merge;
    m_desk.postPane().mergePanel()->setMerge(merge);
    markPlaces();
    notices->withdraw(mergeId());
    if (merge && !merge->isSeen())
        notices->tell(mergeNotice(*merge));
}

Notice OutsideDesk::mergeNotice(const DiskMerge &merge) const
{
    auto *self = const_cast<OutsideDesk *>(this);
    Notice notice{mergeId(),
                  Notice::Kind::Look,
                  tr("Another program changed this file while you were writing."),
                  {}};
    notice.icon = QStringLiteral("merge");
    notice.twoLines = true;
    const int together = merge.together();
    const int open = int(merge.conflicts().size());
    QStringList sentences;
    if (merge.isUndone()) {
        sentences = {tr("You took its changes out of your text again."),
                     tr("They are still on the disk, and saving asks before it writes over them.")};
    } else {
        if (together > 0)
            sentences.append(together == 1 ? tr("1 change went together.")
                                           : tr("%Ln changes went together.", nullptr, together));
        if (open > 0)
            sentences.append(
                open == 1 ? tr("1 place was changed by both and needs you.")
                          : tr("%Ln places were changed by both and need you.", nullptr, open));
        sentences.append(tr("Nothing is lost."));
    }
    notice.second = sentences.join(u' ');
    notice.dismissed = [self] {
        if (self->m_shown)
            self->m_shown->markSeen();
    };
    notice.actions
        = {{tr("Show all changes"), [self] { self->compareMerge(); }, false, Notice::Weight::Flat}};
    return notice;
}

void OutsideDesk::markPlaces()
{
    QList<QTextCursor> places;
    QStringList keys;
    if (m_shown && !m_shown->isUndone()) {
        for (int i = 0; i < m_shown->conflicts().size(); ++i) {
            places.append(m_shown->cursorOf(i));
            if (const QString key = m_shown->conflicts()[i].key; !key.isEmpty())
                keys.append(key);
        }
    }
    m_desk.postPane().editor()->setMarkedPlaces(places);
    m_desk.postPane().form()->setMarkedKeys(keys);
}

void OutsideDesk::compareMerge()
{
    if (!m_shown)
        return;
    compare(&m_shown->post(), m_shown->textBefore());
    m_sides->setVisible(true);
}

void OutsideDesk::compare(OpenPost *post, const QString &before)
{
    hideSheet();
    m_compared = post;
    m_before = before;
    m_sides->setVisible(false);
    m_sides->setCurrent(Before);
    m_sheet->setTitle(QFileInfo(post->path()).fileName(),
                      tr("Comparing with what another program changed"));
    m_sheet->view().setRestorable(!post->isReadOnly());
    connect(post->document(), &QTextDocument::contentsChanged, &m_refill,
            [this] { m_refill.start(); });
    m_desk.panes().showRoom(PaneArranger::Room::Write);
    m_desk.panes().setCover(m_sheet);
    fillSheet();
    m_sheet->view().setFocus();
}

void OutsideDesk::fillSheet()
{
    if (!m_compared)
        return;
    const bool withDisk = m_shown && m_sides->current() == OnDisk;
    ComparisonView::Side other{tr("Your text before"), {}, m_before};
    if (withDisk) {
        const QDateTime written = m_shown->written();
        other = {tr("On disk"),
                 written.isValid() ? tr("written at %1").arg(shortMoment(QLocale(), written))
                                   : QString(),
                 m_shown->theirText()};
    }
    m_sheet->view().setRestoreText(withDisk ? tr("Take this change") : tr("Restore this change"));
    m_sheet->view().compare({tr("Your text now"), {}, m_compared->text()}, other);
}

void OutsideDesk::hideSheet()
{
    if (m_compared)
        disconnect(m_compared->document(), nullptr, &m_refill, nullptr);
    m_compared = nullptr;
    if (m_desk.panes().cover() != m_sheet)
        return;
    m_desk.panes().setCover(nullptr);
    m_sheet->hide();
    m_desk.postPane().editor()->setFocus();
}

bool OutsideDesk::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::WindowActivate)
        m_changes.lookAgain();
    return QObject::eventFilter(watched, event);
}

bool OutsideDesk::waits(const OpenPost &post) const
{
    const DiskMerge *merge = m_changes.mergeOf(&post);
    return m_changes.awayReason(&post) || (merge && !merge->conflicts().isEmpty());
}

} // namespace Galley
