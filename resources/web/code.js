// SPDX-License-Identifier: GPL-3.0-or-later
'use strict';

// Colours code, or names the language that it has no colours for.
const code = (() => {
    const LONGEST = 100000;   // characters; longer code stays plain
    const AT_ONCE = 2000;     // characters that are coloured before they are seen, so that typing in
                              // code does not flicker; longer code waits until the page is idle
    const AT_FIRST = 12;      // milliseconds for what a post that was not there before has of it, from the top
    const QUIET = 300;        // milliseconds without a patch before what waits is coloured
    const SLICE = 6;          // milliseconds: a patch that comes meanwhile waits no longer than this
    // Diagrams are drawn, or say why not: see diagrams.js.
    const SOURCE = 'pre > code[class*="language-"]:not(.language-mermaid)';
    const grammars = new Map(); // of a language's name, in small letters
    let waiting = [];
    let scheduled = false;
    let changed = -Infinity;  // when the last patch came

    function languageOf(element) {
        const name = /(?:^|\s)language-(\S+)/.exec(element.className);
        return name ? name[1] : '';
    }

    const grammarOf = element => grammars.get(languageOf(element).toLowerCase());

    function colour(element) {
        const text = element.textContent;
        if (text.length > LONGEST)
            return;
        // The highlighter escapes the text and adds spans with classes, nothing else.
        element.innerHTML = hljs.highlight(text, {language: grammarOf(element), ignoreIllegals: true}).value;
    }

    function work() {
        const start = performance.now();
        const rest = changed + QUIET - start;
        while (rest <= 0 && waiting.length && performance.now() - start < SLICE) {
            const element = waiting.shift();
            if (element.isConnected)
                colour(element);
        }
        scheduled = false;
        if (waiting.length)
            schedule(Math.max(rest, 0));
    }

    // Not in the way of typing: other processes' keys do not end this page's idle time.
    function schedule(delay) {
        if (scheduled)
            return;
        scheduled = true;
        setTimeout(() => window.requestIdleCallback(work, {timeout: 1000}), delay);
    }

    return {
        // The grammars of languages, by name: the page has them, and code in these languages comes now.
        learn(names) {
            for (const [name, grammar] of Object.entries(names))
                grammars.set(name, grammar);
        },

        // Blocks that are about to be seen. Nobody types in a post that has just been opened: what waits there
        // waits for no pause.
        take(fresh, isOpened) {
            const start = performance.now();
            changed = isOpened ? -Infinity : start;
            const isSoon = () => (isOpened ? performance.now() - start < AT_FIRST : fresh.length < 3);
            for (const block of fresh) {
                for (const element of block.querySelectorAll(SOURCE)) {
                    if (!grammarOf(element)) // else nobody would see why this code has no colours
                        element.parentElement.dataset.uncoloured = languageOf(element);
                    else if (element.textContent.length <= AT_ONCE && isSoon())
                        colour(element);
                    else
                        waiting.push(element);
                }
            }
        },

        // The page has painted: what waits may be coloured.
        start() {
            if (waiting.length)
                schedule(0);
        },

        // Nothing waits that will be coloured.
        isDone: () => !waiting.some(element => element.isConnected),
    };
})();
