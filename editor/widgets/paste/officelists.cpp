// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/paste/officelists.h"

#include "widgets/paste/htmltree.h"

#include <QRegularExpression>

namespace Galley {

namespace {

constexpr int DeepestLevel = 9;

/// The level of a paragraph that is an item, from 1; 0 if it is none.
int levelOf(const HtmlNode &node)
{
    if (node.name != QLatin1String("p"))
        return 0;
    static const QRegularExpression level(QStringLiteral("\\blevel([1-9])\\b"));
    const QRegularExpressionMatch found = level.match(node.style(u"mso-list"));
    return found.hasMatch() ? found.capturedView(1).toInt() : 0;
}

QString wordsIn(const HtmlTree &tree, const HtmlNode &node)
{
    QString words = node.words;
    for (const int child : node.children)
        words += wordsIn(tree, tree.node(child));
    return words;
}

/// Takes the bullet or number out of an item and returns it.
QString takeMark(HtmlTree &tree, int number)
{
    const QList<int> children = tree.node(number).children;
    for (const int child : children) {
        if (tree.node(child).style(u"mso-list") == QLatin1String("ignore")) {
            const QString mark = wordsIn(tree, tree.node(child)).trimmed();
            tree.change(number).children.removeOne(child);
            return mark;
        }
        if (const QString mark = takeMark(tree, child); !mark.isEmpty())
            return mark;
    }
    return {};
}

bool isBlank(const HtmlNode &node)
{
    return node.isWords() && node.words.trimmed().isEmpty();
}

void mend(HtmlTree &tree, int number)
{
    const QList<int> children = tree.node(number).children;
    QList<int> mended;
    QList<int> lists; ///< the open ones, by level
    for (const int child : children) {
        const int level = std::min(levelOf(tree.node(child)), DeepestLevel);
        if (level == 0) {
            if (!isBlank(tree.node(child)))
                lists.clear();
            mend(tree, child);
            mended.append(child);
            continue;
        }
        const QString mark = takeMark(tree, child);
        while (lists.size() > level)
            lists.removeLast();
        while (lists.size() < level) {
            HtmlNode list;
            const bool counts = mark.size() > 1 && (mark[0].isDigit() || mark[0].isLetter());
            list.name = counts ? QStringLiteral("ol") : QStringLiteral("ul");
            if (counts && mark[0].isDigit())
                list.attributes.append({QStringLiteral("start"), mark.chopped(1)});
            const int made = tree.add(list);
            if (lists.isEmpty())
                mended.append(made);
            else
                tree.change(lists.last()).children.append(made);
            lists.append(made);
        }
        HtmlNode item;
        item.name = QStringLiteral("li");
        item.children = {child};
        const int made = tree.add(item);
        tree.change(lists.last()).children.append(made);
    }
    tree.change(number).children = mended;
}

} // namespace

void mendOfficeLists(HtmlTree &tree)
{
    mend(tree, 0);
}

} // namespace Galley
