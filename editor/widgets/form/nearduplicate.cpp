// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/form/nearduplicate.h"

#include <algorithm>

namespace Galley {

namespace {

constexpr qsizetype LongWord = 6; // UTF-16 units from which on one letter may be a slip

/// Names of one thing that no rule of spelling brings together. The first stands for them all.
const QList<QStringList> &otherNames()
{
    static const QList<QStringList> names{
        {QStringLiteral("cpp"), QStringLiteral("c++"), QStringLiteral("cplusplus"),
         QStringLiteral("cxx")},
        {QStringLiteral("csharp"), QStringLiteral("c#")},
        {QStringLiteral("fsharp"), QStringLiteral("f#")},
        {QStringLiteral("dotnet"), QStringLiteral(".net")},
        {QStringLiteral("go"), QStringLiteral("golang")},
        {QStringLiteral("javascript"), QStringLiteral("js")},
        {QStringLiteral("typescript"), QStringLiteral("ts")},
        {QStringLiteral("nodejs"), QStringLiteral("node")},
        {QStringLiteral("vuejs"), QStringLiteral("vue")},
        {QStringLiteral("reactjs"), QStringLiteral("react")},
        {QStringLiteral("kubernetes"), QStringLiteral("k8s")},
        {QStringLiteral("postgresql"), QStringLiteral("postgres")},
        {QStringLiteral("objectivec"), QStringLiteral("objc")},
        {QStringLiteral("accessibility"), QStringLiteral("a11y")},
        {QStringLiteral("internationalization"), QStringLiteral("internationalisation"),
         QStringLiteral("i18n")},
        {QStringLiteral("localization"), QStringLiteral("localisation"), QStringLiteral("l10n")},
    };
    return names;
}

QString firstName(const QString &name)
{
    for (const QStringList &names : otherNames()) {
        if (names.contains(name))
            return names.first();
    }
    return name;
}

/// What is left of a name without the habits of spelling; empty where nothing is.
QString folded(const QString &name)
{
    QString text = name.normalized(QString::NormalizationForm_KC).toCaseFolded().trimmed();
    const QString known = firstName(text);
    if (known != text)
        return known;
    // Not "+" and "#": they tell c++ and c# from c.
    text.removeIf([](QChar c) {
        return !c.isLetterOrNumber() && !c.isMark() && !c.isSurrogate() && c != u'+' && c != u'#';
    });
    return firstName(text);
}

/// True if one character was added, lost, or taken for another; digits tell things apart.
bool oneSlip(const QString &one, const QString &other)
{
    const QString &longer = one.size() >= other.size() ? one : other;
    const QString &shorter = one.size() >= other.size() ? other : one;
    if (shorter.size() < LongWord || longer.size() - shorter.size() > 1)
        return false;
    const auto apart = std::mismatch(shorter.begin(), shorter.end(), longer.begin(), longer.end());
    if (apart.second == longer.end())
        return false;
    const bool same = longer.size() == shorter.size();
    const auto restOfShorter = apart.first + (same ? 1 : 0);
    if (!std::equal(restOfShorter, shorter.end(), apart.second + 1, longer.end()))
        return false;
    return apart.second->isLetter() && (!same || apart.first->isLetter());
}

} // namespace

std::optional<KnownItem> nearDuplicate(const QString &name, const QList<KnownItem> &known)
{
    const QString plain = folded(name);
    if (plain.isEmpty())
        return {};
    int own = 0;
    std::optional<KnownItem> best;
    bool bestIsSame = false;
    for (const KnownItem &item : known) {
        if (item.name == name) {
            own = std::max(item.posts, 1);
            continue;
        }
        const QString other = folded(item.name);
        const bool same = other == plain;
        if (!same && !oneSlip(other, plain))
            continue;
        // What is surely the same goes before what may be a slip.
        if (!best || (same && !bestIsSame) || (same == bestIsSame && item.posts > best->posts)) {
            best = item;
            bestIsSame = same;
        }
    }
    return best && std::max(best->posts, 1) > own ? best : std::nullopt;
}

} // namespace Galley
