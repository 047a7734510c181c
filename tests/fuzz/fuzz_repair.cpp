// SPDX-License-Identifier: GPL-3.0-or-later
// Repair of garbled text. The judge is a conversion of its own: a text that went through it once or
// twice comes back as it was, wherever anything is offered at all; nothing else changes.
#include "fuzz/fuzzing.h"
#include "post/garble.h"
#include "post/garbled.h"

using namespace Galley;

namespace {

/// Every offer stands where it says, outside of the untouched spans, and without ASCII.
void judgeOffers(const QString &text, const QList<Span> &untouched,
                 const QList<GarbledPlace> &offers)
{
    qsizetype last = 0;
    QString mended;
    for (const GarbledPlace &offer : offers) {
        const Span span = offer.span;
        Fuzzing::require(span.start >= last && span.length > 0 && span.end() <= text.size(),
                         "an offer stands outside the text or in another");
        Fuzzing::require(text.mid(span.start, span.length) == offer.before, "it is not there");
        Fuzzing::require(text.left(span.start).count(u'\n') + 1 == offer.line, "the line is wrong");
        for (const QChar c : QString(offer.before + offer.after)) {
            Fuzzing::require(c.unicode() >= 0x80, "ASCII changes");
        }
        for (const QChar c : offer.after)
            Fuzzing::require(c.unicode() >= 0xa0, "a control character comes out");
        for (const Span &code : untouched) {
            Fuzzing::require(code.end() <= span.start || code.start >= span.end(),
                             "an untouched span is touched");
        }
        mended += text.mid(last, span.start - last) + offer.after;
        last = span.end();
    }
    mended += text.mid(last);
    Fuzzing::require(repairs(offers).applied(text) == mended, "the edits do something else");
}

/// Lost characters, and such as nobody can have written: nothing is promised beside them.
bool isWritten(const QString &text)
{
    for (const uint c : text.toUcs4()) {
        const QChar::Category category = QChar::category(c);
        const bool lineEnd = c == '\n';
        if (c == QChar::ReplacementCharacter || category == QChar::Other_NotAssigned
            || category == QChar::Other_PrivateUse
            || (category == QChar::Other_Control && !lineEnd))
            return false;
    }
    return true;
}

void judgeGarble(const QString &clean, const Garble &dirty, bool twice)
{
    const QList<GarbledPlace> offers = findGarbled(dirty.text, {});
    judgeOffers(dirty.text, {}, offers);
    for (const GarbledPlace &offer : offers) {
        QString meant = dirty.meant(clean, offer.span.start, offer.span.length);
        if (offer.span.start == 0 && meant.startsWith(QChar::ByteOrderMark))
            meant.remove(0, 1);
        // A lone doubtful character that was garbled twice may come half the way back.
        Fuzzing::require(offer.after == meant || (twice && offer.after == garbled(meant)),
                         "something else comes back");
    }
    if (!twice) {
        const QString mended = repairs(offers).applied(dirty.text);
        Fuzzing::require(findGarbled(mended, {}).isEmpty(), "a second repair finds more");
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    if (size < 4)
        return 0;
    const QString text = QString::fromUtf8(Fuzzing::bytes(data + 3, size - 3));
    QList<Span> untouched;
    if (data[0] % 2 == 1)
        untouched = {{data[1], data[2] % 16}, {data[1] + data[2] % 16 + data[0] % 32, 9}};
    judgeOffers(text, untouched, findGarbled(text, untouched));
    if (!isWritten(text) || !findGarbled(text, {}).isEmpty())
        return 0;
    judgeGarble(text, Garble::once(text), false);
    judgeGarble(text, Garble::twice(text), true);
    return 0;
}
