// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands.h"
#include "cli/editpost.h"
#include "cli/jsontext.h"
#include "cli/postfile.h"

#include "post/frontmatter.h"

namespace Galley {

namespace {

/// One wish of the command line.
struct Assignment {
    QString key;
    QString value;
    bool json = false; ///< KEY:=JSON
};

/// Takes KEY=VALUE or KEY:=JSON apart. Returns what is wrong with it; empty if nothing is.
QString readAssignment(const QString &word, Assignment &assignment)
{
    const qsizetype equals = word.indexOf(u'=');
    assignment.json = equals > 0 && word[equals - 1] == u':';
    assignment.key = word.first(qMax(qsizetype(0), equals - (assignment.json ? 1 : 0)));
    if (assignment.key.isEmpty())
        return QStringLiteral("%1 is not KEY=VALUE").arg(word);
    assignment.value = word.sliced(equals + 1);
    if (assignment.json && jsonValue(assignment.value).isUndefined())
        return QStringLiteral("%1 is not JSON").arg(assignment.value);
    return {};
}

} // namespace

ExitCode runSet(const Arguments &arguments, Console &console)
{
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

    return editPost(arguments, console, [&assignments](const QString &text) {
        Result<QString> changed = text;
        for (const Assignment &assignment : assignments) {
            const FrontMatter frontMatter = FrontMatter::read(*changed);
            const Result<EditList> edits = assignment.json
                ? frontMatter.setJson(assignment.key, assignment.value)
                : frontMatter.set(assignment.key, assignment.value);
            if (!edits)
                return Result<QString>(edits.problem());
            changed = edits->applied(*changed);
        }
        return changed;
    });
}

ExitCode runUnset(const Arguments &arguments, Console &console)
{
    return editPost(arguments, console, [&arguments](const QString &text) {
        Result<QString> changed = text;
        for (const QString &key : arguments.operands().sliced(1)) {
            const Result<EditList> edits = FrontMatter::read(*changed).remove(key);
            if (!edits)
                return Result<QString>(edits.problem());
            changed = edits->applied(*changed);
        }
        return changed;
    });
}

} // namespace Galley
