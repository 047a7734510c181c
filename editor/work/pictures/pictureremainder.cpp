// SPDX-License-Identifier: GPL-3.0-or-later
#include "work/pictures/pictureremainder.h"

#include "render/htmltokenizer.h"
#include "render/renderer.h"

#include <QRegularExpression>

#include <algorithm>

namespace Galley {

namespace {

using Kind = HtmlToken::Kind;

/// What the picture is called while it is looked for on the page.
constexpr QLatin1String Marked("/galley-moved-picture");

/// A tag, or a text without its white space.
struct Piece {
    Kind kind = Kind::Text;
    QString name;
    QString text;
};

QString withoutSpace(const QString &text)
{
    static const QRegularExpression space(QStringLiteral("\\s+"));
    return QString(text).remove(space);
}

QList<Piece> piecesOf(const QString &html)
{
    QList<Piece> pieces;
    HtmlTokenizer tokenizer(html);
    HtmlToken token;
    int code = 0;
    while (tokenizer.next(token)) {
        if (token.name == QLatin1String("pre"))
            code += token.kind == Kind::Open ? 1 : -1;
        QString text = token.text.toString();
        if (token.kind == Kind::Text && code == 0)
            text = withoutSpace(text);
        if (!text.isEmpty())
            pieces.append({token.kind, token.name, text});
    }
    return pieces;
}

bool is(const QList<Piece> &pieces, qsizetype at, Kind kind, QLatin1String name)
{
    return at >= 0 && at < pieces.size() && pieces[at].kind == kind && pieces[at].name == name;
}

/// The place where the figure around \a at begins or, \a step being 1, ends; -1 if there is none.
qsizetype figureFrom(const QList<Piece> &pieces, qsizetype at, int step)
{
    const Kind wanted = step > 0 ? Kind::Close : Kind::Open;
    int inner = 0;
    for (; at >= 0 && at < pieces.size(); at += step) {
        if (pieces[at].name != QLatin1String("figure"))
            continue;
        if (pieces[at].kind != wanted)
            ++inner;
        else if (inner-- == 0)
            return at;
    }
    return -1;
}

/// Whether an element that is left without its picture goes as well.
bool isAroundPictures(const QString &name)
{
    static const QStringList names
        = {QStringLiteral("p"),       QStringLiteral("li"),    QStringLiteral("ul"),
           QStringLiteral("ol"),      QStringLiteral("a"),     QStringLiteral("blockquote"),
           QStringLiteral("div"),     QStringLiteral("span"),  QStringLiteral("center"),
           QStringLiteral("picture"), QStringLiteral("figure")};
    return names.contains(name);
}

/// Takes away what stands around \a at only for the picture's sake, which stood before it.
void removeAround(QList<Piece> &pieces, qsizetype at)
{
    const QLatin1String breaks("br");
    for (;;) {
        const bool opens
            = at > 0 && pieces[at - 1].kind == Kind::Open && isAroundPictures(pieces[at - 1].name);
        const bool closes = at < pieces.size() && pieces[at].kind == Kind::Close;
        const bool breakBehind = is(pieces, at, Kind::Open, breaks);
        if (is(pieces, at, Kind::Open, QLatin1String("source")) || (opens && breakBehind)) {
            pieces.removeAt(at);
        } else if (is(pieces, at - 1, Kind::Open, QLatin1String("source"))
                   || (is(pieces, at - 1, Kind::Open, breaks) && (closes || breakBehind))) {
            pieces.removeAt(--at);
        } else if (opens && closes && pieces[at - 1].name == pieces[at].name) {
            pieces.remove(--at, 2);
        } else {
            return;
        }
    }
}

/// The page with a picture there that is found again.
QList<Piece> markedPage(const QString &body, Span whole, const QString &sign)
{
    const QString text = QString(body).replace(whole.start, whole.length, sign.arg(Marked));
    return piecesOf(QString::fromUtf8(
        renderHtml(text, RenderTarget::Clean, nullptr, Dialect{.shortcodes = true})));
}

/// How a picture can be written where this one is: a shortcode stands in HTML as well.
QStringList signsFor(PictureReference::Syntax syntax)
{
    const QString markdown = QStringLiteral("![](%1)");
    const QString html = QStringLiteral("<img src=\"%1\">");
    switch (syntax) {
    case PictureReference::Syntax::Html:
        return {html};
    case PictureReference::Syntax::Shortcode:
        return {markdown, html};
    case PictureReference::Syntax::Markdown:
    case PictureReference::Syntax::Reference:
        break;
    }
    return {markdown};
}

QString withoutPicture(QList<Piece> pieces, qsizetype at)
{
    const qsizetype from = figureFrom(pieces, at, -1);
    const qsizetype to = figureFrom(pieces, at, 1);
    const bool isFigure = from >= 0 && to >= 0;
    pieces.remove(isFigure ? from : at, isFigure ? to - from + 1 : 1);
    removeAround(pieces, isFigure ? from : at);
    QString rest;
    for (const Piece &piece : std::as_const(pieces))
        rest += piece.text;
    return rest;
}

} // namespace

std::optional<QString> pictureRemainder(const QString &body, Span whole,
                                        PictureReference::Syntax syntax)
{
    for (const QString &sign : signsFor(syntax)) {
        const QList<Piece> pieces = markedPage(body, whole, sign);
        const auto found = std::find_if(pieces.cbegin(), pieces.cend(), [](const Piece &piece) {
            return piece.kind == Kind::Open && piece.name == QLatin1String("img")
                && piece.text.contains(QStringLiteral("src=\"%1\"").arg(Marked));
        });
        if (found != pieces.cend())
            return withoutPicture(pieces, found - pieces.cbegin());
    }
    return std::nullopt;
}

} // namespace Galley
