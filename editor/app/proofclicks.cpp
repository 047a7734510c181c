// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/proofclicks.h"

#include "app/desk.h"
#include "app/liveproof.h"
#include "app/panearranger.h"
#include "app/proofpane.h"
#include "render/taskmark.h"
#include "session/workspace.h"
#include "view/previewview.h"
#include "widgets/postpane.h"

#include <QTextBlock>
#include <QTextDocument>

namespace Galley {

namespace {

/// A word is looked for so far, in lines: what a paragraph or an item of a list has at most.
constexpr int FarthestLine = 400;

QTextBlock blockOf(OpenPost &post, int bodyLine)
{
    return post.document()->findBlockByNumber(post.frontMatter().fence().bodyLine + bodyLine);
}

/// Where \a word is met for the \a nth time from \a line on; the line's first character where it is
/// not.
int placeOf(const QTextBlock &line, const QString &word, int nth)
{
    int left = word.isEmpty() ? -1 : nth;
    QTextBlock block = line;
    for (int i = 0; left >= 0 && block.isValid() && i < FarthestLine; ++i, block = block.next()) {
        const QString text = block.text();
        for (qsizetype at = text.indexOf(word); at >= 0;
             at = text.indexOf(word, at + word.size())) {
            if (left-- == 0)
                return block.position() + int(at);
        }
    }
    return line.position();
}

} // namespace

ProofClicks::ProofClicks(Workspace &workspace, Desk &desk, const LiveProof &proof, QObject *parent)
    : QObject(parent)
    , m_workspace(workspace)
    , m_desk(desk)
    , m_proof(proof)
{
    PreviewView *preview = desk.proofPane().preview();
    connect(preview, &PreviewView::placeActivated, this, &ProofClicks::goTo);
    connect(preview, &PreviewView::taskTicked, this, &ProofClicks::tick);
}

/// The post, if the page shows it as it is now: a page that is behind speaks of other lines.
OpenPost *ProofClicks::shownPost() const
{
    OpenPost *post = m_workspace.post();
    return post && post == m_proof.post() && m_proof.isCurrent() ? post : nullptr;
}

void ProofClicks::goTo(int bodyLine, const QString &word, int nth)
{
    OpenPost *post = shownPost();
    const QTextBlock line = post ? blockOf(*post, bodyLine) : QTextBlock();
    if (!line.isValid())
        return;
    m_desk.postPane().goTo(placeOf(line, word, nth));
    m_desk.panes().showRoom(PaneArranger::Room::Write);
}

void ProofClicks::tick(int bodyLine)
{
    OpenPost *post = shownPost();
    const QTextBlock line = post ? blockOf(*post, bodyLine) : QTextBlock();
    if (!line.isValid())
        return;
    const QString text = line.text();
    const std::optional<qsizetype> mark = taskMark(text);
    if (!mark)
        return; // an item that begins below a line of its own: there is no one place for it
    const bool isOpen = text[*mark] != u'x' && text[*mark] != u'X';
    EditList edits;
    const QString ticked = isOpen ? QStringLiteral("x") : QStringLiteral(" ");
    if (edits.replace(Span{line.position() + *mark, 1}, ticked))
        post->apply(edits);
}

} // namespace Galley
