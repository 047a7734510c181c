// SPDX-License-Identifier: GPL-3.0-or-later
#include "imagepanel/imagemarks.h"

#include "images/imageweight.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QLocale>

#include <algorithm>

namespace Galley {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Galley::ImageMark)
};

enum class Covers { With, Without };

/// The lines on which the post names the picture, each once, ascending.
QList<int> linesOf(const ImageEntry &entry, Covers covers)
{
    QList<int> lines;
    for (const PictureUse &use : entry.uses) {
        if (covers == Covers::With || !use.cover)
            lines.append(use.line);
    }
    std::sort(lines.begin(), lines.end());
    lines.erase(std::unique(lines.begin(), lines.end()), lines.end());
    return lines;
}

/// "8", "2 and 8", "2, 8 and 10", "2, 8 and 5 more"
QString enumerated(const QList<int> &lines)
{
    const QLocale locale;
    if (lines.size() == 1)
        return locale.toString(lines.at(0));
    if (lines.size() == 2)
        return Words::tr("%1 and %2")
            .arg(locale.toString(lines.at(0)), locale.toString(lines.at(1)));
    if (lines.size() == 3)
        return Words::tr("%1, %2 and %3")
            .arg(locale.toString(lines.at(0)), locale.toString(lines.at(1)),
                 locale.toString(lines.at(2)));
    return Words::tr("%1, %2 and %3 more", "numbers of lines")
        .arg(locale.toString(lines.at(0)), locale.toString(lines.at(1)),
             locale.toString(int(lines.size()) - 2));
}

bool isCover(const ImageEntry &entry)
{
    return std::any_of(entry.uses.begin(), entry.uses.end(),
                       [](const PictureUse &use) { return use.cover; });
}

QString weight(qint64 bytes)
{
    const int decimals = bytes < 1024 * 1024 ? 0 : 1;
    return QLocale()
        .formattedDataSize(bytes, decimals, QLocale::DataSizeTraditionalFormat)
        .replace(QLatin1String("kB"), QLatin1String("KB"));
}

QString heaviness(const ImageWeight &heavy)
{
    if (heavy.bytes && heavy.pixels)
        return Words::tr("Heavy, and large");
    return heavy.bytes ? Words::tr("Heavy") : Words::tr("Large", "more pixels than screens show");
}

QString otherPosts(const ImageEntry &entry)
{
    const bool here = !entry.uses.isEmpty();
    if (entry.otherPosts == 1)
        return here ? Words::tr("Also in another post") : Words::tr("In another post");
    return (here ? Words::tr("Also in %Ln posts", nullptr, entry.otherPosts)
                 : Words::tr("In %Ln other posts", nullptr, entry.otherPosts));
}

} // namespace

QString imageName(const ImageEntry &entry)
{
    return entry.isMissing() ? entry.missingName : entry.image.name();
}

QString imageFacts(const ImageEntry &entry)
{
    if (entry.isMissing())
        return Words::tr("Not in the folder");
    if (entry.image.size.isEmpty())
        return weight(entry.image.bytes);
    QLocale pixels; // "1600" and not "1,600", in the reader's digits
    pixels.setNumberOptions(QLocale::OmitGroupSeparator);
    return Words::tr("%1 × %2, %3", "width, height in pixels, bytes")
        .arg(pixels.toString(entry.image.size.width()), pixels.toString(entry.image.size.height()),
             weight(entry.image.bytes));
}

QList<ImageMark> imageMarks(const ImageEntry &entry)
{
    QList<ImageMark> marks;
    if (isCover(entry))
        marks.append({QStringLiteral("cover"), Token::Accent, Words::tr("Cover")});
    const QList<int> lines = linesOf(entry, Covers::With);
    if (entry.isMissing()) {
        const QString words
            = lines.size() > 1 ? Words::tr("Missing, lines %1") : Words::tr("Missing, line %1");
        marks.append({QStringLiteral("missing"), Token::Error, words.arg(enumerated(lines))});
        return marks;
    }
    if (entry.isUnused()) {
        marks.append({QStringLiteral("unused"), Token::Warn, Words::tr("Unused")});
    } else if (!lines.isEmpty()) {
        const QString words = lines.size() > 1 ? Words::tr("Lines %1") : Words::tr("Line %1");
        marks.append({QStringLiteral("link"), Token::Ink2, words.arg(enumerated(lines))});
    }
    if (entry.otherPosts > 0)
        marks.append({QStringLiteral("post"), Token::Ink2, otherPosts(entry)});
    for (const PictureUse &use : entry.uses) {
        if (use.status != PictureResolver::Status::WrongCase)
            continue;
        const QString said = QFileInfo(use.target).fileName();
        marks.append({QStringLiteral("case"), Token::Error, Words::tr("Post says %1").arg(said)});
        break;
    }
    if (const ImageWeight heavy = weigh(entry.image); heavy.isHeavy())
        marks.append({QStringLiteral("heavy"), Token::Warn, heaviness(heavy)});
    if (!entry.sameAs.isEmpty())
        marks.append({QStringLiteral("duplicate"), Token::Warn,
                      Words::tr("Same as %1", "a file's name").arg(entry.sameAs)});
    if (entry.image.gps)
        marks.append({QStringLiteral("position"), Token::Warn, Words::tr("Carries a position")});
    return marks;
}

bool isToLookAt(const ImageEntry &entry)
{
    const QList<ImageMark> marks = imageMarks(entry);
    return std::any_of(marks.begin(), marks.end(), [](const ImageMark &mark) {
        return mark.token == Token::Warn || mark.token == Token::Error;
    });
}

QString imageUse(const ImageEntry &entry)
{
    if (entry.uses.isEmpty() && entry.otherPosts > 0)
        return otherPosts(entry);
    const QList<int> lines = linesOf(entry, Covers::Without);
    if (lines.isEmpty())
        return isCover(entry) ? Words::tr("Cover of this post")
                              : Words::tr("Not used in this post");
    const QString where = enumerated(lines);
    if (isCover(entry))
        return (lines.size() > 1 ? Words::tr("Cover, and lines %1 of this post")
                                 : Words::tr("Cover, and line %1 of this post"))
            .arg(where);
    return (lines.size() > 1 ? Words::tr("Lines %1 of this post")
                             : Words::tr("Line %1 of this post"))
        .arg(where);
}

QString imageAsWords(const ImageEntry &entry)
{
    QStringList parts{imageName(entry), imageFacts(entry)};
    for (const ImageMark &mark : imageMarks(entry))
        parts.append(mark.words);
    return parts.join(QStringLiteral(", "));
}

} // namespace Galley
