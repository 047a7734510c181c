// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "post/editlist.h"
#include "post/fence.h"
#include "post/scalar.h"

#include <QJsonValue>
#include <QList>
#include <QString>

#include <memory>
#include <optional>

namespace Galley {

struct YamlNode;

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
    /// Why the form must not edit it (an alias, an anchor, a list so far ...); empty if it may.
    std::optional<Problem> locked = {};
};

/// The front matter of one text: read once, answers wishes with edit lists. A value; keeps a copy
/// of the text.
class FrontMatter
{
public:
    /// Reads the front matter of \a text (line ends "\n"). Never fails: what cannot be read has
    /// no fields and says why in problem().
    static FrontMatter read(const QString &text);

    const Fence &fence() const { return m_fence; }
    /// Invalid YAML, a duplicate key, an unclosed fence ...; then the whole is edited as text only.
    /// With a duplicate key the fields are there to be read, each of them locked.
    const std::optional<Problem> &problem() const { return m_problem; }
    /// The top-level entries in the file's order.
    const QList<Field> &fields() const { return m_fields; }
    const Field *field(const QString &key) const;
    /// The value at a key, or at a path of keys and list indexes with dots ("tags.0") unless a key
    /// with dots exists; lists and maps too. Aliases are followed. Fails with KeyMissing or with
    /// problem().
    Result<QJsonValue> value(const QString &path) const;
    /// The whole front matter as JSON text, keys in the file's order, one line each at the top
    /// level; "{}" if there is none.
    Result<QString> toJson() const;

    /// The edit that gives \a key this text, in the style that its value has now; the key is
    /// inserted behind the last one if it is not there. Verified: the edited text is read again and
    /// differs in this key alone, otherwise a Problem. The value keeps the kind it has now: a
    /// number or yes/no refuses what is none (ValueKindMismatch), text that reads like something
    /// else is quoted. An edit that changes nothing is empty.
    Result<EditList> set(const QString &key, const QString &value) const;

private:
    void readYaml();
    void addFields();
    std::optional<Problem> findDuplicateKey(const YamlNode &node) const;
    /// The 1-based line in the file of a position in the whole text.
    int lineOf(qsizetype position) const;

    Result<EditList> replaceValue(const Field &field, const QString &value) const;
    Result<EditList> insertKey(const QString &key, const QString &value) const;
    /// Whether \a edits lead to a text that differs in the meaning from this one as \a wanted says.
    bool leadsTo(const EditList &edits, const YamlNode &wanted) const;

    QString m_text;
    Fence m_fence;
    std::optional<Problem> m_problem;
    QList<Field> m_fields;
    std::shared_ptr<const YamlNode> m_root; ///< shared by copies, never changed; null without YAML
};

} // namespace Galley
