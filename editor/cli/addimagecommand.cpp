// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands.h"
#include "cli/jsontext.h"
#include "cli/postfile.h"

#include "site/operation/operationrun.h"
#include "work/pictures/pictureaddition.h"
#include "work/pictures/picturelink.h"

#include <QDir>
#include <QFileInfo>

namespace Galley {

namespace {

/// Unreadable input, as against a picture that is there and must not come in.
bool isUnusable(const Problem &problem)
{
    return problem.code == Problem::FileMissing || problem.code == Problem::FileUnreadable
        || problem.code == Problem::NotAPicture;
}

void printAdded(const AddedPicture &added, const QString &link, const QString &root, bool json,
                Console &console)
{
    if (!json) {
        console.print(link + u'\n');
        return;
    }
    console.write(jsonObject({{"link", jsonText(link)},
                              {"target", jsonText(added.target)},
                              {"file", jsonText(QDir(root).relativeFilePath(added.file))},
                              {"new", jsonText(added.isNew)}})
                  + '\n');
}

} // namespace

ExitCode runAddImage(const Arguments &arguments, Console &console)
{
    const QString &file = arguments.operands().first();
    const Result<LoadedPost> post = readPostFile(file);
    if (!post) {
        console.error(file, post.problem());
        return isReadOnlyReason(post.problem()) ? ExitCode::Refused : ExitCode::Unusable;
    }
    // Steps name the place itself: a folder that is a link would lead around the blog's border.
    const QString path = QFileInfo(file).canonicalFilePath();
    const QString picture = arguments.value(QStringLiteral("--add"));
    const Blog blog = blogOfFile(path);
    const std::atomic_bool cancelled = false;
    PictureAddition addition(blog, path, post->decoded.text, std::nullopt, {}, cancelled);
    const Result<AddedPicture> added
        = addition.add({.path = QFileInfo(picture).absoluteFilePath(),
                        .alt = arguments.value(QStringLiteral("--alt"))});
    if (!added) {
        console.error(picture, added.problem());
        return isUnusable(added.problem()) ? ExitCode::Unusable : ExitCode::Refused;
    }
    const QString link = pictureMarkdown(added->alt, added->target);
    const std::optional<QString> text = withPicturesAtEnd(post->decoded.text, {link});
    if (!text) {
        console.error(file, Problem{Problem::PicturePlaceIsCode, {}});
        return ExitCode::Refused;
    }
    const Result<QByteArray> bytes = encodeText(*text, post->decoded.format);
    if (!bytes) {
        console.error(file, bytes.problem());
        return ExitCode::Refused;
    }
    FileOperation operation = addition.operation();
    operation.steps.append(FileStep::write(path, post->bytes, *bytes));
    OperationDisk disk;
    if (const Done done = OperationRun(operation, disk).carryOut(); !done) {
        console.error(file, done.problem());
        return ExitCode::Refused;
    }
    printAdded(*added, link, blog.root, arguments.has(QStringLiteral("--json")), console);
    return ExitCode::Success;
}

} // namespace Galley
