// SPDX-License-Identifier: GPL-3.0-or-later
// What PostDesk tells of what was done to files, and of what could not be.
#include "app/postdesk.h"

#include "app/desk.h"
#include "app/operationwords.h"
#include "session/postcatalog.h"
#include "site/problemtext.h"
#include "widgets/noticestack.h"
#include "widgets/postpane.h"
#include "work/life/postlife.h"

#include <QFileInfo>

namespace Galley {

/// What an undo has left in unsaved texts.
QString PostDesk::keptWords() const
{
    if (m_life->keptWords().isEmpty())
        return {};
    QStringList names;
    for (const QString &path : m_life->keptWords())
        names.append(QFileInfo(path).fileName());
    return tr("But where unsaved text was changed since, it stays: %1.")
        .arg(names.join(QStringLiteral(", ")));
}

void PostDesk::tellTakenBack(const FileOperation &operation)
{
    const bool ofPictures = operation.kind > FileOperation::Kind::Make;
    if (operation.kind == FileOperation::Kind::Rename || ofPictures) {
        relist(operation, true);
    } else {
        m_catalog.refresh();
        if (operation.kind == FileOperation::Kind::Remove)
            openPost(operation.post);
    }
    tell(true,
         operation.isWholeKept() ? tr("Everything is as it was before.")
             : ofPictures
             ? tr("What was kept is back. The rest was too large for that: the bin has it.")
             : tr("The post is back. Its folder was too large to be kept: the bin has it."),
         keptWords(), false);
    Q_EMIT filesChanged();
}

void PostDesk::tellFollowed(const FileOperation &operation, bool back)
{
    relist(operation, back);
    tell(true,
         back ? tr("The file has its old name back, like the text.")
              : tr("The file has its new name again, like the text."),
         {}, false);
    Q_EMIT filesChanged();
}

void PostDesk::tellCutShort()
{
    if (m_life->lastWasCutShort())
        tell(false, tr("Galley stopped in the middle of a file operation."),
             tr("%1 puts it right.").arg(OperationWords::undo(*m_life->last())), true);
}

void PostDesk::tell(bool wellDone, const QString &first, const QString &second, bool undoable)
{
    Notice notice{QStringLiteral("operation"),
                  wellDone ? Notice::Kind::Finished : Notice::Kind::Look, first, second};
    if (undoable)
        notice.actions = {{wellDone ? tr("Undo") : tr("Take it back"), [this] { undo(); }}};
    m_desk.postPane().notices()->tell(notice);
}

void PostDesk::tellProblem(const Problem &problem)
{
    m_desk.postPane().notices()->tell(
        {QStringLiteral("operation"), Notice::Kind::Stopped, problemText(problem), {}});
}

} // namespace Galley
