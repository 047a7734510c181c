// SPDX-License-Identifier: GPL-3.0-or-later
#include "work/pictures/nameglobs.h"

#include "images/imagefolder.h"

#include <QStringList>

#include <algorithm>

namespace Galley {

namespace {

constexpr qsizetype LongestPattern = 300; // bytes
constexpr qsizetype MostPatterns = 1000;

/// Stars stand in all prose; a pattern is one only between quotes, on one line.
qsizetype openingQuote(const QByteArray &text, qsizetype star)
{
    for (qsizetype at = star - 1; at >= 0 && star - at < LongestPattern; --at) {
        const char c = text[at];
        if (c == '"' || c == '\'' || c == '`')
            return at;
        if (c == '\n' || c == '<' || c == '>')
            return -1;
    }
    return -1;
}

/// What a shell's pattern says as a regular expression; empty if it is none of file names.
QString expressionOf(const QString &pattern)
{
    QString expression;
    int choices = 0;
    for (qsizetype i = 0; i < pattern.size(); ++i) {
        const QChar c = pattern[i];
        if (c == u'*')
            expression += QLatin1String("[^/]*");
        else if (c == u'?')
            expression += QLatin1String("[^/]");
        else if (c == u'{' && ++choices)
            expression += QLatin1String("(?:");
        else if (c == u'}' && choices-- > 0)
            expression += u')';
        else if (c == u',' && choices > 0)
            expression += u'|';
        else
            expression += QRegularExpression::escape(c);
        if (choices < 0)
            return {};
    }
    return choices == 0 ? expression : QString();
}

/// Whether the last part of a pattern means pictures: by its suffix, or any file of a folder.
bool meansPictures(const QString &last, bool inFolder)
{
    if (last == QLatin1String("*") || last == QLatin1String("**"))
        return inFolder;
    const QString suffix = last.section(u'.', -1);
    if (suffix == last)
        return inFolder && last.contains(u'*');
    const QStringList suffixes = QString(suffix).remove(u'{').remove(u'}').split(u',');
    return suffix == QLatin1String("*")
        || std::any_of(suffixes.begin(), suffixes.end(),
                       [](const QString &one) { return isPictureName(QLatin1String("x.") + one); });
}

} // namespace

bool NameGlobs::isReadIn(const QString &fileName)
{
    static const QRegularExpression read(
        QStringLiteral("\\.(?:md|markdown|mdown|mkd|mdx|html?|njk|liquid|ejs|pug|hbs|mustache|"
                       "astro|vue|svelte|jsx|tsx|php|rst|org|adoc)$"),
        QRegularExpression::CaseInsensitiveOption);
    return read.match(fileName).hasMatch();
}

void NameGlobs::add(const QByteArray &text)
{
    for (qsizetype star = text.indexOf('*'); star >= 0; star = text.indexOf('*', star + 1)) {
        const qsizetype open = openingQuote(text, star);
        if (open < 0)
            continue;
        const qsizetype close = text.indexOf(text[open], star);
        if (close < 0 || close - open > LongestPattern)
            continue;
        const QByteArray inside = text.mid(open + 1, close - open - 1);
        if (!inside.contains('\n') && !inside.contains(' '))
            addPattern(QString::fromUtf8(inside));
        star = close;
    }
}

void NameGlobs::addPattern(const QString &pattern)
{
    QStringList parts = pattern.split(u'/', Qt::SkipEmptyParts);
    if (parts.isEmpty() || m_globs.size() >= MostPatterns || m_known.contains(pattern))
        return;
    m_known.insert(pattern);
    const QString last = parts.takeLast();
    // Where it begins is not told by what leads up, home, or anywhere.
    parts.removeIf([](const QString &part) {
        return part == QLatin1String("**") || part == QLatin1String(".")
            || part == QLatin1String("..") || part == QLatin1String("~")
            || part == QLatin1String("@");
    });
    if (!meansPictures(last, !parts.isEmpty()))
        return;
    const bool deep = pattern.contains(QLatin1String("**"));
    QStringList expressions;
    for (const QString &part : std::as_const(parts))
        expressions.append(expressionOf(part));
    expressions.append(expressionOf(last));
    if (expressions.contains(QString()))
        return;
    const QString between = deep ? QStringLiteral("/(?:.*/)?") : QStringLiteral("/");
    m_globs.append(QRegularExpression(QStringLiteral("(?:^|/)") + expressions.join(between) + u'$',
                                      QRegularExpression::CaseInsensitiveOption));
}

bool NameGlobs::contains(const QString &path) const
{
    return std::any_of(m_globs.begin(), m_globs.end(),
                       [&](const QRegularExpression &glob) { return glob.match(path).hasMatch(); });
}

} // namespace Galley
