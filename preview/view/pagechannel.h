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
    /// Patch \a number is on the screen.
    void painted(int number) { Q_EMIT patchPainted(number); }
    /// Patch \a number does not fit the page's blocks: it needs everything anew.
    void lost(int number) { Q_EMIT patchLost(number); }
    /// A click on block \a block of patch \a number: on what begins \a line lines below the block's
    /// first, there on the \a nth place (from 0) where \a word is.
    void clicked(int number, int block, int line, const QString &word, int nth)
    {
        Q_EMIT blockClicked(number, block, line, word, nth);
    }
    /// The box of the task that begins there was clicked.
    void ticked(int number, int block, int line) { Q_EMIT boxTicked(number, block, line); }
    /// A menu is wanted for the \a nth (from 0) of the \a count pictures in block \a block of patch
    /// \a number. The page never says which file it is.
    void pictureAsked(int number, int block, int nth, int count)
    {
        Q_EMIT pictureMenuAsked(number, block, nth, count);
    }
    /// A menu is wanted for the picture above the post.
    void coverAsked() { Q_EMIT coverMenuAsked(); }
    /// The mouse has come upon a picture of a block.
    void pictureEntered(int number, int block, int nth, int count)
    {
        Q_EMIT pictureMet(number, block, nth, count);
    }
    /// The author has taken that picture to where block \a before begins; behind the last one that
    /// is their number.
    void pictureMoved(int number, int block, int nth, int count, int before)
    {
        Q_EMIT pictureTaken(number, block, nth, count, before);
    }
    /// The author has made that picture \a width CSS pixels wide.
    void pictureWidened(int number, int block, int nth, int count, int width)
    {
        Q_EMIT pictureStretched(number, block, nth, count, width);
    }
    /// The author has scrolled the page of patch \a number: at its top is block \a block, \a share
    /// of the way between its lines \a from and \a to, counted from its first; a \a to of -1 is the
    /// next block's first.
    void scrolled(int number, int block, double from, double to, double share)
    {
        Q_EMIT pageScrolled(number, block, from, to, share);
    }
    /// A link was clicked that leads out of the post; \a address is resolved, but not yet judged.
    void linkClicked(const QString &address) { Q_EMIT linkFollowed(address); }
    /// There is code in the post to be coloured.
    /// There are formulas in the post.
    void needsMath() { Q_EMIT mathNeeded(); }
    /// There are diagrams in the post.
    void needsDiagrams() { Q_EMIT diagramsNeeded(); }
    /// For paper job \a number everything is there, but \a missing pictures that never came.
    void paperReady(int number, int missing) { Q_EMIT readyForPaper(number, missing); }
    /// The author wants to see pictures of other sites; the program asks once more.
    void webPicturesAsked() { Q_EMIT webPicturesWanted(); }

Q_SIGNALS:
    void patchPainted(int number);
    void patchLost(int number);
    void pageScrolled(int number, int block, double from, double to, double share);
    void blockClicked(int number, int block, int line, const QString &word, int nth);
    void boxTicked(int number, int block, int line);
    void pictureMenuAsked(int number, int block, int nth, int count);
    void coverMenuAsked();
    void pictureMet(int number, int block, int nth, int count);
    void pictureTaken(int number, int block, int nth, int count, int before);
    void pictureStretched(int number, int block, int nth, int count, int width);
    void linkFollowed(const QString &address);
    void mathNeeded();
    void diagramsNeeded();
    void readyForPaper(int number, int missing);
    void webPicturesWanted();
};

} // namespace Galley
