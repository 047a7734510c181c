// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/hardposts.h"

#include <QDir>
#include <QFile>

namespace Galley {

namespace {

QByteArray repeated(const char *text, int count)
{
    return QByteArray(text).repeated(count);
}

/// \a text so many times, with its number for each "%".
QByteArray counted(QByteArrayView text, int count)
{
    QByteArray result;
    for (int i = 0; i < count; ++i)
        result += QByteArray(text.data(), text.size()).replace('%', QByteArray::number(i));
    return result;
}

/// So many columns, and as many rows of a single cell.
QByteArray selfFillingTable(int count)
{
    return repeated("|x", count) + '\n' + repeated("|-", count) + '\n' + repeated("a\n", count);
}

QList<HardPost> postsIn(const QString &folder)
{
    QList<HardPost> posts;
    const QFileInfoList files
        = QDir(folder).entryInfoList({QStringLiteral("*.md")}, QDir::Files, QDir::Name);
    for (const QFileInfo &info : files) {
        QFile file(info.filePath());
        if (file.open(QFile::ReadOnly))
            posts.append({info.completeBaseName().toUtf8(), file.readAll()});
    }
    return posts;
}

} // namespace

QList<HardPost> hardPosts()
{
    if (const QString folder = qEnvironmentVariable("GALLEY_HARD"); !folder.isEmpty())
        return postsIn(folder);
    return {
        // Those that TECH.md A names, at its largest sizes.
        {"40,000 pieces of character data that do not end", repeated("a<![CDATA[", 40000)},
        {"40,000 links that do not end", repeated("http://a<", 40000)},
        {"40,000 instructions that do not end", repeated("a<?", 40000)},
        {"a row of 40,000 cells", repeated("|x", 40000) + '\n' + repeated("|-", 40000)},
        {"a table of 12 KB that fills itself up", selfFillingTable(2000)},
        {"a table of 16 KB that fills itself up", selfFillingTable(2730)},
        {"a table of 64 KB that fills itself up", selfFillingTable(10922)},
        {"64 KB of a long address that is named often",
         "[a]: " + repeated("x", 32000) + "\n\n" + repeated("[a] ", 8000)},
        {"40,000 quotes in quotes", repeated(">", 40000)},
        {"40,000 quotes in quotes, and a word", repeated(">", 40000) + "a"},
        {"40,000 brackets", repeated("[", 40000)},
        {"40,000 brackets of pictures", repeated("![", 40000)},
        {"40,000 marks of lists, which are a line", repeated("- ", 40000)},
        {"40,000 marks of lists, and a word", repeated("- ", 40000) + "a"},
        {"4,000 marks of lists, and a word", repeated("- ", 4000) + "a"},
        {"stars", repeated("*a **b ", 8000)},
        {"dollars", repeated("$a ", 8000) + "\n\n" + repeated("$$\\$ ", 8000)},
        {"braces", repeated("{{ ", 8000) + "\n\n" + repeated("{% ", 8000)},
        {"one line of a megabyte", repeated("word ", 200000)},
        {"1,500 formulas in lines",
         "---\nmath: true\n---\n\n" + repeated("$\\frac{a}{b}$ x\n\n", 1500)},
        {"20,000 displayed formulas",
         "---\nmath: true\n---\n\n" + counted("$$x_{%} + \\frac{a}{b}$$\n\n", 20000)},
        {"40,000 folds in each other, in one block", repeated("<details>", 40000)},
        {"40,000 folds that nobody closes", repeated("<details>\n\n", 40000)},
        {"formats that nobody closes", repeated("<a><b><i><u>", 2000) + repeated("<p>", 2000)},
        {"lists in raw HTML, in each other", repeated("<ul><li>", 20000)},
        {"lists in lists",
         [] {
             QByteArray list;
             for (int i = 0; i < 150; ++i)
                 list += QByteArray(2 * i, ' ') + "- a\n";
             return list;
         }()},
        {"a picture of 2 MB in its address",
         "![x](data:image/png;base64," + repeated("iVBORw0KGg", 200000) + ")\n"},
        {"2,000 diagrams", counted("```mermaid\ngraph TD; A%-->B\n```\n\n", 2000)},
        {"60,000 definitions in a row", counted("[l%]: /u%\n", 60000)},
        {"one line of 5 MB", repeated("word ", 1000000)},
        {"100,000 quotes in quotes", repeated(">", 100000)},
        {"directions that are turned",
         repeated("\xE2\x80\xAE"
                  "ab\xE2\x81\xA7"
                  "cd",
                  60000)},
        {"a million marks on one letter", "a" + repeated("\xCC\x81", 1000000)},
        {"a million signs of direction", "a" + repeated("\xE2\x80\xAE", 1000000) + " b"},
        {"2,000 letters of 500 marks", QByteArray("a" + repeated("\xCC\x81", 500)).repeated(2000)},
    };
}

} // namespace Galley
