// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "post/merge.h"

#include <QString>

/// The texts that the tests of the merge start from.
namespace MergeBench {

/// The text with each conflict as "«base|mine|theirs»", and "«key:base|mine|theirs»".
inline QString shown(const Galley::MergedText &merged)
{
    QString text;
    qsizetype done = 0;
    for (const Galley::MergeConflict &conflict : merged.conflicts) {
        text += QStringView(merged.text).sliced(done, conflict.place.start - done);
        text += u'«' + (conflict.key.isEmpty() ? QString() : conflict.key + u':') + conflict.base
            + u'|' + conflict.mine + u'|' + conflict.theirs + u'»';
        done = conflict.place.end();
    }
    text += QStringView(merged.text).sliced(done);
    return text;
}

inline const QString Head = QStringLiteral(
    "---\n# about\ntitle: \"Paris\" # kept\npublishedAt: 2018-05-30\ntags:\n  - rust\n  - "
    "conf\ndraft: false\n---\n");

inline QString headWith(const QString &from, const QString &to)
{
    QString head = Head;
    head.replace(from, to);
    return head;
}

inline const QString Lines = QStringLiteral("one\ntwo\nthree\nfour\nfive\nsix\n");

inline QString linesWith(const QString &from, const QString &to)
{
    QString text = Lines;
    text.replace(from, to);
    return text;
}

} // namespace MergeBench
