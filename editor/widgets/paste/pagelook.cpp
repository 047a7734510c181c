// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/paste/pagelook.h"

#include "widgets/paste/htmltree.h"

#include <QRegularExpression>

#include <algorithm>

namespace Galley {

namespace {

constexpr int SmallestPicture = 3; ///< pixels; what is smaller only counts readers

/// A width or height in pixels; below 0 if it does not say.
int pixels(const HtmlNode &image, QStringView side)
{
    QString said = image.style(side);
    if (said.isEmpty())
        said = image.attribute(side).trimmed();
    if (said.endsWith(QLatin1String("px")))
        said.chop(2);
    bool number = false;
    const double value = said.toDouble(&number);
    return number ? int(value) : -1;
}

void appendCode(const HtmlTree &tree, const HtmlNode &node, QString &code)
{
    if (node.isWords()) {
        code += node.words;
        return;
    }
    if (node.name == QLatin1String("br")) {
        code += u'\n';
        return;
    }
    if (isUnseen(node))
        return;
    const bool line = isBlock(node) && node.name != QLatin1String("pre");
    if (line && !code.isEmpty() && !code.endsWith(u'\n'))
        code += u'\n';
    for (const int child : node.children)
        appendCode(tree, tree.node(child), code);
    if (line && !code.endsWith(u'\n'))
        code += u'\n';
}

} // namespace

bool isBlock(const HtmlNode &node)
{
    return node.isOneOf(u" address article aside blockquote body caption center dd details dialog "
                        u"dir div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 "
                        u"header hgroup hr html legend li main menu nav ol optgroup option p pre "
                        u"search section summary table tbody td tfoot th thead tr ul ");
}

bool isUnseen(const HtmlNode &node)
{
    if (node.isWords())
        return false;
    if (node.isOneOf(u" annotation annotation-xml applet area audio base basefont button canvas "
                     u"datalist embed frame frameset head link map meta meter object param "
                     u"progress select source svg template track video xml "))
        return true;
    if (node.attributes.isEmpty())
        return false;
    return node.has(u"hidden") || node.style(u"display") == QLatin1String("none")
        || node.style(u"visibility") == QLatin1String("hidden")
        || node.style(u"mso-hide") == QLatin1String("all")
        || node.attribute(u"class") == QLatin1String("katex-html");
}

WordStyle lookInside(const HtmlNode &node, WordStyle around)
{
    WordStyle look = around;
    const auto set = [&look](quint8 mark, bool on) {
        look.marks = quint8(on ? look.marks | mark : look.marks & ~mark);
    };
    if (node.isOneOf(u" b strong "))
        set(WordStyle::Strong, true);
    else if (node.isOneOf(u" i em cite dfn var "))
        set(WordStyle::Emphasis, true);
    else if (node.isOneOf(u" s del strike "))
        set(WordStyle::Struck, true);
    else if (node.isOneOf(u" code kbd samp tt "))
        set(WordStyle::Code, true);
    else if (node.name == QLatin1String("sub"))
        set(WordStyle::Sub, true);
    else if (node.name == QLatin1String("sup"))
        set(WordStyle::Sup, true);
    if (!node.has(u"style"))
        return look;
    // Google Docs says all of it in styles, and "<b style=font-weight:normal>" around everything.
    const QString weight = node.style(u"font-weight");
    if (!weight.isEmpty() && weight != QLatin1String("inherit"))
        set(WordStyle::Strong,
            weight == QLatin1String("bold") || weight == QLatin1String("bolder")
                || weight.toInt() >= 600);
    const QString slope = node.style(u"font-style");
    if (!slope.isEmpty() && slope != QLatin1String("inherit"))
        set(WordStyle::Emphasis,
            slope == QLatin1String("italic") || slope.startsWith(QLatin1String("oblique")));
    if (node.style(u"text-decoration").contains(QLatin1String("line-through"))
        || node.style(u"text-decoration-line").contains(QLatin1String("line-through")))
        set(WordStyle::Struck, true);
    return look;
}

PastedPicture PastedPicture::of(const HtmlNode &image)
{
    PastedPicture picture;
    const auto small = [](int side) { return side >= 0 && side < SmallestPicture; };
    if (small(pixels(image, u"width")) || small(pixels(image, u"height")))
        return picture;
    picture.words = image.attribute(u"alt").simplified();
    const bool emoji = !picture.words.isEmpty() && picture.words.size() <= 16
        && std::all_of(picture.words.cbegin(), picture.words.cend(), [](QChar c) {
               return c.unicode() > 0xFF && (c.isSurrogate() || !c.isLetterOrNumber());
           });
    const auto web = [](const QString &target) {
        return target.startsWith(QLatin1String("https://"), Qt::CaseInsensitive)
            || target.startsWith(QLatin1String("http://"), Qt::CaseInsensitive);
    };
    picture.address = image.attribute(u"src").trimmed();
    // Pages put a dot there until the reader scrolls to the picture.
    const QString later = image.attribute(u"data-src").trimmed();
    if (!web(picture.address) && web(later))
        picture.address = later;
    picture.kind = emoji            ? Kind::Words
        : web(picture.address)      ? Kind::Web
        : picture.address.isEmpty() ? Kind::None
                                    : Kind::Lost;
    return picture;
}

QString codeText(const HtmlTree &tree, const HtmlNode &node)
{
    QString code;
    appendCode(tree, node, code);
    code.replace(QLatin1String("\r\n"), QLatin1String("\n"));
    for (QChar &c : code) {
        const char16_t u = c.unicode();
        if (u == u'\r' || u == QChar::LineSeparator || u == QChar::ParagraphSeparator)
            c = u'\n';
        else if ((u < 0x20 && u != u'\t' && u != u'\n') || (u >= 0xFDD0 && u <= 0xFDEF))
            c = QChar::ReplacementCharacter;
    }
    if (code.startsWith(u'\n'))
        code.remove(0, 1);
    while (code.endsWith(u'\n'))
        code.chop(1);
    return code;
}

QString codeLanguage(const HtmlNode &node)
{
    static const QRegularExpression name(QStringLiteral("^[A-Za-z0-9+#._-]{1,30}$"));
    static const QRegularExpression told(
        QStringLiteral("(?:^|\\s)(?:language-|lang-|highlight-source-|sourceCode\\s+|brush:\\s*)"
                       "([A-Za-z0-9+#._-]{1,30})"));
    for (const QStringView key : {QStringView(u"data-lang"), QStringView(u"data-language")}) {
        const QString language = node.attribute(key).toLower();
        if (name.match(language).hasMatch())
            return language;
    }
    const QRegularExpressionMatch found = told.match(node.attribute(u"class"));
    const QString language = found.captured(1);
    return language == QLatin1String("none") || language == QLatin1String("plaintext") ? QString()
                                                                                       : language;
}

} // namespace Galley
