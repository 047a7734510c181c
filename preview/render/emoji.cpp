// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/emoji.h"

#include <QFile>
#include <QHash>

namespace Galley {

namespace {

using Signs = QHash<QByteArray, QByteArray>;
using Names = QList<std::pair<QByteArray, QByteArray>>;

Names readNames()
{
    Names names;
    QFile file(QStringLiteral(":/galley/emoji/names.txt"));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("The program lacks its resource names.txt");
    while (!file.atEnd()) {
        const QByteArray line = file.readLine().trimmed();
        const qsizetype space = line.indexOf(' ');
        names.append({line.first(space), line.sliced(space + 1)});
    }
    return names;
}

Signs readSigns()
{
    Signs signs;
    for (const auto &[name, sign] : emojiNames())
        signs.insert(name, sign);
    return signs;
}

bool isNameCharacter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '_' || c == '+' || c == '-';
}

constexpr qsizetype LongestName = 50;

} // namespace

const QList<std::pair<QByteArray, QByteArray>> &emojiNames()
{
    static const Names names = readNames();
    return names;
}

QByteArray withEmoji(QByteArrayView text)
{
    static const Signs signs = readSigns();
    QByteArray result;
    qsizetype from = 0;
    for (qsizetype at = text.indexOf(':'); at >= 0; at = text.indexOf(':', at + 1)) {
        qsizetype end = at + 1;
        while (end < text.size() && end - at < LongestName && isNameCharacter(text[end]))
            ++end;
        if (end == at + 1 || end >= text.size() || text[end] != ':')
            continue;
        const auto sign = signs.constFind(text.sliced(at + 1, end - at - 1).toByteArray());
        if (sign == signs.cend())
            continue;
        result += text.sliced(from, at - from);
        result += *sign;
        from = end + 1;
        at = end;
    }
    result += text.sliced(from);
    return result;
}

} // namespace Galley
