// SPDX-License-Identifier: GPL-3.0-or-later
#include "prose/spelling/languagetag.h"

#include <QLocale>
#include <QRegularExpression>
#include <QStringList>

#include <algorithm>

namespace Galley {

namespace {

bool isLetters(const QString &part, qsizetype least, qsizetype most)
{
    return part.size() >= least && part.size() <= most
        && std::all_of(part.begin(), part.end(),
                       [](QChar c) { return c.unicode() < 128 && c.isLetter(); });
}

bool isRegion(const QString &part)
{
    return isLetters(part, 2, 2)
        || (part.size() == 3
            && std::all_of(part.begin(), part.end(), [](QChar c) { return c.isDigit(); }));
}

/// The code of a language that is told by its English or own name; empty if there is none.
QString codeOfName(const QString &name)
{
    for (int i = QLocale::C + 1; i <= QLocale::LastLanguage; ++i) {
        const auto language = QLocale::Language(i);
        const bool isIt
            = name.compare(QLocale::languageToString(language), Qt::CaseInsensitive) == 0
            || name.compare(QLocale(language).nativeLanguageName(), Qt::CaseInsensitive) == 0;
        if (isIt)
            return QLocale::languageToCode(language);
    }
    return {};
}

} // namespace

LanguageTag LanguageTag::read(const QString &text)
{
    static const QRegularExpression separator(QStringLiteral("[-_]"));
    static const QRegularExpression ending(QStringLiteral("[.@]"));
    QString plain = text.trimmed();
    plain = plain.left(plain.indexOf(ending));
    const QStringList parts = plain.split(separator);
    LanguageTag tag;
    if (!isLetters(parts.first(), 2, 3)) {
        tag.language = plain.isEmpty() ? QString() : codeOfName(plain);
        return tag;
    }
    tag.language = parts.first().toLower();
    qsizetype at = 1;
    if (at < parts.size() && isLetters(parts[at], 4, 4)) {
        tag.script = parts[at].at(0).toUpper() + parts[at].mid(1).toLower();
        ++at;
    }
    if (at < parts.size() && isRegion(parts[at])) {
        tag.region = parts[at].toUpper();
        ++at;
    }
    tag.rest = parts.mid(at).join(u'-');
    return tag;
}

QString LanguageTag::text() const
{
    QString text = language;
    for (const QString &part : {script, region}) {
        if (!part.isEmpty())
            text += u'-' + part;
    }
    return text;
}

QString LanguageTag::name() const
{
    const QLocale locale(text());
    if (locale.language() == QLocale::C)
        return text();
    QString name = locale.nativeLanguageName();
    if (!name.isEmpty())
        name[0] = name.at(0).toUpper();
    if (name.isEmpty())
        name = QLocale::languageToString(locale.language());
    // Qt calls some languages by their region: "American English".
    const bool tellsRegion
        = locale.language() == QLocale::English && !region.isEmpty() && name.contains(u' ');
    if (!region.isEmpty() && !tellsRegion)
        name += QStringLiteral(" (%1)").arg(locale.nativeTerritoryName());
    return name;
}

} // namespace Galley
