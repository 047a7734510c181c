// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/sanitizer.h"

#include "render/htmlescape.h"
#include "render/htmltokenizer.h"
#include "render/mdx.h"
#include "render/picturehtml.h"
#include "render/shortcodehtml.h"
#include "render/urlrules.h"

#include <QHash>
#include <QSet>
#include <QUrl>

namespace Galley {

namespace {

QSet<QString> words(const char *list)
{
    const QStringList names = QString::fromLatin1(list).split(u' ', Qt::SkipEmptyParts);
    return {names.begin(), names.end()};
}

QHash<QString, int> numbered(const char *list)
{
    QHash<QString, int> numbers;
    for (const QString &name : words(list))
        numbers.insert(name, int(numbers.size()));
    return numbers;
}

bool contains(const QSet<QString> &set, QStringView name)
{
    return set.contains(name.toString());
}

/// Attributes with a meaning on one kind of element only.
bool belongsTo(const QString &attribute, const QString &element)
{
    static const QHash<QString, QSet<QString>> owners{
        {QStringLiteral("alt"), words("img")},
        {QStringLiteral("name"), words("a")},
        {QStringLiteral("open"), words("details")},
        {QStringLiteral("colspan"), words("td th")},
        {QStringLiteral("rowspan"), words("td th")},
        {QStringLiteral("scope"), words("th")},
        {QStringLiteral("span"), words("col colgroup")},
        {QStringLiteral("start"), words("ol")},
        {QStringLiteral("reversed"), words("ol")},
        {QStringLiteral("value"), words("li")},
        {QStringLiteral("datetime"), words("time del ins")},
        {QStringLiteral("controls"), words("audio video")},
        {QStringLiteral("muted"), words("audio video")},
        {QStringLiteral("loop"), words("audio video")},
        {QStringLiteral("color"), words("font")},
        {QStringLiteral("size"), words("font")},
        {QStringLiteral("valign"), words("td th tr")},
    };
    static const QSet<QString> everywhere = words("id class title align lang dir role aria-label "
                                                  "aria-hidden aria-describedby aria-labelledby");
    if (everywhere.contains(attribute))
        return true;
    const auto owner = owners.constFind(attribute);
    return owner != owners.cend() && owner->contains(element);
}

bool isSize(const QString &attribute)
{
    return attribute == QLatin1String("width") || attribute == QLatin1String("height");
}

void appendAttribute(QByteArray &html, const QString &name, QStringView value)
{
    html += ' ' + name.toLatin1() + "=\"";
    appendEscaped(html, value);
    html += '"';
}

/// "<!-- more -->", where the summary of a post ends.
bool isMore(QStringView comment)
{
    return comment.trimmed().compare(u"more", Qt::CaseInsensitive) == 0;
}

/// In place of a page within the page: where it comes from, as words. Nothing of it is loaded.
QByteArray embedCard(const HtmlToken &token)
{
    for (const HtmlAttribute &attribute : token.attributes) {
        if (attribute.name != QLatin1String("src"))
            continue;
        const QUrl url(trimmedAddress(decodeEntities(attribute.value)).toString());
        const QString scheme = url.scheme();
        if ((scheme == QLatin1String("https") || scheme == QLatin1String("http")
             || scheme.isEmpty())
            && !url.host().isEmpty())
            return chipHtml(url.host(), url.path());
    }
    return {};
}

} // namespace

int Sanitizer::elementNumber(QStringView name)
{
    static const QHash<QString, int> allowed = numbered(
        "a abbr address article aside audio b bdi bdo big blockquote br caption center cite code "
        "col colgroup dd del details dfn div dl dt em figcaption figure font footer h1 h2 h3 h4 h5 "
        "h6 header hgroup hr i img ins kbd li main mark nav ol p picture pre q rp rt ruby s samp "
        "section small source span strike strong sub summary sup table tbody td tfoot th thead "
        "time tr tt u ul var video wbr");
    return allowed.value(name.toString(), -1);
}

bool Sanitizer::isVoid(QStringView name)
{
    static const QSet<QString> voids = words("br col hr img source wbr");
    return contains(voids, name);
}

bool Sanitizer::isDroppedWhole(QStringView name)
{
    static const QSet<QString> dropped = words("svg math object applet template head frameset");
    return contains(dropped, name) || isRaw(name);
}

bool Sanitizer::isRaw(QStringView name)
{
    static const QSet<QString> raw = words("script style iframe noembed noframes textarea "
                                           "title xmp plaintext select");
    return contains(raw, name);
}

QByteArray Sanitizer::clean(QStringView html) const
{
    QByteArray result;
    result.reserve(html.size() + html.size() / 8);
    HtmlTokenizer tokenizer(html);
    HtmlToken token;
    while (tokenizer.next(token)) {
        switch (token.kind) {
        case HtmlToken::Kind::Text:
            appendHtmlText(result, token.text);
            break;
        case HtmlToken::Kind::Open:
            if (token.name == QLatin1String("image"))
                token.name = QStringLiteral("img"); // as browsers do, and components call it so
            if (m_components && isComponent(token) && !isAllowed(token.name)) {
                result += componentChip(token);
                if (token.selfClosing)
                    break;
            }
            if (token.name == QLatin1String("iframe") && m_target == RenderTarget::Preview)
                result += embedCard(token);
            if (isRaw(token.name))
                tokenizer.skipRaw(token.name);
            else if (isDroppedWhole(token.name) && !token.selfClosing)
                tokenizer.skipElement(token.name);
            else if (isAllowed(token.name))
                result += openTag(token);
            break;
        case HtmlToken::Kind::Close:
            if (isAllowed(token.name) && !isVoid(token.name))
                result += "</" + token.name.toLatin1() + '>';
            break;
        case HtmlToken::Kind::Comment:
            if (isMore(token.text))
                result += "<hr class=\"more\" />";
            break;
        case HtmlToken::Kind::Declaration:
            break;
        }
    }
    return result;
}

QByteArray Sanitizer::openTag(const HtmlToken &token) const
{
    const bool isImage = token.name == QLatin1String("img");
    const bool isMedia = token.name == QLatin1String("audio")
        || token.name == QLatin1String("video") || token.name == QLatin1String("source");
    PictureTag picture;
    bool hasSource = false;
    QByteArray attributes;
    QSet<QString> seen;
    for (const HtmlAttribute &attribute : token.attributes) {
        if (seen.contains(attribute.name))
            continue; // the first one counts, as in browsers
        seen.insert(attribute.name);
        const QString value = decodeEntities(attribute.value);
        if (isSize(attribute.name)) {
            if (!isLength(value))
                continue;
            if (isImage)
                (attribute.name == QLatin1String("width") ? picture.width : picture.height) = value;
            else
                appendAttribute(attributes, attribute.name, value);
        } else if (attribute.name == QLatin1String("href")) {
            if (token.name == QLatin1String("a") && isSafeLink(value))
                appendAttribute(attributes, attribute.name, trimmedAddress(value));
        } else if (attribute.name == QLatin1String("cite")) {
            if (isSafeLink(value))
                appendAttribute(attributes, attribute.name, trimmedAddress(value));
        } else if (attribute.name == QLatin1String("src")) {
            hasSource = isImage;
            picture.target = trimmedAddress(value).toString();
            if (isMedia)
                attributes += mediaSource(picture.target, m_target, m_pictures);
        } else if (isImage && attribute.name == QLatin1String("alt")) {
            picture.alt = value;
        } else if (belongsTo(attribute.name, token.name)) {
            appendAttribute(attributes, attribute.name, value);
        }
    }
    if (hasSource) {
        picture.attributes = attributes;
        return pictureHtml(picture, m_target, m_pictures);
    }
    if (isImage) // nothing to show, and nothing lost: a lazy loader's own attribute named it
        return {};
    if (token.name == QLatin1String("source") && attributes.isEmpty())
        return {};
    return '<' + token.name.toLatin1() + attributes + (isVoid(token.name) ? " />" : ">");
}

} // namespace Galley
