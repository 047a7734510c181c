// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/bodyeditor.h"

#include <QTest>
#include <QTextBlock>
#include <QTextDocument>

namespace Galley {

inline const QString frontMatter = QStringLiteral("---\ntitle: A\ntags: [b]\n---\n");
inline const QString body = QStringLiteral("first words\n\nsecond words\n\nlast words\n");

inline QString textOf(const QTextDocument &document)
{
    QStringList lines;
    for (QTextBlock block = document.firstBlock(); block.isValid(); block = block.next()) {
        lines.append(block.text());
    }
    return lines.join(u'\n');
}

/// A post's document in an editor that is shown, its caret at the body's start.
struct BodyBench {
    explicit BodyBench(const QString &text = frontMatter + body)
    {
        document.setPlainText(text);
        editor.resize(500, 300);
        editor.showDocument(&document);
        editor.show();
        editor.setFocus();
    }
    ~BodyBench() { editor.showDocument(nullptr); }

    void place(int anchor, int position)
    {
        QTextCursor caret = editor.textCursor();
        caret.setPosition(anchor + editor.textStart());
        caret.setPosition(position + editor.textStart(), QTextCursor::KeepAnchor);
        editor.setTextCursor(caret);
    }
    int caret() const { return editor.textCursor().position() - editor.textStart(); }
    QString text() const { return textOf(document); }
    QString shownText() const { return text().mid(editor.textStart()); }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::keyClick(&editor, key, modifiers);
    }
    /// What must hold at any time.
    bool guarded() const
    {
        const int start = editor.textStart();
        const QTextCursor caret = editor.textCursor();
        bool ok = caret.position() >= start && caret.anchor() >= start;
        for (QTextBlock block = document.firstBlock(); block.isValid(); block = block.next()) {
            const bool hidden = block.position() < start;
            ok = ok && block.isVisible() != hidden && (block.lineCount() == 0) == hidden;
        }
        return ok;
    }

    QTextDocument document;
    BodyEditor editor;
};

} // namespace Galley
