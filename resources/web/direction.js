// SPDX-License-Identifier: GPL-3.0-or-later
'use strict';

// Lists, quotations and tables stand on the side from which their text is read. Paragraphs find
// their direction in the style sheet; where marks, rules and columns go needs the attribute.
const direction = (() => {
    const FROM_RIGHT = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/;
    const GROUPS = ':scope > :is(ul, ol, dl, blockquote, table, details):not([dir])';

    return {
        // Whether any of the blocks' HTML has letters that are read from the right.
        concerns: items => items.some(item => typeof item === 'string' && FROM_RIGHT.test(item)),

        take(fresh) {
            for (const block of fresh) {
                for (const group of block.querySelectorAll(GROUPS))
                    group.dir = 'auto';
            }
        },
    };
})();
