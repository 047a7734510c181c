// SPDX-License-Identifier: GPL-3.0-or-later
// How the text of a post is set, and in whose colours.
#include "session/settings.h"

#include <QDir>

#include <algorithm>

namespace Galley {

namespace {

const QString faceKey = QStringLiteral("text/face");
const QString sizeKey = QStringLiteral("text/size");
const QString measureKey = QStringLiteral("text/measure");
const QString lineHeightKey = QStringLiteral("text/lineHeight");
const QString blankLineKey = QStringLiteral("text/blankLine");
const QString hangsKey = QStringLiteral("text/hangs");
const QString peeksKey = QStringLiteral("text/peeksAtPictures");
const QString ownColoursKey = QStringLiteral("look/ownColours");

} // namespace

Typesetting Settings::typesetting() const
{
    const Typesetting usual;
    const auto number = [this](const QString &key, int usually, int least, int most) {
        bool isNumber = false;
        const int value = m_store.value(key, usually).toInt(&isNumber);
        return isNumber ? std::clamp(value, least, most) : usually;
    };
    Typesetting set;
    set.face = m_store.value(faceKey, usual.face).toString();
    if (set.face.isEmpty())
        set.face = usual.face;
    set.size = number(sizeKey, usual.size, 50, 300);
    set.measure = number(measureKey, usual.measure, 40, 120);
    set.lineHeight = number(lineHeightKey, usual.lineHeight, 120, 240);
    set.blankLine = number(blankLineKey, usual.blankLine, 20, 200);
    set.hangs = m_store.value(hangsKey, usual.hangs).toBool();
    return set;
}

void Settings::setTypesetting(const Typesetting &typesetting)
{
    const Typesetting now = this->typesetting();
    if (typesetting == now)
        return;
    write({{faceKey, typesetting.face},
           {sizeKey, typesetting.size},
           {measureKey, typesetting.measure},
           {lineHeightKey, typesetting.lineHeight},
           {blankLineKey, typesetting.blankLine},
           {hangsKey, typesetting.hangs}});
}

bool Settings::peeksAtPictures() const
{
    return m_store.value(peeksKey, true).toBool();
}

void Settings::setPeeksAtPictures(bool peeks)
{
    write(peeksKey, peeks);
}

QString Settings::ownColours() const
{
    const QString chosen = m_store.value(ownColoursKey).toString();
    return chosen.isEmpty() ? usualOwnColours() : chosen;
}

QString Settings::usualOwnColours() const
{
    return QDir(m_folder).filePath(QStringLiteral("colours.txt"));
}

void Settings::setOwnColours(const QString &path)
{
    write(ownColoursKey, path);
}

} // namespace Galley
