// SPDX-License-Identifier: GPL-3.0-or-later
'use strict';

// Takes the program's patches and tells it when they are on the screen, and what was clicked.
const galley = (() => {
    const SHELL = location.href;
    const closest = Element.prototype.closest;
    let program = null;
    let number = 0;           // of the patch that the page shows
    let unpainted = 0;        // of the patch that the program waits for, 0 if it waits for none
    let untold = false;       // that patch is on the screen, and the program cannot be told yet
    let lost = 0;             // of the patch that did not fit while the program could not be told, 0 if none

    function report() {
        if (!unpainted)
            return;
        untold = !program;
        if (untold)
            return;
        const painted = unpainted;
        unpainted = 0;
        program.painted(painted);
        code.start();
        math.start();
        diagrams.start();
    }

    function reportLost() {
        if (!lost || !program)
            return;
        const which = lost;
        lost = 0;
        program.lost(which);
    }

    // A frame that was begun after the change has been drawn when the next one begins. A hidden page
    // draws none: it has nothing to wait for.
    function reportWhenPainted() {
        if (document.visibilityState === 'hidden')
            report();
        else
            requestAnimationFrame(() => requestAnimationFrame(report));
    }

    document.addEventListener('visibilitychange', () => {
        if (document.visibilityState === 'hidden')
            report();
    });

    function resolved(written) {
        try {
            return new URL(written, SHELL).href;
        } catch {
            return null;
        }
    }

    // A link is handed to the program, however it was clicked; only one within the post is followed here.
    function follow(event) {
        const link = event.target instanceof Element && closest.call(event.target, 'a,area');
        const written = link && (link.getAttribute('href') || link.getAttribute('xlink:href'));
        if (!written || written.startsWith('#'))
            return;
        event.preventDefault();
        const address = resolved(written);
        if (program && address)
            program.linkClicked(address);
    }

    document.addEventListener('auxclick', follow, true);
    document.addEventListener('click', event => {
        if (web.isOffer(event.target)) {
            event.preventDefault();
            if (program)
                program.webPicturesAsked();
            return;
        }
        follow(event);
        const task = lines.ticked(event);
        if (task && program) {
            event.preventDefault(); // the text is ticked, and the page follows it
            program.ticked(number, task.block, task.line);
        }
        const place = lines.clicked(event);
        if (place && program)
            program.clicked(number, place.block, place.line, place.word, place.nth);
    }, true);

    document.addEventListener('contextmenu', event => {
        const place = lines.picture(event);
        if (place && program)
            program.pictureAsked(number, place.block, place.nth, place.count);
        else if (head.isCover(event.target) && program)
            program.coverAsked();
    }, true);

    new QWebChannel(qt.webChannelTransport, channel => {
        program = channel.objects.page;
        math.askWith(() => program.needsMath());
        diagrams.askWith(() => program.needsDiagrams());
        pictures.tellWith({
            entered: ({block, nth, count}) => program.pictureEntered(number, block, nth, count),
            moved: ({block, nth, count}, before) => program.pictureMoved(number, block, nth, count, before),
            widened: ({block, nth, count}, width) =>
                program.pictureWidened(number, block, nth, count, width),
        });
        reader.tellWith(({block, from, to, share}) => program.scrolled(number, block, from, to, share));
        if (untold)
            report();
        reportLost();
    });

    // Whatever fails in it, the patch is on the page, and the program waits to hear so.
    function adorn(step) {
        try {
            step();
        } catch (error) {
            console.error(error);
        }
    }

    return {
        // Gets ready for paper, and tells when it is.
        takeToPaper({number: which}) {
            paper.begin(which, (done, missing) => program.paperReady(done, missing));
        },

        show(message) {
            pictures.forget();
            const fresh = blocks.patch(message);
            if (!fresh) {
                lost = message.number;
                reportLost();
                return;
            }
            lost = 0;
            number = unpainted = message.number;
            if (message.head)
                head.set(message.head);
            const has = mark => message.items.some(item => typeof item === 'string' && item.includes(mark));
            if (direction.concerns(message.items))
                adorn(() => direction.take(fresh));
            if (has('data-status="remote"'))
                adorn(() => web.take(fresh));
            adorn(() => code.take(fresh, message.top));
            adorn(() => sideways.take(fresh));
            if (has('class="math'))
                adorn(() => math.take(fresh));
            if (message.top)
                adorn(() => diagrams.forget());
            if (has('language-mermaid'))
                adorn(() => diagrams.take(fresh));
            if (message.top)
                window.scrollTo(0, 0);
            lines.reveal(message.caret);
            if (message.scroll)
                lines.scrollTo(message.scroll);
            reportWhenPainted();
        },
    };
})();
