// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/quickdesk.h"

#include "app/actions.h"
#include "app/desk.h"
#include "app/panearranger.h"
#include "render/coderanges.h"
#include "session/postcatalog.h"
#include "session/workspace.h"
#include "widgets/bodyeditor.h"
#include "widgets/postlistmodel.h"
#include "widgets/postpane.h"
#include "widgets/quickopen/quickopen.h"

#include <QAction>
#include <QDir>
#include <QMainWindow>
#include <QRegularExpression>

#include <algorithm>

namespace Galley {

QuickDesk::QuickDesk(QMainWindow &window, const Actions &actions, Workspace &workspace,
                     PostCatalog &catalog, Desk &desk, Settings &settings, QObject *parent)
    : QObject(parent)
    , m_workspace(workspace)
    , m_catalog(catalog)
    , m_desk(desk)
    , m_commands(window, settings, workspace)
    , m_field(new QuickOpen(window))
{
    connect(actions.quickOpen, &QAction::triggered, this, [this] { ask(); });
    connect(actions.commands, &QAction::triggered, this, [this] { ask(QStringLiteral(">")); });
}

void QuickDesk::ask(const QString &question)
{
    m_field->ask(QList<QuickOpenGroup>{posts(), headings()} + m_commands.groups(), question);
}

void QuickDesk::openPost(const QString &path)
{
    if (!m_workspace.openPost(path))
        return;
    m_desk.panes().showRoom(PaneArranger::Room::Write);
    m_desk.postPane().editor()->setFocus();
}

QuickOpenGroup QuickDesk::posts()
{
    QuickOpenGroup group{tr("Posts"), {}, false, true, {}};
    if (!m_workspace.blog())
        return group;
    const QDir root(m_workspace.blog()->root);
    const QDateTime now = QDateTime::currentDateTime();
    for (const PostSummary &post : m_catalog.posts()) {
        QuickOpenItem item{post.title, root.relativeFilePath(post.path), shownDate(post),
                           QStringLiteral("post")};
        if (post.draft) {
            item.icon = QStringLiteral("draft");
            item.note = tr("Draft");
        } else if (isScheduled(post, now)) {
            item.icon = QStringLiteral("clock");
            item.note = tr("Scheduled %1").arg(item.note);
        }
        item.run = [this, path = post.path] { openPost(path); };
        group.items.append(item);
    }
    return group;
}

QuickOpenGroup QuickDesk::headings()
{
    QuickOpenGroup group{tr("Headings in this post"), u'@', false, false, {}};
    const OpenPost *post = m_workspace.post();
    if (!post)
        return group;
    const QString text = post->text();
    const Fence fence = post->frontMatter().fence();
    const QString body = text.mid(fence.bodyStart);
    const QList<TextRange> code = codeRanges(body);
    static const QRegularExpression heading(QStringLiteral("^ {0,3}(#{1,6})[ \\t]+(.*?)[ \\t#]*$"),
                                            QRegularExpression::MultilineOption);
    qsizetype counted = 0; // up to where the lines are
    int line = fence.bodyLine + 1;
    auto each = heading.globalMatch(body);
    while (each.hasNext()) {
        const QRegularExpressionMatch match = each.next();
        const qsizetype at = match.capturedStart(1);
        const bool isCode = std::any_of(code.cbegin(), code.cend(), [at](const TextRange &range) {
            return range.start <= at && at < range.start + range.length;
        });
        if (isCode || match.captured(2).isEmpty())
            continue;
        line += int(QStringView(body).mid(counted, at - counted).count(u'\n'));
        counted = at;
        group.items.append({match.captured(2),
                            {},
                            tr("Line %L1").arg(line),
                            QStringLiteral("heading"),
                            true,
                            [this, line] {
                                m_desk.panes().showRoom(PaneArranger::Room::Write);
                                m_desk.postPane().goToLine(line);
                            }});
    }
    return group;
}

} // namespace Galley
