// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/recentdesk.h"

#include "app/operationwords.h"
#include "app/postdesk.h"
#include "session/workspace.h"
#include "site/problemtext.h"
#include "widgets/shortdate.h"
#include "work/life/postlife.h"

#include <QSet>

namespace Galley {

namespace {

QString detailOf(const OperationLog::Kept &kept)
{
    QSet<QString> files;
    for (const FileStep &step : kept.operation.steps) {
        if (step.kind != FileStep::Kind::MakeFolder)
            files.insert(step.kind == FileStep::Kind::Move ? step.to : step.path);
    }
    const QString count = files.size() == 1
        ? RecentDesk::tr("1 file")
        : RecentDesk::tr("%Ln files", nullptr, int(files.size()));
    if (kept.begun)
        return RecentDesk::tr("%1; it was cut short").arg(count);
    return kept.operation.isWholeKept()
        ? count
        : RecentDesk::tr("%1; what is too large to be kept is in the bin").arg(count);
}

} // namespace

RecentDesk::RecentDesk(QWidget &window, Workspace &workspace, PostDesk &posts, QObject *parent)
    : QObject(parent)
    , m_window(window)
    , m_workspace(workspace)
    , m_posts(posts)
    , m_job(QStringLiteral("recent-changes"))
{
    connect(&posts, &PostDesk::filesChanged, this, &RecentDesk::refresh);
}

RecentDialog *RecentDesk::dialog() const
{
    return m_dialog;
}

void RecentDesk::open()
{
    if (m_dialog || !m_workspace.blog())
        return;
    m_dialog = new RecentDialog(&m_window);
    m_dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(m_dialog, &RecentDialog::undoWanted, this, &RecentDesk::undo);
    m_dialog->open();
    refresh();
}

void RecentDesk::refresh()
{
    if (!m_dialog || !m_workspace.blog())
        return;
    m_job.run([this, log = m_posts.life().log(), root = m_workspace.blog()->root] {
        const QList<OperationLog::Kept> operations = log.recent(root);
        return NewestJob::Delivery([this, operations] {
            if (m_dialog)
                show(operations);
        });
    });
}

void RecentDesk::show(const QList<OperationLog::Kept> &operations)
{
    QList<RecentDialog::Row> rows;
    for (qsizetype i = 0; i < operations.size(); ++i) {
        const OperationLog::Kept &kept = operations[i];
        RecentDialog::Row row{kept.file,
                              tr("%1, %2", "what was done, and when")
                                  .arg(OperationWords::done(kept.operation),
                                       shortMoment(QLocale(), kept.operation.when.toLocalTime())),
                              detailOf(kept),
                              {}};
        for (qsizetype later = 0; later < i; ++later) {
            if (kept.operation.sharesFilesWith(operations[later].operation))
                row.barred = tr("A later change concerns the same files: %1. Take that back first.")
                                 .arg(OperationWords::done(operations[later].operation));
        }
        rows.append(row);
    }
    m_dialog->setRows(rows);
}

void RecentDesk::undo(const QString &file)
{
    if (const Done done = m_posts.undo(file); !done && m_dialog)
        m_dialog->setProblem(problemText(done.problem()));
}

} // namespace Galley
