// SPDX-License-Identifier: GPL-3.0-or-later
'use strict';

// What of the post is drawn for the reader: only what is near the visible part, as a post may have ten
// thousand formulas and diagrams; or all of it, on paper.
const nearby = (() => {
    const AHEAD = 1200;       // pixels above and below the pane
    let whole = false;
    const followers = [];

    function isNear(element) {
        const {top, bottom} = frame.box(element);
        return bottom > -AHEAD && top < window.innerHeight + AHEAD;
    }

    // The first block of which something is near.
    function firstBlock() {
        let low = 0;
        let high = blocks.count();
        while (low < high) {
            const middle = (low + high) >> 1;
            if (frame.box(blocks.at(middle)).bottom > -AHEAD)
                high = middle;
            else
                low = middle + 1;
        }
        return low;
    }

    const tell = () => followers.forEach(follower => follower());

    document.addEventListener('scroll', tell, {passive: true});
    window.addEventListener('resize', tell);

    return {
        // The elements among `wanted` (a Set) that match and are to be drawn now, from the top down, at most
        // `most` of them. Those that have left the page are taken out of `wanted` now and then.
        of(selector, wanted, most) {
            const found = [];
            if (!wanted.size)
                return found;
            if (whole) {
                for (const element of wanted) {
                    if (!element.isConnected)
                        wanted.delete(element);
                    else if (found.push(element) >= most)
                        break;
                }
                return found;
            }
            for (let index = firstBlock(); index < blocks.count(); ++index) {
                const block = blocks.at(index);
                if (!isNear(block))
                    break;
                for (const element of block.querySelectorAll(selector)) {
                    if (wanted.has(element) && isNear(element) && found.push(element) >= most)
                        return found;
                }
            }
            return found;
        },

        // Calls it when other elements may be near.
        follow(follower) {
            followers.push(follower);
        },

        // All is to be drawn, until the function that it gives is called.
        takeAll() {
            whole = true;
            tell();
            return () => {
                whole = false;
            };
        },
    };
})();
