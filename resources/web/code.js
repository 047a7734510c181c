// SPDX-License-Identifier: GPL-3.0-or-later
'use strict';

// Colours code. The highlighter is large: it is asked for when the first code with a language comes.
const code = (() => {
    const LONGEST = 100000;   // characters; longer code stays plain
    const AT_ONCE = 2000;     // characters that are coloured before they are seen, so that typing in
                              // code does not flicker; longer code waits until the page is idle
    const SOURCE = 'pre > code[class*="language-"]';
    let waiting = [];
    let asked = false;
    let ask = () => {};

    const isThere = () => typeof hljs !== 'undefined';

    function colour(element) {
        const name = /(?:^|\s)language-(\S+)/.exec(element.className);
        const text = element.textContent;
        if (!name || text.length > LONGEST || !hljs.getLanguage(name[1]))
            return;
        // The highlighter escapes the text and adds spans with classes, nothing else.
        element.innerHTML = hljs.highlight(text, {language: name[1], ignoreIllegals: true}).value;
    }

    function work(deadline) {
        while (waiting.length && (deadline.timeRemaining() > 2 || deadline.didTimeout)) {
            const element = waiting.shift();
            if (element.isConnected)
                colour(element);
        }
        if (waiting.length)
            window.requestIdleCallback(work, {timeout: 1000});
    }

    return {
        // Given once: how to ask for the highlighter.
        askWith(request) {
            ask = request;
        },

        // Blocks that are about to be seen.
        take(fresh) {
            for (const block of fresh) {
                for (const element of block.querySelectorAll(SOURCE)) {
                    if (isThere() && fresh.length < 3 && element.textContent.length <= AT_ONCE)
                        colour(element);
                    else
                        waiting.push(element);
                }
            }
        },

        // The page has painted: what waits may be coloured.
        start() {
            if (!waiting.length)
                return;
            if (isThere()) {
                window.requestIdleCallback(work, {timeout: 1000});
            } else if (!asked) {
                asked = true;
                ask();
            }
        },
    };
})();
