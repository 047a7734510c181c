// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/bodybench.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHash>

namespace Galley {

/// A text of a table of typing: "|" is the caret, "‹" and "›" are around what is selected from left
/// to right, "«" and "»" from right to left. A backslash makes the next sign one of the text.
struct TypedText {
    QString text;
    int anchor = -1;
    int caret = -1;

    static TypedText read(const QString &row)
    {
        TypedText read;
        for (qsizetype i = 0; i < row.size(); ++i) {
            const QChar c = row[i];
            const int at = int(read.text.size());
            if (c == u'\\' && i + 1 < row.size())
                read.text += row[++i];
            else if (c == u'‹')
                read.anchor = at;
            else if (c == u'›' || c == u'|')
                read.caret = at;
            else if (c == u'»')
                read.anchor = at;
            else if (c == u'«')
                read.caret = at;
            else
                read.text += c;
        }
        read.anchor = read.anchor < 0 ? read.caret : read.anchor;
        return read;
    }

    static QString show(const QString &text, int anchor, int caret)
    {
        QString shown;
        for (int at = 0; at <= text.size(); ++at) {
            if (at == caret && at == anchor)
                shown += u'|';
            else if (at == anchor)
                shown += anchor < caret ? u'‹' : u'»';
            else if (at == caret)
                shown += anchor < caret ? u'›' : u'«';
            if (at < text.size())
                shown += text[at];
        }
        return shown;
    }
};

/// One row: a sentence, a text, what is done in it, the text afterwards.
struct TypingRow {
    const char *name;
    const char *before;
    const char *key; ///< "Enter", "Ctrl+B", "type *", "paste ..."
    const char *after;
};

/// A test's rows, as checkTypingRow() wants them.
template <std::size_t Count>
void addTypingRows(const TypingRow (&rows)[Count])
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("after");
    for (const TypingRow &row : rows) {
        QTest::addRow("%s: %s", row.key, row.name)
            << QString::fromUtf8(row.before) << QString::fromUtf8(row.key)
            << QString::fromUtf8(row.after);
    }
}

inline void press(BodyEditor &editor, const QString &key)
{
    static const QHash<QString, TypingCommand> commands{
        {QStringLiteral("Ctrl+B"), TypingCommand::Strong},
        {QStringLiteral("Ctrl+I"), TypingCommand::Emphasis},
        {QStringLiteral("Ctrl+`"), TypingCommand::Code},
        {QStringLiteral("Ctrl+K"), TypingCommand::Link},
        {QStringLiteral("Alt+Up"), TypingCommand::MoveUp},
        {QStringLiteral("Alt+Down"), TypingCommand::MoveDown},
        {QStringLiteral("Ctrl+Shift+D"), TypingCommand::Duplicate}};
    if (commands.contains(key)) {
        editor.run(commands.value(key));
    } else if (key.startsWith(QLatin1String("type "))) {
        QTest::keyClicks(&editor, key.mid(5));
    } else if (key.startsWith(QLatin1String("paste "))) {
        QGuiApplication::clipboard()->setText(key.mid(6));
        editor.paste();
    } else if (key == QLatin1String("Shift+Tab")) {
        QTest::keyClick(&editor, Qt::Key_Backtab, Qt::ShiftModifier);
    } else {
        const QKeyCombination keys = QKeySequence(key)[0];
        QTest::keyClick(&editor, keys.key(), keys.keyboardModifiers());
    }
}

/// Does what a row says behind a front matter, then takes it back with one Ctrl+Z.
inline void checkTypingRow(const QString &row, const QString &key, const QString &expected)
{
    const TypedText before = TypedText::read(row);
    BodyBench bench(frontMatter + before.text);
    bench.place(before.anchor, before.caret);
    press(bench.editor, key);
    const auto shown = [&bench] {
        const QTextCursor caret = bench.editor.textCursor();
        const int start = bench.editor.textStart();
        return TypedText::show(bench.shownText(), caret.anchor() - start, caret.position() - start);
    };
    const TypedText after = TypedText::read(expected);
    QCOMPARE(shown(), TypedText::show(after.text, after.anchor, after.caret));
    QVERIFY(bench.text().startsWith(frontMatter));
    QVERIFY(bench.guarded());
    if (before.text == after.text)
        return;
    bench.press(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(bench.text().toUtf8(), (frontMatter + before.text).toUtf8());
    // What Qt itself replaces, it does not select again.
    const int start = std::min(before.anchor, before.caret);
    const QString selected = before.text.mid(start, qAbs(before.caret - before.anchor));
    const bool plain
        = (key.startsWith(QLatin1String("type ")) || key.startsWith(QLatin1String("paste ")))
        && after.anchor == after.caret && !after.text.contains(u'[' + selected + u']');
    QCOMPARE(shown(),
             TypedText::show(before.text, plain ? before.caret : before.anchor, before.caret));
    QVERIFY(!bench.document.isUndoAvailable());
}

} // namespace Galley
