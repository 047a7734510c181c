// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/prosedesk.h"

#include "app/desk.h"
#include "app/goaldesk.h"
#include "app/livegarbled.h"
#include "app/livegrammar.h"
#include "app/livespelling.h"
#include "app/livestatus.h"
#include "app/livestyle.h"
#include "app/spellingmenu.h"
#include "app/stylemenu.h"
#include "session/openpost.h"
#include "widgets/bodyeditor.h"
#include "widgets/postpane.h"

#include <QDir>

namespace Galley {

ProseDesk::ProseDesk(QWidget &window, Actions &actions, Settings &settings, Desk &desk)
    : m_status(std::make_unique<LiveStatus>(desk.status(), *desk.postPane().editor()))
    , m_goal(std::make_unique<GoalDesk>(window, actions, settings, desk.status()))
    , m_garbled(std::make_unique<LiveGarbled>(desk.status(), desk.postPane()))
    , m_spelling(std::make_unique<LiveSpelling>(settings, *desk.postPane().editor()))
    , m_style(std::make_unique<LiveStyle>(settings, *m_spelling, *desk.postPane().editor()))
    , m_grammar(std::make_unique<LiveGrammar>(settings, *m_spelling, *desk.postPane().editor()))
    , m_spellingMenu(new SpellingMenu(actions, settings, *m_spelling, desk.postPane(), this))
{
    QObject::connect(m_status.get(), &LiveStatus::counted, m_goal.get(), &GoalDesk::setWords);
    new StyleMenu(*m_style, *m_grammar, desk.postPane(), this);
}

ProseDesk::~ProseDesk()
{
    // The menus go before what they ask.
    const QObjectList menus = children();
    qDeleteAll(menus);
}

void ProseDesk::setPost(OpenPost *post, const Blog &blog)
{
    m_status->setPost(post, post ? QDir(blog.root).relativeFilePath(post->path()) : QString());
    m_goal->setPost(post);
    m_garbled->setPost(post);
    m_spelling->setPost(post, blog);
    m_style->setPost(post);
    m_grammar->setPost(post);
}

bool ProseDesk::isCurrent() const
{
    return m_garbled->isCurrent() && m_spelling->isCurrent() && m_style->isCurrent();
}

} // namespace Galley
