// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "post/frontmatter/frontnode.h"
#include "post/result.h"
#include "post/yaml/yamlspan.h"

namespace Galley {

/// Turns the events of one YAML text into front matter: says what each node is and where it ends.
class YamlReader
{
public:
    /// \a content is the YAML, which starts at \a base of the whole text; both must outlive the
    /// reader.
    YamlReader(QStringView content, qsizetype base)
        : m_content(content)
        , m_base(base)
        , m_spans(content)
    { }

    /// The tree of \a root, a block map. Fails where the parser is more lenient than every other
    /// reader (a quote or a colon is missing at the end); the line counts from 1 in the content.
    Result<FrontNode> read(const YamlNode &root);

private:
    FrontNode node(const YamlNode &node, Span span, bool placed);
    FrontNode properties(const YamlNode &node, Span span) const;
    /// Whether a block scalar begins at \a value, on a line of its own, no further right than its
    /// key.
    bool isBlockBelow(qsizetype key, qsizetype value) const;
    void readBlockMap(const YamlNode &map, FrontNode &result);
    void readBlockList(const YamlNode &list, FrontNode &result);
    void readFlow(const YamlNode &collection, FrontNode &result);
    FrontKey key(const YamlNode &key, Span span) const;
    Span placed(Span span) const { return Span{m_base + span.start, span.length}; }
    QStringView source(Span span) const { return m_content.mid(span.start, span.length); }

    QStringView m_content;
    qsizetype m_base;
    YamlSpans m_spans;
    std::optional<Problem> m_problem;
};

} // namespace Galley
