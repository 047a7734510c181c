// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/goaldesk.h"

#include "app/actions.h"
#include "session/openpost.h"
#include "widgets/goaldialog.h"
#include "widgets/statusline.h"

#include <algorithm>

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
    showToday(m_words);
}

void GoalDesk::setWords(const OpenPost *post, int words)
{
    // If a night has passed since, the day began with what was there then.
    const int before = m_counted == post ? m_words : words;
    m_counted = post;
    m_words = words;
    showToday(before);
}

/// \a wordsBefore: what the day begins with if it has not begun yet.
void GoalDesk::showToday(int wordsBefore)
{
    const int goal = m_post && m_counted == m_post ? m_settings.dailyWords() : 0;
    int added = 0;
    if (goal > 0) {
        const QDate today = QDate::currentDate();
        const auto start = m_settings.wordsAtDayStart(m_post->path(), today);
        added = std::max(0, m_words - start.value_or(wordsBefore));
        if (!start)
            m_settings.setWordsAtDayStart(m_post->path(), today, wordsBefore);
    }
    m_line.setToday(added, goal);
}

void GoalDesk::ask()
{
    if (!m_post || m_dialog)
        return;
    m_dialog = new GoalDialog(m_settings.wordGoal(m_post->path()), m_settings.dailyWords(),
                              Settings::mostWordGoal, &m_window);
    m_dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(m_dialog, &QDialog::accepted, this, [this] {
        if (m_post)
            m_settings.setWordGoal(m_post->path(), m_dialog->words());
        m_settings.setDailyWords(m_dialog->dailyWords());
    });
    m_dialog->open();
}

} // namespace Galley
