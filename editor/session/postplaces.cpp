// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/postplaces.h"

#include <QJsonObject>
#include <QTextBlock>
#include <QTextDocument>

#include <algorithm>

namespace Galley {

namespace {

/// How far from its old number a line is looked for.
constexpr int FarthestLine = 5000;

/// Tells lines apart without keeping their words; 0 for a blank one, of which there are many.
int markOf(const QTextBlock &block)
{
    const QString words = block.text().trimmed();
    return words.isEmpty() ? 0 : int(qChecksum(words.toUtf8())) + 1;
}

int positionOf(const QTextDocument &document, int line, int column)
{
    const int last = document.blockCount() - 1;
    const QTextBlock block = document.findBlockByNumber(std::clamp(line, 0, last));
    return block.position() + std::clamp(column, 0, block.length() - 1);
}

/// By how many lines the caret's line has moved.
int shiftOf(const QTextDocument &document, const PostPlace &place)
{
    if (place.mark == 0)
        return 0;
    QTextBlock above = document.findBlockByNumber(std::min(place.line, document.blockCount() - 1));
    QTextBlock below = above.next();
    for (int step = 0; step < FarthestLine && (above.isValid() || below.isValid()); ++step) {
        for (QTextBlock *block : {&above, &below}) {
            if (block->isValid() && markOf(*block) == place.mark)
                return block->blockNumber() - place.line;
        }
        above = above.isValid() ? above.previous() : above;
        below = below.isValid() ? below.next() : below;
    }
    return 0;
}

} // namespace

PostPlace placeIn(const QTextDocument &document, int caret, int anchor, double top)
{
    const QTextBlock line = document.findBlock(caret);
    const QTextBlock other = document.findBlock(anchor);
    return {line.blockNumber(),
            caret - line.position(),
            other.blockNumber(),
            anchor - other.position(),
            top,
            markOf(line)};
}

FoundPlace findPlace(const QTextDocument &document, const PostPlace &place)
{
    const int shift = shiftOf(document, place);
    return {positionOf(document, place.line + shift, place.column),
            positionOf(document, place.anchorLine + shift, place.anchorColumn),
            place.top == 0 ? 0 : place.top + shift};
}

std::optional<PostPlace> PostPlaces::of(const QString &path) const
{
    const auto at = std::find_if(m_kept.begin(), m_kept.end(),
                                 [&](const Kept &kept) { return kept.path == path; });
    return at == m_kept.end() ? std::nullopt : std::optional(at->place);
}

void PostPlaces::keep(const QString &path, const PostPlace &place)
{
    m_kept.removeIf([&](const Kept &kept) { return kept.path == path; });
    m_kept.prepend({path, place});
    if (m_kept.size() > MostPosts)
        m_kept.resize(MostPosts);
}

QJsonArray PostPlaces::toJson() const
{
    QJsonArray json;
    for (const Kept &kept : m_kept) {
        const PostPlace &place = kept.place;
        json.append(QJsonArray{kept.path, place.line, place.column, place.anchorLine,
                               place.anchorColumn, place.top, place.mark});
    }
    return json;
}

PostPlaces PostPlaces::fromJson(const QJsonArray &json)
{
    PostPlaces places;
    for (const QJsonValue &each : json) {
        const QJsonArray row = each.toArray();
        const QString path = row[0].toString();
        if (path.isEmpty() || row.size() != 7 || places.size() == MostPosts || places.of(path))
            continue;
        const auto number = [&row](int at) { return std::max(0, row[at].toInt()); };
        places.m_kept.append(
            {path, {number(1), number(2), number(3), number(4), row[5].toDouble(), number(6)}});
    }
    return places;
}

} // namespace Galley
