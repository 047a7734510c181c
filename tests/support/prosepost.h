// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/journey.h"

#include "widgets/body/textmarks.h"

#include <QContextMenuEvent>
#include <QMenu>
#include <QTimer>

namespace Galley {

/// A post whose prose is looked at, and what is marked in it.
inline const QString ProsePost = QStringLiteral("posts/first.md");

inline void start(Journey &journey, const QByteArray &bytes)
{
    journey.settings.setChecksSpelling(false);
    journey.write(ProsePost, bytes);
    QVERIFY(journey.window->open(journey.path(ProsePost)));
}

inline QStringList marked(const Journey &journey, BodyEditor::Remark kind)
{
    QStringList words;
    const QString text = journey.post()->text();
    for (const Span &span : journey.editor().remarks(kind).spans()) {
        if (span.length > 0)
            words.append(text.mid(span.start, span.length));
    }
    return words;
}

inline int markAt(const Journey &journey, BodyEditor::Remark kind, qsizetype index)
{
    return int(journey.editor().remarks(kind).spans().value(index).start);
}

inline void putCaret(const Journey &journey, int position)
{
    QTextCursor caret = journey.editor().textCursor();
    caret.setPosition(position);
    journey.editor().setTextCursor(caret);
}

/// Opens the menu at a position and chooses the action whose text begins so, or only looks.
/// Returns the texts of all.
inline QStringList menuAt(const Journey &journey, int position, const QString &action = {})
{
    putCaret(journey, position);
    BodyEditor &editor = journey.editor();
    QStringList texts;
    QTimer look;
    int turns = 0;
    QObject::connect(&look, &QTimer::timeout, &look, [&] {
        auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
        if (!menu && ++turns < 500)
            return;
        look.stop();
        if (!menu)
            return;
        QAction *found = nullptr;
        for (QAction *each : menu->actions()) {
            texts.append(each->text());
            if (!action.isEmpty() && each->text().startsWith(action) && each->isEnabled())
                found = each;
        }
        if (const QString folder = qEnvironmentVariable("GALLEY_PICTURES"); !folder.isEmpty())
            menu->grab().save(folder + QStringLiteral("/style-menu-%1.png").arg(position));
        if (found)
            found->trigger();
        menu->close();
    });
    look.start(10);
    const QPoint at = editor.cursorRect().center();
    QContextMenuEvent event(QContextMenuEvent::Keyboard, at,
                            editor.viewport()->mapToGlobal(QPoint(10, 10)));
    QApplication::sendEvent(editor.viewport(), &event);
    return texts;
}

} // namespace Galley
