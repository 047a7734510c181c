// SPDX-License-Identifier: GPL-3.0-or-later
'use strict';

// Gets the page ready for paper, and back again: everything loaded, open and drawn, in light. What only the
// style can say stands in paper.css.
const paper = (() => {
    const html = document.documentElement;
    const page = document.querySelector('.page');
    const select = page.querySelectorAll.bind(page);
    const PATIENCE = 15000;   // milliseconds for pictures
    const DRAWING = 60000;    // milliseconds for formulas and diagrams
    const STEP = 40;          // milliseconds
    const TALL = 700;         // pixels; what is taller is better cut than pushed to the next page
    const LEADS = /^(?:https?:|mailto:|#)/i;
    let undo = [];
    let job = 0;

    const isDrawn = () => code.isDone() && math.isDone() && diagrams.isDone();
    const isLoaded = () => [...select('img')].every(image => image.complete);
    const isReady = time => (isDrawn() || time > DRAWING) && (isLoaded() || time > PATIENCE);

    function arrange() {
        undo.push(nearby.takeAll());
        // Drawings and sites have colours of their own; all others follow the medium.
        if (html.dataset.theme !== 'light' && (select('.drawing').length || site.isOn()))
            undo.push(frame.lighten());
        for (const image of select('img[loading=lazy]')) {
            image.loading = 'eager';
            undo.push(() => {
                image.loading = 'lazy';
            });
        }
        for (const fold of select('details:not([open])')) {
            fold.open = true;
            undo.push(() => {
                fold.open = false;
            });
        }
        // An address within the blog leads nowhere from a file.
        for (const link of select('a[href]')) {
            const address = link.getAttribute('href');
            if (LEADS.test(address))
                continue;
            link.removeAttribute('href');
            undo.push(() => link.setAttribute('href', address));
        }
    }

    function markTall() {
        for (const element of select('pre, figure, blockquote, tr')) {
            if (element.offsetHeight <= TALL)
                continue;
            element.setAttribute('data-tall', '');
            undo.push(() => element.removeAttribute('data-tall'));
        }
    }

    function end() {
        job = 0;
        for (const step of undo.reverse())
            step();
        undo = [];
    }

    return {
        // Tells, with the number, when the page is ready and how many pictures are missing in it.
        begin(number, tell) {
            end();
            job = number;
            arrange();
            const start = performance.now();
            const wait = () => {
                if (job !== number)
                    return;
                if (!isReady(performance.now() - start)) {
                    setTimeout(wait, STEP);
                    return;
                }
                markTall();
                tell(number, [...select('img')].filter(image => !image.complete || !image.naturalWidth).length);
            };
            wait();
        },

        end,
    };
})();
