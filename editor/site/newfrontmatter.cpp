// SPDX-License-Identifier: GPL-3.0-or-later
#include "site/newfrontmatter.h"

#include "site/archetypeexpression.h"
#include "site/postdate.h"

#include <QRegularExpression>

namespace Galley {

namespace {

const QString usualDateForm = QStringLiteral("yyyy-MM-dd");

bool isKey(const QString &key, const char *name)
{
    return key.compare(QLatin1String(name), Qt::CaseInsensitive) == 0;
}

/// What neighbours mostly have; of two or three posts each counts.
QList<FieldHabit> usualFields(const FieldHabits &habits)
{
    QList<FieldHabit> usual;
    for (const FieldHabit &habit : habits.habits()) {
        const bool most = habit.count * 2 > habits.posts() || isKey(habit.key, "title");
        if (most && habit.kind != FieldKind::Nested && !makesAddress(habit.key))
            usual.append(habit);
    }
    return usual;
}

/// The fields of a first post, as the generators' own documents begin one.
QList<FieldHabit> firstFields(Generator generator)
{
    const FieldHabit title{.key = QStringLiteral("title")};
    const FieldHabit date{.key = QStringLiteral("date"),
                          .kind = FieldKind::Date,
                          .dateForm = QStringLiteral("yyyy-MM-dd")};
    const FieldHabit tags{.key = QStringLiteral("tags"), .kind = FieldKind::Tags};
    const FieldHabit draft{.key = QStringLiteral("draft"), .kind = FieldKind::YesNo};
    const FieldHabit description{.key = QStringLiteral("description"),
                                 .style = ScalarStyle::DoubleQuoted};
    FieldHabit published = date;
    published.key = QStringLiteral("pubDate");
    FieldHabit exact = date;
    exact.dateForm = QStringLiteral("yyyy-MM-dd HH:mm:ss");
    FieldHabit offset = date;
    offset.dateForm = QStringLiteral("yyyy-MM-ddTHH:mm:ss+hh:mm");
    switch (generator) {
    case Generator::Jekyll:
        return {{.key = QStringLiteral("layout"), .usual = QStringLiteral("post")}, title};
    case Generator::Hugo:
        return {title, offset, draft};
    case Generator::Hexo:
        return {title, exact, tags};
    case Generator::Astro:
        return {title, description, published};
    case Generator::Zola:
    case Generator::Pelican:
    case Generator::Plain:
        return {title, date};
    default:
        return {title, description, date};
    }
}

/// Writes lines of a language of front matter, with a stand-in for every text: the real one is put
/// in by the lossless edit, which knows all about quoting.
class Skeleton
{
public:
    Skeleton(FrontMatterKind language, const NewPostWords &words)
        : m_language(language == FrontMatterKind::None ? FrontMatterKind::Yaml : language)
        , m_words(words)
    { }

    void add(const FieldHabit &field, bool checked);
    QString lines() const;
    /// The lines between the fences of their language.
    QString text() const;
    /// The texts that belong in place of the stand-ins.
    const QList<std::pair<QString, QString>> &texts() const { return m_texts; }

private:
    QString valueOf(const FieldHabit &field, bool checked);
    QString quoted(const QString &value, ScalarStyle style) const;

    FrontMatterKind m_language;
    const NewPostWords &m_words;
    QStringList m_lines;
    QList<std::pair<QString, QString>> m_texts;
};

QString Skeleton::quoted(const QString &value, ScalarStyle style) const
{
    if (m_language == FrontMatterKind::Json)
        return QLatin1Char('"') + value + QLatin1Char('"');
    if (m_language == FrontMatterKind::Metadata)
        return value;
    if (style == ScalarStyle::SingleQuoted)
        return QLatin1Char('\'') + value + QLatin1Char('\'');
    const bool plain = style != ScalarStyle::DoubleQuoted && m_language == FrontMatterKind::Yaml;
    return plain ? value : QLatin1Char('"') + value + QLatin1Char('"');
}

QString Skeleton::valueOf(const FieldHabit &field, bool checked)
{
    const bool yaml = m_language == FrontMatterKind::Yaml;
    if (field.kind == FieldKind::Date) {
        const QString date
            = writeDate(m_words.now, field.dateForm.isEmpty() ? usualDateForm : field.dateForm);
        const bool bare = m_language == FrontMatterKind::Toml && field.style == ScalarStyle::Plain;
        return bare ? date : quoted(date, field.style);
    }
    if (field.kind == FieldKind::YesNo) {
        // A post that has just begun is a draft, whatever the others are by now.
        if (isKey(field.key, "draft"))
            return QStringLiteral("true");
        return field.usual.isEmpty() ? QStringLiteral("false") : field.usual;
    }
    if (field.kind == FieldKind::Tags)
        return m_language == FrontMatterKind::Metadata ? QString() : QStringLiteral("[]");
    if (field.kind == FieldKind::Number)
        return {};
    QString text = field.usual;
    if (isKey(field.key, "title"))
        text = m_words.title;
    else if (isKey(field.key, "slug"))
        text = m_words.slug;
    if (!text.isEmpty()) {
        m_texts.append({field.key, text});
        return quoted(QStringLiteral("x"), field.style);
    }
    // An empty plain value is no text to a generator that checks the kinds of fields.
    const bool plain
        = field.style != ScalarStyle::DoubleQuoted && field.style != ScalarStyle::SingleQuoted;
    return yaml && plain && checked ? QStringLiteral("\"\"") : quoted(QString(), field.style);
}

void Skeleton::add(const FieldHabit &field, bool checked)
{
    const QString value = valueOf(field, checked);
    if (m_language == FrontMatterKind::Yaml || m_language == FrontMatterKind::Metadata) {
        const QString blank = value.isEmpty() ? QString() : QStringLiteral(" ");
        m_lines.append(field.key + QLatin1Char(':') + blank + value);
    } else if (!value.isEmpty()) {
        const bool json = m_language == FrontMatterKind::Json;
        m_lines.append(json ? QStringLiteral("  \"%1\": %2").arg(field.key, value)
                            : field.key + QStringLiteral(" = ") + value);
    }
}

QString Skeleton::lines() const
{
    return m_lines.isEmpty() ? QString() : m_lines.join(QLatin1Char('\n')) + QLatin1Char('\n');
}

QString Skeleton::text() const
{
    switch (m_language) {
    case FrontMatterKind::Toml:
        return QStringLiteral("+++\n") + lines() + QStringLiteral("+++\n\n");
    case FrontMatterKind::Json:
        return QStringLiteral("{\n") + m_lines.join(QStringLiteral(",\n"))
            + QStringLiteral("\n}\n\n");
    case FrontMatterKind::Metadata:
        return lines() + QLatin1Char('\n');
    default:
        return QStringLiteral("---\n") + lines() + QStringLiteral("---\n\n");
    }
}

Result<QString> withText(const QString &post, const QString &key, const QString &value)
{
    const Result<EditList> edit = FrontMatter::read(post).set(key, value);
    if (!edit)
        return edit.problem();
    return edit->applied(post);
}

/// What nearly all neighbours have under a key; empty if they differ.
QString usualValue(const FieldHabits &habits, const QString &key)
{
    for (const FieldHabit &habit : habits.habits()) {
        if (habit.key.compare(key, Qt::CaseInsensitive) == 0)
            return habit.usual;
    }
    return {};
}

Result<QString> withTexts(QString post, const Skeleton &skeleton)
{
    for (const auto &[key, value] : skeleton.texts()) {
        const Result<QString> filled = withText(post, key, value);
        if (!filled)
            return filled.problem();
        post = *filled;
    }
    return post;
}

/// With the fields that nearly all posts have though the template does not. JSON's commas and
/// TOML's tables are not worth guessing at for that.
Result<QString> withMissingFields(QString post, const FieldHabits &habits,
                                  const NewPostWords &words)
{
    if (!post.endsWith(QLatin1Char('\n')))
        post += QLatin1Char('\n');
    const FrontMatter read = FrontMatter::read(post);
    const bool tables = read.fence().kind == FrontMatterKind::Toml
        && QStringView(post).left(read.fence().bodyStart).contains(QLatin1String("\n["));
    if (read.problem() || habits.posts() < 3 || tables
        || read.fence().kind == FrontMatterKind::Json)
        return post;
    Skeleton skeleton(read.fence().kind, words);
    for (const FieldHabit &habit : usualFields(habits)) {
        if (!read.field(habit.key) && habit.count * 10 >= habits.posts() * 9)
            skeleton.add(habit, false);
    }
    post.insert(read.fence().content.end(), skeleton.lines());
    return withTexts(post, skeleton);
}

} // namespace

Result<QString> newFrontMatter(const Blog &blog, const FieldHabits &habits,
                               const NewPostWords &words)
{
    const QList<FieldHabit> fields
        = habits.posts() == 0 ? firstFields(blog.generator) : usualFields(habits);
    const bool checks = blog.generator == Generator::Astro || blog.generator == Generator::NextJs
        || blog.generator == Generator::Docusaurus;
    Skeleton skeleton(habits.language(), words);
    bool titled = false;
    for (const FieldHabit &field : fields) {
        // What the posts here write all the same is a habit, and stays one.
        if (habits.posts() == 0 && words.given.contains(field.key))
            continue;
        titled = titled || isKey(field.key, "title");
        skeleton.add(field, checks);
    }
    if (!titled)
        skeleton.add({.key = QStringLiteral("title")}, checks);
    return withTexts(skeleton.text(), skeleton);
}

Result<QString> newFrontMatter(FrontMatterKind language, const FieldHabit &habit,
                               const NewPostWords &words)
{
    Skeleton skeleton(language, words);
    skeleton.add(habit, false);
    return withTexts(skeleton.text(), skeleton);
}

bool makesAddress(const QString &key)
{
    for (const char *name : {"permalink", "url", "path", "abbrlink", "id", "guid", "aliases",
                             "redirect_from", "redirect_to", "canonical_url", "canonical"}) {
        if (isKey(key, name))
            return true;
    }
    return false;
}

Result<QString> fromArchetype(const QString &archetype, const FieldHabits &habits,
                              const NewPostWords &words)
{
    static const QRegularExpression expression(QStringLiteral("\\{\\{-?(?![<%])(.*?)-?\\}\\}"));
    const QString titleMark = QStringLiteral("galley-title-goes-here");
    const QString slugMark = QStringLiteral("galley-slug-goes-here");
    const QString unknownMark = QStringLiteral("galley-does-not-know");
    QString dateForm = QStringLiteral("yyyy-MM-ddTHH:mm:ss+hh:mm");
    for (const FieldHabit &habit : habits.habits()) {
        if (isKey(habit.key, "date") && !habit.dateForm.isEmpty())
            dateForm = habit.dateForm;
    }
    using Meaning = ArchetypeExpression::Meaning;
    const qsizetype bodyStart = findFence(archetype).bodyStart;
    QString post;
    qsizetype at = 0;
    for (auto matches = expression.globalMatch(archetype); matches.hasNext();) {
        const QRegularExpressionMatch match = matches.next();
        const ArchetypeExpression meant = readArchetypeExpression(match.capturedView(1));
        post += QStringView(archetype).mid(at, match.capturedStart() - at);
        at = match.capturedEnd();
        switch (meant.meaning) {
        case Meaning::Title:
            post += titleMark;
            break;
        case Meaning::Slug:
            post += slugMark;
            break;
        case Meaning::Date:
            post += writeDate(words.now, meant.form.isEmpty() ? dateForm : meant.form);
            break;
        case Meaning::Section:
            post += words.section;
            break;
        case Meaning::Text:
            post += meant.form;
            break;
        case Meaning::Unknown:
            // In the body it stays for the author to see.
            post += match.capturedStart() < bodyStart ? unknownMark : match.captured();
            break;
        }
    }
    post += QStringView(archetype).mid(at);

    const FrontMatter read = FrontMatter::read(post);
    for (const Field &field : read.fields()) {
        const bool marked = field.value.contains(titleMark) || field.value.contains(slugMark)
            || field.value.contains(unknownMark);
        if (!field.isScalar || !marked)
            continue;
        QString value = field.value;
        value.replace(titleMark, words.title).replace(slugMark, words.slug);
        if (value == unknownMark)
            value = usualValue(habits, field.key);
        value.remove(unknownMark);
        const Result<QString> filled = withText(post, field.key, value);
        if (!filled)
            return filled.problem();
        post = *filled;
    }
    post.remove(unknownMark);
    post.replace(titleMark, words.title).replace(slugMark, words.slug);
    return withMissingFields(post, habits, words);
}

} // namespace Galley
