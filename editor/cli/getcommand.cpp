// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands.h"
#include "cli/postfile.h"

#include "post/frontmatter.h"

namespace Galley {

namespace {

ExitCode failed(Console &console, const QString &file, const Problem &problem)
{
    console.error(file, problem);
    return problem.code == Problem::KeyMissing ? ExitCode::Nothing : ExitCode::Unusable;
}

} // namespace

ExitCode runGet(const Arguments &arguments, Console &console)
{
    const QString &file = arguments.operands().first();
    const Result<LoadedPost> post = readPostFile(file);
    if (!post)
        return failed(console, file, post.problem());
    const FrontMatter frontMatter = FrontMatter::read(post->decoded.text);
    if (frontMatter.problem())
        return failed(console, file, *frontMatter.problem());
    if (frontMatter.fence().kind == FrontMatterKind::None) {
        console.error(file, noFrontMatterText());
        return ExitCode::Nothing;
    }

    if (arguments.operands().size() == 1) {
        const Result<QString> json = frontMatter.toJson();
        if (!json)
            return failed(console, file, json.problem());
        console.print(*json);
        if (!json->endsWith(u'\n'))
            console.write("\n");
        return ExitCode::Success;
    }

    const QString &key = arguments.operands().at(1);
    const Result<QJsonValue> value = frontMatter.value(key);
    if (!value)
        return failed(console, file, value.problem());
    const Result<QString> json = frontMatter.json(key);
    if (!json)
        return failed(console, file, json.problem());
    if (arguments.has(QStringLiteral("--json")) || value->isArray() || value->isObject()) {
        console.print(*json);
        console.write("\n");
        return ExitCode::Success;
    }
    // As the file has it: a number keeps its zeros, "yes" stays yes.
    const Field *field = frontMatter.field(key);
    if (field && field->isScalar)
        console.print(field->value);
    else if (value->isString())
        console.print(value->toString());
    else if (!value->isNull())
        console.print(*json);
    console.write("\n");
    return ExitCode::Success;
}

} // namespace Galley
