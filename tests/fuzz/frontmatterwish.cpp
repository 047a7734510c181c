// SPDX-License-Identifier: GPL-3.0-or-later
#include "fuzz/frontmatterwish.h"

using namespace Galley;

namespace FrontMatterWish {

namespace {

QString takeLine(QString &text)
{
    const qsizetype feed = text.indexOf(u'\n');
    const QString line = text.first(feed < 0 ? text.size() : feed);
    text.remove(0, line.size() + 1);
    return line;
}

/// The node at a path that goes through keys in the way of FrontMatter: the longest key first.
Tree *at(Tree &tree, const std::string &path)
{
    if (tree.is_array()) {
        const auto dot = path.find('.');
        const std::string head = path.substr(0, dot);
        if (head.empty() || head.find_first_not_of("0123456789") != std::string::npos
            || head.size() > 6 || std::stoul(head) >= tree.size())
            return nullptr;
        Tree &item = tree[std::stoul(head)];
        return dot == std::string::npos ? &item : at(item, path.substr(dot + 1));
    }
    if (!tree.is_object())
        return nullptr;
    for (auto end = path.size(); end > 0 && end != std::string::npos;
         end = path.rfind('.', end - 1)) {
        const auto found = tree.find(path.substr(0, end));
        if (found != tree.end()) {
            if (end == path.size())
                return &*found;
            if (Tree *inside = at(*found, path.substr(end + 1)))
                return inside;
        }
        if (end == 0)
            break;
    }
    return nullptr;
}

Result<EditList> granted(const FrontMatter &front, QChar verb, const QString &path,
                         const QString &value)
{
    switch (verb.unicode()) {
    case u'j':
        return front.setJson(path, value);
    case u'i':
        return front.setItems(path, value.split(u'|'));
    case u'r':
        return front.remove(path);
    case u'n':
        return front.rename(path, value);
    case u'm':
        return front.move(path, value.toInt());
    default:
        return front.set(path, value);
    }
}

std::string contentOf(const QString &text, const FrontMatter &front)
{
    return text.mid(front.fence().content.start, front.fence().content.length).toStdString();
}

} // namespace

void grant(const QByteArray &input, const QString &opening, const QString &closing,
           const Judge &judge, const std::function<bool(const Tree &, const QString &)> &isText)
{
    QString content = QString::fromUtf8(input);
    content.remove(u'\r');
    const QString verb = takeLine(content).left(1) + u's';
    const QString path = takeLine(content);
    QString value = takeLine(content);
    value.replace(QLatin1String("\\n"), QLatin1String("\n"));
    if (!content.isEmpty() && !content.endsWith(u'\n'))
        content += u'\n';
    const QString body = QStringLiteral("\n# Body \u00a0 and --- more\n");
    const QString text = opening + content + closing + body;
    const FrontMatter before = FrontMatter::read(text);
    (void)before.toJson();
    // A post without front matter gets one, which is another promise.
    if (before.fence().kind == FrontMatterKind::None)
        return;
    const auto edits = granted(before, verb[0], path, value);
    if (!edits || edits->isEmpty())
        return;
    const QString edited = edits->applied(text);
    const FrontMatter after = FrontMatter::read(edited);
    Fuzzing::require(!after.problem(), "the edited front matter is not read any more");
    Fuzzing::require(edited.mid(after.fence().content.end())
                         == text.mid(before.fence().content.end()),
                     "the body was changed");
    for (const Edit &edit : edits->edits()) {
        Fuzzing::require(edit.span.start >= before.fence().content.start
                             && edit.span.end() <= before.fence().content.end(),
                         "an edit outside of the front matter");
    }
    auto old = judge(contentOf(text, before));
    if (!old)
        return;
    auto now = judge(contentOf(edited, after));
    Fuzzing::require(now.has_value(), "the judge refuses the edited front matter");
    const bool anyCase = before.fence().kind == FrontMatterKind::Metadata;
    const std::string place = (anyCase ? path.toLower() : path).toStdString();
    switch (verb[0].unicode()) {
    case u'm':
        // nlohmann compares ordered objects in order: sort both by going through plain JSON.
        if (!old->is_null())
            Fuzzing::require(nlohmann::json::parse(old->dump()).size()
                                 == nlohmann::json::parse(now->dump()).size(),
                             "moving lost or made a key");
        return;
    case u'n':
        Fuzzing::require(now->size() == old->size(), "renaming lost or made a key");
        return;
    case u'r':
        Fuzzing::require(old->dump() != now->dump(), "nothing was removed");
        return;
    default:
        break;
    }
    Tree *wished = at(*now, place);
    if (verb[0] != u'i' && verb[0] != u'j') {
        Fuzzing::require(wished && isText(*wished, value), "the judge reads another value");
    }
    if (Tree *was = at(*old, place); was && wished) {
        *was = nullptr;
        *wished = nullptr;
        Fuzzing::require(old->dump() == now->dump(), "the judge sees another change");
    }
}

} // namespace FrontMatterWish
