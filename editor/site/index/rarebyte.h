// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <array>

namespace Galley {

/// Looks for a word in many texts by its rarest byte, which the processor finds many bytes at a
/// time; what is rare is learned from the texts.
class RareByte
{
public:
    /// Counts the bytes of a text's beginning.
    void learn(const QByteArray &text);
    /// Where in \a word its rarest byte stands.
    qsizetype rarestIn(const QByteArray &word) const;
    /// Whether the text has the word; \a rarest is rarestIn(word), which must not be empty.
    static bool isIn(const QByteArray &text, const QByteArray &word, qsizetype rarest);

private:
    std::array<quint32, 256> m_counts{};
};

} // namespace Galley
