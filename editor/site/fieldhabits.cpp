// SPDX-License-Identifier: GPL-3.0-or-later
#include "site/fieldhabits.h"

#include "site/fieldkind.h"
#include "site/postdate.h"

#include <algorithm>

namespace Galley {

namespace {

constexpr qsizetype mostValues = 2000; ///< different ones of a field that are counted
constexpr qsizetype longestValue = 80; ///< UTF-16 units; a longer text is nobody's choice
constexpr qsizetype mostChoices = 12;

template <typename Map>
auto mostFrequent(const Map &counts, typename Map::key_type none)
{
    auto best = none;
    int most = 0;
    for (auto it = counts.begin(); it != counts.end(); ++it) {
        // Of two that are as frequent always the same one, whatever order a hash has.
        if (it.value() > most || (it.value() == most && it.key() < best)) {
            best = it.key();
            most = it.value();
        }
    }
    return best;
}

QStringList byFrequency(const QHash<QString, int> &counts)
{
    QStringList words = counts.keys();
    std::sort(words.begin(), words.end(), [&](const QString &a, const QString &b) {
        const int countA = counts.value(a);
        const int countB = counts.value(b);
        return countA != countB ? countA > countB : a < b;
    });
    return words;
}

ScalarStyle quotingOf(QStringView text)
{
    if (text.startsWith(QLatin1Char('"')))
        return ScalarStyle::DoubleQuoted;
    return text.startsWith(QLatin1Char('\'')) ? ScalarStyle::SingleQuoted : ScalarStyle::Plain;
}

} // namespace

QString fieldKindId(FieldKind kind)
{
    switch (kind) {
    case FieldKind::Line:
    case FieldKind::Paragraph:
        return QStringLiteral("text");
    case FieldKind::Date:
        return QStringLiteral("date");
    case FieldKind::YesNo:
        return QStringLiteral("yes/no");
    case FieldKind::Number:
        return QStringLiteral("number");
    case FieldKind::Choice:
        return QStringLiteral("choice");
    case FieldKind::Tags:
        return QStringLiteral("tags");
    case FieldKind::Picture:
        return QStringLiteral("picture");
    case FieldKind::Link:
        return QStringLiteral("link");
    case FieldKind::Nested:
        return QStringLiteral("nested");
    }
    return {};
}

void FieldHabits::add(const FrontMatter &frontMatter, const QString &text)
{
    const QList<Field> &fields = frontMatter.fields();
    if (fields.isEmpty())
        return;
    ++m_posts;
    ++m_languages[int(frontMatter.fence().kind)];
    for (qsizetype i = 0; i < fields.size(); ++i) {
        const Field &field = fields[i];
        Tally &tally = m_fields[field.key];
        if (tally.count == 0)
            tally.first = int(m_fields.size());
        ++tally.count;
        if (const auto kind = kindOfValue(field))
            ++tally.kinds[int(*kind)];
        if (field.isScalar)
            addScalar(tally, field);
        else
            addList(tally, field, text);
        for (qsizetype j = i + 1; j < fields.size(); ++j)
            ++m_before[field.key][fields[j].key];
    }
}

void FieldHabits::addValue(Tally &tally, const QString &value)
{
    if (value.size() > longestValue || value.contains(QLatin1Char('\n'))
        || (tally.values.size() >= mostValues && !tally.values.contains(value)))
        tally.manyValues = true;
    else
        ++tally.values[value];
}

void FieldHabits::addScalar(Tally &tally, const Field &field)
{
    // An empty value has no quoting to learn from, unless it is written as "".
    if (field.style != ScalarStyle::Empty)
        ++tally.styles[int(field.style)];
    if (const QString form = dateFormOf(field.value); !form.isEmpty())
        ++tally.dateForms[form];
    if (!field.value.isEmpty())
        addValue(tally, field.value);
}

void FieldHabits::addList(Tally &tally, const Field &field, const QString &text)
{
    const QStringView raw = QStringView(text).mid(field.span.start, field.span.length).trimmed();
    const bool inlined = raw.startsWith(QLatin1Char('['));
    ++tally.lists;
    tally.inlineLists += inlined ? 1 : 0;
    if (!field.items || field.items->isEmpty())
        return;
    const qsizetype item = inlined ? 1 : raw.indexOf(QLatin1Char('-')) + 1;
    ++tally.itemStyles[int(quotingOf(raw.mid(item).trimmed()))];
    for (const QString &word : *field.items)
        addValue(tally, word);
}

FieldHabit FieldHabits::habitOf(const QString &key, const Tally &tally) const
{
    FieldHabit habit;
    habit.key = key;
    habit.count = tally.count;
    habit.kind = FieldKind(mostFrequent(tally.kinds, int(FieldKind::Line)));
    habit.style = ScalarStyle(mostFrequent(tally.styles, int(ScalarStyle::Plain)));
    habit.itemStyle = ScalarStyle(mostFrequent(tally.itemStyles, int(ScalarStyle::Plain)));
    habit.inlineList = tally.inlineLists * 2 > tally.lists;
    if (habit.kind == FieldKind::Date)
        habit.dateForm = mostFrequent(tally.dateForms, QString());
    if (habit.kind == FieldKind::Tags)
        habit.choices = byFrequency(tally.values);
    const qsizetype different = tally.values.size();
    const bool few = !tally.manyValues && different > 0 && different <= mostChoices;
    // Words that come again and again are a choice; a title that two posts share is none.
    if (habit.kind == FieldKind::Line && few
        && (isChoiceKey(key) ? tally.count > different || different == 1
                             : tally.count >= 6 && tally.count >= different * 3)) {
        habit.kind = FieldKind::Choice;
        habit.choices = byFrequency(tally.values);
    }
    if (habit.kind == FieldKind::Choice || habit.kind == FieldKind::YesNo
        || habit.kind == FieldKind::Line) {
        const QString value = mostFrequent(tally.values, QString());
        const int times = tally.values.value(value);
        if (!tally.manyValues && times * 10 >= tally.count * 9 && (times > 1 || isChoiceKey(key)))
            habit.usual = value;
    }
    return habit;
}

/// Takes one key after the other of which all that stand before it in most posts are taken; where
/// posts contradict each other, the one that waits for fewest.
QStringList FieldHabits::inOrder() const
{
    QStringList left = m_fields.keys();
    std::sort(left.begin(), left.end(), [this](const QString &a, const QString &b) {
        return m_fields[a].first < m_fields[b].first;
    });
    QHash<QString, QStringList> behind; // of each key those that wait for it
    QHash<QString, int> waits;
    for (auto first = m_before.begin(); first != m_before.end(); ++first) {
        for (auto second = first->begin(); second != first->end(); ++second) {
            if (second.value() > m_before.value(second.key()).value(first.key())) {
                behind[first.key()].append(second.key());
                ++waits[second.key()];
            }
        }
    }
    QStringList ordered;
    while (!left.isEmpty()) {
        const auto next
            = std::min_element(left.begin(), left.end(), [&](const QString &a, const QString &b) {
                  return waits.value(a) < waits.value(b);
              });
        const QString key = *next;
        left.erase(next);
        ordered.append(key);
        const QStringList released = behind.value(key);
        for (const QString &other : released)
            --waits[other];
    }
    return ordered;
}

QList<FieldHabit> FieldHabits::habits() const
{
    QList<FieldHabit> all;
    for (const QString &key : inOrder())
        all.append(habitOf(key, m_fields[key]));
    return all;
}

FrontMatterKind FieldHabits::language() const
{
    return FrontMatterKind(mostFrequent(m_languages, int(FrontMatterKind::None)));
}

} // namespace Galley
