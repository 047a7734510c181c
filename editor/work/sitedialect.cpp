// SPDX-License-Identifier: GPL-3.0-or-later
#include "work/sitedialect.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>

#include <algorithm>
#include <initializer_list>

namespace Galley {

namespace {

constexpr qint64 LongestConfiguration = 512 * 1024; ///< bytes

QByteArray contentOf(const QString &path)
{
    if (!QFileInfo(path).isFile()) // a pipe of that name would never end
        return {};
    QFile file(path);
    return file.open(QFile::ReadOnly) ? file.read(LongestConfiguration).toLower() : QByteArray();
}

bool namesAny(const QByteArray &text, std::initializer_list<const char *> words)
{
    return std::any_of(words.begin(), words.end(),
                       [&text](const char *word) { return text.contains(word); });
}

/// Whether a line says that this is so: "math: true", "enableEmoji = true".
bool isSwitchedOn(const QByteArray &text, const char *names)
{
    const QRegularExpression line(
        QStringLiteral("^[ \\t]*[\"']?(%1)[\"']?[ \\t]*[:=][ \\t]*true\\b")
            .arg(QLatin1String(names)),
        QRegularExpression::MultilineOption);
    return line.match(QString::fromUtf8(text)).hasMatch();
}

/// Hugo's extension that leaves formulas to what draws them: its table, of which the first line
/// mostly switches it on.
bool hasPassthrough(const QByteArray &text)
{
    static const QRegularExpression table(QStringLiteral(
        "passthrough[\"']?[ \\t]*[\\]:=][\\s{]*[\"']?enable[\"']?[ \\t]*[:=][ \\t]*true\\b"));
    return table.match(QString::fromUtf8(text)).hasMatch();
}

} // namespace

Dialect siteDialect(const Blog &blog)
{
    QByteArray text;
    if (!blog.config.isEmpty())
        text += contentOf(blog.absolute(blog.config)) + '\n';
    for (const char *name : {"package.json", "Gemfile"})
        text += contentOf(blog.absolute(blog.inSite(QLatin1String(name)))) + '\n';
    Dialect dialect;
    dialect.shortcodes = true;
    dialect.dollarMath = namesAny(text,
                                  {"katex", "mathjax", "remark-math", "markdown-it-math",
                                   "markdown-it-texmath", "temml", "math_engine", "hexo-math"})
        || hasPassthrough(text) || isSwitchedOn(text, "math|usemath|use_math|latex|passthrough");
    dialect.emoji = namesAny(text,
                             {"jemoji", "remark-emoji", "remark-gemoji", "markdown-it-emoji",
                              "hexo-filter-github-emojis"})
        || isSwitchedOn(text, "enableemoji|emoji|render_emoji")
        || blog.generator == Generator::VitePress || blog.generator == Generator::VuePress;
    dialect.components = blog.generator == Generator::Docusaurus; // all its posts are MDX
    return dialect;
}

Dialect postDialect(Dialect site, const FrontMatter &frontMatter, const QString &fileName)
{
    site.components |= fileName.endsWith(QLatin1String(".mdx"), Qt::CaseInsensitive);
    for (const Field &field : frontMatter.fields()) {
        const QString key = field.key.toLower();
        for (const char *name :
             {"math", "mathjax", "katex", "usemath", "use_math", "latex", "tex"}) {
            if (key != QLatin1String(name))
                continue;
            const QString value = field.value.trimmed().toLower();
            const bool isOff = value.isEmpty() || value == QLatin1String("false")
                || value == QLatin1String("no") || value == QLatin1String("off");
            site.dollarMath = !isOff;
        }
    }
    return site;
}

} // namespace Galley
