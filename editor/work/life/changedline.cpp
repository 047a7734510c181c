// SPDX-License-Identifier: GPL-3.0-or-later
#include "work/life/changedline.h"

namespace Galley {

QList<ChangedLine> linesChanged(const QString &path, const QString &text, const EditList &edits)
{
    QList<ChangedLine> changes;
    qsizetype counted = 0;
    int line = 1;
    qsizetype lineEnd = -1; ///< of the line that the last change is about
    EditList ofLine;
    const auto flush = [&] {
        if (ofLine.isEmpty())
            return;
        // Not lastIndexOf() from -1, which means the end.
        const qsizetype first = ofLine.edits().constFirst().span.start;
        const qsizetype start = first == 0 ? 0 : text.lastIndexOf(u'\n', first - 1) + 1;
        EditList local;
        for (const Edit &edit : ofLine.edits())
            static_cast<void>(
                local.replace({edit.span.start - start, edit.span.length}, edit.text));
        const QString before = text.mid(start, lineEnd - start);
        changes.append({path, line, before.trimmed(), local.applied(before).trimmed()});
        ofLine = {};
    };
    for (const Edit &edit : edits.edits()) {
        const bool putIn = edit.span.length == 0 && edit.text.endsWith(u'\n');
        if (putIn || edit.span.start > lineEnd)
            flush();
        line += int(QStringView(text).mid(counted, edit.span.start - counted).count(u'\n'));
        counted = edit.span.start;
        if (putIn) {
            changes.append({path, line, {}, edit.text.trimmed()});
            continue;
        }
        lineEnd = text.indexOf(u'\n', edit.span.end());
        if (lineEnd < 0)
            lineEnd = text.size();
        static_cast<void>(ofLine.replace(edit.span, edit.text));
    }
    flush();
    return changes;
}

} // namespace Galley
