// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "prose/style/prosefinding.h"
#include "prose/style/readtext.h"

#include <QList>

#include <optional>

namespace Galley {

/// What a server said of a place of the text that it was given.
struct GrammarMatch {
    Span span; ///< in that text, UTF-16 units
    QString message = {};
    QStringList replacements = {};
};

/// Reads a LanguageTool server's answer to "/v2/check". None where it is no such answer; what is
/// odd in a single match costs that match, and no more of them are read than an author can use.
std::optional<QList<GrammarMatch>> readGrammarAnswer(const QByteArray &json);

/// Paragraphs as they are given to a server, and its answer brought back to the post. Code and the
/// like is a letter there, of which nothing is said.
class GrammarText
{
public:
    /// More is not asked for at once, in UTF-16 units.
    static constexpr qsizetype Longest = 40'000;

    /// Appends a paragraph of its own, unless the text would be too long.
    void append(const ReadText &read);
    const QString &text() const { return m_text; }
    bool isEmpty() const { return m_parts.isEmpty(); }

    /// Those that are about what the author wrote.
    QList<ProseFinding> findings(const QList<GrammarMatch> &matches) const;

private:
    struct Part {
        qsizetype start;
        ReadText read;
    };
    std::optional<ProseFinding> finding(const GrammarMatch &match) const;

    QString m_text;
    QList<Part> m_parts; ///< ascending
};

} // namespace Galley
