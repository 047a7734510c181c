// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "post/editlist.h"
#include "post/fence.h"
#include "post/result.h"
#include "post/scalar.h"

#include <QJsonValue>
#include <QList>
#include <QString>
#include <QStringList>

#include <functional>
#include <memory>
#include <optional>

namespace Galley {

struct FrontNode;
class FrontEdit;

/// One top-level entry of the front matter.
struct Field {
    QString key;
    /// The decoded scalar ("" for null), or the raw text of a list or map without its indent.
    QString value;
    /// Of the value in the whole text; empty right behind the colon if there is none.
    Span span;
    int line = 0; ///< 1-based line of the key in the file
    ScalarStyle style = ScalarStyle::Plain;
    ScalarKind kind = ScalarKind::Text;
    bool isScalar = true;
    /// Why it must not be edited as one value (an alias, an anchor, a list ...); empty if it may.
    std::optional<Problem> locked = {};
    /// Of a list of scalars their texts, for setItems(); nothing for all else.
    std::optional<QStringList> items = {};
};

/// The front matter of one text in any of its languages: read once, answers wishes with edit lists.
/// A value; keeps a copy of the text.
class FrontMatter
{
public:
    /// Reads the front matter of \a text (line ends "\n"). Never fails: what cannot be read has
    /// no fields and says why in problem().
    static FrontMatter read(const QString &text);

    const Fence &fence() const { return m_fence; }
    /// Invalid front matter, a duplicate key, an unclosed fence ...; then the whole is edited as
    /// text only. With a duplicate key the fields are there to be read, each of them locked.
    const std::optional<Problem> &problem() const { return m_problem; }
    /// The top-level entries in the file's order.
    const QList<Field> &fields() const { return m_fields; }
    const Field *field(const QString &key) const;
    /// The value at a key, or at a path of keys and list indexes with dots ("tags.0") unless a key
    /// with dots exists; lists and maps too. Aliases are followed. Fails with KeyMissing or with
    /// problem().
    Result<QJsonValue> value(const QString &path) const;
    /// The same as JSON text on one line, keys in the file's order, numbers as they are written.
    /// setJson() with it changes nothing.
    Result<QString> json(const QString &path) const;
    /// The whole front matter as JSON text, keys in the file's order, one line each at the top
    /// level; "{}" if there is none.
    Result<QString> toJson() const;

    /// Each of these answers with the edit that grants the wish and nothing else. It is proved: the
    /// edited text is read again and compared with the tree that was wished for; what differs in
    /// anything else is refused with EditNotVerified. Aliases, anchors and invalid front matter are
    /// refused with their reason. An edit that changes nothing is empty. A path is as in value().

    /// Gives the value at \a path this text, in the style and kind that it has now: a number or
    /// yes/no refuses what is none (ValueKindMismatch), text that reads like something else is
    /// quoted. A key that is not there is inserted behind the last one, as text, and inside of new
    /// groups where \a path goes through some that are not there (ValueNotGroup where a single
    /// value is in the way); a post without front matter gets one, in YAML. Where \a origin, the
    /// front matter of the text that lies on the disk, has just this value at \a path, it gets the
    /// bytes that it has there.
    Result<EditList> set(const QString &path, const QString &value,
                         const FrontMatter *origin = nullptr) const;
    /// Gives the value at \a path this JSON value, of whatever kind: text, number, truth value,
    /// null, list, object. Of a list only the items that differ are written, of an object only the
    /// keys, in the order that they have in the file; a date stays one. Refused with CommentInside
    /// where a comment inside would be lost.
    Result<EditList> setJson(const QString &path, const QString &json) const;
    /// Gives the list at \a path these items in this order: those that are there are moved as they
    /// are written, new ones are text.
    Result<EditList> setItems(const QString &path, const QStringList &items) const;
    /// Gives the list or map at a top-level key this text, as Field::value shows it: lines of the
    /// front matter's own language. Refused with its problem where that cannot be read, with
    /// EditNotVerified where it is not all of it this key's value, or another's value changes.
    Result<EditList> setText(const QString &key, const QString &text) const;
    /// Removes a key with its lines, or an item of a list. Comment lines above it stay.
    Result<EditList> remove(const QString &path) const;
    /// Gives a key another name; KeyTaken where that is another key's.
    Result<EditList> rename(const QString &path, const QString &name) const;
    /// Moves a key or item so that it is the one number \a index of its map or list, with the
    /// comment lines above it.
    Result<EditList> move(const QString &path, int index) const;

private:
    void addFields();
    Result<const FrontNode *> nodeOf(const QString &path) const;
    Result<EditList> onExisting(
        const QString &path,
        const std::function<Result<EditList>(const FrontEdit &, const QList<int> &)> &job) const;
    std::optional<Problem> findDuplicateKey(const FrontNode &node) const;
    /// The 1-based line in the file of a position in the whole text.
    int lineOf(qsizetype position) const;

    QString m_text;
    Fence m_fence;
    std::optional<Problem> m_problem;
    QList<Field> m_fields;
    std::shared_ptr<const FrontNode> m_root; ///< shared by copies, never changed; null if unread
};

} // namespace Galley
