// SPDX-License-Identifier: GPL-3.0-or-later
'use strict';

// Tells the program where the author has scrolled the page to. What scrolls without a hand on the page (the
// program, a picture that arrives above) tells nothing, or both panes would chase each other.
const reader = (() => {
    const HAND = 250;         // milliseconds for which a wheel, a key or a finger goes on moving the page
    const NEAR = 2;           // pixels
    let tell = null;
    let last = -Infinity;     // when a hand was on the page
    let held = false;         // a button is down: the scroll bar is being dragged
    let due = false;
    let ours = -1;            // where the program has scrolled to

    const touched = () => {
        last = performance.now();
    };

    function scrolled() {
        if (Math.abs(window.scrollY - ours) <= NEAR || (!held && performance.now() - last > HAND))
            return;
        touched(); // it rolls on
        if (due)
            return;
        due = true;
        requestAnimationFrame(() => {
            due = false;
            const place = lines.atTop();
            if (tell && place)
                tell(place);
        });
    }

    for (const name of ['wheel', 'keydown', 'touchmove'])
        window.addEventListener(name, touched, {capture: true, passive: true});
    window.addEventListener('pointerdown', () => {
        held = true;
        touched();
    }, true);
    window.addEventListener('pointerup', () => {
        held = false;
    }, true);
    // A scroll bar swallows the end of its dragging.
    window.addEventListener('pointermove', event => {
        held = held && event.buttons !== 0;
    }, true);
    document.addEventListener('scroll', scrolled, {passive: true});

    return {
        tellWith(report) {
            tell = report;
        },

        // Scrolls for the program.
        scrollBy(pixels) {
            window.scrollBy({top: pixels, behavior: 'instant'});
            ours = window.scrollY;
        },
    };
})();
