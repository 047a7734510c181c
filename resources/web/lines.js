// SPDX-License-Identifier: GPL-3.0-or-later
'use strict';

// From lines of the text to places of the page and back. Lines are counted within their block; the
// elements that the renderer marked say where theirs begins.
const lines = (() => {
    const closest = Element.prototype.closest;
    const MARGIN = 32;        // pixels that stay free above and below a line in sight
    const TAKES_CLICKS = 'a,button,summary,input,select,textarea,label,video,audio';
    let marked = null;

    const lineOf = element => Number(element.dataset.l) || 0;

    // Where the line begins, in pixels of the pane, between the marks before and after it.
    function yOf(block, line, count) {
        const whole = frame.box(block);
        let from = {line: 0, y: whole.top};
        let to = {line: count, y: whole.bottom};
        for (const element of block.querySelectorAll('[data-l]')) {
            const mark = {line: lineOf(element), y: frame.box(element).top};
            if (mark.line <= line && mark.line >= from.line)
                from = mark;
            else if (mark.line > line && mark.line < to.line)
                to = mark;
        }
        const share = to.line > from.line ? (line - from.line) / (to.line - from.line) : 0;
        return from.y + Math.min(1, Math.max(0, share)) * (to.y - from.y);
    }

    function mark(block) {
        if (marked === block)
            return;
        if (marked)
            marked.removeAttribute('data-caret');
        if (block)
            block.setAttribute('data-caret', '');
        marked = block;
    }

    // The block and line that a click is meant for; null where it is meant for something else.
    function clicked(event) {
        const target = event.target;
        const selection = window.getSelection();
        if (event.button !== 0 || !(target instanceof Element) || closest.call(target, TAKES_CLICKS)
            || (selection && !selection.isCollapsed))
            return null;
        const block = blocks.around(target);
        if (!block)
            return null;
        const element = closest.call(target, '[data-l]');
        const inside = element && block.contains(element);
        return {block: blocks.indexOf(block), line: inside ? Math.floor(lineOf(element)) : 0};
    }

    return {
        clicked,

        reveal({block: index, line, lines: count, scroll}) {
            const block = blocks.at(index);
            mark(block);
            if (!block || !scroll)
                return;
            const y = yOf(block, line, count);
            const height = window.innerHeight;
            if (y < MARGIN || y > height - 2 * MARGIN)
                window.scrollBy(0, y - height / 3);
        },
    };
})();
