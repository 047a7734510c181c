// SPDX-License-Identifier: GPL-3.0-or-later
#include "post/toml/tomllanguage.h"

#include "post/toml/tomlreader.h"

#include <algorithm>

namespace Galley {

namespace {

bool isControl(QChar c)
{
    return (c < u' ' && c != u'\t') || c == QChar(0x7f);
}

/// Between double quotes; with \a lines line ends stay as they are.
QString escaped(const QString &value, bool lines)
{
    QString result;
    for (qsizetype i = 0; i < value.size(); ++i) {
        const QChar c = value[i];
        if (c == u'\\'
            || (c == u'"'
                && (!lines || value.mid(i, 3) == QLatin1String("\"\"\"")
                    || i + 1 == value.size()))) {
            result += u'\\';
            result += c;
        } else if (c == u'\n' && lines) {
            result += c;
        } else if (c == u'\n') {
            result += QLatin1String("\\n");
        } else if (isControl(c)) {
            const QString digits = QString::number(c.unicode(), 16).toUpper();
            result += QLatin1String("\\u") + digits.rightJustified(4, u'0');
        } else {
            result += c;
        }
    }
    return result;
}

QString basic(const QString &value)
{
    return u'"' + escaped(value, false) + u'"';
}

bool canBeLiteral(const QString &value, bool lines)
{
    const bool plain = std::none_of(value.begin(), value.end(), [lines](QChar c) {
        return isControl(c) && !(lines && c == u'\n');
    });
    return plain && !value.contains(lines ? QLatin1String("'''") : QLatin1String("'"))
        && !(lines && value.endsWith(u'\''));
}

/// Over several lines, in the quotes that \a source has, behind a line end if it has one there.
QStringList blocks(const QString &value, QStringView source)
{
    const QString feed = source.mid(3).startsWith(u'\n') || value.startsWith(u'\n')
        ? QStringLiteral("\n")
        : QString();
    const QString quoted
        = QLatin1String("\"\"\"") + feed + escaped(value, true) + QLatin1String("\"\"\"");
    if (source.startsWith(u'\'') && canBeLiteral(value, true)) {
        return {QLatin1String("'''") + feed + value + QLatin1String("'''"), quoted};
    }
    return {quoted};
}

} // namespace

Result<FrontNode> TomlLanguage::read(const QString &text, const Fence &fence) const
{
    const auto result
        = readToml(text.mid(fence.content.start, fence.content.length), fence.content.start);
    if (result) {
        return result;
    }
    Problem problem = result.problem();
    if (problem.line > 0) {
        problem.line += static_cast<int>(QStringView(text).first(fence.content.start).count(u'\n'));
    }
    return problem;
}

QStringList TomlLanguage::values(const FrontNode &wish, const FrontPlace &place) const
{
    if (wish.isCollection()) {
        const QString inlined = inlineText(*this, wish, place);
        return inlined.isEmpty() ? QStringList() : QStringList{inlined};
    }
    if (wish.kind == FrontNode::Kind::Null) {
        return {}; // TOML knows no null
    }
    const bool text = wish.scalar == ScalarKind::Text;
    if (!text && !(place.old && place.old->isText())) {
        return {wish.text};
    }
    const ScalarStyle style = place.old ? place.old->style : ScalarStyle::DoubleQuoted;
    if (style == ScalarStyle::Literal) {
        return blocks(wish.text, place.source);
    }
    if (style == ScalarStyle::SingleQuoted && canBeLiteral(wish.text, false)) {
        return {u'\'' + wish.text + u'\'', basic(wish.text)};
    }
    return {basic(wish.text)};
}

QStringList TomlLanguage::entries(const QString &name, const FrontNode &wish,
                                  const FrontPlace &place) const
{
    QStringList result;
    // A group of one is a key with dots: "params.cover = 1".
    if (wish.kind == FrontNode::Kind::Map && wish.children.size() == 1 && !place.inlined) {
        const QString inside = key(wish.keys.front().text, place);
        if (!inside.isEmpty()) {
            result = entries(name + u'.' + inside, wish.children.front(), place);
        }
    }
    return result + FrontLanguage::entries(name, wish, place);
}

QString TomlLanguage::key(const QString &key, const FrontPlace &) const
{
    if (key.isEmpty() || std::any_of(key.begin(), key.end(), isControl)) {
        return {};
    }
    const bool bare = std::all_of(key.begin(), key.end(), [](QChar c) {
        return c.unicode() < 0x80 && (c.isLetterOrNumber() || c == u'_' || c == u'-');
    });
    return bare ? key : basic(key);
}

int TomlLanguage::insertLimit(const FrontNode &map) const
{
    const auto table
        = std::find_if(map.children.begin(), map.children.end(),
                       [](const auto &child) { return child.isCollection() && !child.inlined; });
    return table == map.children.end() ? -1 : static_cast<int>(table - map.children.begin());
}

bool TomlLanguage::isComment(QStringView text, qsizetype position) const
{
    return text[position] == u'#';
}

} // namespace Galley
