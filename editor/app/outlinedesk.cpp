// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/outlinedesk.h"

#include "app/actions.h"
#include "session/openpost.h"
#include "widgets/bodyeditor.h"
#include "widgets/noticestack.h"
#include "widgets/outline/outlinepanel.h"
#include "widgets/outline/outlineview.h"
#include "widgets/outline/sectionmove.h"
#include "widgets/panesplitter.h"
#include "widgets/postpane.h"

#include <QApplication>

#include <algorithm>

namespace Galley {

OutlineDesk::OutlineDesk(const Actions &actions, PostPane &pane, QObject *parent)
    : QObject(parent)
    , m_actions(actions)
    , m_pane(pane)
    , m_panel(new OutlinePanel)
{
    PaneSplitter &beside = pane.beside();
    beside.insertWidget(0, m_panel);
    beside.setStretchFactor(0, 0);
    beside.setStretchFactor(1, 1);
    m_panel->hide();
    connect(actions.outline, &QAction::triggered, this, [this](bool shown) {
        setShown(shown);
        if (shown)
            m_panel->view().setFocus();
    });
    connect(m_panel, &OutlinePanel::closeWanted, this, [this] { setShown(false); });
    connect(m_panel, &OutlinePanel::moveWanted, this, &OutlineDesk::move);
    connect(&m_panel->view(), &OutlineView::chosen, this, &OutlineDesk::goTo);
    connect(&pane, &PostPane::postShown, this, &OutlineDesk::followPost);
    connect(pane.editor(), &BodyEditor::caretMoved, this, &OutlineDesk::followCaret);
    connect(&beside, &QSplitter::splitterMoved, this, &OutlineDesk::changed);
    // The keys that move lines in the text move sections here.
    connect(actions.moveLinesUp, &QAction::triggered, this, [this] { step(true); });
    connect(actions.moveLinesDown, &QAction::triggered, this, [this] { step(false); });
}

bool OutlineDesk::isShown() const
{
    return m_panel->isVisibleTo(m_panel->parentWidget());
}

int OutlineDesk::width() const
{
    return isShown() ? m_panel->width() : m_width;
}

void OutlineDesk::setShown(bool shown, int width)
{
    m_actions.outline->setChecked(shown);
    m_width = width > 0 ? width : this->width();
    if (shown == isShown())
        return;
    const bool hadFocus = m_panel->isAncestorOf(QApplication::focusWidget());
    m_panel->setVisible(shown);
    if (shown) {
        const int outline = m_width > 0 ? m_width : m_panel->sizeHint().width();
        const int all = m_pane.beside().width();
        m_pane.beside().setSizes({outline, std::max(outline, all - outline)});
        followCaret();
    } else if (hadFocus) {
        m_pane.editor()->setFocus();
    }
    Q_EMIT changed();
}

void OutlineDesk::followPost()
{
    m_panel->setDocument(m_pane.hasPost() ? m_pane.editor()->document() : nullptr);
    followCaret();
}

void OutlineDesk::followCaret()
{
    m_panel->followCaret(m_pane.editor()->textCursor().blockNumber());
}

void OutlineDesk::goTo(int heading)
{
    const QList<PostHeading> &headings = m_panel->outline().headings();
    if (heading < 0 || heading >= headings.size())
        return;
    Q_EMIT textWanted();
    m_pane.goToLine(headings[heading].line + 1);
}

void OutlineDesk::step(bool up)
{
    const PostOutline &outline = m_panel->outline();
    const int heading = m_panel->view().marked();
    if (!m_panel->view().hasFocus() || heading < 0 || heading >= outline.headings().size())
        return;
    const int other = up ? outline.previousOf(heading) : outline.nextOf(heading);
    if (other >= 0)
        move(heading, up ? outline.headings()[other].line : outline.endOf(other));
}

void OutlineDesk::move(int heading, int beforeLine)
{
    const SectionMove moved
        = moveSection(*m_pane.editor(), m_panel->outline(), heading, beforeLine);
    if (moved == SectionMove::Unclosed)
        m_pane.notices()->tell(
            {QStringLiteral("section"), Notice::Kind::Look, tr("The section was not moved."),
             tr("The post ends inside of code or of a comment that is not closed: whatever came "
                "behind it would become a part of it.")});
}

} // namespace Galley
