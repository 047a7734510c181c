// SPDX-License-Identifier: GPL-3.0-or-later
'use strict';

// Sets formulas. KaTeX is large: it is asked for when the first formula comes, and its style sheet with it.
const math = (() => {
    const SOURCE = '.math[data-tex]';
    const AT_ONCE = 20;       // formulas that are set before they are seen, so that typing beside them does
                              // not flicker; more wait until the page is idle
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
    let waiting = [];
    let asked = false;
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
            kept.set(key, made);
        }
        const failed = typeof made === 'string';
        element.classList.toggle('failed', failed);
        element.title = failed ? made : '';
        if (!failed)
            element.replaceChildren(...made.cloneNode(true).childNodes);
    }

    function work(deadline) {
        while (waiting.length && (deadline.timeRemaining() > 3 || deadline.didTimeout)) {
            const element = waiting.shift();
            if (element.isConnected)
                set(element);
        }
        if (waiting.length)
            window.requestIdleCallback(work, {timeout: 1000});
    }

    return {
        // Given once: how to ask for KaTeX.
        askWith(request) {
            ask = request;
        },

        // Blocks that are about to be seen.
        take(fresh) {
            const found = fresh.flatMap(block => [...block.querySelectorAll(SOURCE)]);
            if (isThere() && found.length <= AT_ONCE)
                found.forEach(set);
            else
                waiting.push(...found);
        },

        // The page has painted: what waits may be set.
        start() {
            if (!waiting.length)
                return;
            if (isThere()) {
                window.requestIdleCallback(work, {timeout: 1000});
            } else if (!asked) {
                asked = true;
                addStyle();
                ask();
            }
        },

        // Nothing waits, for tests.
        isDone: () => !waiting.length,
    };
})();
