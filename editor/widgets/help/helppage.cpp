// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/help/helppage.h"

#include "widgets/quickopen/wordmatch.h"

#include <QRegularExpression>

#include <algorithm>

namespace Galley {

namespace {

/// Keys and paths read from the left in every language.
QString fromTheLeft(const QString &text)
{
    return QChar(0x2066) + text + QChar(0x2069);
}

QString nativeKey(const QKeySequence &key)
{
    return fromTheLeft(key.toString(QKeySequence::NativeText));
}

QString marked(const QString &tag, const QString &text)
{
    return QStringLiteral("<%1>%2</%1>").arg(tag, text.toHtmlEscaped());
}

QString link(const QString &target, const QString &text)
{
    return QStringLiteral("<a href=\"%1\">%2</a>").arg(target, text.toHtmlEscaped());
}

bool hasAll(const QStringList &words, const QString &text)
{
    const QString folded = foldedForSearch(text);
    return std::all_of(words.begin(), words.end(),
                       [&](const QString &word) { return folded.contains(word); });
}

} // namespace

HelpPage::HelpPage(const QList<HelpTopic> &topics, const QList<HelpCommand> &commands,
                   const QString &profile)
    : m_topics(topics)
    , m_commands(commands)
    , m_profile(profile)
{ }

const HelpTopic *HelpPage::topic(const QString &name) const
{
    const auto found = std::find_if(m_topics.begin(), m_topics.end(),
                                    [&](const HelpTopic &each) { return each.name == name; });
    return found == m_topics.end() ? nullptr : &*found;
}

QString HelpPage::html(const HelpTopic &topic) const
{
    QString html = marked(QStringLiteral("h2"), topic.title);
    for (const QString &text : topic.texts) {
        const QString body = paragraph(text, Form::Html);
        html += body.startsWith(u"<table") ? body : QStringLiteral("<p>%1</p>").arg(body);
    }
    return html;
}

QString HelpPage::searchedText(const HelpTopic &topic) const
{
    QString all = topic.title;
    for (const QString &text : topic.texts)
        all += u'\n' + paragraph(text, Form::Plain);
    return all + u'\n' + topic.words;
}

QStringList HelpPage::found(const QStringList &words) const
{
    QStringList titled;
    QStringList others;
    for (const HelpTopic &each : m_topics) {
        if (hasAll(words, each.title))
            titled.append(each.name);
        else if (hasAll(words, searchedText(each)))
            others.append(each.name);
    }
    return titled + others;
}

QString HelpPage::paragraph(const QString &text, Form form) const
{
    static const QRegularExpression sign(
        QStringLiteral("`([^`]*)`|\\{([!#=]?)([A-Za-z][A-Za-z0-9+]*)\\}"));
    const auto plain = [&](qsizetype from, qsizetype to) {
        const QString part = text.mid(from, to - from);
        return form == Form::Html ? part.toHtmlEscaped() : part;
    };
    QString all;
    qsizetype done = 0;
    auto each = sign.globalMatch(text);
    while (each.hasNext()) {
        const QRegularExpressionMatch match = each.next();
        all += plain(done, match.capturedStart());
        done = match.capturedEnd();
        if (match.hasCaptured(3))
            all += token(match.captured(2).isEmpty() ? QChar() : match.captured(2).front(),
                         match.captured(3), form);
        else if (form == Form::Html)
            all += marked(QStringLiteral("code"), fromTheLeft(match.captured(1)));
        else
            all += match.captured(1);
    }
    return all + plain(done, text.size());
}

QString HelpPage::token(QChar sign, const QString &name, Form form) const
{
    const bool isHtml = form == Form::Html;
    if (sign == u'!') {
        const QString key = nativeKey(QKeySequence(name, QKeySequence::PortableText));
        return isHtml ? marked(QStringLiteral("code"), key) : key;
    }
    if (sign == u'#') {
        const HelpTopic *to = topic(name);
        const QString title = to ? to->title : name;
        return isHtml && to ? link(QStringLiteral("topic:") + name, title) : title;
    }
    if (sign == u'=' && name == QLatin1String("keys"))
        return keys(form);
    if (sign == u'=')
        return isHtml ? marked(QStringLiteral("code"), fromTheLeft(m_profile)) : m_profile;
    return command(name, form);
}

QString HelpPage::command(const QString &name, Form form) const
{
    const auto found = std::find_if(m_commands.begin(), m_commands.end(),
                                    [&](const HelpCommand &each) { return each.name == name; });
    if (found == m_commands.end())
        return name;
    QString text = (found->checked ? QStringLiteral("\u2713 ") : QString()) + found->text;
    if (form == Form::Html)
        text = found->enabled ? link(QStringLiteral("do:") + name, text)
                              : marked(QStringLiteral("b"), text);
    return found->key.isEmpty()
        ? text
        : tr("%1 (%2)", "a command, its key")
              .arg(text,
                   form == Form::Html ? nativeKey(found->key).toHtmlEscaped()
                                      : nativeKey(found->key));
}

QString HelpPage::keys(Form form) const
{
    QString rows;
    QString menu;
    for (const HelpCommand &each : m_commands) {
        if (each.key.isEmpty())
            continue;
        const QString key = nativeKey(each.key);
        if (form == Form::Plain) {
            rows += QStringLiteral("%1 %2\n").arg(each.text, key);
            continue;
        }
        if (each.menu != menu)
            rows += QStringLiteral("<tr><th colspan=\"2\">%1</th></tr>")
                        .arg(each.menu.toHtmlEscaped());
        menu = each.menu;
        const QString text = each.enabled && !each.name.isEmpty()
            ? link(QStringLiteral("do:") + each.name, each.text)
            : each.text.toHtmlEscaped();
        rows += QStringLiteral("<tr><td>%1</td><td>%2</td></tr>").arg(text, key.toHtmlEscaped());
    }
    return form == Form::Html
        ? QStringLiteral("<table cellspacing=\"0\" cellpadding=\"3\">%1</table>").arg(rows)
        : rows;
}

} // namespace Galley
