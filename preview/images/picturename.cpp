// SPDX-License-Identifier: GPL-3.0-or-later
#include "images/picturename.h"

#include "images/imagefolder.h"

#include <QFileInfo>
#include <QHash>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace Galley {

namespace {

constexpr qsizetype MaxStemBytes = 80;
constexpr int MostDigits = 4; ///< of a number that counts pictures; longer ones are dates

/// Letters that no decomposition takes apart.
QString latinOf(QChar letter)
{
    switch (letter.unicode()) {
    case 0x00DF:
        return QStringLiteral("ss");
    case 0x00E6:
        return QStringLiteral("ae");
    case 0x0153:
        return QStringLiteral("oe");
    case 0x00F8:
        return QStringLiteral("o");
    case 0x0142:
        return QStringLiteral("l");
    case 0x0111:
    case 0x00F0:
        return QStringLiteral("d");
    case 0x00FE:
        return QStringLiteral("th");
    case 0x0131:
        return QStringLiteral("i");
    default:
        return {};
    }
}

bool isReservedOnWindows(const QString &stem)
{
    static const QRegularExpression names(
        QStringLiteral("^(con|prn|aux|nul|conin|conout|com[0-9]|lpt[0-9])$"));
    return names.match(stem).hasMatch();
}

/// Cut between words where that leaves something.
QString shortened(const QString &stem)
{
    QString shorter = stem;
    while (shorter.toUtf8().size() > MaxStemBytes)
        shorter.chop(shorter.size() > 1 && shorter.back().isLowSurrogate() ? 2 : 1);
    if (shorter.size() < stem.size() && stem.at(shorter.size()) != u'-') {
        const qsizetype dash = shorter.lastIndexOf(u'-');
        if (dash > shorter.size() / 2)
            shorter.truncate(dash);
    }
    while (shorter.endsWith(u'-'))
        shorter.chop(1);
    return shorter;
}

/// The names of a folder that count: what stands before the number, how high it goes, and whether
/// it is filled up with zeros.
struct Numbering {
    QString prefix;
    int last = 0;
    int digits = 0; ///< 0: as many as it takes
    int files = 0;
};

/// What cameras, phones and screens call everything: no manner of an author's.
bool isMachinePrefix(const QString &prefix)
{
    static const QRegularExpression machines(
        QStringLiteral("^(img|dsc|dscn|dscf|pxl|mvi|p|screenshot|screen shot|image|"
                       "unbenannt|untitled|whatsapp)?[ _-]*$"),
        QRegularExpression::CaseInsensitiveOption);
    return !prefix.isEmpty() && machines.match(prefix).hasMatch();
}

Numbering numberingOf(const QStringList &taken, const QString &slug)
{
    static const QRegularExpression numbered(QStringLiteral(R"(^(.*?)(\d+)$)"));
    QHash<QString, Numbering> manners;
    for (const QString &name : taken) {
        const auto match = numbered.match(QFileInfo(name).completeBaseName());
        if (!isPictureName(name) || !match.hasMatch() || match.capturedLength(2) > MostDigits)
            continue;
        const QString digits = match.captured(2);
        Numbering &manner = manners[match.captured(1)];
        manner.prefix = match.captured(1);
        manner.last = std::max(manner.last, digits.toInt());
        manner.files += 1;
        if (digits.startsWith(u'0'))
            manner.digits = std::max(manner.digits, int(digits.size()));
    }
    Numbering best;
    for (const Numbering &manner : std::as_const(manners)) {
        const bool tells = manner.files > 1 || manner.digits > 1 || manner.prefix == slug + u'-';
        const bool more = manner.files > best.files
            || (manner.files == best.files && manner.prefix < best.prefix);
        if (tells && more && !isMachinePrefix(manner.prefix))
            best = manner;
    }
    return best;
}

/// The names that are taken, as a file system reads them that does not tell the cases apart.
class TakenNames
{
public:
    explicit TakenNames(const QStringList &names)
    {
        for (const QString &name : names)
            m_names.insert(folded(name));
    }
    bool has(const QString &name) const { return m_names.contains(folded(name)); }

private:
    static QString folded(const QString &name)
    {
        return name.normalized(QString::NormalizationForm_C).toCaseFolded();
    }

    QSet<QString> m_names;
};

QString numberedName(const Numbering &manner, const QString &suffix, const TakenNames &taken)
{
    for (int number = manner.last + 1;; ++number) {
        const QString digits = QString::number(number).rightJustified(manner.digits, u'0');
        const QString name = manner.prefix + digits + u'.' + suffix;
        if (!taken.has(name))
            return name;
    }
}

QString wishedStem(const PictureNameWish &wish)
{
    const QString alt = cleanPictureStem(wish.alt);
    const QString own = cleanPictureStem(QFileInfo(wish.ownName).completeBaseName());
    switch (wish.naming) {
    case PictureNaming::AltText:
        return alt;
    case PictureNaming::OwnName:
        return own.isEmpty() ? alt : own;
    case PictureNaming::Numbered:
        return {};
    }
    return {};
}

} // namespace

QString cleanPictureStem(const QString &text)
{
    QString stem;
    bool gap = false;
    for (const uint code : text.normalized(QString::NormalizationForm_KD).toLower().toUcs4()) {
        if (QChar::isMark(code) && (stem.isEmpty() || stem.back().unicode() < 0x0250))
            continue; // an accent over a Latin letter
        if (code == u'\'' || code == 0x2019)
            continue; // "it's" is one word
        if (!QChar::isLetterOrNumber(code) && !QChar::isMark(code)) {
            gap = true;
            continue;
        }
        if (gap && !stem.isEmpty())
            stem += u'-';
        gap = false;
        const QString latin = code < 0x10000 ? latinOf(QChar(ushort(code))) : QString();
        const char32_t letter = code;
        stem += latin.isEmpty() ? QString::fromUcs4(&letter, 1) : latin;
    }
    stem = shortened(stem.normalized(QString::NormalizationForm_C));
    return isReservedOnWindows(stem) ? stem + QStringLiteral("-1") : stem;
}

QString freePictureName(const PictureNameWish &wish, const QString &suffix,
                        const QStringList &taken)
{
    const TakenNames names(taken);
    const QString stem = wishedStem(wish);
    if (!stem.isEmpty()) {
        const QString name = stem + u'.' + suffix;
        if (!names.has(name))
            return name;
        return numberedName({stem + u'-', 1, 0, 0}, suffix, names);
    }
    const QString slug = cleanPictureStem(wish.slug);
    const Numbering manner = numberingOf(taken, slug);
    if (manner.files > 0)
        return numberedName(manner, suffix, names);
    return numberedName({(slug.isEmpty() ? QStringLiteral("picture") : slug) + u'-', 0, 0, 0},
                        suffix, names);
}

} // namespace Galley
