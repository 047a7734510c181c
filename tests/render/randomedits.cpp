// SPDX-License-Identifier: GPL-3.0-or-later
#include "randomedits.h"

namespace {

/// Each begins or ends something, or goes on with it, or nearly does.
const char *const Markers[] = {
    "import X from 'y'",
    "export const a = {",
    "<Chart a={1} />",
    "<Chart a={{b: 'x y'}} />",
    "<Note k=\"v\">",
    "</Note>",
    "<Title>",
    "```",
    "~~~",
    "````js",
    "```\ncode\n```",
    "    indented",
    "\tindented",
    "  \t",
    "# ",
    "## Same",
    "## Same",
    "# Same-1",
    "# [a] and [^1]",
    "#",
    "===",
    "---",
    "***",
    "___",
    "- ",
    "* ",
    "+ item",
    "- [ ] task",
    "- [x] [a]",
    "1. ",
    "2) two",
    "- a\n- b",
    "- a\n\n- b",
    "  more of it",
    "    deeper",
    "> ",
    "> > ",
    "> quoted",
    ">",
    "| a | b |",
    "|---|---|",
    "| - |",
    "|",
    "a | b\n--|--\nc | d",
    "| [a] | [^1] |",
    "<!--",
    "-->",
    "<!-- one line -->",
    "<script>",
    "</script>",
    "<pre>",
    "</pre>",
    "<?php",
    "?>",
    "<!X",
    "<![CDATA[",
    "]]>",
    "<div>",
    "</div>",
    "<details>\n",
    "\n</details>",
    "<p>",
    "</p>",
    "<b>",
    "</b>",
    "<ul><li>",
    "</li></ul>",
    "<hr>",
    "[a]: /url",
    "[a]: /other \"title\"",
    "[A]: <with space> 'it'",
    "[b]:\n/below\n\"title\"",
    "[c d]: /cd",
    "[c\nd]: /split",
    "[a][b]",
    "[a]",
    "[c D]",
    "[x][a]",
    "![b]",
    "[e\\]f]: /escaped",
    "[e\\]f]",
    "[\xC3\xA9]: /accent",
    "[\xC3\x89]",
    "[\xE2\x84\xAA]: /kelvin",
    "[k]",
    "[\xE4\xB8\xAD]: /cjk",
    "[\xE4\xB8\xAD]",
    "[^1]: note",
    "[^1]: again\n\n    going on",
    "[^n]: # heading [^1]",
    "[^n]: see [a]",
    "[^1]",
    "[^n]",
    "[^N]",
    "[^\xC3\x9F]: sharp",
    "[^SS]",
    "> [^1]: in a quote",
    "- [^n]: in a list",
    "> [a]: /quoted",
    "> [q\n> r]: /two lines",
    "[q r]",
    "[^1 ]: a link, not a note",
    "[^1   ]",
    "- [a]: /listed",
    "[^1]: [^n]",
    "\\",
    "`",
    "**",
    "~~",
    "&amp;",
    "www.example.org",
    "http://a.b",
    "\xEF\xBB\xBF",
    "\xEF\xB7\x90\x30\xEF\xB7\x91",
    "\r",
    "]:",
    "[",
    "]",
    "[^",
    "- a\n- b\n\n[r]: /r\n<p>",
    "[r]",
    "word",
    "two words",
    " ",
    "  ",
    "\xF0\x9F\x98\x80",
    "\xE2\x80\xA8",
    "$",
    "$$",
    "$x$",
    "$$\na\n$$",
    "$`y`$",
    "\\$",
    "\\(",
    "\\)",
    "\\[",
    "\\]",
    "\\(a\\)",
    "\\[\nb_1\n\\]",
    "\\\\(c\\\\)",
    "$x$\\(d\\)",
    "[e\\(]: /\\(e\\)",
    "[e\\(]",
    "[^f\\[]: see \\[g^2\\]",
    "[^f\\[]",
    "```math",
    ":smile:",
    "{{< x >}}",
    "{%",
    "%}",
    "{{",
    "}}",
    "{: .a}",
    "--",
    "...",
    "\"a\" 'b'",
};

} // namespace

QString RandomEdits::marker()
{
    if (below(200) == 0)
        return QString(QChar(below(2) ? u'\0' : char16_t(0xD800)));
    const QString marker
        = QString::fromUtf8(Markers[m_random.bounded(quint32(std::size(Markers)))]);
    return m_notes ? marker : QString(marker).remove(u'^');
}

QString RandomEdits::markerSoup(int lines)
{
    QString text;
    for (int i = 0; i < lines; ++i) {
        text += marker();
        text += below(3) == 0 ? QStringLiteral("\n\n") : QStringLiteral("\n");
    }
    return text;
}

qsizetype RandomEdits::position(const QString &text)
{
    switch (below(8)) {
    case 0:
        return 0;
    case 1:
        return text.size();
    default:
        return below(int(text.size()) + 1);
    }
}

qsizetype RandomEdits::lineStart(const QString &text, qsizetype at) const
{
    return at == 0 ? 0 : text.lastIndexOf(u'\n', at - 1) + 1;
}

TextEdit RandomEdits::onLines(const QString &text)
{
    const qsizetype start = lineStart(text, position(text));
    qsizetype end = start;
    for (int lines = 1 + below(4); lines > 0 && end < text.size(); --lines) {
        const qsizetype next = text.indexOf(u'\n', end);
        end = next < 0 ? text.size() : next + 1;
    }
    switch (below(4)) {
    case 0: // cut
        m_clip = text.mid(start, end - start);
        return {start, end - start, {}};
    case 1: // copied
        m_clip = text.mid(start, end - start);
        return {end, 0, m_clip};
    case 2: // pasted over
        return {start, end - start, m_clip};
    default: // pasted
        return {start, 0, m_clip};
    }
}

TextEdit RandomEdits::next(const QString &text)
{
    TextEdit edit;
    const qsizetype at = position(text);
    const qsizetype start = lineStart(text, at);
    switch (below(14)) {
    case 0:
    case 1:
        edit = {at, 0, marker()};
        break;
    case 2:
    case 3:
        edit = {start, 0, marker()};
        break;
    case 4:
        edit = {start, 0, QString(marker() + u'\n')};
        break;
    case 5:
        edit = {start, 0, QString(u'\n' + marker() + QStringLiteral("\n\n"))};
        break;
    case 6:
        edit = {at, 0, QStringLiteral("\n")};
        break;
    case 7:
        edit = {start, 0, QStringLiteral("\n")};
        break;
    case 8: // joined with the line above
        edit = {qMax(start - 1, qsizetype(0)), start > 0 ? 1 : 0, {}};
        break;
    case 9:
        edit = {at, qMin(qsizetype(1 + below(3)), text.size() - at), {}};
        break;
    case 10:
        edit = {at, qMin(qsizetype(below(40)), text.size() - at), marker()};
        break;
    case 11:
        if (!m_undo.isEmpty()) {
            edit = m_undo.takeLast();
            edit.position = qMin(edit.position, text.size());
            edit.removed = qMin(edit.removed, text.size() - edit.position);
            return edit;
        }
        Q_FALLTHROUGH();
    default:
        edit = onLines(text);
        break;
    }
    m_undo.append({edit.position, edit.inserted.size(), text.mid(edit.position, edit.removed)});
    if (m_undo.size() > 20)
        m_undo.removeFirst();
    return edit;
}
