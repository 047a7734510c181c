// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "post/frontmatter.h"

#include <QHash>
#include <QMap>

#include <vector>

namespace Galley {

/// What a field holds, as its author would want to fill it in.
enum class FieldKind {
    Line, ///< a short text
    Paragraph, ///< a text of several lines
    Date,
    YesNo,
    Number,
    Choice, ///< one of a few words
    Tags, ///< a list of words
    Picture,
    Link, ///< an address that is no picture's
    Nested, ///< a map, or a list of lists or maps
};

/// "text", "date", "yes/no" ...: the kind as galley-cli prints it; both kinds of text are "text".
QString fieldKindId(FieldKind kind);

/// One field, as a folder's posts have it.
struct FieldHabit {
    QString key;
    FieldKind kind = FieldKind::Line;
    int count = 0; ///< posts that have it
    ScalarStyle style = ScalarStyle::Plain; ///< most of its values' quoting
    QString dateForm = {}; ///< of a date: how most are written, see dateFormOf()
    QStringList choices = {}; ///< of a choice its words, of tags all of them; the most used first
    QString usual = {}; ///< the one value that nearly all posts have; empty if there is none
    bool inlineList = false; ///< of tags: most are written between brackets
    ScalarStyle itemStyle = ScalarStyle::Plain; ///< of tags: their quoting
};

/// Learns the fields of posts that share their habits. Sees one post after the other; what it keeps
/// does not grow with the posts but with their words.
class FieldHabits
{
public:
    /// \a text is the one that \a frontMatter was read from. One that cannot be read tells nothing.
    void add(const FrontMatter &frontMatter, const QString &text);

    int posts() const { return m_posts; } ///< that had front matter
    /// The fields in their usual order: one stands before another if it does so in most posts.
    QList<FieldHabit> habits() const;
    /// In which language most are written; None without posts.
    FrontMatterKind language() const;

private:
    struct Tally {
        int count = 0;
        int first = 0; ///< when it was met
        QMap<int, int> kinds; ///< FieldKind to posts
        QMap<int, int> styles;
        QMap<int, int> itemStyles;
        QHash<QString, int> dateForms;
        QHash<QString, int> values; ///< of short texts, truth values and items
        int inlineLists = 0;
        int lists = 0;
        bool manyValues = false; ///< more than are worth keeping
    };

    void addScalar(Tally &tally, const Field &field);
    void addList(Tally &tally, const Field &field, const QString &text);
    static void addValue(Tally &tally, const QString &value);
    FieldHabit habitOf(const QString &key, const Tally &tally) const;
    QStringList inOrder() const;

    int m_posts = 0;
    QHash<QString, Tally> m_fields;
    QHash<QString, QHash<QString, int>> m_before; ///< how often a key stands before another
    QMap<int, int> m_languages;
};

} // namespace Galley
