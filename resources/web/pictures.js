// SPDX-License-Identifier: GPL-3.0-or-later
'use strict';

// Pictures under the author's hand: one is taken to another block, or made wider at its edge. The page only
// says which picture of which block it was, and where to; the text is asked what can be done with it.
const pictures = (() => {
    const body = document.body;
    const html = document.documentElement;
    const FAR = 6;            // pixels; a hand that moved less has clicked
    const EDGE = 48;          // pixels from the pane's top or bottom in which it scrolls
    const STEP = 12;          // pixels a frame
    const NARROWEST = 16;     // pixels
    const PATIENCE = 1000;    // milliseconds that the text may take to have the new width
    const line = blocks.create('div');
    const grip = blocks.create('div');
    let tell = null;
    let over = null;          // the picture under the mouse
    let offered = null;       // the one with the grip
    let held = null;          // what a button is down on
    let carrying = false;
    let widening = false;
    let swallow = false;      // the click that ends it is none

    line.className = 'drop-line';
    grip.className = 'width-grip';
    line.hidden = grip.hidden = true;
    body.append(line, grip);

    const isRightToLeft = () => getComputedStyle(blocks.root).direction === 'rtl';
    const column = () => frame.box(blocks.root);

    function placeGrip() {
        const box = frame.box(offered.shown);
        grip.style.top = box.top + 'px';
        grip.style.height = box.bottom - box.top + 'px';
        grip.style.left = (isRightToLeft() ? box.left : box.right) + 'px';
    }

    function hideGrip() {
        offered = null;
        grip.hidden = true;
    }

    // The border between two blocks that is nearest: the index of the block behind it.
    function borderAt(y) {
        let low = 0;
        let high = blocks.count();
        while (low < high) {
            const middle = (low + high) >> 1;
            const box = frame.box(blocks.at(middle));
            if ((box.top + box.bottom) / 2 > y)
                high = middle;
            else
                low = middle + 1;
        }
        return low;
    }

    function showLine(y) {
        held.before = borderAt(y);
        const above = held.before > 0 ? frame.box(blocks.at(held.before - 1)).bottom : null;
        const below = held.before < blocks.count() ? frame.box(blocks.at(held.before)).top : null;
        const at = above === null ? below - 4 : below === null ? above + 4 : (above + below) / 2;
        const box = column();
        line.style.top = Math.min(window.innerHeight - 4, Math.max(1, at)) + 'px';
        line.style.left = box.left + 'px';
        line.style.width = box.right - box.left + 'px';
        line.hidden = false;
    }

    function scrollAtEdge() {
        if (!carrying)
            return;
        const step = held.y < EDGE ? -STEP : held.y > window.innerHeight - EDGE ? STEP : 0;
        if (step) {
            reader.scrollBy(step);
            showLine(held.y);
        }
        requestAnimationFrame(scrollAtEdge);
    }

    function widthAt(x) {
        const toward = (x - held.x) * (isRightToLeft() ? -1 : 1) / held.scale;
        return Math.round(Math.min(held.most, Math.max(NARROWEST, held.width + toward)));
    }

    function begin() {
        held.shown.setAttribute('data-held', '');
        html.setAttribute('data-hand', widening ? 'widen' : 'carry');
    }

    function end() {
        if (held)
            held.shown.removeAttribute('data-held');
        html.removeAttribute('data-hand');
        line.hidden = true;
        grip.removeAttribute('data-width');
        held = null;
        carrying = widening = false;
    }

    function restore({shown, style}) {
        if (style === null)
            shown.removeAttribute('style');
        else
            shown.setAttribute('style', style);
    }

    function cancel() {
        if (widening)
            restore(held);
        end();
        hideGrip();
    }

    document.addEventListener('dragstart', event => {
        if (lines.picture(event))
            event.preventDefault(); // not the browser's own
    }, true);

    document.addEventListener('pointerover', event => {
        if (held || event.target === grip)
            return;
        const place = lines.picture(event);
        if (!place) {
            over = null;
            hideGrip();
        } else if (!over || over.shown !== place.shown) {
            over = place;
            hideGrip();
            if (tell)
                tell.entered(place);
        }
    }, true);

    document.addEventListener('scroll', () => {
        if (!held)
            hideGrip();
    }, {passive: true, capture: true});

    document.addEventListener('pointerdown', event => {
        swallow = false;
        if (event.button !== 0 || !event.isPrimary || event.pointerType === 'touch')
            return;
        if (event.target === grip && offered) {
            const box = frame.box(offered.shown);
            const width = offered.shown.offsetWidth;
            held = {...offered, x: event.clientX, width, scale: (box.right - box.left) / width || 1,
                    most: blocks.root.offsetWidth, style: offered.shown.getAttribute('style')};
            widening = true;
            grip.setPointerCapture(event.pointerId);
            event.preventDefault();
            begin();
            return;
        }
        const place = lines.picture(event);
        if (place)
            held = {...place, x: event.clientX, y: event.clientY, pointer: event.pointerId};
    }, true);

    document.addEventListener('pointermove', event => {
        if (!held)
            return;
        if (!(event.buttons & 1)) { // let go where the page does not hear of it
            cancel();
            return;
        }
        if (widening) {
            const width = widthAt(event.clientX);
            held.shown.style.setProperty('width', width + 'px', 'important');
            held.shown.style.setProperty('height', 'auto', 'important');
            grip.dataset.width = frame.number(width);
            placeGrip();
            return;
        }
        if (!carrying) {
            if (Math.hypot(event.clientX - held.x, event.clientY - held.y) < FAR)
                return;
            carrying = true;
            held.y = event.clientY;
            window.getSelection().removeAllRanges();
            held.shown.setPointerCapture(held.pointer);
            hideGrip();
            begin();
            requestAnimationFrame(scrollAtEdge);
        }
        held.y = event.clientY;
        showLine(event.clientY);
        event.preventDefault();
    }, true);

    document.addEventListener('pointerup', event => {
        if (!held)
            return;
        const was = held;
        if (widening) {
            const width = widthAt(event.clientX);
            end();
            hideGrip();
            swallow = true;
            if (width === was.width) {
                restore(was);
                return;
            }
            tell.widened(was, width);
            setTimeout(() => restore(was), PATIENCE);
        } else if (carrying) {
            end();
            swallow = true;
            tell.moved(was, was.before);
        } else {
            end();
        }
    }, true);

    // The page's own listener comes after this one.
    document.addEventListener('click', event => {
        if (!swallow)
            return;
        swallow = false;
        event.preventDefault();
        event.stopImmediatePropagation();
    }, true);

    document.addEventListener('keydown', event => {
        if (event.key !== 'Escape' || (!carrying && !widening))
            return;
        cancel();
        swallow = true;
        event.preventDefault();
        event.stopImmediatePropagation();
    }, true);

    document.addEventListener('pointercancel', cancel, true);
    window.addEventListener('blur', cancel);

    return {
        tellWith(report) {
            tell = report;
        },

        // The blocks are others now: what is held may be gone.
        forget() {
            over = null;
            if (carrying || widening)
                cancel();
            else
                end();
            hideGrip();
        },

        // The text has a place for the width of the picture that the mouse has entered.
        offerWidth({block, nth}) {
            if (held || !over || over.block !== block || over.nth !== nth || over.shown.localName !== 'img')
                return;
            offered = over;
            placeGrip();
            grip.hidden = false;
        },
    };
})();
