// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands.h"
#include "cli/jsontext.h"
#include "cli/postfile.h"

#include "work/blogpictures.h"
#include "work/postimages.h"

#include <QDir>
#include <QFileInfo>
#include <QLocale>

namespace Galley {

namespace {

/// What the command found, for both ways to print it.
struct Found {
    QList<PictureUse> uses;
    QList<ImageEntry> entries;
    QString root;
    QString folder; ///< relative to the blog
};

QString relativeName(const Found &found, const ImageFile &image)
{
    return QDir(found.root).relativeFilePath(image.path);
}

bool isThere(const PictureUse &use)
{
    return use.status == PictureResolver::Status::Ok
        || use.status == PictureResolver::Status::WrongCase;
}

QByteArray referenceJson(const PictureUse &use)
{
    return jsonObject({
        {"text", jsonText(use.target)},
        {"line", jsonText(use.line)},
        {"column", jsonText(use.column)},
        {"file", isThere(use) ? jsonText(use.file) : QByteArray("null")},
        {"status", jsonText(QLatin1String(statusWord(use.status)))},
    });
}

QByteArray fileJson(const Found &found, const ImageEntry &entry)
{
    const QSize size = entry.image.size;
    const auto pixels
        = [&size](int length) { return size.isEmpty() ? QByteArray("null") : jsonText(length); };
    const bool used = !entry.uses.isEmpty();
    const bool attachment = isAttachmentName(entry.image.path);
    QByteArray json = jsonObject({
        {"file", jsonText(relativeName(found, entry.image))},
        // Nobody can tell that a recording is not needed.
        {"used", attachment && !used ? QByteArray("null") : jsonText(used)},
        {"bytes", jsonText(entry.image.bytes)},
        {"width", pixels(size.width())},
        {"height", pixels(size.height())},
        {"gps", jsonText(entry.image.gps)},
    });
    if (attachment)
        json.insert(json.size() - 1, ",\"kind\":\"attachment\"");
    return json;
}

void printJson(const Found &found, Console &console)
{
    QList<QByteArray> references;
    for (const PictureUse &use : found.uses)
        references.append(referenceJson(use));
    QList<QByteArray> files;
    for (const ImageEntry &entry : found.entries) {
        if (!entry.isMissing())
            files.append(fileJson(found, entry));
    }
    console.write(jsonObject({{"references", jsonArray(references)}, {"files", jsonArray(files)}})
                  + '\n');
}

/// Sound, films and papers are linked, or lie there for a reason of their own.
QString usedWord(const ImageEntry &entry)
{
    if (isAttachmentName(entry.image.path))
        return entry.uses.isEmpty() ? QStringLiteral("other") : QStringLiteral("linked");
    return entry.uses.isEmpty() ? QStringLiteral("unused") : QStringLiteral("used");
}

void printTable(const Found &found, Console &console)
{
    for (const PictureUse &use : found.uses) {
        const QString place = QStringLiteral("%1:%2").arg(use.line).arg(use.column);
        console.print(QStringLiteral("%1 %2 %3\n")
                          .arg(place, -9)
                          .arg(QLatin1String(statusWord(use.status)), -10)
                          .arg(use.target));
    }
    console.print(QStringLiteral("%1folder: %2\n")
                      .arg(found.uses.isEmpty() ? QString() : QStringLiteral("\n"), found.folder));
    for (const ImageEntry &entry : found.entries) {
        if (entry.isMissing())
            continue;
        const QSize size = entry.image.size;
        const QString pixels = size.isEmpty()
            ? QStringLiteral("?")
            : QStringLiteral("%1x%2").arg(size.width()).arg(size.height());
        console.print(
            QStringLiteral("%1 %2 %3 %4%5\n")
                .arg(usedWord(entry), -9)
                .arg(pixels, -10)
                .arg(QLocale::c().formattedDataSize(entry.image.bytes), -9)
                .arg(relativeName(found, entry.image),
                     entry.image.gps ? QStringLiteral(" (carries a position)") : QString()));
    }
}

} // namespace

ExitCode runImages(const Arguments &arguments, Console &console)
{
    if (arguments.has(QStringLiteral("--add")))
        return runAddImage(arguments, console);
    if (arguments.has(QStringLiteral("--alt"))) {
        console.error(QStringLiteral("--alt goes with --add PICTURE"));
        return ExitCode::Unusable;
    }
    const QString &file = arguments.operands().first();
    const Result<LoadedPost> post = readPostFile(file);
    if (!post) {
        console.error(file, post.problem());
        return ExitCode::Unusable;
    }
    const QString path = QFileInfo(file).absoluteFilePath();
    const Blog blog = blogOfFile(path);
    Found found;
    found.root = blog.root;
    found.uses = pictureUses(post->decoded.text, BlogPictures(blog, path));
    ImageFacts facts;
    const PostImages images = readPostImages(blog, path, post->decoded.text, facts);
    found.folder = images.folder;
    found.entries = images.entries;
    if (arguments.has(QStringLiteral("--json")))
        printJson(found, console);
    else
        printTable(found, console);
    return ExitCode::Success;
}

} // namespace Galley
