// SPDX-License-Identifier: GPL-3.0-or-later
'use strict';

// Code, tables and formulas that are wider than the page scroll in themselves. Who has no mouse reaches them
// by Tab and moves them by the arrow keys; those that fit are no stops.
const sideways = (() => {
    const WIDE = 'pre, table';

    // Told once after each one's first layout, later when its box changes. All is measured before anything is
    // written, so that no layout is asked for twice.
    const watch = new ResizeObserver(entries => {
        const measured = entries.map(({target}) => [target, target.scrollWidth > target.clientWidth]);
        for (const [element, scrolls] of measured) {
            if (scrolls)
                element.setAttribute('tabindex', '0');
            else
                element.removeAttribute('tabindex');
        }
    });

    return {
        take(fresh) {
            for (const block of fresh) {
                for (const element of block.querySelectorAll(WIDE))
                    watch.observe(element);
            }
        },

        // One that became as wide as it is behind its block's first layout: a formula that was set.
        follow: element => watch.observe(element),
    };
})();
