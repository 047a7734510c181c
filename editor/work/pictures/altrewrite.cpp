// SPDX-License-Identifier: GPL-3.0-or-later
#include "work/pictures/altrewrite.h"

#include "post/fence.h"
#include "render/picturereference.h"
#include "site/reference.h"

#include <QFileInfo>
#include <QRegularExpression>

namespace Galley {

namespace {

/// Without what would end the brackets, or begin something else in them.
QString forMarkdown(const QString &alt)
{
    static const QRegularExpression special(QStringLiteral("([\\\\\\[\\]`*_<])"));
    return QString(alt).replace(special, QStringLiteral("\\\\1"));
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
    static const QRegularExpression alt(QStringLiteral("\\balt\\s*=\\s*(?:\"([^\"]*)\"|'([^']*)')"),
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
            return Edit{{at + 1, close - at - 1}, forMarkdown(m_alt)};
        }
    }
    return std::nullopt;
}

std::optional<Edit> AltRewrite::inTag(const QString &text, qsizetype target) const
{
    const qsizetype open = text.lastIndexOf(u'<', target);
    const qsizetype close = text.indexOf(u'>', target);
    if (open < 0 || close < 0)
        return std::nullopt;
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
