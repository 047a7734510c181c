// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands.h"
#include "cli/jsontext.h"
#include "cli/postfile.h"

#include "post/frontmatter.h"
#include "site/safefile.h"

namespace Galley {

namespace {

/// One wish of the command line.
struct Assignment {
    QString key;
    QString value; ///< as text
    QJsonValue json = QJsonValue(QJsonValue::Undefined); ///< of KEY:=JSON
};

/// Takes KEY=VALUE or KEY:=JSON apart. Returns what is wrong with it; empty if nothing is.
QString readAssignment(const QString &word, Assignment &assignment)
{
    const qsizetype equals = word.indexOf(u'=');
    const bool typed = equals > 0 && word[equals - 1] == u':';
    assignment.key = word.first(qMax(qsizetype(0), equals - (typed ? 1 : 0)));
    if (assignment.key.isEmpty())
        return QStringLiteral("%1 is not KEY=VALUE").arg(word);
    assignment.value = word.sliced(equals + 1);
    if (!typed)
        return {};
    assignment.json = jsonValue(assignment.value);
    if (assignment.json.isUndefined())
        return QStringLiteral("%1 is not JSON").arg(assignment.value);
    if (assignment.json.isString())
        assignment.value = assignment.json.toString();
    return {};
}

/// The text with one wish fulfilled.
Result<QString> assigned(const QString &text, const Assignment &assignment)
{
    const FrontMatter frontMatter = FrontMatter::read(text);
    if (frontMatter.problem())
        return *frontMatter.problem();
    const Problem otherKind{Problem::ValueKindMismatch, {assignment.key}};
    const bool typed = !assignment.json.isUndefined();
    if (typed && (assignment.json.isArray() || assignment.json.isObject()))
        return otherKind;
    const Result<EditList> edits = frontMatter.set(assignment.key, assignment.value);
    if (!edits)
        return edits.problem();
    const QString changed = edits->applied(text);
    // KEY:=JSON promises a kind. An edit that would keep the field's old kind instead is refused.
    if (typed) {
        const Result<QJsonValue> now = FrontMatter::read(changed).value(assignment.key);
        if (!now || *now != assignment.json)
            return otherKind;
    }
    return changed;
}

ExitCode refused(Console &console, const QString &file, const Problem &problem)
{
    console.error(file, problem);
    return ExitCode::Refused;
}

} // namespace

ExitCode runSet(const Arguments &arguments, Console &console)
{
    const QString &file = arguments.operands().first();
    QList<Assignment> assignments;
    for (const QString &word : arguments.operands().sliced(1)) {
        Assignment assignment;
        const QString fault = readAssignment(word, assignment);
        if (!fault.isEmpty()) {
            console.error(fault);
            return ExitCode::Unusable;
        }
        assignments.append(assignment);
    }

    const Result<PostFile> post = readPostFile(file);
    if (!post) {
        console.error(file, post.problem());
        return isReadOnlyReason(post.problem()) ? ExitCode::Refused : ExitCode::Unusable;
    }
    const Fence fence = findFence(post->decoded.text);
    if (fence.kind == FrontMatterKind::None && !fence.unclosed) {
        console.error(file, noFrontMatterText());
        return ExitCode::Refused;
    }
    QString text = post->decoded.text;
    for (const Assignment &assignment : std::as_const(assignments)) {
        Result<QString> changed = assigned(text, assignment);
        if (!changed)
            return refused(console, file, changed.problem());
        text = *changed;
    }

    const Result<QByteArray> bytes = encodeText(text, post->decoded.format);
    if (!bytes)
        return refused(console, file, bytes.problem());
    if (arguments.has(QStringLiteral("--dry-run"))) {
        console.write(readableDiff(file, *post, text, *bytes));
        return ExitCode::Success;
    }
    if (*bytes == post->bytes)
        return ExitCode::Success;
    const Result<QByteArray> written = writeFile(file, *bytes, post->digest);
    return written ? ExitCode::Success : refused(console, file, written.problem());
}

} // namespace Galley
