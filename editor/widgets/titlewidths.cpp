// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/titlewidths.h"

namespace Galley {

namespace {

// Ligatures and what fonts do over three letters change a line by less than this part of it.
constexpr qreal uncertainty = 0.02;

/// Whether letters of this script stand side by side, each with a width of its own.
bool standsAlone(QChar letter)
{
    if (letter.isSurrogate() || letter.isMark())
        return false;
    switch (letter.script()) {
    case QChar::Script_Common:
    case QChar::Script_Latin:
    case QChar::Script_Greek:
    case QChar::Script_Cyrillic:
    case QChar::Script_Armenian:
    case QChar::Script_Georgian:
    case QChar::Script_Han:
    case QChar::Script_Hiragana:
    case QChar::Script_Katakana:
    case QChar::Script_Bopomofo:
        return true;
    default:
        return false;
    }
}

} // namespace

TitleWidths::TitleWidths(QFont font)
    : m_font(std::move(font))
    , m_metrics(m_font)
{ }

bool TitleWidths::fits(const QString &title, int width) const
{
    if (const std::optional<qreal> rough = roughWidth(title)) {
        if (*rough * (1 + uncertainty) < width)
            return true;
        if (*rough * (1 - uncertainty) > width)
            return false;
    }
    return m_metrics.horizontalAdvance(title) <= width;
}

std::optional<qreal> TitleWidths::roughWidth(const QString &title) const
{
    qreal width = 0;
    char16_t before = 0;
    for (const QChar letter : title) {
        if (letter.unicode() > 0x7F && !standsAlone(letter))
            return std::nullopt;
        width += advance(before, letter.unicode());
        before = letter.unicode();
    }
    return width;
}

float TitleWidths::advance(char16_t before, char16_t letter) const
{
    const quint32 key = quint32(before) << 16 | letter;
    const auto known = m_advances.constFind(key);
    if (known != m_advances.constEnd())
        return *known;
    const QChar pair[] = {QChar(before), QChar(letter)};
    const float found = before == 0
        ? float(m_metrics.horizontalAdvance(QString(pair[1])))
        : float(m_metrics.horizontalAdvance(QString(pair, 2)) - advance(0, before));
    m_advances.insert(key, found);
    return found;
}

} // namespace Galley
