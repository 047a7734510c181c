// SPDX-License-Identifier: GPL-3.0-or-later
#include "site/index/rarebyte.h"

#include <algorithm>
#include <cstring>

namespace Galley {

void RareByte::learn(const QByteArray &text)
{
    constexpr qsizetype beginning = 512;
    for (const char byte : text.left(beginning))
        ++m_counts[uchar(byte)];
}

qsizetype RareByte::rarestIn(const QByteArray &word) const
{
    const auto rarer = [this](char a, char b) { return m_counts[uchar(a)] < m_counts[uchar(b)]; };
    return std::min_element(word.begin(), word.end(), rarer) - word.begin();
}

bool RareByte::isIn(const QByteArray &text, const QByteArray &word, qsizetype rarest)
{
    if (text.size() < word.size())
        return false;
    const char *at = text.constData() + rarest;
    const char *const end = text.constData() + text.size() - (word.size() - rarest) + 1;
    while (at < end) {
        at = static_cast<const char *>(std::memchr(at, word[rarest], std::size_t(end - at)));
        if (!at)
            return false;
        if (std::memcmp(at - rarest, word.constData(), std::size_t(word.size())) == 0)
            return true;
        ++at;
    }
    return false;
}

} // namespace Galley
