// SPDX-License-Identifier: GPL-3.0-or-later
'use strict';

// From lines of the text to places of the page and back. Lines are counted within their block; the
// elements that the renderer marked say where theirs begins.
const lines = (() => {
    const closest = Element.prototype.closest;
    const MARGIN = 32;        // pixels that stay free above and below a line in sight
    const LOWEST = 0.75;      // of the pane: the caret's line is not below, what grows under it is in sight
    const TAKES_CLICKS = 'a,button,summary,input,select,textarea,label,video,audio';
    const RUNNING_TEXT = 'p,li,h1,h2,h3,h4,h5,h6'; // has its text's line ends
    const PICTURES = 'img,.picture-gap[data-status]'; // a post's own class is none
    let words = null;         // made at the first click: it costs a start as much as all else here
    let marked = null;

    const lineOf = element => Number(element.dataset.l) || 0;

    // The places of a block whose lines are known, its beginning first and the next block's last.
    // Empty lines in between belong to none: what is written in one line ends where its block does.
    function marksOf(index, count) {
        const block = blocks.at(index);
        const whole = frame.box(block);
        const marks = [{line: 0, y: whole.top}];
        let last = block.lastElementChild || block;
        for (const element of block.querySelectorAll('[data-l]')) {
            marks.push({line: lineOf(element), y: frame.box(element).top});
            last = element;
        }
        const next = blocks.at(index + 1);
        if (last.matches(RUNNING_TEXT)) {
            const end = lineOf(last) + last.textContent.trim().split('\n').length;
            if (count < 0 || end < count)
                marks.push({line: end, y: whole.bottom});
        }
        marks.push({line: count, y: next ? Math.max(whole.bottom, frame.box(next).top) : whole.bottom});
        return marks;
    }

    // The page's head belongs to its first block: between the top of the page and the second block
    // nothing jumps.
    function withHead(index, marks) {
        if (index !== 0)
            return marks;
        for (const mark of marks) { // its own first element is marked as well
            if (mark.line === 0)
                mark.y = -window.scrollY;
        }
        return marks;
    }

    // Where the line begins, in pixels of the pane, between the marks before and after it.
    function yOf(marks, line) {
        let from = marks[0];
        let to = marks[marks.length - 1];
        for (const mark of marks) {
            if (mark.line <= line && mark.line >= from.line)
                from = mark;
            else if (mark.line > line && mark.line < to.line)
                to = mark;
        }
        const share = to.line > from.line ? (line - from.line) / (to.line - from.line) : 0;
        return from.y + Math.min(1, Math.max(0, share)) * (to.y - from.y);
    }

    // The block at the top of the pane; the last one where all are above it.
    function topBlock() {
        let low = 0;
        let high = blocks.count() - 1;
        while (low < high) {
            const middle = (low + high) >> 1;
            if (frame.box(blocks.at(middle)).bottom > 0)
                high = middle;
            else
                low = middle + 1;
        }
        return low;
    }

    // What is at the top of the pane: a block, and between which of its lines. A line of -1 is where
    // the next block begins.
    function atTop() {
        const index = topBlock();
        const block = blocks.at(index);
        if (!block)
            return null;
        let from = null;
        let to = null;
        for (const mark of withHead(index, marksOf(index, -1))) {
            if (mark.y <= 0 && (!from || mark.line >= from.line) && mark.line >= 0)
                from = mark;
            else if (mark.y > 0 && (!to || mark.y < to.y))
                to = mark;
        }
        if (!from || !to)
            return {block: index, from: 0, to: 0, share: 0};
        return {block: index, from: from.line, to: to.line, share: from.y / (from.y - to.y)};
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
        const place = placeOf(block, target);
        const [word, nth] = wordAt(place.element, event);
        return {block: place.block, line: place.line, word, nth};
    }

    function placeOf(block, target) {
        const element = closest.call(target, '[data-l]');
        const inside = element && block.contains(element);
        return {
            block: blocks.indexOf(block),
            line: inside ? Math.floor(lineOf(element)) : 0,
            element: inside ? element : block,
        };
    }

    // The word at a click, and how often it is met before in the element: the text has it as often.
    function wordAt(element, {clientX, clientY}) {
        const at = document.caretRangeFromPoint(clientX, clientY);
        const node = at && at.startContainer;
        if (!node || node.nodeType !== Node.TEXT_NODE || !element.contains(node))
            return ['', 0];
        words = words || new Intl.Segmenter(undefined, {granularity: 'word'});
        const word = words.segment(node.data).containing(Math.min(at.startOffset, node.data.length - 1));
        if (!word || !word.isWordLike)
            return ['', 0];
        const before = document.createRange();
        before.setStart(element, 0);
        before.setEnd(node, word.index);
        return [word.segment, before.toString().split(word.segment).length - 1];
    }

    // The place of the task whose box was clicked; null if it was no such box.
    function ticked({target}) {
        const task = target instanceof Element && target.matches('li.task > input') && closest.call(target, 'li');
        const block = task && blocks.around(task);
        return block ? placeOf(block, task) : null;
    }

    // Which picture of its block was meant, and how many there are: the text is asked for its name. Null if
    // it was no picture.
    function picture({target}) {
        const shown = target instanceof Element && closest.call(target, PICTURES);
        const block = shown && blocks.around(shown);
        if (!block)
            return null;
        const all = [...block.querySelectorAll(PICTURES)];
        return {block: blocks.indexOf(block), nth: all.indexOf(shown), count: all.length, shown};
    }

    return {
        clicked,
        ticked,
        picture,
        atTop,

        // Brings the line to the top of the pane, or above it the first line to the page's.
        scrollTo({block: index, line, lines: count}) {
            const block = blocks.at(index);
            const y = block ? yOf(withHead(index, marksOf(index, count)), line) : -window.scrollY;
            reader.scrollBy(y);
        },

        reveal({block: index, line, lines: count, scroll}) {
            const block = blocks.at(index);
            mark(block);
            if (!block || !scroll)
                return;
            const marks = marksOf(index, count);
            const y = yOf(marks, line);
            const height = window.innerHeight;
            const lowest = height * LOWEST;
            if (y >= MARGIN && y <= lowest)
                return;
            // No more than is needed where it is in sight, though low.
            let by = y > lowest && y < height - MARGIN ? y - lowest : y - height / 3;
            // The first block needs as much of the head above it as there is room for.
            if (index === 0)
                by = Math.min(by, Math.max(marks[marks.length - 1].y - height + MARGIN, y - height + 2 * MARGIN));
            reader.scrollBy(y > lowest ? Math.max(0, by) : by);
        },
    };
})();
