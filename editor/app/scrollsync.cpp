// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/scrollsync.h"

#include "view/previewview.h"
#include "widgets/bodyeditor.h"

#include <QScrollBar>

namespace Galley {

ScrollSync::ScrollSync(BodyEditor &editor, PreviewView &preview, QObject *parent)
    : QObject(parent)
    , m_editor(editor)
    , m_preview(preview)
{
    // Told for what the author does (wheel, bar, page keys) and not for what the program sets. The
    // new place is known once the event is over.
    connect(editor.verticalScrollBar(), &QScrollBar::actionTriggered, this, [this] {
        if (m_due)
            return;
        m_due = true;
        QMetaObject::invokeMethod(this, &ScrollSync::follow, Qt::QueuedConnection);
    });
    connect(&preview, &PreviewView::scrolled, this, &ScrollSync::pageScrolled);
}

void ScrollSync::setOn(bool on)
{
    m_on = on;
    follow();
}

void ScrollSync::follow()
{
    m_due = false;
    if (m_on)
        m_preview.scrollToLine(m_editor.topBodyLine(), m_editor.bodyLineCount());
}

void ScrollSync::pageScrolled(double line)
{
    if (m_on)
        m_editor.scrollToBodyLine(line);
}

} // namespace Galley
