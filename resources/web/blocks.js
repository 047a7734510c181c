// SPDX-License-Identifier: GPL-3.0-or-later
'use strict';

// The post's body: one div.b for each block. Everything of the document that is needed later is taken
// hold of here, while the page is still empty: a post's names and ids can hide what stands on `document`.
const blocks = (() => {
    const {root, create} = groups;

    // What a page in place never needs. The policy stops these too; here they do not even get in.
    const INERT = 'script,meta,link,base,iframe,frame,object,embed,portal';
    const MEDIA = 'img,video,audio';
    // Elements. Each has parts of its own that no post sees, and costs as much as ten paragraphs.
    const MOST_FOLDS = 1000;
    const BOX = 'li.task > input[type=checkbox]';
    const closest = Element.prototype.closest;
    const focused = Object.getOwnPropertyDescriptor(Document.prototype, 'activeElement').get.bind(document);

    const folds = root.getElementsByTagName('details');

    // Makes folds into boxes that show what is in them once there are as many as the page holds. The
    // renderer escapes every "<" that is no tag's.
    function foldBound(old) {
        let room = null;
        return html => {
            if (!html.includes('<details'))
                return html;
            if (room === null) {
                const leaving = old.length < 100 ? old : [];
                room = leaving.reduce((sum, block) => sum + block.querySelectorAll('details').length,
                                      MOST_FOLDS - folds.length);
            }
            const count = html.split('<details').length - 1;
            if (count <= room) {
                room -= count;
                return html;
            }
            return html.replaceAll('<details', '<div data-fold').replaceAll('</details', '</div');
        };
    }

    function make(html) {
        const block = create('div');
        block.className = 'b';
        block.innerHTML = html;
        for (const element of block.querySelectorAll(INERT))
            element.remove();
        for (const box of block.querySelectorAll(BOX)) {
            box.disabled = false;
            box.setAttribute('aria-label', closest.call(box, 'li').textContent.trim().split('\n')[0]);
        }
        return block;
    }

    // The number of the task box that has the focus, -1 if none of these blocks' has it.
    function focusedBox(gone) {
        const active = focused();
        let number = 0;
        for (const block of gone) {
            for (const box of block.querySelectorAll(BOX)) {
                if (box === active)
                    return number;
                ++number;
            }
        }
        return -1;
    }

    // A block that was typed in is a new one, but its pictures, films and open folds are the old ones.
    function carryOver(gone, fresh) {
        const media = new Map();
        const folds = [];
        for (const block of gone) {
            for (const element of block.querySelectorAll(MEDIA)) {
                const key = element.outerHTML;
                media.set(key, (media.get(key) || []).concat(element));
            }
            for (const fold of block.querySelectorAll('details'))
                folds.push(fold.open);
        }
        let fold = 0;
        for (const block of fresh) {
            for (const element of block.querySelectorAll(MEDIA)) {
                const kept = (media.get(element.outerHTML) || []).shift();
                if (kept)
                    element.replaceWith(kept);
            }
            for (const element of block.querySelectorAll('details'))
                element.open = fold < folds.length ? folds[fold++] : element.open;
        }
    }

    return {
        root,
        create,

        count: groups.count,
        all: groups.all,
        at: groups.at,
        indexOf: groups.indexOf,
        around: groups.around,

        // Replaces `removed` blocks from `at` on. An item is new HTML, or the index within the replaced
        // ones of a block that stays. Blocks that stay in order are not touched at all. Gives the new
        // ones, or null if the page is not as it was thought to be.
        patch({count, at, removed, items}) {
            if (groups.count() !== count)
                return null;
            const old = groups.all(at, at + removed);
            const fresh = [];
            const bounded = foldBound(old);
            const target = items.map(item => {
                if (typeof item === 'number')
                    return old[item];
                const block = make(bounded(item));
                fresh.push(block);
                return block;
            });
            const staying = new Set(target);
            const gone = old.filter(block => !staying.has(block));
            if (gone.length && fresh.length && gone.length < 100)
                carryOver(gone, fresh);
            const box = gone.length < 100 ? focusedBox(gone) : -1;
            groups.splice(at, removed, target);
            if (box >= 0) {
                const again = fresh.flatMap(block => [...block.querySelectorAll(BOX)])[box];
                if (again)
                    again.focus({preventScroll: true});
            }
            return fresh;
        },
    };
})();
