// SPDX-License-Identifier: GPL-3.0-or-later
#include "post/yaml/yamlscalar.h"

#include <QLocale>
#include <QRegularExpression>
#include <QStringList>

#include <algorithm>
#include <array>

namespace Galley {

namespace {

bool matches(const QRegularExpression &expression, const QString &value)
{
    return expression.match(value).hasMatch();
}

/// Numbers of YAML 1.2 core, of YAML 1.1 (binary, octal, sexagesimal, "_") and of Ruby's Psych
/// (",").
bool looksLikeNumber(const QString &value)
{
    static const QRegularExpression number(QRegularExpression::anchoredPattern(QStringLiteral(
        "[-+]?(0b[01_]+|0o[0-7_]+|0x[0-9a-fA-F_,]+|[0-9][0-9_,]*"
        "|[0-9][0-9_]*(:[0-5]?[0-9])+(\\.[0-9_]*)?"
        "|([0-9][0-9_,]*)?\\.[0-9_]+([eE][-+]?[0-9]+)?|[0-9][0-9_,]*(\\.[0-9_]*)?([eE][-+]?[0-9]+)?"
        "|\\.(inf|Inf|INF)|\\.(nan|NaN|NAN))")));
    return matches(number, value);
}

/// The families of yes and no, the yes first.
constexpr std::array<std::array<QLatin1String, 2>, 4> Families = {{
    {QLatin1String("true"), QLatin1String("false")},
    {QLatin1String("yes"), QLatin1String("no")},
    {QLatin1String("on"), QLatin1String("off")},
    {QLatin1String("y"), QLatin1String("n")},
}};

/// The number of the family that \a value is of in any case, or -1.
int familyOf(const QString &value)
{
    const auto found = std::find_if(Families.begin(), Families.end(), [&](const auto &family) {
        return value.compare(family[0], Qt::CaseInsensitive) == 0
            || value.compare(family[1], Qt::CaseInsensitive) == 0;
    });
    return found == Families.end() ? -1 : static_cast<int>(found - Families.begin());
}

/// A character that a YAML 1.1 or 1.2 reader refuses, folds or drops unless it is escaped.
bool needsEscape(char32_t c)
{
    const bool printable = c == u'\t' || (c >= 0x20 && c < 0x7f) || (c >= 0xa0 && c < 0xd800)
        || (c >= 0xe000 && c <= 0xfffd) || (c >= 0x10000 && c <= 0x10ffff);
    return !printable || c == 0x2028 || c == 0x2029 || c == 0xfeff;
}

bool anyNeedsEscape(const QString &value)
{
    const auto points = value.toUcs4();
    return std::any_of(points.begin(), points.end(), [](uint c) { return needsEscape(c); });
}

bool isBlank(QChar c)
{
    return c == u' ' || c == u'\t';
}

QString escaped(char32_t c)
{
    switch (c) {
    case u'\n':
        return QStringLiteral("\\n");
    case u'\r':
        return QStringLiteral("\\r");
    case u'"':
        return QStringLiteral("\\\"");
    case u'\\':
        return QStringLiteral("\\\\");
    default:
        break;
    }
    const QString digits = QString::number(static_cast<uint>(c), 16).toUpper();
    const int width = c < 0x100 ? 2 : c < 0x10000 ? 4 : 8;
    const QChar letter = width == 2 ? u'x' : width == 4 ? u'u' : u'U';
    return QStringLiteral("\\") + letter + digits.rightJustified(width, u'0');
}

} // namespace

bool looksLikeDate(const QString &value)
{
    static const QRegularExpression date(QRegularExpression::anchoredPattern(
        QStringLiteral("[0-9]{4}-[0-9]{1,2}-[0-9]{1,2}"
                       "(([Tt]|[ \\t]+)[0-9]{1,2}:[0-9]{2}(:[0-9]{2}(\\.[0-9]*)?)?)?"
                       "([ \\t]*([Zz]|[-+][0-9]{1,2}(:?[0-9]{2})?))?")));
    return matches(date, value);
}

ScalarKind plainScalarKind(const QString &value)
{
    static const QStringList nulls = {QString(), QStringLiteral("~"), QStringLiteral("null"),
                                      QStringLiteral("Null"), QStringLiteral("NULL")};
    if (nulls.contains(value)) {
        return ScalarKind::Null;
    }
    if (familyOf(value) >= 0) {
        return ScalarKind::Boolean;
    }
    if (looksLikeDate(value)) {
        return ScalarKind::Date;
    }
    return looksLikeNumber(value) ? ScalarKind::Number : ScalarKind::Text;
}

QString plainToken(const QString &value)
{
    static const QRegularExpression json(QRegularExpression::anchoredPattern(
        QStringLiteral("-?(0|[1-9][0-9]*)(\\.[0-9]+)?([eE][-+]?[0-9]+)?")));
    static const QRegularExpression decimal(QRegularExpression::anchoredPattern(
        QStringLiteral("[-+]?(\\.[0-9]+|(0|[1-9][0-9]*)(\\.[0-9]*)?)([eE][-+]?[0-9]+)?")));
    static const QRegularExpression hexadecimal(
        QRegularExpression::anchoredPattern(QStringLiteral("0x[0-9a-fA-F]+")));
    if (json.match(value).hasMatch()) {
        return value;
    }
    QString lower = value.toLower();
    const bool oneCase = value == lower || value == value.toUpper() || value.mid(1) == lower.mid(1);
    if (oneCase && (lower == QLatin1String("true") || lower == QLatin1String("false"))) {
        return lower;
    }
    if (decimal.match(value).hasMatch()) {
        const QString written
            = QString::number(value.toDouble(), 'g', QLocale::FloatingPointShortest);
        return written.contains(QLatin1String("inf")) ? QString() : written;
    }
    if (hexadecimal.match(value).hasMatch()) {
        bool ok = false;
        const qulonglong number = value.mid(2).toULongLong(&ok, 16);
        return ok ? QString::number(number) : QString();
    }
    return {};
}

bool canStandPlain(const QString &value)
{
    if (value.isEmpty() || value.front().isSpace() || value.back().isSpace()
        || anyNeedsEscape(value)) {
        return false;
    }
    // Some readers refuse a tab inside of a plain value.
    if (value.contains(u'\t')) {
        return false;
    }
    // "-", "?" and ":" begin a value if something follows them; all other indicators never do.
    const QChar first = value.front();
    static const QString never = QStringLiteral(",[]{}#&*!|>'\"%@`");
    static const QString joined = QStringLiteral("-?:");
    if (never.contains(first)
        || (joined.contains(first) && (value.size() == 1 || isBlank(value.at(1))))) {
        return false;
    }
    if (value.startsWith(QLatin1String("---")) || value.startsWith(QLatin1String("..."))
        || value == QLatin1String("=") || value == QLatin1String("<<")) {
        return false;
    }
    for (qsizetype i = 0; i < value.size(); ++i) {
        if (value[i] == u':' && (i + 1 == value.size() || isBlank(value[i + 1]))) {
            return false;
        }
        if (value[i] == u'#' && i > 0 && isBlank(value[i - 1])) {
            return false;
        }
    }
    return true;
}

bool canStandSingleQuoted(const QString &value)
{
    return !anyNeedsEscape(value);
}

QString singleQuoted(const QString &value)
{
    QString inside = value;
    inside.replace(u'\'', QLatin1String("''"));
    return QLatin1Char('\'') + inside + QLatin1Char('\'');
}

QString doubleQuoted(const QString &value)
{
    QString result = QStringLiteral("\"");
    const auto points = value.toUcs4();
    for (const uint c : points) {
        if (needsEscape(c) || c == u'"' || c == u'\\') {
            result += escaped(c);
        } else {
            const char32_t point = c;
            result += QString::fromUcs4(&point, 1);
        }
    }
    return result + QLatin1Char('"');
}

std::optional<QString> spelledLike(const QString &current, const QString &wish)
{
    const int family = familyOf(current);
    if (family < 0 || familyOf(wish) != family) {
        return {};
    }
    if (current.front().isLower()) {
        return wish.toLower();
    }
    QString result = wish.toLower();
    result[0] = result[0].toUpper();
    // One capital letter tells nothing of the others ("Y"); two do.
    return current.size() > 1 && current.at(1).isUpper() ? wish.toUpper() : result;
}

} // namespace Galley
