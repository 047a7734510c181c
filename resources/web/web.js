// SPDX-License-Identifier: GPL-3.0-or-later
'use strict';

// Beside each picture of another site that is not shown: the offer to show them. The program asks once more
// before it does.
const web = (() => {
    const GAP = '.picture-gap[data-status=remote]';
    const closest = Element.prototype.closest;

    function offer(gap) {
        const button = groups.create('button');
        button.type = 'button';
        button.className = 'allow';
        button.textContent = frame.word('web-pictures');
        gap.after(button);
    }

    return {
        // In blocks that are about to be seen, or in the head.
        take(elements) {
            for (const element of elements)
                element.querySelectorAll(GAP).forEach(offer);
        },

        isOffer: target => target instanceof Element && Boolean(closest.call(target, 'button.allow')),
    };
})();
