// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/paste/bareaddress.h"

#include <QRegularExpression>

#include <algorithm>

namespace Galley {

namespace {

constexpr qsizetype MostLooked = 8'000'000; ///< UTF-16 units: twice the largest page

} // namespace

BareAddress::BareAddress(const QList<InlineWords::Sign> &signs, const QList<MarkSpan> &spans,
                         const ReadSigns &read)
{
    QString words;
    words.reserve(signs.size());
    for (const InlineWords::Sign &sign : signs) {
        const bool plain = sign.style.link < 0 && !(sign.style.marks & WordStyle::Code)
            && sign.unit != InlineWords::PictureSign;
        words += plain ? QChar(sign.unit) : QChar(u' ');
    }
    QSet<qsizetype> borders;
    if (!words.contains(QLatin1String("://"))
        && !words.contains(QLatin1String("www."), Qt::CaseInsensitive))
        return;
    for (const MarkSpan &span : spans) { // marks end an address
        for (const qsizetype border : {span.from, span.to}) {
            if (border > 0 && border < words.size())
                borders.insert(border);
        }
    }
    static const QRegularExpression address(QStringLiteral("(?:(?:https?|ftp)://|www\\.)[^\\s<]+"),
                                            QRegularExpression::CaseInsensitiveOption);
    // Marks that count next to a letter may not do so next to a bracket.
    const auto clear = [&](qsizetype border, qsizetype outside) {
        return outside < 0 || outside >= words.size()
            || (words[outside] != u'\\' && (!borders.contains(border) || words[outside].isSpace()));
    };
    qsizetype to = 0;
    qsizetype looked = 0;
    for (auto match = address.match(words); match.hasMatch(); match = address.match(words, to)) {
        const qsizetype from = match.capturedStart();
        to = from + 1;
        looked += match.capturedLength();
        if (looked > MostLooked)
            break; // a text made for it would be read again from each of its letters
        const bool inWord
            = from > 0 && words[from - 1].unicode() < 0x80 && words[from - 1].isLetter();
        if (inWord && !borders.contains(from))
            continue; // in the middle of a word nothing is an address
        while (to < match.capturedEnd() && !borders.contains(to))
            ++to;
        const QString said = match.captured().left(to - from);
        const bool scheme = !said.startsWith(QLatin1String("www."), Qt::CaseInsensitive);
        bool isRead = false;
        for (qsizetype i = from; i < to; ++i)
            isRead = isRead || read.isRead(i);
        const QChar behind = read.behind(to - 1);
        const bool marked = !behind.isNull() && !behind.isSpace();
        if (!isRead && !marked)
            m_plain.insert(from, to);
        else if (scheme && fitsAngles(said) && clear(from, from - 1) && clear(to, to))
            m_angled.insert(from, to);
        else if (const qsizetype sign = said.indexOf(scheme ? u':' : u'.'); sign >= 0) {
            m_broken.insert(from + sign);
            to = from + sign + 1; // another one may begin in it
        }
    }
}

bool BareAddress::fitsAngles(const QString &address)
{
    static const QRegularExpression scheme(QStringLiteral("^(?:https?|ftp|mailto):"),
                                           QRegularExpression::CaseInsensitiveOption);
    if (!scheme.match(address).hasMatch())
        return false;
    for (qsizetype i = 0; i < address.size(); ++i) {
        const QChar c = address[i];
        if (c.isSpace() || c.unicode() < 0x20 || c == u'<' || c == u'>' || c == u'`' || c == u'\\'
            || c == u'|' || (c == u'&' && ReadSigns::beginsEntity(QStringView(address).mid(i))))
            return false;
    }
    return true;
}

} // namespace Galley
