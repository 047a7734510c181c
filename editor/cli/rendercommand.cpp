// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands.h"
#include "cli/postfile.h"

#include "post/frontmatter.h"
#include "render/renderer.h"
#include "site/safefile.h"
#include "work/blogpictures.h"
#include "work/posthead.h"
#include "work/sitedialect.h"

#include <QFileInfo>

namespace Galley {

namespace {

ExitCode unusable(Console &console, const QString &file, const Problem &problem)
{
    console.error(file, problem);
    return ExitCode::Unusable;
}

/// A page that a browser shows as it is: title, encoding, language, and the body as rendered.
QByteArray standalonePage(const QString &file, const FrontMatter &frontMatter,
                          const QByteArray &body)
{
    const PostHead head = readPostHead(frontMatter, BlogPictures(blogOfFile(file), file));
    const QString title = head.title.isEmpty() ? QFileInfo(file).completeBaseName() : head.title;
    QByteArray page = "<!DOCTYPE html>\n<html";
    if (!head.language.isEmpty())
        page += " lang=\"" + head.language.toHtmlEscaped().toUtf8() + '"';
    page += ">\n<head>\n<meta charset=\"utf-8\">\n<title>" + title.toHtmlEscaped().toUtf8()
        + "</title>\n</head>\n<body>\n" + body;
    if (!page.endsWith('\n'))
        page += '\n';
    return page + "</body>\n</html>\n";
}

/// Writes a new file, or replaces the one that is there, whole or not at all.
ExitCode writeOutput(Console &console, const QString &input, const QString &output,
                     const QByteArray &html)
{
    const QFileInfo target(output);
    if (target.exists() && target.canonicalFilePath() == QFileInfo(input).canonicalFilePath()) {
        console.error(output, QStringLiteral("The page would be written over its own post."));
        return ExitCode::Refused;
    }
    QByteArray digest;
    if (target.exists()) {
        const Result<FileBytes> old = readFile(output);
        if (!old)
            return unusable(console, output, old.problem());
        digest = old->digest;
    }
    const Result<QByteArray> written = writeFile(output, html, digest);
    if (written)
        return ExitCode::Success;
    console.error(output, written.problem());
    return ExitCode::Refused;
}

ExitCode finish(const Arguments &arguments, Console &console, const QByteArray &html)
{
    const QString output = QStringLiteral("-o");
    if (arguments.has(output)) {
        return writeOutput(console, arguments.operands().first(), arguments.value(output), html);
    }
    console.write(html);
    return ExitCode::Success;
}

/// Conformance: the file's bytes as they are, front matter and all.
ExitCode renderForSpec(const Arguments &arguments, Console &console)
{
    const QString &file = arguments.operands().first();
    const Result<FileBytes> markdown = readFile(file);
    if (!markdown)
        return unusable(console, file, markdown.problem());
    QStringList unknown;
    const QStringList extensions
        = arguments.value(QStringLiteral("--spec")).split(u',', Qt::SkipEmptyParts);
    const QByteArray html = renderSpec(markdown->bytes, extensions, &unknown);
    if (!unknown.isEmpty()) {
        console.error(QStringLiteral("there is no extension %1").arg(unknown.join(u',')));
        return ExitCode::Unusable;
    }
    return finish(arguments, console, html);
}

} // namespace

ExitCode runRender(const Arguments &arguments, Console &console)
{
    const bool standalone = arguments.has(QStringLiteral("--standalone"));
    if (arguments.has(QStringLiteral("--spec"))) {
        if (standalone) {
            console.error(QStringLiteral("--spec and --standalone exclude each other"));
            return ExitCode::Unusable;
        }
        return renderForSpec(arguments, console);
    }
    const QString &file = arguments.operands().first();
    const Result<LoadedPost> post = readPostFile(file);
    if (!post)
        return unusable(console, file, post.problem());
    const FrontMatter frontMatter = FrontMatter::read(post->decoded.text);
    const QStringView body = QStringView(post->decoded.text).mid(frontMatter.fence().bodyStart);
    QByteArray html = renderHtml(body, RenderTarget::Clean, nullptr,
                                 postDialect(siteDialect(blogOfFile(file)), frontMatter, file));
    if (standalone)
        html = standalonePage(file, frontMatter, html);
    return finish(arguments, console, html);
}

} // namespace Galley
