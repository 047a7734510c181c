// SPDX-License-Identifier: GPL-3.0-or-later
'use strict';

// Sets the formulas near the visible part. KaTeX is large: it is asked for when the first formula comes, and
// its style sheet with it.
const math = (() => {
    const SOURCE = '.math[data-tex]';
    const AT_ONCE = 20;       // formulas that are set before they are seen, so that typing beside them does
    const SHORT = 600;        // not flicker, and their characters; more wait until the page is idle
    // What defines a word may make millions of signs out of a few, which no limit of KaTeX counts.
    const DEFINES = /\\(?:[egx]?def|(?:re|provide)?newcommand|let|futurelet)(?![A-Za-z])/;
    const DEFINING = 300;     // characters of a formula that does
    const QUIET = 300;        // milliseconds without a patch before what waits is set
    const SLICE = 6;          // milliseconds: a patch that comes meanwhile waits no longer than this
    const BATCH = 60;         // formulas that are looked up at a time
    const FEW = 1000;         // formulas that wait, until those that are gone are forgotten
    const KEPT = 500;         // set formulas that are kept for the next time
    const LIMITS = {
        trust: false,         // no links, no pictures, no attributes
        strict: 'ignore',
        throwOnError: true,
        maxExpand: 300,       // macros expanded in one formula
        maxSize: 40,          // em
        output: 'htmlAndMathml',
    };
    // What no formula has. KaTeX makes none of these; a later one may.
    const FOREIGN = 'a,img,script,style,link,iframe,object,embed,form,input,foreignObject';
    const kept = new Map();
    const waiting = new Set();
    let asked = false;
    let scheduled = false;
    let changed = -Infinity;  // when the last formulas came
    let ask = () => {};

    const isThere = () => typeof katex !== 'undefined';

    function addStyle() {
        const style = blocks.create('link');
        style.rel = 'stylesheet';
        style.href = 'katex/katex.css';
        document.head.append(style);
    }

    // The formula as it is set, or why it cannot be.
    function make(tex, displayMode) {
        const formula = blocks.create('span');
        if (tex.length > DEFINING && DEFINES.test(tex))
            return 'too long for one that defines words';
        try {
            katex.render(tex, formula, {...LIMITS, displayMode, macros: {}});
        } catch (error) {
            return String(error.message).replace(/^KaTeX parse error: /, '');
        }
        for (const element of formula.querySelectorAll(FOREIGN))
            element.remove();
        return formula;
    }

    function set(element) {
        const tex = element.dataset.tex;
        const displayed = element.classList.contains('display');
        const key = (displayed ? '$$' : '$') + tex;
        let made = kept.get(key);
        if (!made) {
            made = make(tex, displayed);
            if (kept.size >= KEPT)
                kept.clear();
            if (tex.length <= SHORT)
                kept.set(key, made);
        }
        const failed = typeof made === 'string';
        element.classList.toggle('failed', failed);
        element.title = failed ? made : '';
        if (failed)
            return;
        element.replaceChildren(...made.cloneNode(true).childNodes);
        if (displayed) {
            element.setAttribute('data-set', '');
            sideways.follow(element);
        }
    }

    const near = most => nearby.of(SOURCE, waiting, most);

    function work() {
        scheduled = false;
        if (!isThere())
            return;
        const start = performance.now();
        const rest = changed + QUIET - start;
        // Looked up before the first is set: each one that is moves those below it.
        for (const element of rest <= 0 ? near(BATCH) : []) {
            if (performance.now() - start >= SLICE)
                break;
            waiting.delete(element);
            set(element);
        }
        if (rest > 0 || near(1).length)
            schedule(Math.max(rest, 0));
    }

    // As code.js: not in the way of typing.
    function schedule(delay) {
        if (scheduled)
            return;
        scheduled = true;
        setTimeout(() => window.requestIdleCallback(work, {timeout: 1000}), delay);
    }

    nearby.follow(() => {
        if (waiting.size && isThere())
            schedule(0);
    });

    return {
        // Given once: how to ask for KaTeX.
        askWith(request) {
            ask = request;
        },

        // Blocks that are about to be seen.
        take(fresh) {
            changed = performance.now();
            const found = fresh.flatMap(block => [...block.querySelectorAll(SOURCE)]);
            const length = found.reduce((sum, element) => sum + element.dataset.tex.length, 0);
            if (isThere() && found.length <= AT_ONCE && length <= SHORT)
                found.forEach(set);
            else
                found.forEach(element => waiting.add(element));
            if (waiting.size > FEW)
                [...waiting].forEach(element => element.isConnected || waiting.delete(element));
        },

        // The page has painted: what waits may be set.
        start() {
            if (!waiting.size)
                return;
            if (isThere()) {
                schedule(0);
            } else if (!asked) {
                asked = true;
                addStyle();
                ask();
            }
        },

        // Nothing waits that is to be seen.
        isDone: () => !near(1).length,
    };
})();
