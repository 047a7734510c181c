// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/gluing.h"

#include "render/htmltokenizer.h"
#include "render/sanitizer.h"

namespace Galley {

namespace {

constexpr int FarthestBlock = 64;
constexpr qsizetype FarthestByte = 64 * 1024;
constexpr qsizetype MostOpen = 256; ///< elements that nobody closes

/// Adds an end tag, or takes its begin tag away. Beyond another end tag that was not matched
/// nothing is taken: that one may close what is open here as well, if its element began above.
void addClose(QList<TagStep> &steps, qint16 element)
{
    for (qsizetype i = steps.size() - 1; i >= 0 && steps[i].opens; --i) {
        if (steps[i].element == element) {
            steps.resize(i);
            return;
        }
    }
    steps.append({element, false});
}

} // namespace

QList<TagStep> openTags(QByteArrayView html)
{
    QList<TagStep> steps;
    const QString source = QString::fromUtf8(html);
    HtmlTokenizer tokenizer(source);
    HtmlToken token;
    while (tokenizer.next(token)) {
        const bool opens = token.kind == HtmlToken::Kind::Open;
        if (!opens && token.kind != HtmlToken::Kind::Close)
            continue;
        if (opens && Sanitizer::isRaw(token.name)) {
            tokenizer.skipRaw(token.name);
            continue;
        }
        const int element = Sanitizer::elementNumber(token.name);
        if (element < 0 || Sanitizer::isVoid(token.name))
            continue;
        if (opens)
            steps.append({qint16(element), true});
        else
            addClose(steps, qint16(element));
    }
    return steps;
}

void OpenElements::pass(int blocks, qsizetype bytes)
{
    if (m_open.isEmpty())
        return;
    qsizetype far = 0;
    for (Element &element : m_open) {
        if (element.blocks + blocks > FarthestBlock || element.bytes + bytes > FarthestByte)
            ++far; // those farther out begin farther above
        else
            element
                = {element.number, qint16(element.blocks + blocks), qint32(element.bytes + bytes)};
    }
    m_open.remove(0, far);
}

int OpenElements::read(const QList<TagStep> &tags)
{
    int tie = 0;
    for (const TagStep tag : tags) {
        if (tag.opens) {
            m_open.append({tag.element, 0, 0});
            continue;
        }
        for (qsizetype i = m_open.size() - 1; i >= 0; --i) {
            if (m_open[i].number != tag.element)
                continue;
            tie = qMax(tie, int(m_open[i].blocks));
            m_open.resize(i);
            break;
        }
    }
    if (m_open.size() > MostOpen)
        m_open.remove(0, m_open.size() - MostOpen);
    return tie;
}

QList<int> groupEnds(const QList<GluedBlock> &blocks)
{
    OpenElements open;
    const auto count = int(blocks.size());
    QList<int> reach(count); // the first block that this one is tied to
    for (int i = 0; i < count; ++i) {
        reach[i] = i - (blocks[i].tags.isEmpty() ? 0 : open.read(blocks[i].tags));
        open.pass(1, blocks[i].bytes);
    }
    QList<int> ends(count);
    int first = count; // that anything from here on is tied to
    int end = count - 1;
    for (int i = count - 1; i >= 0; --i) {
        ends[i] = end;
        first = qMin(first, reach[i]);
        if (first >= i)
            end = i - 1;
    }
    return ends;
}

} // namespace Galley
