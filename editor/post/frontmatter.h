// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "post/editlist.h"
#include "post/fence.h"

#include <QJsonValue>
#include <QList>
#include <QString>

#include <optional>

namespace Galley {

/// How a value stands in the file now. An edit keeps it.
enum class ScalarStyle { Plain, SingleQuoted, DoubleQuoted, Literal, Folded, Empty };

/// What a scalar means to most generators (YAML 1.2 core, dates as text).
enum class ScalarKind { Text, Date, Number, Boolean, Null };

/// One top-level entry of the front matter.
struct Field {
    QString key;
    QString value;              ///< decoded scalar, or the raw text of a list or map
    Span span;                  ///< of the value in the whole text; empty right behind the colon if there is none
    int line = 0;               ///< 1-based line of the key in the file
    ScalarStyle style = ScalarStyle::Plain;
    ScalarKind kind = ScalarKind::Text;
    bool isScalar = true;
    /// Why the form must not edit it (an alias, an anchor, a list so far ...); empty if it may.
    std::optional<Problem> locked = {};
};

/// The front matter of one text: read once, answers wishes with edit lists. A value; keeps a copy of the text.
class FrontMatter
{
public:
    /// Reads the front matter of \a text (line ends "\n"). Never fails: what cannot be read has
    /// no fields and says why in problem().
    static FrontMatter read(const QString &text);

    const Fence &fence() const { return m_fence; }
    /// Invalid YAML, a duplicate key, an unclosed fence ...; then the whole is edited as text only.
    const std::optional<Problem> &problem() const { return m_problem; }
    /// The top-level entries in the file's order.
    const QList<Field> &fields() const { return m_fields; }
    const Field *field(const QString &key) const;
    /// The value at a key, or at a path of keys with dots unless a key with dots exists; lists and maps too.
    Result<QJsonValue> value(const QString &path) const;
    /// The whole front matter as JSON text, keys in the file's order, one line each at the top level.
    Result<QString> toJson() const;

    /// The edit that gives \a key this text, in the style that its value has now; the key is
    /// inserted behind the last one if it is not there. Verified: the edited text is read again and
    /// differs in this key alone, otherwise a Problem. The value keeps the kind it has now.
    Result<EditList> set(const QString &key, const QString &value) const;

private:
    QString m_text;
    Fence m_fence;
    std::optional<Problem> m_problem;
    QList<Field> m_fields;
};

} // namespace Galley
