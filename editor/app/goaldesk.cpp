// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/goaldesk.h"

#include "app/actions.h"
#include "session/openpost.h"
#include "widgets/goaldialog.h"
#include "widgets/statusline.h"

namespace Galley {

GoalDesk::GoalDesk(QWidget &window, const Actions &actions, Settings &settings, StatusLine &line,
                   QObject *parent)
    : QObject(parent)
    , m_window(window)
    , m_settings(settings)
    , m_line(line)
{
    connect(actions.wordGoal, &QAction::triggered, this, &GoalDesk::ask);
    connect(&settings, &Settings::changed, this, &GoalDesk::show);
}

void GoalDesk::setPost(OpenPost *post)
{
    m_post = post;
    if (m_dialog)
        m_dialog->close(); // it was about the other one
    show();
}

void GoalDesk::show()
{
    m_line.setWordGoal(m_post ? m_settings.wordGoal(m_post->path()) : 0);
}

void GoalDesk::ask()
{
    if (!m_post || m_dialog)
        return;
    m_dialog
        = new GoalDialog(m_settings.wordGoal(m_post->path()), Settings::mostWordGoal, &m_window);
    m_dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(m_dialog, &QDialog::accepted, this, [this] {
        if (m_post)
            m_settings.setWordGoal(m_post->path(), m_dialog->words());
    });
    m_dialog->open();
}

} // namespace Galley
