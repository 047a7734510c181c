// SPDX-License-Identifier: GPL-3.0-or-later
#include "work/textrepair.h"

#include "post/frontmatter.h"
#include "render/coderanges.h"
#include "work/frontpictures.h"

#include <QRegularExpression>

#include <algorithm>

namespace Galley {

namespace {

/// So many places of a front matter are tried one by one when they cannot be mended all at once.
constexpr int MostTries = 64;

/// Addresses and file names in a front matter: to mend one would leave its file behind.
QList<Span> addressesIn(const FrontMatter &frontMatter, const QString &text)
{
    static const QRegularExpression word(QStringLiteral("[^\\s\"',\\[\\](){}<>]+"));
    static const QRegularExpression address(QStringLiteral("/|\\.[A-Za-z0-9]{2,5}$"));
    QList<Span> spans;
    const Span content = frontMatter.fence().content;
    const QString inner = text.sliced(content.start, content.length);
    for (auto words = word.globalMatch(inner); words.hasNext();) {
        const QRegularExpressionMatch match = words.next();
        if (address.match(match.capturedView()).hasMatch())
            spans.append({content.start + match.capturedStart(), match.capturedLength()});
    }
    for (const FrontPicture &picture : frontPictures(frontMatter, text)) {
        if (QStringView(text).sliced(picture.position).startsWith(picture.target))
            spans.append({picture.position, picture.target.size()});
    }
    return spans;
}

QList<Span> untouchedIn(const FrontMatter &frontMatter, const QString &text)
{
    QList<Span> spans = addressesIn(frontMatter, text);
    std::sort(spans.begin(), spans.end(),
              [](const Span &a, const Span &b) { return a.start < b.start; });
    const qsizetype body = frontMatter.fence().bodyStart;
    for (const TextRange &range : codeRanges(QStringView(text).sliced(body)))
        spans.append({body + range.start, range.length});
    return spans;
}

/// Whether two front matters differ in the words of their values at most.
bool sameButForWords(const FrontMatter &a, const FrontMatter &b)
{
    const auto code
        = [](const std::optional<Problem> &problem) { return problem ? int(problem->code) : -1; };
    return a.fence().kind == b.fence().kind && a.fence().bodyLine == b.fence().bodyLine
        && code(a.problem()) == code(b.problem())
        && std::equal(a.fields().begin(), a.fields().end(), b.fields().begin(), b.fields().end(),
                      [&](const Field &before, const Field &after) {
                          return before.key == after.key && before.line == after.line
                              && before.kind == after.kind && before.style == after.style
                              && before.isScalar == after.isScalar
                              && code(before.locked) == code(after.locked);
                      });
}

} // namespace

QList<GarbledPlace> garbledIn(const QString &text)
{
    const FrontMatter frontMatter = FrontMatter::read(text);
    QList<GarbledPlace> places = findGarbled(text, untouchedIn(frontMatter, text));
    const Span content = frontMatter.fence().content;
    const auto body = std::find_if(places.begin(), places.end(), [&](const GarbledPlace &place) {
        return place.span.start >= content.end();
    });
    const QList<GarbledPlace> front(places.begin(), body);
    const auto isSafe = [&](const QList<GarbledPlace> &some) {
        return sameButForWords(frontMatter, FrontMatter::read(repairs(some).applied(text)));
    };
    if (front.isEmpty() || content.length == 0 || isSafe(front))
        return places;
    places.erase(places.begin(), body);
    QList<GarbledPlace> safe;
    for (const GarbledPlace &place : front) {
        if (front.size() <= MostTries && isSafe(safe + QList<GarbledPlace>{place}))
            safe.append(place);
    }
    return safe + places;
}

} // namespace Galley
