// SPDX-License-Identifier: GPL-3.0-or-later
#include "prose/style/longsentences.h"

#include "prose/counts.h"

#include <QTextBoundaryFinder>

namespace Galley {

QList<ProseFinding> longSentences(const ReadText &read, int most)
{
    QList<ProseFinding> found;
    const QString &text = read.text();
    QTextBoundaryFinder finder(QTextBoundaryFinder::Sentence, text);
    qsizetype start = 0;
    for (qsizetype end = finder.toNextBoundary(); end > 0; end = finder.toNextBoundary()) {
        qsizetype last = end;
        while (last > start && text.at(last - 1).isSpace())
            --last;
        const int words = countedWords(QStringView(text).mid(start, last - start));
        if (words > most)
            found.append({.kind = ProseFinding::Kind::LongSentence,
                          .span = read.place(start, last - start),
                          .words = text.mid(start, last - start),
                          .count = words});
        start = end;
    }
    return found;
}

} // namespace Galley
