// SPDX-License-Identifier: GPL-3.0-or-later
#include "work/pictures/mentionednames.h"

#include "images/imagefolder.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>

#include <cctype>
#include <cstring>

namespace Galley {

namespace {

constexpr qint64 LargestText = 4 * 1024 * 1024; // bytes; more is data that no person wrote
constexpr int MostFiles = 200'000;
constexpr qsizetype LongestName = 600; // bytes, percent-encoded

bool isText(const QString &fileName)
{
    static const QRegularExpression text(
        QStringLiteral("\\.(?:md|markdown|mdown|mkd|mdx|html?|xml|css|s[ac]ss|less|styl|[cm]?jsx?|"
                       "[cm]?tsx?|json5?|ya?ml|toml|njk|liquid|ejs|pug|hbs|mustache|astro|vue|"
                       "svelte|txt|rst|org|adoc|py|rb|php|go|cfg|ini|csv|svg|webmanifest)$"),
        QRegularExpression::CaseInsensitiveOption);
    return text.match(fileName).hasMatch();
}

/// Folders that a generator or a package manager fills.
bool isFetched(const QString &name)
{
    static const QSet<QString> names
        = {QStringLiteral(".git"),         QStringLiteral("node_modules"), QStringLiteral("_site"),
           QStringLiteral(".next"),        QStringLiteral(".cache"),       QStringLiteral(".astro"),
           QStringLiteral("dist"),         QStringLiteral("_gen"),         QStringLiteral("vendor"),
           QStringLiteral(".nuxt"),        QStringLiteral(".docusaurus"),  QStringLiteral("build"),
           QStringLiteral(".jekyll-cache")};
    return names.contains(name);
}

/// What ends a name to its left in a text.
bool endsWord(char c)
{
    return std::isspace(uchar(c)) || std::strchr("/\\\"'`()[]{}<>=|,;:&", c);
}

/// Whether a name behind these signs is an address, and not a word in a sentence: it follows a
/// slash, a quote, a bracket, an equals sign, or what stands before a value or an item.
bool beginsAddress(const QByteArray &text, qsizetype at)
{
    while (at > 0 && (text[at - 1] == ' ' || text[at - 1] == '\t'))
        --at;
    return at == 0 || text[at - 1] == '\n' || std::strchr("/\"'`([{<=|,:>-", text[at - 1]);
}

QString folded(const QString &name)
{
    return name.normalized(QString::NormalizationForm_C).toLower();
}

void readText(const QFileInfo &entry, MentionedNames &names)
{
    QFile file(entry.filePath());
    if (!file.open(QIODevice::ReadOnly) || file.isSequential())
        return;
    const QByteArray text = file.readAll();
    names.add(text);
    if (NameGlobs::isReadIn(entry.fileName()))
        names.addGlobs(text);
}

/// The files of a folder and of those below it, without what is fetched.
void readBelow(const QString &folder, MentionedNames &names, const QSet<QString> &without,
               int &left, const std::atomic_bool &cancelled)
{
    const QFileInfoList entries = QDir(folder).entryInfoList(
        QDir::Files | QDir::Dirs | QDir::Hidden | QDir::NoDotAndDotDot | QDir::NoSymLinks);
    for (const QFileInfo &entry : entries) {
        if (cancelled || left <= 0)
            return;
        if (entry.isDir()) {
            if (!isFetched(entry.fileName()))
                readBelow(entry.filePath(), names, without, left, cancelled);
            continue;
        }
        if (!isText(entry.fileName()) || entry.size() > LargestText
            || without.contains(entry.filePath()))
            continue;
        --left;
        readText(entry, names);
    }
}

} // namespace

void MentionedNames::add(const QByteArray &text)
{
    // Every picture's suffix has three or four letters and a dot before them.
    for (qsizetype dot = text.indexOf('.'); dot >= 0; dot = text.indexOf('.', dot + 1)) {
        qsizetype end = dot + 1;
        while (end < text.size() && end - dot <= 4 && std::isalpha(uchar(text[end])))
            ++end;
        if (end - dot < 4 || end - dot > 5
            || !isPictureName(u'x' + QString::fromLatin1(text.mid(dot, end - dot))))
            continue;
        qsizetype start = dot;
        while (start > 0 && dot - start < LongestName && !endsWord(text[start - 1]))
            --start;
        QByteArray name = QByteArray::fromPercentEncoding(text.mid(start, end - start));
        const QString word = folded(QString::fromUtf8(name.replace('\\', QByteArray())));
        m_lastWords.insert(word.section(u' ', -1));
        if (beginsAddress(text, start))
            m_names.insert(word);
    }
}

bool MentionedNames::contains(const QString &path) const
{
    const QString name = folded(path.section(u'/', -1));
    // A name with a blank, a comma or a bracket may be written with it: then what stands behind the
    // last of them is what is found.
    qsizetype start = name.size();
    while (start > 0
           && (name[start - 1].unicode() >= 0x80 || !endsWord(name[start - 1].toLatin1())))
        --start;
    return m_names.contains(name) || (start > 0 && m_lastWords.contains(name.sliced(start)))
        || m_globs.contains(path);
}

MentionedNames MentionedNames::of(const Blog &blog, const std::atomic_bool &cancelled,
                                  const QSet<QString> &without)
{
    MentionedNames names;
    int left = MostFiles;
    if (blog.scanned) {
        readBelow(blog.root, names, without, left, cancelled);
        return names;
    }
    // A lone file's folder is not walked, but what lies beside it is read.
    for (const QFileInfo &entry : QDir(blog.root).entryInfoList(QDir::Files)) {
        if (isText(entry.fileName()) && entry.size() <= LargestText
            && !without.contains(entry.filePath()))
            readText(entry, names);
    }
    return names;
}

} // namespace Galley
