// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/quickdesk.h"

#include "app/actions.h"
#include "app/desk.h"
#include "app/panearranger.h"
#include "session/postcatalog.h"
#include "session/workspace.h"
#include "widgets/bodyeditor.h"
#include "widgets/outline/postheadings.h"
#include "widgets/postlistmodel.h"
#include "widgets/postpane.h"
#include "widgets/quickopen/quickopen.h"

#include <QAction>
#include <QDir>
#include <QMainWindow>

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
    connect(actions.splitPost, &QAction::triggered, this, &QuickDesk::askBeside);
    connect(actions.commands, &QAction::triggered, this, [this] { ask(QStringLiteral(">")); });
}

void QuickDesk::ask(const QString &question)
{
    m_field->ask(QList<QuickOpenGroup>{posts(), headings()} + m_commands.groups(), question);
}

void QuickDesk::askBeside()
{
    QuickOpenGroup group = posts();
    for (QuickOpenItem &item : group.items)
        item.run = item.beside;
    group.hint.clear();
    m_field->ask({group}, {});
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
    group.hint = tr("Enter opens, Ctrl+Enter shows it beside the text, Esc leaves.   > commands   "
                    "@ headings");
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
        item.beside = [this, path = post.path] { Q_EMIT besideWanted(path); };
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
    const int body = int(post->frontMatter().fence().bodyStart);
    for (const PostHeading &heading : postHeadings(*m_desk.postPane().editor()->document(), body)) {
        const int line = heading.line + 1;
        group.items.append({heading.text,
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
