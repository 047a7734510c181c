// SPDX-License-Identifier: GPL-3.0-or-later
#include "site/archetypeexpression.h"

#include <QRegularExpression>

#include <utility>

namespace Galley {

QString dateFormOfGoLayout(const QString &layout)
{
    // Longer ones first: "2006" holds a "2", "Monday" a "Mon".
    static const std::pair<const char *, const char *> parts[]
        = {{"2006", "yyyy"},   {"January", "MMMM"}, {"-07:00", "+hh:mm"}, {"Z07:00", "+hh:mm"},
           {"-0700", "+hhmm"}, {"Jan", "MMM"},      {"01", "MM"},         {"02", "dd"},
           {"15", "HH"},       {"04", "mm"},        {"05", "ss"}};
    QString form;
    for (qsizetype at = 0; at < layout.size();) {
        const QStringView rest = QStringView(layout).mid(at);
        bool known = false;
        for (const auto &[go, ours] : parts) {
            if (rest.startsWith(QLatin1String(go))) {
                form += QLatin1String(ours);
                at += qsizetype(qstrlen(go));
                known = true;
                break;
            }
        }
        if (known)
            continue;
        static const QString between = QStringLiteral("-/:. T,");
        if (!between.contains(rest.front()))
            return {};
        form += rest.front();
        ++at;
    }
    return form;
}

ArchetypeExpression readArchetypeExpression(QStringView inner)
{
    using Meaning = ArchetypeExpression::Meaning;
    static const QRegularExpression text(QStringLiteral("^[\"`]([^\"`]*)[\"`]$"));
    static const QRegularExpression foreign(
        QStringLiteral("\\b(?:site|hugo|os|getenv|partial|index|resources)\\b|\\.Params|\\$"),
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression time(QStringLiteral("\\.date\\b|\\bnow\\b|^date\\b"),
                                         QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression layout(
        QStringLiteral("(?:format|dateFormat)\\s+[\"`]([^\"`]+)[\"`]"),
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression name(
        QStringLiteral("\\.(?:name|file\\.(?:contentbasename|basefilename|"
                       "translationbasename|logicalname|dir|path))\\b"),
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression words(
        QStringLiteral("\\b(?:title|humanize|replace|replaceRE)\\b"),
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression section(QStringLiteral("^\\.(?:section|type)\\b"),
                                            QRegularExpression::CaseInsensitiveOption);
    const QString whole = inner.trimmed().toString();
    if (const auto match = text.match(whole); match.hasMatch())
        return {Meaning::Text, match.captured(1)};
    if (foreign.match(whole).hasMatch())
        return {};
    if (time.match(whole).hasMatch()) {
        const auto said = layout.match(whole);
        return {Meaning::Date, said.hasMatch() ? dateFormOfGoLayout(said.captured(1)) : QString()};
    }
    if (section.match(whole).hasMatch())
        return {Meaning::Section};
    if (whole.compare(QLatin1String("title"), Qt::CaseInsensitive) == 0
        || whole.startsWith(QLatin1String(".Title")))
        return {Meaning::Title};
    if (name.match(whole).hasMatch())
        return {words.match(whole).hasMatch() ? Meaning::Title : Meaning::Slug};
    return {};
}

} // namespace Galley
