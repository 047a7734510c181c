// SPDX-License-Identifier: GPL-3.0-or-later
'use strict';

// Draws Mermaid's diagrams near the visible part over their source, one after another and only in pauses of
// typing, as each keeps the page busy for a while. What it draws is taken apart and only what a drawing needs is kept.
const diagrams = (() => {
    const SOURCE = 'pre > code.language-mermaid';
    const LONGEST = 20000;    // characters; a longer one stays its source
    const PAUSE = 300;        // milliseconds without a change
    const KEPT = 40;          // drawings that are kept for the next time
    const ENDLESS = /\bspace\s*:\s*\d{3,}|\bcolumns\s+\d{4,}/; // one word that lays out for minutes
    const WIDTH = 800;        // pixels that a diagram may lay itself out in
    const html = document.documentElement;
    const bench = document.body.appendChild(blocks.create('div'));
    const kept = new Map();
    let shown = [];           // the <pre> elements with drawings
    const waiting = new Set(); // <pre> elements
    let asked = false;
    let busy = false;
    let timer = 0;
    let drawings = 0;
    let ask = () => {};

    bench.className = 'bench';
    bench.style.width = WIDTH + 'px';
    bench.setAttribute('aria-hidden', 'true');

    const isThere = () => typeof mermaid !== 'undefined';
    const next = () => nearby.of('pre', waiting, 1)[0];
    const keyOf = text => html.dataset.theme + '\n' + text;

    const ELEMENTS = new Set(('svg g path rect circle ellipse line polyline polygon text tspan defs marker style ' +
        'title desc clipPath linearGradient radialGradient stop pattern mask symbol use filter feDropShadow ' +
        'feGaussianBlur feOffset feFlood feComposite feMerge feMergeNode feColorMatrix').split(' '));
    const OUTWARD = /url\s*\(\s*["']?\s*(?!["'#\s])|image-set|@import|@font-face|expression|javascript|\\/i;

    // Words in HTML, where a diagram insists on them, as words of the drawing.
    function asText(foreign) {
        const number = name => Number(foreign.getAttribute(name)) || 0;
        const text = document.createElementNS('http://www.w3.org/2000/svg', 'text');
        text.setAttribute('x', String(number('x') + number('width') / 2));
        text.setAttribute('y', String(number('y') + number('height') / 2));
        text.setAttribute('text-anchor', 'middle');
        text.setAttribute('dominant-baseline', 'central');
        text.textContent = foreign.textContent.trim();
        return text;
    }

    function clean(drawing) {
        const svg = new DOMParser().parseFromString(drawing, 'text/html').querySelector('body > svg');
        if (!svg)
            throw new Error('no drawing');
        for (const foreign of svg.querySelectorAll('foreignObject'))
            foreign.replaceWith(asText(foreign));
        for (const element of [svg, ...svg.querySelectorAll('*')]) {
            if (!ELEMENTS.has(element.localName)) {
                // A link's words stay, all else goes with what is in it.
                if (element.localName === 'a')
                    element.replaceWith(...element.childNodes);
                else
                    element.remove();
                continue;
            }
            for (const {name, value} of [...element.attributes]) {
                const leads = /(^|:)href$/.test(name) && !value.startsWith('#');
                if (leads || /^on/i.test(name) || (name !== 'd' && OUTWARD.test(value)))
                    element.removeAttribute(name);
            }
            if (element.localName === 'style' && OUTWARD.test(element.textContent))
                element.remove();
        }
        svg.setAttribute('role', 'img');
        if (!svg.querySelector('title'))
            svg.setAttribute('aria-label', frame.word('diagram'));
        return document.adoptNode(svg);
    }

    async function draw(text) {
        mermaid.initialize({
            startOnLoad: false,
            securityLevel: 'strict',
            htmlLabels: false,
            flowchart: {htmlLabels: false, useMaxWidth: true},
            maxTextSize: LONGEST,
            maxEdges: 300,
            suppressErrorRendering: true,
            theme: html.dataset.theme === 'dark' ? 'dark' : 'neutral',
            fontFamily: 'system-ui, sans-serif',
            secure: ['secure', 'securityLevel', 'startOnLoad', 'maxTextSize', 'maxEdges', 'htmlLabels', 'flowchart',
                     'suppressErrorRendering', 'fontFamily', 'themeCSS', 'theme', 'dompurifyConfig'],
        });
        const {svg} = await mermaid.render('galley-diagram-' + ++drawings, text, bench);
        return clean(svg);
    }

    function show(pre, picture, stale) {
        const old = pre.querySelector('.drawing');
        if (old)
            old.remove();
        pre.removeAttribute('data-problem');
        pre.classList.add('diagram');
        const drawing = blocks.create('span');
        drawing.className = stale ? 'drawing stale' : 'drawing';
        drawing.append(picture);
        pre.append(drawing);
        if (!shown.includes(pre))
            shown.push(pre);
    }

    function showProblem(pre) {
        const old = pre.querySelector('.drawing');
        if (old)
            old.remove();
        pre.classList.remove('diagram');
        pre.dataset.problem = 'diagram';
        shown = shown.filter(other => other !== pre);
    }

    async function work() {
        timer = 0;
        if (busy || !isThere())
            return;
        busy = true;
        for (let pre = next(); pre && !timer; pre = next()) {
            waiting.delete(pre);
            const text = pre.querySelector('code').textContent;
            if (!text)
                continue;
            const key = keyOf(text);
            try {
                if (text.length > LONGEST || ENDLESS.test(text))
                    throw new Error('too long');
                const picture = kept.get(key) || await draw(text);
                if (kept.size >= KEPT)
                    kept.clear();
                kept.set(key, picture);
                show(pre, picture.cloneNode(true), false);
            } catch {
                showProblem(pre);
            }
            bench.replaceChildren();
            await new Promise(done => window.requestIdleCallback(done, {timeout: 1000}));
        }
        busy = false;
        if (next() && !timer)
            timer = setTimeout(work, PAUSE);
    }

    function schedule() {
        clearTimeout(timer);
        timer = waiting.size ? setTimeout(work, PAUSE) : 0;
    }

    new MutationObserver(() => {
        shown.filter(pre => pre.isConnected).forEach(pre => waiting.add(pre));
        schedule();
    }).observe(html, {attributeFilter: ['data-theme']});
    nearby.follow(() => {
        if (waiting.size && !busy && !timer)
            schedule();
    });

    return {
        // Given once: how to ask for Mermaid.
        askWith(request) {
            ask = request;
        },

        // Blocks that are about to be seen. Where one stands for another that had a drawing, it keeps that
        // until its own is ready.
        take(fresh) {
            const gone = shown.filter(pre => !pre.isConnected);
            shown = shown.filter(pre => pre.isConnected);
            for (const block of fresh) {
                for (const code of block.querySelectorAll(SOURCE)) {
                    const pre = code.parentNode;
                    const picture = kept.get(keyOf(code.textContent));
                    const old = gone.shift();
                    if (picture) {
                        show(pre, picture.cloneNode(true), false);
                        continue;
                    }
                    if (old && old.querySelector('svg'))
                        show(pre, old.querySelector('svg'), true);
                    waiting.add(pre);
                }
            }
            [...waiting].forEach(pre => pre.isConnected || waiting.delete(pre));
            schedule();
        },

        // Another post is shown: what the one before had drawn is none of its.
        forget() {
            shown = shown.filter(pre => pre.isConnected);
        },

        // The page has painted.
        start() {
            if (waiting.size && !isThere() && !asked) {
                asked = true;
                ask();
            }
        },

        // Mermaid is there.
        begin: work,

        // Nothing that is to be seen waits or is being drawn.
        isDone: () => !busy && !next() && !timer,
    };
})();
