// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "post/fence.h"
#include "post/frontmatter/frontnode.h"
#include "post/result.h"

#include <QStringList>

namespace Galley {

/// Where a value is going to stand, for a language that is asked how to write it.
struct FrontPlace {
    const FrontNode &root; ///< for the habits of the file: its quotes, its list layout
    const FrontNode *old = nullptr; ///< the value that stands there now; null for a new one
    QStringView source = {}; ///< the old value as it is written
    qsizetype column = 0; ///< of the map or list that it is a member of
    bool inlined = false; ///< between brackets or braces
    QStringView text = {}; ///< the whole post, for the columns that the file's lists stand in
    /// What a new item of a list on lines of its own stands behind, "- "; empty for all else.
    QString dash = {};
};

/// One language of front matter: how it is read, how a value may be written. Everything that is
/// written is read again and proved by FrontMatter, so that a language proposes, the best first,
/// and need not be certain.
class FrontLanguage
{
public:
    virtual ~FrontLanguage() = default;

    /// The map at the top, spans counting in \a text (line ends "\n"), lines of Problems in it.
    virtual Result<FrontNode> read(const QString &text, const Fence &fence) const = 0;
    /// How \a wish may be written, without the blank before it. Empty if it cannot be.
    virtual QStringList values(const FrontNode &wish, const FrontPlace &place) const = 0;
    /// A key as it is written; empty if it cannot be one.
    virtual QString key(const QString &key, const FrontPlace &place) const = 0;
    /// How a new member of a map may be written, its key \a name as key() has it.
    virtual QStringList entries(const QString &name, const FrontNode &wish,
                                const FrontPlace &place) const;
    /// Between a key and its value: ": ".
    virtual QString separator() const = 0;
    /// A wish of the form, text, for a value that has a kind of its own now: the wish in that kind,
    /// or nothing if the kind refuses it.
    virtual std::optional<FrontNode> inKindOf(const FrontNode &old, const QString &text) const;
    /// Where a new key may stand at most: TOML's keys go before the first table. -1: at the end.
    virtual int insertLimit(const FrontNode &) const { return -1; }
    /// Whether a comment begins at \a position of \a text, which is outside of any value.
    virtual bool isComment(QStringView text, qsizetype position) const = 0;
    /// What a member of a list that stands on lines of its own begins with.
    virtual QString dash() const { return {}; }
};

/// The language of a kind of front matter; for None the one in which a new one is written, YAML.
const FrontLanguage &frontLanguage(FrontMatterKind kind);

/// \a wish between brackets or braces, each value as \a language writes it first; empty if it
/// cannot.
QString inlineText(const FrontLanguage &language, const FrontNode &wish, const FrontPlace &place);

} // namespace Galley
