// SPDX-License-Identifier: GPL-3.0-or-later
'use strict';

// The blocks of a post, in groups: what a key changes is laid out and painted within its group, not among
// thousands of neighbours. A group is a stacking context (frame.css), and margins collapse through it.
const groups = (() => {
    const root = document.querySelector('.post');
    const create = document.createElement.bind(document);
    const USUAL = 64;         // blocks
    const FEW = 8;            // groups; more of them are layers of their own: see frame.css
    const LARGEST = 192;      // blocks; a group that has grown beyond is cut up
    let list = [];            // all blocks in their order

    const groupOf = block => (block ? block.parentNode : null);

    function newGroup(behind) {
        const group = create('div');
        group.className = 'g';
        root.insertBefore(group, behind);
        return group;
    }

    // Between two blocks that are neighbours now; either may be null.
    function put(block, previous, next) {
        const before = groupOf(previous);
        const behind = groupOf(next);
        if (before && (before === behind || before.childElementCount < USUAL))
            before.insertBefore(block, previous.nextSibling);
        else if (behind && before !== behind && behind.childElementCount < USUAL)
            behind.insertBefore(block, next);
        else
            newGroup(before ? before.nextSibling : behind).append(block);
    }

    function tidy(group) {
        if (!group.firstElementChild)
            group.remove();
        while (group.childElementCount > LARGEST) {
            const rest = newGroup(group.nextSibling);
            rest.append(...Array.prototype.slice.call(group.children, -USUAL));
        }
    }

    return {
        root,
        create,

        count: () => list.length,
        all: (from, to) => list.slice(from, to),
        at: index => list[index] || null,
        indexOf: block => list.indexOf(block),

        // The block around a node of the post; null outside.
        around(node) {
            while (node && (!node.parentNode || node.parentNode.parentNode !== root))
                node = node.parentNode;
            return node;
        },

        // Puts these blocks in the place of `removed` ones from `at` on. Those that are among both stay, and
        // are not touched at all where they stay in order.
        splice(at, removed, blocks) {
            const staying = new Set(blocks);
            const touched = new Set();
            const queue = [];
            const left = new Set(); // of the queue; from `first` on it is in order
            let first = 0;
            for (const block of list.slice(at, at + removed)) {
                if (staying.has(block)) {
                    queue.push(block);
                    left.add(block);
                } else {
                    touched.add(groupOf(block));
                    block.remove();
                }
            }
            const behind = list[at + removed] || null;
            let previous = list[at - 1] || null;
            for (const block of blocks) {
                if (block !== queue[first]) {
                    if (left.has(block))
                        touched.add(groupOf(block));
                    put(block, previous, queue[first] || behind);
                    touched.add(groupOf(block));
                }
                left.delete(block);
                while (first < queue.length && !left.has(queue[first]))
                    ++first;
                previous = block;
            }
            list = list.slice(0, at).concat(blocks, list.slice(at + removed));
            touched.forEach(tidy);
            root.toggleAttribute('data-long', root.childElementCount > FEW);
        },
    };
})();
