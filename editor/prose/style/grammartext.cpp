// SPDX-License-Identifier: GPL-3.0-or-later
#include "prose/style/grammartext.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace Galley {

namespace {

constexpr qsizetype MostMatches = 1000;
constexpr qsizetype MostReplacements = 6;
constexpr qsizetype LongestReplacement = 100; ///< UTF-16 units
constexpr qsizetype LongestMessage = 400;
constexpr QChar Placeholder = u'X';

const QString ParagraphEnd = QStringLiteral("\n\n");

/// One line without signs that a menu could not show.
QString plain(QString text)
{
    for (QChar &c : text) {
        if (!c.isPrint() && !c.isSurrogate())
            c = u' ';
    }
    return text.simplified();
}

QStringList readReplacements(const QJsonArray &array)
{
    QStringList read;
    for (const QJsonValue &each : array) {
        const QJsonValue value = each.toObject().value(QLatin1String("value"));
        const QString text = value.toString();
        const bool isOdd = !value.isString() || text.size() > LongestReplacement
            || std::any_of(text.begin(), text.end(),
                           [](QChar c) { return !c.isPrint() && !c.isSurrogate(); });
        if (!isOdd && !read.contains(text))
            read.append(text);
        if (read.size() == MostReplacements)
            break;
    }
    return read;
}

std::optional<GrammarMatch> readMatch(const QJsonObject &object)
{
    const double offset = object.value(QLatin1String("offset")).toDouble(-1);
    const double length = object.value(QLatin1String("length")).toDouble(-1);
    QString message = plain(object.value(QLatin1String("message")).toString());
    if (offset < 0 || length < 1 || offset > 1e9 || length > 1e9 || message.isEmpty())
        return {};
    if (message.size() > LongestMessage)
        message = message.left(LongestMessage) + u'…';
    return GrammarMatch{{qsizetype(offset), qsizetype(length)},
                        message,
                        readReplacements(object.value(QLatin1String("replacements")).toArray())};
}

} // namespace

std::optional<QList<GrammarMatch>> readGrammarAnswer(const QByteArray &json)
{
    const QJsonDocument document = QJsonDocument::fromJson(json);
    const QJsonValue matches = document.object().value(QLatin1String("matches"));
    if (!matches.isArray())
        return {};
    QList<GrammarMatch> read;
    for (const QJsonValue &each : matches.toArray()) {
        if (const std::optional<GrammarMatch> match = readMatch(each.toObject()))
            read.append(*match);
        if (read.size() == MostMatches)
            break;
    }
    return read;
}

void GrammarText::append(const ReadText &read)
{
    if (read.isEmpty() || m_text.size() + read.text().size() > Longest)
        return;
    if (!m_text.isEmpty())
        m_text += ParagraphEnd;
    m_parts.append(Part{m_text.size(), read});
    QString words = read.text();
    words.replace(ReadText::Thing, Placeholder);
    words.replace(ReadText::LineEnd, u'\n');
    m_text += words;
}

QList<ProseFinding> GrammarText::findings(const QList<GrammarMatch> &matches) const
{
    QList<ProseFinding> found;
    for (const GrammarMatch &match : matches) {
        if (const std::optional<ProseFinding> each = finding(match))
            found.append(*each);
    }
    std::sort(found.begin(), found.end(), [](const ProseFinding &a, const ProseFinding &b) {
        return a.span.start < b.span.start;
    });
    return found;
}

std::optional<ProseFinding> GrammarText::finding(const GrammarMatch &match) const
{
    const auto behind = std::upper_bound(
        m_parts.cbegin(), m_parts.cend(), match.span.start,
        [](qsizetype position, const Part &part) { return position < part.start; });
    if (behind == m_parts.cbegin())
        return {};
    const Part &part = *(behind - 1);
    const QString &words = part.read.text();
    const qsizetype at = match.span.start - part.start;
    if (match.span.length < 1 || match.span.length > words.size()
        || at + match.span.length > words.size())
        return {};
    // Neither what stands for code nor what stands beside it is the author's.
    const qsizetype from = std::max<qsizetype>(0, at - 2);
    const QStringView around = QStringView(words).mid(from, at + match.span.length + 2 - from);
    if (around.contains(ReadText::Thing))
        return {};
    ProseFinding found{.kind = ProseFinding::Kind::Told,
                       .span = part.read.place(at, match.span.length),
                       .words = words.mid(at, match.span.length),
                       .message = match.message};
    if (part.read.isWhole(at, match.span.length))
        found.replacements = match.replacements;
    return found;
}

} // namespace Galley
