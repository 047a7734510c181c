// SPDX-License-Identifier: GPL-3.0-or-later
#include "work/life/proseonly.h"

#include "render/guard.h"
#include "render/leaf.h"

#include <QRegularExpression>

namespace Galley {

namespace {

void blank(QString &text, qsizetype from, qsizetype to)
{
    for (qsizetype i = from; i < to; ++i) {
        if (text[i] != u'\n')
            text[i] = u' ';
    }
}

qsizetype ticksAt(const QString &text, qsizetype at, qsizetype to)
{
    qsizetype end = at;
    while (end < to && text[end] == u'`')
        ++end;
    return end - at;
}

/// A span of code is closed by as many backticks as have opened it; without those they are text.
void blankSpans(QString &text, qsizetype from, qsizetype to)
{
    for (qsizetype at = from; at < to;) {
        if (text[at] != u'`' || (at > from && text[at - 1] == u'\\')) {
            ++at;
            continue;
        }
        const qsizetype opening = ticksAt(text, at, to);
        qsizetype end = at + opening;
        bool closed = false;
        while (end < to && !closed) {
            if (text[end] != u'`') {
                ++end;
                continue;
            }
            const qsizetype ticks = ticksAt(text, end, to);
            closed = ticks == opening;
            end += ticks;
        }
        if (closed)
            blank(text, at, end);
        at = closed ? end : at + opening;
    }
}

} // namespace

QString proseOnly(QStringView body)
{
    static const QRegularExpression highlight(
        QStringLiteral(
            "\\{%-?\\s*(highlight|raw|codeblock)\\b[^%]*%\\}.*?\\{%-?\\s*end\\1\\s*-?%\\}"),
        QRegularExpression::DotMatchesEverythingOption);
    static const QRegularExpression shortcode(
        QStringLiteral("\\{\\{[<%]\\s*(highlight)\\b[^}]*[>%]\\}\\}.*?"
                       "\\{\\{[<%]\\s*/\\s*\\1\\s*[>%]\\}\\}"),
        QRegularExpression::DotMatchesEverythingOption);
    static const QRegularExpression tag(QStringLiteral("<(pre|code)(?:\\s[^>]*)?>.*?</\\1\\s*>"),
                                        QRegularExpression::DotMatchesEverythingOption
                                            | QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression comment(QStringLiteral("<!--.*?-->"),
                                            QRegularExpression::DotMatchesEverythingOption);
    QString text = body.toString();
    const GuardedText guarded = guard(body);
    const CmarkDocument document(guarded.markdown);
    const LineStarts lines(body);
    const QList<Leaf> leaves = leavesOf(document.root(), !guarded.runs.isEmpty());
    for (qsizetype i = 0; i < leaves.size(); ++i) {
        const Leaf &leaf = leaves[i];
        qsizetype next = i + 1;
        while (next < leaves.size() && leaves[next].first <= leaf.first)
            ++next;
        const qsizetype from = lines.start(leaf.first);
        if (leaf.kind == Leaf::Kind::Code) {
            blank(text, from, lines.start(leaf.first + leaf.count));
        } else if (leaf.kind == Leaf::Kind::Inline) {
            blankSpans(text, from,
                       next < leaves.size() ? lines.start(leaves[next].first) : text.size());
        }
    }
    for (const QRegularExpression &code : {highlight, shortcode, tag, comment}) {
        for (auto matches = code.globalMatch(QString(text)); matches.hasNext();) {
            const QRegularExpressionMatch match = matches.next();
            blank(text, match.capturedStart(), match.capturedEnd());
        }
    }
    return text;
}

} // namespace Galley
