// SPDX-License-Identifier: GPL-3.0-or-later
#include "site/configscript.h"

#include "site/safefile.h"

#include <QRegularExpression>

namespace Galley {

namespace {

constexpr qint64 scriptLimit = 512 * 1024;

/// A text between quotes of one kind, without escapes.
const QString quotedText
    = QStringLiteral("(?:\"([^\"\\n\\\\]*)\"|'([^'\\n\\\\]*)'|`([^`$\\\\]*)`)");

QString withoutComments(const QString &code)
{
    // Quoted texts are matched first, so that "https://" begins no comment.
    static const QRegularExpression piece(
        QStringLiteral(
            "(\"[^\"\\n]*\"|'[^'\\n]*'|`[^`]*`)|/\\*.*?\\*/|//[^\\n]*|(?<=^|\\s)#[^\\n]*"),
        QRegularExpression::DotMatchesEverythingOption | QRegularExpression::MultilineOption);
    return QString(code).replace(piece, QStringLiteral("\\1"));
}

QString quoted(const QRegularExpressionMatch &match, int first)
{
    return match.captured(first) + match.captured(first + 1) + match.captured(first + 2);
}

} // namespace

ConfigScript ConfigScript::read(const QString &path)
{
    ConfigScript script;
    if (const Result<FileBytes> file = readFile(path, scriptLimit); file)
        script.m_code = withoutComments(QString::fromUtf8(file->bytes));
    return script;
}

QStringList ConfigScript::texts(const QString &name) const
{
    const QRegularExpression assignment(
        QStringLiteral("(?<![\\w.])[\"']?%1[\"']?\\s*[:=]\\s*(?:%2|\\[([^\\]]*)\\])")
            .arg(QRegularExpression::escape(name), quotedText));
    static const QRegularExpression item(quotedText);
    QStringList found;
    for (auto matches = assignment.globalMatch(m_code); matches.hasNext();) {
        const QRegularExpressionMatch match = matches.next();
        if (match.capturedStart(4) < 0) {
            found.append(quoted(match, 1));
            continue;
        }
        for (auto items = item.globalMatch(match.captured(4)); items.hasNext();)
            found.append(quoted(items.next(), 1));
    }
    return found;
}

QStringList ConfigScript::callsOf(const QString &function) const
{
    const QRegularExpression call(
        QStringLiteral("\\b%1\\s*\\(\\s*%2").arg(QRegularExpression::escape(function), quotedText));
    QStringList found;
    for (auto matches = call.globalMatch(m_code); matches.hasNext();)
        found.append(quoted(matches.next(), 1));
    return found;
}

} // namespace Galley
