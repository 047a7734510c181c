// SPDX-License-Identifier: GPL-3.0-or-later
#include "view/codegrammars.h"

#include "view/pagescript.h"
#include "view/webresource.h"

#include <QHash>
#include <QJsonArray>
#include <QStringList>

#include <algorithm>

namespace Galley {

namespace {

/// The lines of names.txt.
struct GrammarTable {
    QHash<QString, QString> grammars; ///< by each name of the language
    QHash<QString, QStringList> called; ///< by the grammar that calls them
};

GrammarTable readTable()
{
    GrammarTable table;
    const QString text = webResource(QStringLiteral(":/galley/web/highlight.js/names.txt"));
    for (const QString &line : text.split(u'\n', Qt::SkipEmptyParts)) {
        QStringList names = line.split(u' ');
        const QString grammar = names.first();
        if (const qsizetype mark = names.indexOf(QLatin1String(">")); mark >= 0) {
            table.called.insert(grammar, names.mid(mark + 1));
            names = names.mid(0, mark);
        }
        for (const QString &name : std::as_const(names))
            table.grammars.insert(name, grammar);
    }
    return table;
}

const GrammarTable &grammarTable()
{
    static const GrammarTable table = readTable();
    return table;
}

/// The names of languages, in small letters, that the code in \a html says it is in.
QStringList languagesIn(const QString &html)
{
    static const QString begin = QStringLiteral("<code ");
    static const QString mark = QStringLiteral("language-");
    QStringList names;
    for (qsizetype at = html.indexOf(begin); at >= 0; at = html.indexOf(begin, at)) {
        const qsizetype end = html.indexOf(u'>', at);
        if (end < 0)
            break;
        const QStringView tag = QStringView(html).sliced(at, end - at);
        at = end;
        const qsizetype from = tag.indexOf(mark);
        if (from < 0)
            continue;
        const QStringView name = tag.sliced(from + mark.size());
        const auto *last = std::find_if(name.begin(), name.end(),
                                        [](QChar c) { return c == u'"' || c.isSpace(); });
        names.append(name.first(last - name.begin()).toString().toLower());
    }
    return names;
}

/// \a grammar, and what it calls, and what these call, without those in \a had, which then has
/// them.
QStringList withCalled(const QString &grammar, QSet<QString> &had)
{
    QStringList all;
    QStringList next{grammar};
    while (!next.isEmpty()) {
        const QString name = next.takeFirst();
        if (had.contains(name))
            continue;
        had.insert(name);
        all.append(name);
        next.append(grammarTable().called.value(name));
    }
    return all;
}

} // namespace

QString CodeGrammars::scriptFor(const QJsonObject &patch)
{
    QString sources;
    QJsonObject learnt;
    const QJsonArray items = patch.value(QLatin1String("items")).toArray();
    for (const QJsonValue &item : items) {
        for (const QString &name : languagesIn(item.toString())) {
            const QString grammar = grammarTable().grammars.value(name);
            if (grammar.isEmpty() || m_named.contains(name))
                continue;
            m_named.insert(name);
            learnt.insert(name, grammar);
            for (const QString &each : withCalled(grammar, m_sent)) {
                sources
                    += webResource(QStringLiteral(":/galley/web/highlight.js/languages/%1.min.js")
                                       .arg(each))
                    + u'\n';
            }
        }
    }
    return learnt.isEmpty() ? QString() : sources + scriptCall("code.learn", learnt);
}

void CodeGrammars::forget()
{
    m_named.clear();
    m_sent.clear();
}

} // namespace Galley
