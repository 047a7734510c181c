// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/htmlescape.h"

#include <QHash>

namespace Galley {

namespace {

/// Latin-1's names from U+00A0 on, as HTML 4 lists them.
constexpr const char *Latin1Names
    = "nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg "
      "plusmn "
      "sup2 sup3 acute micro para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest Agrave "
      "Aacute Acirc Atilde Auml Aring AElig Ccedil Egrave Eacute Ecirc Euml Igrave Iacute Icirc "
      "Iuml "
      "ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash Ugrave Uacute Ucirc Uuml Yacute "
      "THORN "
      "szlig agrave aacute acirc atilde auml aring aelig ccedil egrave eacute ecirc euml igrave "
      "iacute icirc iuml eth ntilde ograve oacute ocirc otilde ouml divide oslash ugrave uacute "
      "ucirc uuml yacute thorn yuml";

QHash<QString, char32_t> makeNames()
{
    QHash<QString, char32_t> names{
        {QStringLiteral("amp"), U'&'},         {QStringLiteral("lt"), U'<'},
        {QStringLiteral("gt"), U'>'},          {QStringLiteral("quot"), U'"'},
        {QStringLiteral("apos"), U'\''},       {QStringLiteral("AMP"), U'&'},
        {QStringLiteral("LT"), U'<'},          {QStringLiteral("GT"), U'>'},
        {QStringLiteral("QUOT"), U'"'},        {QStringLiteral("colon"), U':'},
        {QStringLiteral("Tab"), U'\t'},        {QStringLiteral("NewLine"), U'\n'},
        {QStringLiteral("sol"), U'/'},         {QStringLiteral("bsol"), U'\\'},
        {QStringLiteral("lpar"), U'('},        {QStringLiteral("rpar"), U')'},
        {QStringLiteral("num"), U'#'},         {QStringLiteral("quest"), U'?'},
        {QStringLiteral("period"), U'.'},      {QStringLiteral("comma"), U','},
        {QStringLiteral("semi"), U';'},        {QStringLiteral("equals"), U'='},
        {QStringLiteral("lowbar"), U'_'},      {QStringLiteral("hyphen"), U'\u2010'},
        {QStringLiteral("ndash"), U'\u2013'},  {QStringLiteral("mdash"), U'\u2014'},
        {QStringLiteral("lsquo"), U'\u2018'},  {QStringLiteral("rsquo"), U'\u2019'},
        {QStringLiteral("ldquo"), U'\u201C'},  {QStringLiteral("rdquo"), U'\u201D'},
        {QStringLiteral("hellip"), U'\u2026'}, {QStringLiteral("euro"), U'\u20AC'},
    };
    char32_t code = 0xA0;
    const QStringList latin1 = QString::fromLatin1(Latin1Names).split(u' ');
    for (const QString &name : latin1)
        names.insert(name, code++);
    return names;
}

struct Entity {
    qsizetype length = 0; ///< 0 if there is none here
    char32_t code = 0; ///< 0 if its name is not known
    bool closed = false; ///< by a semicolon
};

bool isNameCharacter(QChar c)
{
    return c.unicode() < 0x80 && c.isLetterOrNumber();
}

int digitValue(QChar c, int base)
{
    const char16_t u = c.unicode();
    if (u >= u'0' && u <= u'9')
        return u - u'0';
    if (base == 16 && u >= u'a' && u <= u'f')
        return u - u'a' + 10;
    if (base == 16 && u >= u'A' && u <= u'F')
        return u - u'A' + 10;
    return -1;
}

Entity numericEntity(QStringView text, qsizetype at)
{
    qsizetype i = at + 2;
    int base = 10;
    if (i < text.size() && (text[i] == u'x' || text[i] == u'X')) {
        base = 16;
        ++i;
    }
    const qsizetype first = i;
    char32_t code = 0;
    for (; i < text.size() && digitValue(text[i], base) >= 0; ++i)
        code
            = qMin<char32_t>(code * char32_t(base) + char32_t(digitValue(text[i], base)), 0x110000);
    if (i == first)
        return {};
    if (code == 0 || code > QChar::LastValidCodePoint || QChar::isSurrogate(code))
        code = QChar::ReplacementCharacter;
    const bool closed = i < text.size() && text[i] == u';';
    return {i - at + (closed ? 1 : 0), code, closed};
}

/// What begins at the ampersand at \a at.
Entity entityAt(QStringView text, qsizetype at)
{
    if (at + 1 >= text.size())
        return {};
    if (text[at + 1] == u'#')
        return numericEntity(text, at);
    qsizetype i = at + 1;
    while (i < text.size() && i - at <= 32 && isNameCharacter(text[i]))
        ++i;
    if (i == at + 1 || i >= text.size() || text[i] != u';')
        return {};
    static const QHash<QString, char32_t> names = makeNames();
    return {i + 1 - at, names.value(text.mid(at + 1, i - at - 1).toString()), true};
}

void appendCodePoint(QString &text, char32_t code)
{
    text += QStringView(QChar::fromUcs4(code));
}

QString decode(QStringView text, bool backslashes)
{
    QString result;
    result.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (backslashes && c == u'\\' && i + 1 < text.size() && text[i + 1].unicode() < 0x7F
            && text[i + 1].unicode() > 0x20 && !isNameCharacter(text[i + 1])) {
            result += text[++i];
            continue;
        }
        const Entity entity = c == u'&' ? entityAt(text, i) : Entity();
        if (entity.code != 0 && (entity.closed || !backslashes)) {
            appendCodePoint(result, entity.code);
            i += entity.length - 1;
        } else {
            result += c;
        }
    }
    return result;
}

} // namespace

void appendEscaped(QByteArray &html, QByteArrayView text)
{
    qsizetype from = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const char *entity = nullptr;
        switch (text[i]) {
        case '&':
            entity = "&amp;";
            break;
        case '<':
            entity = "&lt;";
            break;
        case '>':
            entity = "&gt;";
            break;
        case '"':
            entity = "&quot;";
            break;
        default:
            continue;
        }
        html += text.sliced(from, i - from);
        html += entity;
        from = i + 1;
    }
    html += text.sliced(from);
}

void appendEscaped(QByteArray &html, QStringView text)
{
    appendEscaped(html, QByteArrayView(text.toUtf8()));
}

void appendAddress(QByteArray &html, QByteArrayView url)
{
    static constexpr QByteArrayView kept("-_.+!*(),%#@?=;:/$~");
    for (const char c : url) {
        const auto byte = static_cast<unsigned char>(c);
        const bool letter
            = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
        if (letter || kept.contains(c)) {
            html += c;
        } else if (c == '&') {
            html += "&amp;";
        } else if (c == '\'') {
            html += "&#x27;";
        } else {
            static constexpr char digits[] = "0123456789ABCDEF";
            html += '%';
            html += digits[byte >> 4];
            html += digits[byte & 15];
        }
    }
}

void appendHtmlText(QByteArray &html, QStringView text)
{
    qsizetype from = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] != u'&')
            continue;
        const Entity entity = entityAt(text, i);
        if (!entity.closed)
            continue;
        appendEscaped(html, text.mid(from, i - from));
        html += text.mid(i, entity.length).toUtf8();
        i += entity.length - 1;
        from = i + 1;
    }
    appendEscaped(html, text.mid(from));
}

QString decodeEntities(QStringView text)
{
    return decode(text, false);
}

QString unescapeMarkdown(QStringView text)
{
    return decode(text, true);
}

} // namespace Galley
