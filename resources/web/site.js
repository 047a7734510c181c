// SPDX-License-Identifier: GPL-3.0-or-later
'use strict';

// The site's own style sheet in the place of page.css. It is taken apart by the engine's own parser and each
// rule is written anew for what is inside .site: whatever it says, nothing around the post hears it. What it
// names besides itself comes from the blog's folder or not at all; the page's policy holds that too.
const site = (() => {
    const html = document.documentElement;
    const page = document.querySelector('.page');
    const own = document.querySelector('style[data-sheet="page.css"]');
    const sheet = document.head.appendChild(groups.create('style'));
    const ROOTS = /^(?:html|body|:root|main|article)(?![\w\\-])/;
    const DARK = /^(?:\.(?:dark|dark-mode|theme-dark|is-dark)|\[data-(?:theme|mode|color-mode|bs-theme)="dark"\])$/;
    const LIGHT = /^(?:\.(?:light|light-mode|theme-light|is-light)|\[data-(?:theme|mode|color-mode|bs-theme)="light"\])$/;
    // What sites call the box around a post's text.
    const BOXES = ('post-content post-body post__content entry-content entry article-content article-body ' +
        'article__content page-content content markdown markdown-body prose e-content typography rich-text ' +
        'body single-content blog-post').split(' ');
    const NEVER = '(max-width: 0px)';
    const ALWAYS = '(min-width: 0px)';
    let wanted = {css: ''};
    let look = {theme: 'light', width: 0};

    // Cut at this sign wherever it stands outside of brackets and strings.
    function split(text, sign) {
        const parts = [];
        let depth = 0;
        let quote = '';
        let from = 0;
        for (let i = 0; i < text.length; ++i) {
            const c = text[i];
            if (c === '\\')
                ++i;
            else if (quote)
                quote = c === quote ? '' : quote;
            else if (c === '"' || c === "'")
                quote = c;
            else if (c === '(' || c === '[')
                ++depth;
            else if (c === ')' || c === ']')
                --depth;
            else if (c === sign && !depth) {
                parts.push(text.slice(from, i));
                from = i + 1;
            }
        }
        return [...parts, text.slice(from)];
    }

    // A selector for the post; empty where it means something that the page has not.
    function scoped(selector) {
        const words = split(selector.trim(), ' ').filter(word => word);
        let theme = '';
        let last = '';
        while (words.length && (ROOTS.test(words[0]) || DARK.test(words[0]) || LIGHT.test(words[0]))) {
            last = words.shift().replace(ROOTS, '');
            if (DARK.test(last) || LIGHT.test(last)) {
                theme = `html[data-theme="${DARK.test(last) ? 'dark' : 'light'}"] `;
                last = '';
            }
            if (last && !last.startsWith(':'))
                return [];
            if (words.length && /^[>+~]$/.test(words[0]))
                words.shift();
        }
        if (!words.length)
            return [theme + '.site' + last];
        const rules = [words.join(' ')];
        // A block stands in two boxes of the page's own that no site knows of.
        words.forEach((word, at) => {
            if (word === '>')
                rules.push(words.map((each, i) => (i === at ? '> .g > .b >' : each)).join(' '));
        });
        return rules.map(rule => theme + '.site ' + rule);
    }

    const selectors = text => split(text, ',').flatMap(scoped).join(', ');

    function address(written) {
        const base = written.startsWith('/') && !written.startsWith('//') ? wanted.root : wanted.folder;
        try {
            const url = new URL(written.replace(/^\/(?!\/)/, ''), base);
            return url.protocol === 'data:' || url.href.startsWith('galley://blog/') ? url.href : '';
        } catch {
            return '';
        }
    }

    // A string, or an address in one of its ways of writing: custom properties, and what uses them, come as
    // their author wrote them.
    const PARTS = new RegExp('("(?:[^"\\\\]|\\\\[^])*"|\'(?:[^\'\\\\]|\\\\[^])*\')' +
        '|url\\(\\s*(?:"((?:[^"\\\\]|\\\\[^])*)"|\'((?:[^\'\\\\]|\\\\[^])*)\'|([^"\'()\\\\\\s]*))\\s*\\)', 'gi');
    // What may still name an address: escapes, what is not finished, and functions that take mere strings.
    const ODD = /\\|url\s*\(|(?:image-set|image|src)\s*\([^)]*(?:["']|var\s*\()/i;

    function declaration(text) {
        if (ODD.test(text.replace(PARTS, (all, string) => (string ? '""' : ''))))
            return '';
        return text.replace(PARTS, (all, string, ...quoted) => {
            if (string)
                return string;
            const written = quoted.slice(0, 3).find(each => each !== undefined) || '';
            const found = address(written.replace(/\\([^])/g, '$1'));
            return found ? `url("${found.replace(/["\\\n]/g, encodeURIComponent)}")` : 'none';
        });
    }

    const declarations = text => split(text, ';').map(declaration).join(';');

    // The page is not the window: it has a light or dark and a width of its own.
    function condition(media) {
        const isDark = look.theme === 'dark';
        let text = media.replace(/\(prefers-color-scheme:\s*(dark|light)\)/g,
            (all, scheme) => ((scheme === 'dark') === isDark ? ALWAYS : NEVER));
        if (look.width > 0) {
            text = text.replace(/\((min|max)-width:\s*([\d.]+)(px|em|rem)\)/g, (all, end, number, unit) => {
                const pixels = Number(number) * (unit === 'px' ? 1 : 16);
                return (end === 'min' ? look.width >= pixels : look.width <= pixels) ? ALWAYS : NEVER;
            });
        }
        return text;
    }

    // A rule is written anew as text, and what its author wrote into it may close it early and go on outside
    // of the post's scope: it counts only if it reads as that one rule again.
    function asOne(text, kind) {
        const read = new CSSStyleSheet();
        read.replaceSync(text + '\n.end {}');
        const [first, last] = read.cssRules;
        const isOne = read.cssRules.length === 2 && first.constructor.name === kind
            && last.constructor.name === 'CSSStyleRule' && last.selectorText === '.end';
        return isOne ? text + '\n' : '';
    }

    // Keeps what styles the post. Imports, pages, fonts, names of properties and all that is not known yet
    // are left out.
    function rewritten(rules) {
        let text = '';
        for (const rule of rules) {
            const inner = () => rewritten(rule.cssRules);
            const kind = rule.constructor.name;
            switch (kind) {
            case 'CSSStyleRule': {
                const scope = selectors(rule.selectorText);
                if (scope)
                    text += asOne(`${scope} { ${declarations(rule.style.cssText)} }`, kind);
                break;
            }
            case 'CSSMediaRule':
                text += asOne(`@media ${condition(rule.conditionText)} {\n${inner()}}`, kind);
                break;
            case 'CSSSupportsRule':
                text += asOne(`@supports ${rule.conditionText} {\n${inner()}}`, kind);
                break;
            case 'CSSLayerBlockRule':
                text += asOne(`@layer ${rule.name} {\n${inner()}}`, kind);
                break;
            case 'CSSKeyframesRule':
                text += asOne(declarations(rule.cssText), kind);
                break;
            }
        }
        return text;
    }

    // What "rem" means to the site.
    function rootSize(rules) {
        let size = '';
        for (const rule of rules) {
            if (rule.constructor.name === 'CSSStyleRule' && rule.style.fontSize
                && split(rule.selectorText, ',').some(each => /^(?:html|:root)$/.test(each.trim())))
                size = rule.style.fontSize;
        }
        const found = /^([\d.]+)(px|%)$/.exec(size);
        const pixels = found ? Number(found[1]) * (found[2] === 'px' ? 1 : 0.16) : 16;
        return Math.min(40, Math.max(6, pixels));
    }

    function apply() {
        const isOn = Boolean(wanted.css);
        let text = '';
        html.style.fontSize = '';
        if (isOn) {
            const read = new CSSStyleSheet();
            read.replaceSync(wanted.css);
            text = rewritten(read.cssRules);
            html.style.fontSize = rootSize(read.cssRules) + 'px';
        }
        sheet.textContent = text;
        own.disabled = isOn;
        page.toggleAttribute('data-site', isOn);
        for (const name of BOXES)
            groups.root.classList.toggle(name, isOn && wanted.css.includes('.' + name));
    }

    return {
        // {css, folder, root}: its text, and the addresses of its folder and of what "/" means to it. An empty
        // text is Galley's own look.
        set(message) {
            wanted = message;
            apply();
        },

        // The page's light or dark, or its width, may be others.
        follow(settings) {
            const isOther = settings.theme !== look.theme || settings.width !== look.width;
            look = {theme: settings.theme, width: settings.width};
            if (isOther && wanted.css)
                apply();
        },

        isOn: () => Boolean(wanted.css),
    };
})();
