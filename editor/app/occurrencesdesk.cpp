// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/occurrencesdesk.h"

#include "app/desk.h"
#include "widgets/body/occurrences.h"
#include "widgets/bodyeditor.h"
#include "widgets/noticestack.h"
#include "widgets/postpane.h"
#include "widgets/statusline.h"

namespace Galley {

OccurrencesDesk::OccurrencesDesk(Desk &desk)
    : QObject(&desk)
    , m_desk(desk)
{ }

void OccurrencesDesk::begin(BodyEditor &editor)
{
    NoticeStack &notices = *m_desk.postPane().notices();
    const QString id = QStringLiteral("occurrences");
    notices.withdraw(id);
    if (m_current)
        disconnect(m_current, nullptr, this, nullptr);
    m_current = &editor.occurrences();
    connect(m_current, &Occurrences::changed, this, &OccurrencesDesk::show);
    switch (m_current->begin()) {
    case Occurrences::Outcome::Marked:
        break;
    case Occurrences::Outcome::NoWord:
        notices.tell({id, Notice::Kind::Look, tr("There is no word of the text at the caret."),
                      tr("Put the caret into a word of the body, or select words of one line.")});
        break;
    case Occurrences::Outcome::TooMany:
        notices.tell({id, Notice::Kind::Look,
                      tr("There are more than %Ln places.", nullptr, Occurrences::Most),
                      tr("Edit > Replace changes as many as there are.")});
        break;
    }
}

void OccurrencesDesk::show()
{
    m_desk.status().setChangedTogether(m_current ? int(m_current->places().size()) : 0);
}

} // namespace Galley
