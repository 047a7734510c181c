// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayList>
#include <QByteArrayView>
#include <QList>

namespace Galley {

/// The labels that a piece of Markdown may name or define, as keys: two labels that are the same
/// to the parser have the same key, others seldom do. So a set of keys tells, quickly and never too
/// narrowly, which definitions matter for a text. Of a label only its ASCII letters and digits,
/// lower-cased, and its Chinese, Japanese and Korean characters count, which no escape, no quote
/// mark, no white space and no case changes.
class LabelKeys
{
public:
    /// All that stands between an opening bracket and the next closing one.
    static LabelKeys of(QByteArrayView markdown);
    static LabelKeys ofLabel(QByteArrayView label);

    bool isEmpty() const { return m_keys.isEmpty() && !m_takesAll; }
    /// Escaped brackets, letters whose other case is an ASCII letter, and the like: may be any.
    bool takesAll() const { return m_takesAll; }
    const QList<quint32> &keys() const { return m_keys; } ///< ascending
    bool meets(const LabelKeys &other) const;
    /// The keys of all these labels.
    static LabelKeys ofLabels(const QByteArrayList &labels);

private:
    void addLabel(QByteArrayView label);
    void sort();

    QList<quint32> m_keys;
    bool m_takesAll = false;
};

/// What may be the label of a link definition or a footnote in this text, as cmark wants to see it
/// in a reference: white space is one space, quote marks at the starts of lines are gone. More than
/// there are, never fewer.
QByteArrayList linkLabelCandidates(QByteArrayView markdown);
QByteArrayList noteLabelCandidates(QByteArrayView markdown);

} // namespace Galley
