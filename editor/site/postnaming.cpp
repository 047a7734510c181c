// SPDX-License-Identifier: GPL-3.0-or-later
#include "site/postnaming.h"

#include "site/configfile.h"
#include "site/postdate.h"
#include "site/postlanguage.h"

#include <QFileInfo>
#include <QHash>
#include <QRegularExpression>

#include <algorithm>

namespace Galley {

namespace {

/// Latin letters that do not come apart into a letter and its accent.
QString asciiOf(QChar c)
{
    switch (c.unicode()) {
    case 0x0131: // dotless i
        return QStringLiteral("i");
    case 0x00DF: // sharp s
        return QStringLiteral("ss");
    case 0x00C6:
    case 0x00E6: // ae
        return QStringLiteral("ae");
    case 0x0152:
    case 0x0153: // oe
        return QStringLiteral("oe");
    case 0x00D8:
    case 0x00F8: // o with stroke
        return QStringLiteral("o");
    case 0x0141:
    case 0x0142: // l with stroke
        return QStringLiteral("l");
    case 0x0110:
    case 0x0111: // d with stroke
        return QStringLiteral("d");
    case 0x00DE:
    case 0x00FE: // thorn
        return QStringLiteral("th");
    default:
        return c;
    }
}

/// Latin letters without their accents; all others as they are.
QString withoutAccents(const QString &text)
{
    QString plain;
    for (const QChar c : text.normalized(QString::NormalizationForm_C)) {
        const QString apart = QString(c).normalized(QString::NormalizationForm_D);
        const bool latin = apart.front().unicode() < 0x80;
        plain += latin ? QString(apart.front()) : asciiOf(c);
    }
    return plain;
}

bool mostly(qsizetype some, qsizetype all)
{
    return some * 2 > all;
}

/// The name that says what a post is: of a bundle its folder's.
QString namePart(const QString &post, bool &bundle)
{
    const QFileInfo file(post);
    bundle = file.completeBaseName().section(QLatin1Char('.'), 0, 0) == QLatin1String("index")
        && post.contains(QLatin1Char('/'));
    if (bundle)
        return QFileInfo(file.path()).fileName();
    QString name = file.completeBaseName();
    if (const QString language = languageInName(post); !language.isEmpty())
        name.chop(language.size() + 1);
    return name;
}

QString parentsOf(const QString &post, bool bundle)
{
    const QString folder = post.section(QLatin1Char('/'), 0, bundle ? -3 : -2);
    static const QRegularExpression year(QStringLiteral("^\\d{4}$"));
    static const QRegularExpression month(QStringLiteral("^\\d{4}/\\d{2}$"));
    if (year.match(folder).hasMatch())
        return QStringLiteral("yyyy");
    return month.match(folder).hasMatch() ? QStringLiteral("yyyy/MM") : QString();
}

} // namespace

PostNaming::PostNaming(const Blog &blog, const QStringList &posts)
{
    if (blog.generator == Generator::Hexo)
        learnHexo(blog);
    if (!posts.isEmpty()) {
        learn(posts);
        learnLanguage(blog, posts);
    } else
        m_dated = blog.generator == Generator::Jekyll;
}

void PostNaming::learnHexo(const Blog &blog)
{
    const ConfigFile config = ConfigFile::read(blog.absolute(blog.config));
    const QString pattern = config.text(QStringLiteral("new_post_name"));
    static const QRegularExpression known(
        QStringLiteral("^(?:[^:/]|:(?:year|month|day|i_month|i_day|title))+$"));
    if (pattern.contains(QLatin1String(":title")) && known.match(pattern).hasMatch())
        m_pattern = pattern;
}

void PostNaming::learnLanguage(const Blog &blog, const QStringList &posts)
{
    QHash<QString, qsizetype> counts;
    qsizetype named = 0;
    for (const QString &post : posts) {
        if (const QString language = languageInName(post); !language.isEmpty()) {
            ++named;
            ++counts[language];
        }
    }
    // "trip.md" beside "trip.de.md": the language that is not named is the blog's own.
    if (!mostly(named, posts.size()) || (counts.size() == 1 && named < posts.size()))
        return;
    const QString own = blog.languages.value(0);
    m_language
        = counts.contains(own) ? own : std::max_element(counts.cbegin(), counts.cend()).key();
}

void PostNaming::learn(const QStringList &posts)
{
    static const QRegularExpression number(QStringLiteral("^\\d{1,6}$"));
    qsizetype bundles = 0;
    qsizetype dated = 0;
    qsizetype capitals = 0;
    qsizetype foreign = 0;
    qsizetype numbered = 0;
    QHash<QString, qsizetype> suffixes;
    QHash<QString, qsizetype> parents;
    QHash<QChar, qsizetype> separators;
    for (const QString &post : posts) {
        bool bundle = false;
        const QString name = namePart(post, bundle);
        const QString words = nameWithoutDate(name + QStringLiteral(".md"));
        bundles += bundle ? 1 : 0;
        dated += dateInFileName(name).isEmpty() ? 0 : 1;
        capitals += words != words.toLower() ? 1 : 0;
        foreign += words != withoutAccents(words) ? 1 : 0;
        ++suffixes[QFileInfo(post).suffix()];
        ++parents[parentsOf(post, bundle)];
        for (const char separator : {'-', '_', ' '})
            separators[QLatin1Char(separator)] += words.count(QLatin1Char(separator)) > 0 ? 1 : 0;
        if (number.match(name).hasMatch()) {
            ++numbered;
            m_digits = std::max(m_digits, int(name.size()));
            m_lastNumber = std::max(m_lastNumber, name.toInt());
        }
    }
    const auto most
        = [](const auto &counts) { return std::max_element(counts.begin(), counts.end()); };
    m_bundles = mostly(bundles, posts.size());
    m_dated = mostly(dated, posts.size());
    m_keepsCase = mostly(capitals, posts.size());
    m_ascii = foreign == 0;
    m_suffix = most(suffixes).key();
    m_parents = most(parents).key();
    if (most(separators).value() > 0
        && separators.value(QLatin1Char('-')) < most(separators).value())
        m_separator = most(separators).key();
    if (!mostly(numbered, posts.size()))
        m_digits = 0;
    m_pattern.clear();
}

QString PostNaming::slugOf(const QString &title) const
{
    QString text = m_ascii ? withoutAccents(title) : title;
    text = text.normalized(QString::NormalizationForm_C);
    if (!m_keepsCase)
        text = text.toLower();
    // An apostrophe is no gap between words.
    text.remove(QLatin1Char('\'')).remove(QChar(0x2019));
    QString slug;
    bool gap = false;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        const bool letter = c.isLetterOrNumber() || c.isMark()
            || (c.isHighSurrogate() && i + 1 < text.size()
                && QChar::isLetterOrNumber(QChar::surrogateToUcs4(c, text[i + 1])));
        if (!letter) {
            gap = true;
            i += c.isHighSurrogate() ? 1 : 0;
            continue;
        }
        if (gap && !slug.isEmpty())
            slug += m_separator;
        gap = false;
        slug += c;
        if (c.isHighSurrogate())
            slug += text[++i];
    }
    // File systems take 255 bytes; what stands around the title needs some of them.
    while (slug.toUtf8().size() > 180)
        slug.chop(slug.back().isLowSurrogate() ? 2 : 1);
    return slug.isEmpty() ? QStringLiteral("untitled") : slug;
}

QString PostNaming::nameFor(const QString &title, const QDateTime &now) const
{
    if (m_digits > 0)
        return QStringLiteral("%1").arg(m_lastNumber + 1, m_digits, 10, QLatin1Char('0'));
    const QString date
        = m_dated ? writeDate(now, QStringLiteral("yyyy-MM-dd")) + QLatin1Char('-') : QString();
    return date + slugOf(title);
}

QString PostNaming::pathFor(const QString &title, const QDateTime &now) const
{
    if (!m_pattern.isEmpty()) {
        QString name = m_pattern;
        name.replace(QLatin1String(":title"), slugOf(title));
        name.replace(QLatin1String(":year"), writeDate(now, QStringLiteral("yyyy")));
        name.replace(QLatin1String(":month"), writeDate(now, QStringLiteral("MM")));
        name.replace(QLatin1String(":day"), writeDate(now, QStringLiteral("dd")));
        name.replace(QLatin1String(":i_month"), writeDate(now, QStringLiteral("M")));
        name.replace(QLatin1String(":i_day"), writeDate(now, QStringLiteral("d")));
        return name;
    }
    const QString parents
        = m_parents.isEmpty() ? QString() : writeDate(now, m_parents) + QLatin1Char('/');
    const QString name = nameFor(title, now);
    const QString language = m_language.isEmpty() ? QString() : m_language + QLatin1Char('.');
    return parents + name + (m_bundles ? QStringLiteral("/index.") : QStringLiteral(".")) + language
        + m_suffix;
}

} // namespace Galley
