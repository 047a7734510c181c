// SPDX-License-Identifier: GPL-3.0-or-later
#include "site/fieldoffer.h"

#include "post/textdifference.h"
#include "site/newfrontmatter.h"

#include <algorithm>

namespace Galley {

namespace {

constexpr int MostOffers = 12;
constexpr int SmallestShare = 5; ///< percent of the posts; below, a field is one post's own

bool has(const FrontMatter &frontMatter, const QString &key)
{
    return std::any_of(
        frontMatter.fields().begin(), frontMatter.fields().end(),
        [&key](const Field &field) { return field.key.compare(key, Qt::CaseInsensitive) == 0; });
}

/// Where among the fields of \a frontMatter, which has \a key already, it usually stands: behind
/// the last of those that come before it in other posts.
int usualIndex(const FrontMatter &frontMatter, const QString &key, const QList<FieldHabit> &habits)
{
    int index = 0;
    int others = 0;
    for (const Field &field : frontMatter.fields()) {
        if (field.key == key)
            continue;
        ++others;
        for (const FieldHabit &habit : habits) {
            if (habit.key == key)
                break;
            if (habit.key == field.key)
                index = others;
        }
    }
    return index;
}

} // namespace

QList<FieldHabit> offeredFields(const FrontMatter &frontMatter, const QList<FieldHabit> &habits,
                                int posts)
{
    QList<FieldHabit> offered;
    if (frontMatter.problem())
        return offered;
    for (const FieldHabit &habit : habits) {
        const bool isUsual = habit.count >= 2 && habit.count * 100 >= posts * SmallestShare;
        if (isUsual && habit.kind != FieldKind::Nested && !makesAddress(habit.key)
            && !has(frontMatter, habit.key))
            offered.append(habit);
    }
    std::stable_sort(offered.begin(), offered.end(),
                     [](const FieldHabit &a, const FieldHabit &b) { return a.count > b.count; });
    return offered.mid(0, MostOffers);
}

Result<EditList> addField(const QString &text, const QString &key, const QList<FieldHabit> &habits,
                          const QDateTime &now)
{
    const auto habit = std::find_if(habits.begin(), habits.end(),
                                    [&key](const FieldHabit &each) { return each.key == key; });
    if (habit == habits.end())
        return Problem{Problem::KeyMissing, {key}};
    const FrontMatter before = FrontMatter::read(text);
    if (before.field(key))
        return Problem{Problem::KeyTaken, {key}};

    // The value's own text comes from a front matter with this field alone, its place in the file
    // from the lossless edits, with a stand-in for the value.
    const FrontMatterKind language = before.fence().kind;
    const Result<QString> alone = newFrontMatter(language, *habit, {{}, {}, now});
    const QString sampleText = alone ? *alone : QString(); // a key that needs quotes has none
    const FrontMatter sample = FrontMatter::read(sampleText);
    const Field *written = sample.field(key);
    const Result<EditList> inserted = before.set(key, QStringLiteral("x"));
    if (!inserted)
        return inserted.problem();
    QString after = inserted->applied(text);
    const FrontMatter withStandIn = FrontMatter::read(after);
    if (const Field *standIn = withStandIn.field(key)) {
        QString value
            = written ? sampleText.mid(written->span.start, written->span.length) : QString();
        // A post that is out already is no draft because it gets the field.
        if (habit->kind == FieldKind::YesNo)
            value = habit->usual.isEmpty() ? QStringLiteral("false") : habit->usual;
        const bool isBare
            = language == FrontMatterKind::Yaml || language == FrontMatterKind::Metadata;
        if (value.isEmpty() && !isBare) // these languages have no empty value
            value = habit->kind == FieldKind::Number ? QStringLiteral("0") : QStringLiteral("\"\"");
        after.replace(standIn->span.start, standIn->span.length, value);
    }
    const FrontMatter grown = FrontMatter::read(after);
    if (grown.problem() || !grown.field(key))
        return Problem{Problem::EditNotVerified, {key}};
    const Result<EditList> moved = grown.move(key, usualIndex(grown, key, habits));
    if (moved)
        after = moved->applied(after);
    return smallestEdit(text, Span{0, text.size()}, after);
}

} // namespace Galley
