// SPDX-License-Identifier: GPL-3.0-or-later
'use strict';

// How the page is framed: the readers' light or dark, its width on the desk, and the words of the frame.
const frame = (() => {
    const html = document.documentElement;
    const page = document.querySelector('.page');
    const hint = document.querySelector('.hint');
    const DESK = 24;          // pixels of desk around a page of fixed width
    const NARROW = 480;       // pixels; narrower pages are set as on a phone

    let settings = {theme: 'light', width: 0};
    let zoom = 1;
    let format = null;        // made where a number is seen: it costs a start as much as all else here
    const spoken = new Map();

    // As the reader writes numbers.
    function number(value) {
        format = format || new Intl.NumberFormat();
        return format.format(value);
    }

    function fit() {
        const pane = html.clientWidth;
        const fixed = settings.width > 0;
        zoom = fixed ? Math.max(0.1, Math.min(1, (pane - 2 * DESK) / settings.width)) : 1;
        html.toggleAttribute('data-desk', fixed);
        html.toggleAttribute('data-narrow', (fixed ? settings.width : pane) <= NARROW);
        page.style.width = fixed ? settings.width + 'px' : '';
        page.style.zoom = fixed ? zoom : '';
        page.style.minHeight = (fixed ? (window.innerHeight - 2 * DESK - 2) / zoom : window.innerHeight) + 'px';
        hint.hidden = zoom === 1;
        hint.textContent = hint.hidden ? '' : number(Math.round(zoom * 100)) + ' %';
    }

    window.addEventListener('resize', fit);

    return {
        number,

        set(wanted) {
            settings = wanted;
            html.dataset.theme = settings.theme;
            html.lang = settings.language;
            html.style.setProperty('--desk', settings.desk);
            html.style.setProperty('--desk-line', settings.line);
            html.style.setProperty('--desk-hint', settings.hint);
            fit();
            site.follow(settings);
        },

        // Light until the function that it gives is called.
        lighten() {
            const show = theme => {
                html.dataset.theme = theme;
                site.follow({...settings, theme});
            };
            show('light');
            return () => show(settings.theme);
        },

        // The lists of fonts of frame.css, without what is not there.
        setFonts(lists) {
            for (const [name, list] of Object.entries(lists))
                html.style.setProperty(name, list);
        },

        // Words that the style sheet puts where a post has none: into gaps, over alerts.
        setWords(words) {
            for (const [name, text] of Object.entries(words)) {
                spoken.set(name, text);
                const quoted = '"' + text.replace(/["\\]/g, '\\$&').replace(/\n/g, ' ') + '"';
                html.style.setProperty('--' + name, quoted);
            }
        },

        // One of them, for what the page adds itself.
        word: name => spoken.get(name) || '',

        // The box of an element in pixels of the pane. Older engines measure inside a zoomed element
        // in its own pixels, newer ones in the pane's: the page's width, which is known, tells which.
        box(element) {
            const rect = element.getBoundingClientRect();
            const own = page.getBoundingClientRect().width;
            const factor = own > 0 ? page.offsetWidth * zoom / own : 1;
            if (zoom === 1)
                return rect;
            const {top, bottom, left, right} = rect;
            return {top: top * factor, bottom: bottom * factor, left: left * factor, right: right * factor};
        },
    };
})();
