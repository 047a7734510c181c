// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/paste/inlinemarkdown.h"

#include "render/htmlescape.h"
#include "render/renderer.h"
#include "widgets/paste/bareaddress.h"
#include "widgets/paste/markspans.h"
#include "widgets/paste/readsigns.h"

#include <QRegularExpression>

#include <algorithm>

namespace Galley {

namespace {

QLatin1String sign(quint8 mark, bool closes)
{
    switch (mark) {
    case WordStyle::Strong:
        return QLatin1String("**");
    case WordStyle::Emphasis:
        return QLatin1String("*");
    case WordStyle::Struck:
        return QLatin1String("~~");
    case WordStyle::Sub:
        return closes ? QLatin1String("</sub>") : QLatin1String("<sub>");
    case WordStyle::Sup:
        return closes ? QLatin1String("</sup>") : QLatin1String("<sup>");
    default:
        return QLatin1String("[");
    }
}

QString codeSpan(const QString &code)
{
    const QString fence = backticksAround(code, 1);
    const bool padded = code.startsWith(u'`') || code.endsWith(u'`')
        || (code.startsWith(u' ') && code.endsWith(u' ') && !code.trimmed().isEmpty());
    const QString pad = padded ? QStringLiteral(" ") : QString();
    return fence + pad + code + pad + fence;
}

/// Writes signs and spans, one after the other.
class Writer
{
public:
    Writer(const InlineWords &words, WordPlace place)
        : m_words(words)
        , m_signs(words.signs())
        , m_spans(markSpans(m_signs))
        , m_read(m_signs, m_spans, place)
        , m_bare(m_signs, m_spans, m_read)
        , m_place(place)
    { }

    QString written()
    {
        for (qsizetype at = 0; at <= m_signs.size();) {
            endSpans(at);
            if (at == m_signs.size())
                break;
            if (beginSpans(at)) {
                at = m_open.takeLast().to; // the address itself was its words
                continue;
            }
            at = writeFrom(at);
        }
        return m_out;
    }

private:
    void endSpans(qsizetype at)
    {
        while (!m_open.isEmpty() && m_open.last().to <= at) {
            const MarkSpan span = m_open.takeLast();
            if (span.mark != 0)
                m_out += sign(span.mark, true);
            else
                m_out += QStringLiteral("](") + linkAddress(m_words.address(span.link)) + u')';
        }
    }

    /// True if what began is a link that is written already.
    bool beginSpans(qsizetype at)
    {
        for (; m_next < m_spans.size() && m_spans[m_next].from <= at; ++m_next) {
            const MarkSpan &span = m_spans[m_next];
            if (span.from < at)
                continue; // within such a link
            m_open.append(span);
            if (span.mark == 0 && saysItsAddress(span)) {
                m_out += u'<' + m_words.address(span.link) + u'>';
                ++m_next;
                return true;
            }
            m_out += sign(span.mark, false);
        }
        return false;
    }

    /// "<https://example.org>" is all that such a link needs.
    bool saysItsAddress(const MarkSpan &span) const
    {
        const QString &address = m_words.address(span.link);
        if (span.to - span.from != address.size() || !BareAddress::fitsAngles(address))
            return false;
        for (qsizetype i = span.from; i < span.to; ++i) {
            if (m_signs[i].unit != address[i - span.from].unicode()
                || (m_signs[i].style.marks & WordStyle::Code))
                return false;
        }
        return true;
    }

    qsizetype writeFrom(qsizetype at)
    {
        const InlineWords::Sign &here = m_signs[at];
        if (here.style.marks & WordStyle::Code)
            return writeCode(at);
        if (here.unit == InlineWords::PictureSign) {
            m_out += m_words.picture(here.picture);
            return at + 1;
        }
        if (here.unit == u'\n') {
            // Two blanks: unlike a backslash, every generator reads them.
            m_out += m_place == WordPlace::Paragraph ? QStringLiteral("  \n")
                : m_place == WordPlace::Cell         ? QStringLiteral("\n")
                                                     : QStringLiteral(" ");
            return at + 1;
        }
        if (const qsizetype end = m_bare.angledEnd(at); end > at) {
            m_out += u'<';
            for (; at < end; ++at)
                m_out += QChar(m_signs[at].unit);
            m_out += u'>';
            return end;
        }
        if (const qsizetype end = m_bare.plainEnd(at); end > at) {
            for (; at < end; ++at)
                m_out += QChar(m_signs[at].unit);
            return end;
        }
        if (m_bare.isBroken(at) || m_read.isRead(at)) {
            if (m_place == WordPlace::Cell && here.unit == u'\\') {
                m_out += QLatin1String("&#92;"); // in front of "|" it would be the cell's
                return at + 1;
            }
            m_out += u'\\';
        }
        m_out += QChar(here.unit);
        return at + 1;
    }

    qsizetype writeCode(qsizetype at)
    {
        const int link = m_signs[at].style.link;
        qsizetype end = at;
        QString code;
        for (; end < m_signs.size() && (m_signs[end].style.marks & WordStyle::Code)
             && m_signs[end].style.link == link;
             ++end)
            code += m_signs[end].unit == u'\n' ? QChar(u' ') : QChar(m_signs[end].unit);
        m_out += codeSpan(code);
        return end;
    }

    const InlineWords &m_words;
    const QList<InlineWords::Sign> m_signs;
    const QList<MarkSpan> m_spans;
    const ReadSigns m_read;
    const BareAddress m_bare;
    const WordPlace m_place;
    QList<MarkSpan> m_open;
    qsizetype m_next = 0; ///< the span that begins next
    QString m_out;
};

bool hasMarks(const InlineWords &words)
{
    const QList<InlineWords::Sign> signs = words.signs();
    return std::any_of(signs.cbegin(), signs.cend(), [](const InlineWords::Sign &sign) {
        return sign.style.marks & (WordStyle::Struck | WordStyle::Emphasis | WordStyle::Strong);
    });
}

/// Whether a page that is made of it says these words: blanks apart, without pictures.
bool readsAs(const QString &written, WordPlace place, const InlineWords &words)
{
    const bool isLed = place == WordPlace::Line || place == WordPlace::Cell;
    QString said = isLed ? QStringLiteral("w") : QString();
    for (const InlineWords::Sign &sign : words.signs()) {
        if (sign.unit != InlineWords::PictureSign && !QChar(sign.unit).isSpace())
            said += QChar(sign.unit);
    }
    QString around = QStringLiteral("%1");
    if (place == WordPlace::Heading)
        around = QStringLiteral("# %1");
    else if (place == WordPlace::Cell)
        around = QStringLiteral("|w|\n|-|\n|%1|");
    else if (place == WordPlace::Line)
        around = QStringLiteral("w %1");
    QString inside = written;
    if (place == WordPlace::Cell)
        inside.replace(u'|', QLatin1String("\\|")); // as the table will have it
    static const QRegularExpression tag(QStringLiteral("<[^<>]*>"));
    const QByteArray page
        = renderHtml(around.replace(QLatin1String("%1"), inside), RenderTarget::Clean);
    QString shown = decodeEntities(QString::fromUtf8(page).remove(tag));
    shown.removeIf([](QChar c) { return c.isSpace(); });
    return shown == said;
}

} // namespace

QString backticksAround(const QString &code, qsizetype least)
{
    qsizetype longest = least - 1;
    qsizetype run = 0;
    for (const QChar c : code) {
        run = c == u'`' ? run + 1 : 0;
        longest = std::max(longest, run);
    }
    return QString(longest + 1, u'`');
}

QString inlineMarkdown(const InlineWords &words, WordPlace place)
{
    QString written = Writer(words, place).written();
    if (!hasMarks(words) || readsAs(written, place, words))
        return written;
    // Signs that stand between marks may be read with them in ways that no rule above foresees.
    InlineWords plain = words;
    for (const WordStyle::Mark mark : {WordStyle::Struck, WordStyle::Emphasis, WordStyle::Strong}) {
        plain.takeAway(mark);
        written = Writer(plain, place).written();
        if (readsAs(written, place, words))
            break;
    }
    return written;
}

QString linkAddress(const QString &address)
{
    static const QString kept = QStringLiteral("-_.+!*,%#@?=;:/$~'[]{}");
    int depth = 0;
    bool balanced = true;
    for (const QChar c : address) {
        depth += c == u'(' ? 1 : c == u')' ? -1 : 0;
        balanced = balanced && depth >= 0 && depth < 8;
    }
    balanced = balanced && depth == 0;
    QString written;
    for (qsizetype i = 0; i < address.size(); ++i) {
        const QChar c = address[i];
        const char16_t u = c.unicode();
        if (u > 0x20 && u < 0x7F && !c.isLetterOrNumber() && !kept.contains(c)
            && !(balanced && (c == u'(' || c == u')')) && c != u'&') {
            written += u'%' + QString::number(u, 16).toUpper();
        } else if (u <= 0x20 || u == 0x7F) {
            written += u == 0x20 ? QStringLiteral("%20") : QString();
        } else if (c == u'&' && ReadSigns::beginsEntity(QStringView(address).mid(i))) {
            written += QStringLiteral("&amp;"); // a backslash would stay
        } else if (c.isSpace()) {
            written += QString::fromLatin1(QString(c).toUtf8().toPercentEncoding());
        } else {
            written += c;
        }
    }
    return written;
}

QString linkWords(const QString &words)
{
    QString written;
    for (const QChar c : words.simplified()) {
        if (QStringLiteral("\\[]*_`<&!").contains(c))
            written += u'\\';
        written += c;
    }
    return written;
}

} // namespace Galley
