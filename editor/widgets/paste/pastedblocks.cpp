// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/paste/pastedblocks.h"

#include <algorithm>

namespace Galley {

namespace {

QStringList indented(const QStringList &lines, const QString &first, const QString &others)
{
    QStringList all;
    for (const QString &line : lines) {
        QString written = (all.isEmpty() ? first : others) + line;
        while (line.isEmpty() && written.endsWith(u' '))
            written.chop(1);
        all.append(written);
    }
    return all;
}

} // namespace

bool PastedBlocks::isLoose() const
{
    return std::count_if(blocks.cbegin(), blocks.cend(),
                         [](const Block &block) { return block.kind != Kind::List; })
        > 1;
}

QStringList PastedBlocks::lines(bool loose) const
{
    QStringList all;
    for (qsizetype i = 0; i < blocks.size(); ++i) {
        // Only a list that begins with 1 can follow words without an empty line.
        const bool close = !loose && i == 1 && blocks[0].kind == Kind::Words
            && blocks[1].kind == Kind::List && blocks[1].start == 1;
        if (i > 0 && !close)
            all.append(QString());
        all += blocks[i].lines;
    }
    return all;
}

void PastedBlocks::addList(const QList<PastedBlocks> &items, int start)
{
    const bool ordered = start >= 0;
    const bool loose = std::any_of(items.cbegin(), items.cend(),
                                   [](const PastedBlocks &item) { return item.isLoose(); });
    // Two lists below each other would be one.
    const bool other = !blocks.isEmpty() && blocks.last().mark == (ordered ? u'.' : u'-');
    const QChar mark = ordered ? (other ? u')' : u'.') : (other ? u'*' : u'-');
    Block list{{}, Kind::List, mark, ordered ? start : 1};
    int number = start;
    for (const PastedBlocks &item : items) {
        if (item.isEmpty())
            continue;
        const QString sign = ordered ? QString::number(number++) + mark : QString(mark);
        const QString box = !item.task ? QString()
            : item.done                ? QStringLiteral("[x] ")
                                       : QStringLiteral("[ ] ");
        QStringList lines = item.lines(loose);
        if (lines.isEmpty())
            lines.append(QString());
        if (loose && !list.lines.isEmpty())
            list.lines.append(QString());
        list.lines += indented(lines, sign + u' ' + box, QString(sign.size() + 1, u' '));
    }
    if (!list.lines.isEmpty())
        blocks.append(list);
}

void PastedBlocks::addQuote(const PastedBlocks &quote)
{
    const QString sign = QStringLiteral("> ");
    if (!quote.blocks.isEmpty())
        blocks.append({indented(quote.lines(true), sign, sign)});
}

} // namespace Galley
