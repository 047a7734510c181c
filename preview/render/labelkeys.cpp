// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/labelkeys.h"

#include <algorithm>

namespace Galley {

namespace {

constexpr qsizetype LongestLabel = 1000; ///< bytes, as the parser has it

bool isAsciiLetter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
}

/// The first byte of characters that have no case: U+3000 to U+9FFF and the middle of Hangul.
bool startsCaseless(unsigned char c)
{
    return (c >= 0xE3 && c <= 0xE9) || c == 0xEB || c == 0xEC;
}

/// Whether a character whose other case has ASCII letters may begin here: sharp s, dotted I, long
/// s, Kelvin, ligatures.
bool mayFoldToAscii(unsigned char lead, unsigned char next)
{
    return (lead == 0xC3 && next == 0x9F) || (lead == 0xC4 && next == 0xB0)
        || (lead == 0xC5 && (next == 0x89 || next == 0xBF)) || (lead == 0xC7 && next == 0xB0)
        || (lead == 0xE1 && next == 0xBA) || (lead == 0xE2 && next == 0x84)
        || (lead == 0xEF && next == 0xAC);
}

bool isEscaped(QByteArrayView text, qsizetype at)
{
    return at > 0 && text[at - 1] == '\\';
}

/// One space for white space, none at the ends.
QByteArray collapsed(QByteArrayView label)
{
    return label.toByteArray().simplified();
}

QByteArray withoutQuoteMarks(QByteArrayView label)
{
    QByteArray result;
    bool atStart = false;
    for (const char c : label) {
        if (atStart && (c == '>' || c == ' ' || c == '\t'))
            continue;
        atStart = c == '\n';
        result += c;
    }
    return collapsed(result);
}

void addCandidate(QByteArrayList &list, QByteArrayView label)
{
    const QByteArray plain = collapsed(label);
    if (plain.isEmpty() || label.size() > 2 * LongestLabel)
        return;
    list.append(plain);
    if (label.contains('\n')) {
        if (const QByteArray unquoted = withoutQuoteMarks(label); !unquoted.isEmpty())
            list.append(unquoted);
    }
}

QByteArrayList unique(QByteArrayList list)
{
    QByteArrayList result;
    std::sort(list.begin(), list.end());
    std::unique_copy(list.begin(), list.end(), std::back_inserter(result));
    return result;
}

} // namespace

LabelKeys LabelKeys::of(QByteArrayView markdown)
{
    LabelKeys keys;
    qsizetype open = -1;
    for (qsizetype i = 0; i < markdown.size() && !keys.m_takesAll; ++i) {
        const char c = markdown[i];
        if (c != '[' && c != ']')
            continue;
        if (isEscaped(markdown, i)) {
            keys.m_takesAll = true;
        } else if (c == '[') {
            open = i;
        } else if (open >= 0) {
            const QByteArrayView label = markdown.sliced(open + 1, i - open - 1);
            if (label.startsWith('^') && label.contains('\n'))
                keys.m_takesAll = true;
            keys.addLabel(label);
            open = -1;
        }
    }
    if (keys.m_takesAll)
        keys.m_keys.clear();
    keys.sort();
    return keys;
}

LabelKeys LabelKeys::ofLabel(QByteArrayView label)
{
    LabelKeys keys;
    keys.m_takesAll = label.contains("\\[") || label.contains("\\]");
    keys.addLabel(label);
    if (keys.m_takesAll)
        keys.m_keys.clear();
    return keys;
}

LabelKeys LabelKeys::ofLabels(const QByteArrayList &labels)
{
    LabelKeys keys;
    for (const QByteArray &label : labels) {
        const LabelKeys one = ofLabel(label);
        keys.m_takesAll = keys.m_takesAll || one.m_takesAll;
        keys.m_keys += one.m_keys;
    }
    keys.sort(); // once: there may be tens of thousands
    return keys;
}

void LabelKeys::addLabel(QByteArrayView label)
{
    quint32 hash = 2166136261U;
    for (qsizetype i = 0; i < label.size(); ++i) {
        const auto byte = static_cast<unsigned char>(label[i]);
        if (byte < 0x80) {
            const char lower = byte >= 'A' && byte <= 'Z' ? char(byte | 0x20) : char(byte);
            if (isAsciiLetter(lower))
                hash = (hash ^ static_cast<unsigned char>(lower)) * 16777619U;
        } else if (startsCaseless(byte)) {
            for (const char part : label.sliced(i, qMin(qsizetype(3), label.size() - i)))
                hash = (hash ^ static_cast<unsigned char>(part)) * 16777619U;
            i += 2;
        } else if (i + 1 < label.size()
                   && mayFoldToAscii(byte, static_cast<unsigned char>(label[i + 1]))) {
            m_takesAll = true;
        }
    }
    m_keys.append(hash);
}

void LabelKeys::sort()
{
    std::sort(m_keys.begin(), m_keys.end());
    m_keys.erase(std::unique(m_keys.begin(), m_keys.end()), m_keys.end());
    m_keys.squeeze();
}

bool LabelKeys::meets(const LabelKeys &other) const
{
    if (isEmpty() || other.isEmpty())
        return false;
    if (m_takesAll || other.m_takesAll)
        return true;
    for (auto a = m_keys.begin(), b = other.m_keys.begin();
         a != m_keys.end() && b != other.m_keys.end();) {
        if (*a == *b)
            return true;
        ++(*a < *b ? a : b);
    }
    return false;
}

QByteArrayList linkLabelCandidates(QByteArrayView markdown)
{
    QByteArrayList list;
    for (qsizetype end = markdown.indexOf("]:"); end >= 0; end = markdown.indexOf("]:", end + 1)) {
        // Back to the bracket that opens the label, past those that are escaped.
        qsizetype open = end;
        do {
            open = open > 0 ? markdown.lastIndexOf('[', open - 1) : -1;
            if (open < 0 || end - open > 2 * LongestLabel)
                break;
            addCandidate(list, markdown.sliced(open + 1, end - open - 1));
        } while (isEscaped(markdown, open));
    }
    return unique(list);
}

QByteArrayList noteLabelCandidates(QByteArrayView markdown)
{
    QByteArrayList list;
    for (qsizetype at = markdown.indexOf("[^"); at >= 0; at = markdown.indexOf("[^", at + 1)) {
        const qsizetype end = markdown.indexOf(']', at);
        if (end < 0)
            break;
        const QByteArrayView label = markdown.sliced(at + 2, end - at - 2);
        const bool spaced = label.contains(' ') || label.contains('\t') || label.contains('\n');
        if (end + 1 < markdown.size() && markdown[end + 1] == ':' && !spaced && !label.isEmpty()
            && label.size() <= LongestLabel)
            list.append(label.toByteArray());
    }
    return unique(list);
}

} // namespace Galley
