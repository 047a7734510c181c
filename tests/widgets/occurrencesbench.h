// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/body/occurrences.h"
#include "widgets/bodybench.h"

#include <QInputMethodEvent>

namespace Galley {

inline const QString occurrencesHead = QStringLiteral("---\ntitle: cat\ntags: [cat]\n---\n");
inline const QString animals
    = QStringLiteral("A cat and a cat.\n\nThe catalog, the Cat\n\n- cat\n");

/// A post with a word in its front matter and at some places of its body, the caret in the first.
struct OccurrencesBench : BodyBench {
    explicit OccurrencesBench(const QString &shown = animals, int from = 2, int to = 2)
        : BodyBench(occurrencesHead + shown)
    {
        place(from, to);
    }
    Occurrences::Outcome begin() { return editor.occurrences().begin(); }
    qsizetype count() { return editor.occurrences().places().size(); }
    void type(const QString &letters) { QTest::keyClicks(&editor, letters); }
    void undo() { press(Qt::Key_Z, Qt::ControlModifier); }
    void compose(const QString &preedit, const QString &commit)
    {
        QInputMethodEvent event(preedit, {});
        event.setCommitString(commit);
        QCoreApplication::sendEvent(&editor, &event);
    }
    QString preedit() { return editor.textCursor().block().layout()->preeditAreaText(); }
};

} // namespace Galley
