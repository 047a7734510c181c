// SPDX-License-Identifier: GPL-3.0-or-later
#include "post/frontmatter/frontlock.h"

namespace Galley {

std::optional<Problem> frontLock(const QString &name, const FrontNode &node)
{
    if (node.kind == FrontNode::Kind::Alias) {
        return Problem{Problem::YamlAlias, {name}};
    }
    if (node.anchor != 0) {
        return Problem{Problem::YamlAnchor, {name}};
    }
    if (!node.tag.isEmpty()) {
        return Problem{Problem::FormUnsupported, {name}};
    }
    return {};
}

std::optional<Problem> frontLock(QStringView text, const FrontKey &key, const FrontNode &value)
{
    const QStringView written = text.mid(key.span.start, key.span.length);
    if (value.kind == FrontNode::Kind::Alias || key.text == QLatin1String("<<")
        || written.startsWith(u'*')) {
        return Problem{Problem::YamlAlias, {key.text}};
    }
    if (value.anchor != 0 || written.startsWith(u'&')) {
        return Problem{Problem::YamlAnchor, {key.text}};
    }
    if (value.isCollection()) {
        return Problem{Problem::ValueNotScalar, {key.text}};
    }
    if (!value.tag.isEmpty() || !key.simple || !value.placed) {
        return Problem{Problem::FormUnsupported, {key.text}};
    }
    return {};
}

} // namespace Galley
