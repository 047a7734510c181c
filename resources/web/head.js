// SPDX-License-Identifier: GPL-3.0-or-later
'use strict';

// The post's head, from its front matter. Texts are set as text and addresses as attributes: nothing of
// it is ever read as HTML.
const head = (() => {
    const box = document.querySelector('.head');
    const part = name => box.querySelector('.' + name);
    const title = part('title');
    const cover = part('cover');
    const date = part('date');
    const description = part('description');
    const page = document.querySelector('.page');
    const heading = document.querySelector('title');
    const TALLEST = 16 / 10;

    function setText(element, text) {
        element.textContent = text;
        element.hidden = !text;
    }

    function setShape(image, width, height) {
        if (width > 0 && height > 0)
            image.style.aspectRatio = String(Math.max(width / height, TALLEST));
    }

    function picture({cover: address, coverWidth, coverHeight}) {
        const image = blocks.create('img');
        image.alt = '';
        setShape(image, coverWidth, coverHeight);
        image.addEventListener('load', () => setShape(image, image.naturalWidth, image.naturalHeight));
        image.src = address;
        return image;
    }

    function gap(path, status) {
        const element = blocks.create('span');
        element.className = 'picture-gap';
        element.dataset.status = status || 'missing';
        element.textContent = path;
        return element;
    }

    let shownCover = '';

    return {
        isCover: element => element instanceof Element && element.parentNode === cover,

        set(post) {
            setText(title, post.title);
            setText(date, post.date);
            setText(description, post.description);
            heading.textContent = post.title || 'Post';
            page.lang = post.language;

            // The same picture stays in place: it would be fetched and decoded again.
            const wanted = JSON.stringify([post.cover, post.coverMissing, post.coverStatus, post.coverWidth,
                                           post.coverHeight]);
            if (wanted !== shownCover) {
                shownCover = wanted;
                cover.replaceChildren(...(post.cover ? [picture(post)] : []),
                                      ...(post.coverMissing ? [gap(post.coverMissing, post.coverStatus)] : []));
                web.take([cover]);
                cover.hidden = !cover.firstChild;
            }
            box.hidden = ![title, cover, date, description].some(element => !element.hidden);
        },
    };
})();
