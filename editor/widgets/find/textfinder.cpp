// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/find/textfinder.h"

#include "session/openpost.h"
#include "widgets/body/textmarks.h"
#include "widgets/bodyeditor.h"
#include "widgets/find/findbar.h"

#include <QScopedValueRollback>

#include <algorithm>

namespace Galley {

namespace {

constexpr int Pause = 150; ///< milliseconds without a change
constexpr int ReplacePatience = 20'000; ///< milliseconds

} // namespace

TextFinder::TextFinder(FindBar &bar, BodyEditor &editor, QObject *parent)
    : QObject(parent)
    , m_bar(bar)
    , m_editor(editor)
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(Pause);
    connect(&m_pause, &QTimer::timeout, this, &TextFinder::look);
    connect(&bar, &FindBar::queryChanged, this, &TextFinder::ask);
    connect(&bar, &FindBar::selectionToggled, this, &TextFinder::limit);
    connect(&bar, &FindBar::nextRequested, this, &TextFinder::next);
    connect(&bar, &FindBar::previousRequested, this, &TextFinder::previous);
    connect(&bar, &FindBar::replaceRequested, this, &TextFinder::replace);
    connect(&bar, &FindBar::replaceAllRequested, this, &TextFinder::replaceAll);
    connect(&bar, &FindBar::closed, this, &TextFinder::close);
    connect(&editor, &BodyEditor::selectionChanged, this, &TextFinder::noteSelection);
}

void TextFinder::setPost(OpenPost *post)
{
    if (m_post)
        m_post->document()->disconnect(this);
    m_post = post;
    m_selection = {};
    m_offered = {};
    m_bar.setOnlySelection(false);
    m_found = {};
    m_revision = -1;
    m_start = 0;
    m_pause.stop();
    m_editor.foundMarks().set(nullptr, {});
    showCount();
    if (!post) // mostly for a moment: the bar stays as it is
        return;
    m_bar.setWritable(!post->isReadOnly());
    m_start = m_editor.textCursor().selectionStart();
    connect(post->document(), &QTextDocument::contentsChanged, this, [this] {
        if (m_bar.isVisible())
            m_pause.start();
    });
    if (m_bar.isVisible())
        look();
}

void TextFinder::open(bool replacing)
{
    const QTextCursor caret = m_editor.textCursor();
    m_start = caret.selectionStart();
    noteSelection(); // before the first hit takes its place
    QString words = caret.selectedText();
    if (words.contains(QChar::ParagraphSeparator) || words.size() > 200)
        words.clear();
    m_bar.open(words, replacing);
}

/// The text to look in, as positions of the document.
std::pair<qsizetype, qsizetype> TextFinder::range() const
{
    const qsizetype start = m_editor.textStart();
    if (!m_selection.isNull())
        return {std::max<qsizetype>(m_selection.selectionStart(), start),
                std::max<qsizetype>(m_selection.selectionEnd(), start)};
    return {start, m_editor.document()->characterCount() - 1};
}

/// What the author selects may become the place to look in; a hit that is shown may not.
void TextFinder::noteSelection()
{
    if (!m_selecting && m_editor.textCursor().hasSelection())
        m_offered = m_editor.textCursor();
    showCount();
}

void TextFinder::limit(bool toSelection)
{
    m_selection = toSelection ? m_offered : QTextCursor();
    if (m_selection.isNull() || !m_selection.hasSelection()) {
        m_selection = {};
        m_bar.setOnlySelection(false); // there is none
    }
    m_start = int(range().first);
    ask();
}

void TextFinder::lookAgain()
{
    if (m_bar.isVisible())
        look();
}

void TextFinder::ask()
{
    if (!m_post)
        return;
    look();
    // While the question is typed its first hit is shown, from where the caret was at first.
    const auto hit
        = std::find_if(m_found.matches.cbegin(), m_found.matches.cend(),
                       [this](const TextMatch &match) { return match.start >= m_start; });
    if (hit != m_found.matches.cend())
        select(*hit);
    else if (!m_found.matches.isEmpty())
        select(m_found.matches.constFirst());
}

void TextFinder::look()
{
    m_pause.stop();
    if (!m_post || m_bar.isHidden())
        return;
    const TextSearch search(m_bar.query());
    const auto [from, to] = range();
    m_found = search.matches(m_post->text(), from, to);
    m_revision = m_post->document()->revision();
    QList<Span> spans;
    for (const TextMatch &match : std::as_const(m_found.matches))
        spans.append({match.start, match.length});
    m_editor.foundMarks().set(m_post->document(), spans);
    showCount();
}

void TextFinder::step(bool forward)
{
    if (!m_post)
        return;
    if (m_bar.isHidden()) {
        if (m_bar.query().text.isEmpty()) {
            open(false);
            return;
        }
        m_bar.reveal();
        look();
    }
    if (m_revision != m_post->document()->revision())
        look();
    const QList<TextMatch> &all = m_found.matches;
    if (all.isEmpty())
        return;
    const QTextCursor caret = m_editor.textCursor();
    const qsizetype at = currentIndex();
    qsizetype next = 0;
    if (at >= 0) {
        next = forward ? at + 1 : at - 1;
    } else {
        const auto behind = std::lower_bound(
            all.cbegin(), all.cend(), caret.selectionStart(),
            [](const TextMatch &match, qsizetype position) { return match.start < position; });
        next = behind - all.cbegin() - (forward ? 0 : 1);
    }
    select(all[(next + all.size()) % all.size()]);
    m_start = m_editor.textCursor().selectionStart();
}

void TextFinder::select(const TextMatch &match)
{
    const QScopedValueRollback selecting(m_selecting, true);
    QTextCursor caret = m_editor.textCursor();
    caret.setPosition(int(match.start));
    caret.setPosition(int(match.end()), QTextCursor::KeepAnchor);
    m_editor.goTo(match.start); // scrolls as far as it has to
    m_editor.setTextCursor(caret);
    showCount();
}

qsizetype TextFinder::currentIndex() const
{
    const QTextCursor caret = m_editor.textCursor();
    const TextMatch selected{caret.selectionStart(), caret.selectionEnd() - caret.selectionStart()};
    const QList<TextMatch> &all = m_found.matches;
    const auto at = std::lower_bound(
        all.cbegin(), all.cend(), selected,
        [](const TextMatch &a, const TextMatch &b) { return a.start < b.start; });
    return at != all.cend() && *at == selected ? at - all.cbegin() : -1;
}

void TextFinder::showCount()
{
    if (m_bar.isVisible())
        m_bar.showCount(currentIndex() + 1, m_found, TextSearch(m_bar.query()).error());
}

void TextFinder::replace()
{
    if (!m_post || m_post->isReadOnly())
        return;
    if (m_revision != m_post->document()->revision())
        look();
    const qsizetype at = currentIndex();
    if (at < 0) { // first show what would go
        step(true);
        return;
    }
    const TextMatch match = m_found.matches[at];
    const QString with
        = TextSearch(m_bar.query()).replacement(m_post->text(), match, m_bar.replacement());
    EditList edit;
    if (!edit.replace(Span{match.start, match.length}, with))
        return;
    m_post->apply(edit);
    QTextCursor caret = m_editor.textCursor();
    caret.setPosition(int(match.start + with.size()));
    m_editor.setTextCursor(caret);
    look();
    step(true);
}

void TextFinder::replaceAll()
{
    if (!m_post || m_post->isReadOnly())
        return;
    const TextSearch search(m_bar.query());
    const QString text = m_post->text();
    const auto [from, to] = range();
    const TextMatches all = search.matches(text, from, to, TextSearch::All, ReplacePatience);
    if (!all.complete) { // a part of them would be neither the old text nor the new
        m_bar.showTooMuch();
        return;
    }
    EditList edits;
    for (const TextMatch &match : all.matches) {
        if (!edits.replace(Span{match.start, match.length},
                           search.replacement(text, match, m_bar.replacement())))
            return; // hits do not overlap
    }
    if (!edits.isEmpty())
        m_post->apply(edits);
    look();
}

void TextFinder::close()
{
    m_pause.stop();
    m_editor.foundMarks().set(nullptr, {});
    m_selection = {};
    m_editor.setFocus();
}

} // namespace Galley
