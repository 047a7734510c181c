// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/blogdesk.h"

#include "session/settings.h"
#include "session/workspace.h"
#include "widgets/blogdialog.h"

#include <QWidget>

namespace Galley {

BlogDesk::BlogDesk(QWidget &window, Workspace &workspace, Settings &settings)
    : QObject(&window)
    , m_window(window)
    , m_workspace(workspace)
    , m_settings(settings)
{ }

void BlogDesk::open()
{
    if (m_dialog || !m_workspace.blog() || !m_workspace.blog()->scanned)
        return;
    m_dialog = new BlogDialog(&m_window);
    m_dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(m_dialog, &BlogDialog::chosen, this, [this](const BlogChoice &choice) {
        m_workspace.setChoice(choice);
        show();
    });
    // Another blog may come by a second start of the program.
    connect(&m_workspace, &Workspace::blogChanged, m_dialog,
            [this, root = m_workspace.blog()->root] {
                if (m_workspace.blog()->root != root)
                    m_dialog->close();
            });
    show();
    m_dialog->open();
}

void BlogDesk::show()
{
    const Blog &blog = *m_workspace.blog();
    m_dialog->show(blog, m_settings.blogChoice(blog.root));
}

} // namespace Galley
