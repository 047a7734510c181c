// SPDX-License-Identifier: GPL-3.0-or-later
#include "work/pictures/altrewrite.h"

#include "post/fence.h"
#include "render/picturereference.h"
#include "site/reference.h"
#include "work/pictures/picturelink.h"

#include <QFileInfo>
#include <QRegularExpression>

#include <algorithm>

namespace Galley {

namespace {

constexpr qsizetype LongestTag = 4000; ///< UTF-16 units

/// Behind the tag that begins at \a open: quotes and braces may hold a ">". -1 if it has no end.
qsizetype behindTag(const QString &text, qsizetype open)
{
    QChar quote;
    int depth = 0;
    for (qsizetype at = open + 1; at < std::min(text.size(), open + LongestTag); ++at) {
        const QChar c = text[at];
        if (!quote.isNull())
            quote = c == quote ? QChar() : quote;
        else if (c == u'"' || c == u'\'' || (c == u'`' && depth > 0))
            quote = c;
        else if (c == u'{')
            ++depth;
        else if (c == u'}')
            --depth;
        else if (c == u'>' && depth <= 0)
            return at + 1;
    }
    return -1;
}

/// The tag around a position: of all that may begin before it the widest, as what looks like one in
/// an attribute is none.
std::optional<Span> tagAround(const QString &text, qsizetype position)
{
    std::optional<Span> tag;
    for (qsizetype open = text.lastIndexOf(u'<', position);
         open >= 0 && open > position - LongestTag; open = text.lastIndexOf(u'<', open - 1)) {
        if (open + 1 < text.size() && text[open + 1].isLetter()) {
            const qsizetype end = behindTag(text, open);
            if (end > position)
                tag = Span{open, end - open};
        }
        if (open == 0 || text.mid(open, position - open).contains(QLatin1String("\n\n")))
            break;
    }
    return tag;
}

QString forAttribute(const QString &alt, QChar quote)
{
    QString safe = alt.toHtmlEscaped();
    if (quote == u'\'')
        safe.replace(u'\'', QLatin1String("&#39;"));
    return safe;
}

/// The value of an attribute or argument "alt" between two places; nothing if there is none.
std::optional<Span> altIn(const QString &text, qsizetype from, qsizetype to)
{
    static const QRegularExpression alt(
        QStringLiteral("(?<![\\w-])alt\\s*=\\s*(?:\"([^\"]*)\"|'([^']*)')"),
        QRegularExpression::CaseInsensitiveOption);
    const QRegularExpressionMatch match = alt.match(text.mid(from, to - from));
    if (!match.hasMatch())
        return std::nullopt;
    const int group = match.capturedStart(1) >= 0 ? 1 : 2;
    return Span{from + match.capturedStart(group), match.capturedLength(group)};
}

} // namespace

AltRewrite::AltRewrite(const Blog &blog, const QString &picture, const QString &alt)
    : m_blog(blog)
    , m_picture(picture)
    , m_alt(alt.simplified())
{ }

bool AltRewrite::mayConcern(const QString &, const QByteArray &bytes) const
{
    // A name may be written with escapes; its first plain letters never are.
    static const QRegularExpression plain(QStringLiteral("[A-Za-z0-9]+"));
    const QString word = plain.match(QFileInfo(m_picture).fileName()).captured();
    return !bytes.isValidUtf8() || bytes.toLower().contains(word.toLower().toUtf8());
}

Result<EditList> AltRewrite::edits(const QString &postFile, const QString &text) const
{
    EditList edits;
    const qsizetype bodyStart = findFence(text).bodyStart;
    for (const PictureReference &found : findPictures(QStringView(text).mid(bodyStart))) {
        const ResolvedReference file = resolveReference(m_blog, postFile, found.target);
        const bool there
            = file.status == ReferenceStatus::Ok || file.status == ReferenceStatus::WrongCase;
        if (!there || file.file != m_picture)
            continue;
        const qsizetype target = bodyStart + found.start;
        std::optional<Edit> edit;
        if (found.syntax == PictureReference::Syntax::Markdown)
            edit = inMarkdown(text, target);
        else if (found.syntax == PictureReference::Syntax::Html)
            edit = inTag(text, target);
        else if (found.syntax == PictureReference::Syntax::Shortcode)
            edit = inShortcode(text, target);
        if (!edit || text.mid(edit->span.start, edit->span.length) == edit->text)
            continue;
        if (const Done added = edits.replace(edit->span, edit->text); !added)
            return added.problem();
    }
    return edits;
}

std::optional<Edit> AltRewrite::inMarkdown(const QString &text, qsizetype target) const
{
    qsizetype close = target - 1;
    while (close > 0 && (text[close].isSpace() || text[close] == u'<'))
        --close;
    if (close < 2 || text[close] != u'(' || text[close - 1] != u']')
        return std::nullopt;
    --close;
    int depth = 0;
    for (qsizetype at = close; at > 0; --at) {
        const bool escaped = text[at - 1] == u'\\';
        if (text[at] == u']' && !escaped)
            ++depth;
        if (text[at] == u'[' && !escaped && --depth == 0) {
            if (text[at - 1] != u'!')
                return std::nullopt;
            return Edit{{at + 1, close - at - 1}, escapedAlt(m_alt)};
        }
    }
    return std::nullopt;
}

std::optional<Edit> AltRewrite::inTag(const QString &text, qsizetype target) const
{
    const auto tag = tagAround(text, target);
    if (!tag)
        return std::nullopt;
    const qsizetype open = tag->start;
    const qsizetype close = tag->start + tag->length - 1;
    if (const auto alt = altIn(text, open, close))
        return Edit{*alt, forAttribute(m_alt, text[alt->start - 1])};
    qsizetype end = close;
    while (end > open && (text[end - 1] == u'/' || text[end - 1].isSpace()))
        --end;
    // An attribute without a value, or an expression: not ours to read.
    static const QRegularExpression bare(QStringLiteral("\\salt(?=[\\s=/>]|$)"));
    if (bare.match(text.mid(open, close - open)).hasMatch())
        return std::nullopt;
    return Edit{{end, 0}, QStringLiteral(" alt=\"%1\"").arg(forAttribute(m_alt, u'"'))};
}

std::optional<Edit> AltRewrite::inShortcode(const QString &text, qsizetype target) const
{
    const qsizetype open = text.lastIndexOf(u'{', target);
    const qsizetype close = text.indexOf(u'}', target);
    if (open < 0 || close < 0)
        return std::nullopt;
    const auto alt = altIn(text, open, close);
    if (!alt)
        return std::nullopt;
    const QChar quote = text[alt->start - 1];
    const QString other = quote == u'"' ? QStringLiteral("'") : QStringLiteral("\u2019");
    return Edit{*alt, QString(m_alt).replace(quote, other).remove(u'\\')};
}

} // namespace Galley
