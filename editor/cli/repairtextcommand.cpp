// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands.h"
#include "cli/postfile.h"

#include "site/safefile.h"
#include "work/textrepair.h"

namespace Galley {

namespace {

/// Control characters would speak to the terminal: they are written as "\\u009f".
QString printable(const QString &garbled)
{
    QString result;
    for (const QChar c : garbled) {
        if (c.category() == QChar::Other_Control)
            result += QStringLiteral("\\u%1").arg(c.unicode(), 4, 16, QLatin1Char('0'));
        else
            result += c;
    }
    return result;
}

/// "LINE:COLUMN BEFORE -> AFTER" for each place, over the whole file.
QString listing(const QString &text, const QList<GarbledPlace> &places)
{
    QString lines;
    int line = 1;
    qsizetype lineStart = 0;
    for (const GarbledPlace &place : places) {
        for (; line < place.line; ++line)
            lineStart = text.indexOf(u'\n', lineStart) + 1;
        lines += QStringLiteral("%1:%2 %3 -> %4\n")
                     .arg(QString::number(line), QString::number(place.span.start - lineStart + 1),
                          printable(place.before), printable(place.after));
    }
    return lines;
}

ExitCode refused(Console &console, const QString &file, const Problem &problem)
{
    console.error(file, problem);
    return ExitCode::Refused;
}

} // namespace

ExitCode runRepairText(const Arguments &arguments, Console &console)
{
    const QString &file = arguments.operands().first();
    const Result<PostFile> post = readPostFile(file);
    if (!post) {
        console.error(file, post.problem());
        return isReadOnlyReason(post.problem()) ? ExitCode::Refused : ExitCode::Unusable;
    }
    const QList<GarbledPlace> places = garbledIn(post->decoded.text);
    console.print(listing(post->decoded.text, places));
    const QString text = repairs(places).applied(post->decoded.text);
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
