// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "view/blockline.h"
#include "view/pageblocks.h"
#include "view/previewhead.h"

#include <QJsonObject>

#include <optional>

namespace Galley {

/// Decides what the page is told next. At most one patch is under way; what is shown meanwhile
/// waits, and only the newest of it is sent. Large fills go in slices, so that the top of a post is
/// seen soon.
class PageFeed
{
public:
    /// What the page shall show.
    void show(const QString &postId, const PreviewHead &head, const Blocks &blocks,
              quint64 generation);
    /// The same post after an edit.
    void change(const PreviewHead &head, const BlockChanges &changes, quint64 generation);
    /// The place that shall be in sight, as PreviewView::revealLine().
    void reveal(double line);

    /// The line that shall be at the top, as PreviewView::scrollToLine().
    void scrollTo(double line, double lines);
    /// The line that the author has brought to the top: a page that comes back begins there.
    void keepPlace(double line) { m_place = Scroll{line, -1}; }

    /// The page is there and empty: nothing that was sent before holds.
    void pageStarted();
    /// The page is not there any more.
    void pageEnded();
    bool isPageThere() const { return m_pageThere; }

    /// The next patch to be sent; nothing while one is under way, no page is there or all is shown.
    std::optional<QJsonObject> nextPatch();
    /// The place to be brought in sight now; nothing if a patch will do it.
    std::optional<QJsonObject> nextReveal();
    /// The place to be brought to the top now; nothing if a patch will do it.
    std::optional<QJsonObject> nextScroll();
    /// Patch \a number is painted. Tells the generation if the page now shows all of it.
    std::optional<quint64> patchPainted(int number);

    /// The 0-based line in which the page's block number \a block begins, as the page is known now;
    /// nothing where there is none.
    std::optional<int> startOf(int block) const;
    /// The 0-based lines in which the blocks begin that the page shall have.
    QList<int> starts() const;
    /// The line in the text of a place that the page names; nothing if the page has changed since.
    std::optional<int> lineOf(int number, int block, int line) const;
    /// The same of a place between two lines, as PageChannel::scrolled() tells it.
    std::optional<double> lineBetween(int number, int block, double from, double to,
                                      double share) const;

private:
    QJsonObject place(bool scroll) const;
    QJsonObject takeScroll();
    QJsonObject onPage(BlockLine place) const;

    /// All but the blocks.
    struct Shown {
        QString postId;
        PreviewHead head;
        quint64 generation = 0;
    };
    std::optional<Shown> m_wanted;
    std::optional<Shown> m_sent; ///< what the page has once it has taken all that was sent
    PageBlocks m_blocks;
    bool m_pageThere = false;
    bool m_inFlight = false;
    bool m_isCurrent = false; ///< all of m_wanted was sent
    bool m_sentComplete = false; ///< the patch under way is the last of its generation
    int m_number = 0; ///< of the latest patch; never used twice
    std::optional<double> m_line;
    bool m_revealDue = false;
    struct Scroll {
        double line;
        double lines;
    };
    std::optional<Scroll> m_scroll; ///< not sent yet
    std::optional<Scroll> m_place; ///< where the page is, as far as that is known
};

} // namespace Galley
