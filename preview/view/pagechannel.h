// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace Galley {

/// What the page's own script can say to the program, and all that it can: none of these changes
/// anything outside the preview. Registered in the isolated world only, so a post never sees it.
class PageChannel : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

public Q_SLOTS:
    /// The page is there and empty.
    void ready() { Q_EMIT pageReady(); }
    /// Patch \a number is on the screen.
    void painted(int number) { Q_EMIT patchPainted(number); }
    /// Patch \a number does not fit the page's blocks: it needs everything anew.
    void lost(int number) { Q_EMIT patchLost(number); }
    /// A click on block \a block of patch \a number, \a line lines below the block's first.
    void clicked(int number, int block, int line) { Q_EMIT blockClicked(number, block, line); }
    /// A link was clicked that leads out of the post; \a address is resolved, but not yet judged.
    void linkClicked(const QString &address) { Q_EMIT linkFollowed(address); }
    /// There is code in the post to be coloured.
    void needsHighlighter() { Q_EMIT highlighterNeeded(); }

Q_SIGNALS:
    void pageReady();
    void patchPainted(int number);
    void patchLost(int number);
    void blockClicked(int number, int block, int line);
    void linkFollowed(const QString &address);
    void highlighterNeeded();
};

} // namespace Galley
