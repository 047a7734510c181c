// SPDX-License-Identifier: GPL-3.0-or-later
#include "stricthtml.h"

#include <QRegularExpression>
#include <QSet>

namespace {

QSet<QString> words(const char *list)
{
    const QStringList names = QString::fromLatin1(list).split(u' ');
    return {names.begin(), names.end()};
}

bool isHarmless(const QString &address)
{
    static const QRegularExpression allowed(
        QStringLiteral("^(https?:|mailto:|galley://blog/|data:image/(png|jpe?g|gif|webp);base64,"
                       "|[^:]*$|[^:]*[/?#\\\\])"),
        QRegularExpression::CaseInsensitiveOption);
    // What a browser takes out before it looks for the scheme.
    QString cleaned = address;
    cleaned.remove(QRegularExpression(QStringLiteral("[\\x00-\\x20\\x7f]")));
    return allowed.match(cleaned).hasMatch();
}

QString decoded(QString value)
{
    value.replace(QStringLiteral("&lt;"), QStringLiteral("<"));
    value.replace(QStringLiteral("&gt;"), QStringLiteral(">"));
    value.replace(QStringLiteral("&quot;"), QStringLiteral("\""));
    value.replace(QStringLiteral("&#x27;"), QStringLiteral("'"));
    return value.replace(QStringLiteral("&amp;"), QStringLiteral("&"));
}

QString faultInAttributes(const QString &element, const QString &attributes)
{
    static const QSet<QString> known = words(
        "id class title align lang dir role aria-label aria-hidden aria-describedby "
        "aria-labelledby "
        "alt name open colspan rowspan scope span start reversed value datetime controls muted "
        "loop "
        "color size valign width height href src cite data-l data-status data-tex type checked "
        "disabled");
    static const QRegularExpression attribute(QStringLiteral("\\G ([a-z-]+)=\"([^\"<>]*)\""));
    static const QRegularExpression bareAmpersand(QStringLiteral("&(?!amp;|lt;|gt;|quot;|#x27;)"));
    qsizetype at = 0;
    QSet<QString> seen;
    while (at < attributes.size()) {
        const QRegularExpressionMatch match = attribute.match(attributes, at);
        if (!match.hasMatch())
            return QStringLiteral("attributes of ") + element + attributes;
        const QString name = match.captured(1);
        const QString value = match.captured(2);
        if (!known.contains(name) || seen.contains(name))
            return QStringLiteral("attribute ") + name;
        seen.insert(name);
        if (value.contains(bareAmpersand))
            return QStringLiteral("entity in ") + value;
        if ((name == QLatin1String("href") || name == QLatin1String("src")
             || name == QLatin1String("cite"))
            && !isHarmless(decoded(value)))
            return QStringLiteral("address ") + value;
        at = match.capturedEnd();
    }
    const bool input = element == QLatin1String("input");
    if (input
        && (!seen.contains(QStringLiteral("disabled")) || seen.contains(QStringLiteral("value"))))
        return QStringLiteral("input that can be used");
    return {};
}

} // namespace

QString faultIn(const QByteArray &html)
{
    static const QSet<QString> elements = words(
        "a abbr address article aside audio b bdi bdo big blockquote br caption center cite code "
        "col colgroup dd del details dfn div dl dt em figcaption figure font footer h1 h2 h3 h4 h5 "
        "h6 header hgroup hr i img ins kbd li main mark nav ol p picture pre q rp rt ruby s samp "
        "section small source span strike strong sub summary sup table tbody td tfoot th thead "
        "time tr tt u ul var video wbr input");
    static const QRegularExpression tag(
        QStringLiteral("\\G<(?:/([a-z0-9]+)|([a-z0-9]+)((?: [a-z-]+=\"[^\"<>]*\")*)( /)?)>"));
    const QString text = QString::fromUtf8(html);
    qsizetype at = 0;
    for (; at < text.size(); ++at) {
        if (text[at] == u'>')
            return QStringLiteral("a bare > at ") + text.mid(at, 40);
        if (text[at] != u'<')
            continue;
        const QRegularExpressionMatch match = tag.match(text, at);
        if (!match.hasMatch())
            return QStringLiteral("no tag at ") + text.mid(at, 40);
        const QString name = match.captured(1) + match.captured(2);
        if (!elements.contains(name))
            return QStringLiteral("element ") + name;
        if (const QString fault = faultInAttributes(name, match.captured(3)); !fault.isEmpty())
            return fault;
        at = match.capturedEnd() - 1;
    }
    return {};
}
