// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/misspellingtour.h"

#include "app/actions.h"
#include "app/livespelling.h"
#include "session/openpost.h"
#include "widgets/bodyeditor.h"
#include "widgets/noticestack.h"
#include "widgets/postpane.h"
#include "widgets/spelling/shownprose.h"

#include <QPointer>
#include <QTextCursor>
#include <QTextDocument>

#include <algorithm>

namespace Galley {

namespace {

/// The first word of the paragraphs that is wrong, from a position on and round, or backwards.
std::optional<Misspelling> findWrong(SpellChecker &checker, SpellingText text,
                                     const QList<SpellingParagraph> &paragraphs, Span from,
                                     bool forwards, const std::atomic_bool &cancelled)
{
    const qsizetype count = paragraphs.size();
    const auto begin = [](const SpellingParagraph &paragraph) {
        return paragraph.isEmpty() ? 0 : paragraph.first().position;
    };
    qsizetype start = 0; // the paragraph that the caret is in
    while (start + 1 < count && begin(paragraphs[start + 1]) <= from.start)
        ++start;
    // Once more the first one: what is on its other side.
    for (qsizetype i = 0; i <= count && count > 0 && !cancelled; ++i) {
        const qsizetype at = (start + (forwards ? i : count * 2 - i)) % count;
        text.paragraphs = {paragraphs[at]};
        const QList<Misspelling> wrong = checker.check(text).misspellings;
        const auto fits = [&](const Misspelling &each) {
            if (i > 0)
                return true;
            return forwards ? each.span.start >= from.end() : each.span.end() <= from.start;
        };
        const auto ahead = std::find_if(wrong.cbegin(), wrong.cend(), fits);
        const auto behind = std::find_if(wrong.crbegin(), wrong.crend(), fits);
        if (forwards && ahead != wrong.cend())
            return *ahead;
        if (!forwards && behind != wrong.crend())
            return *behind;
    }
    return {};
}

} // namespace

MisspellingTour::MisspellingTour(const Actions &actions, LiveSpelling &spelling, PostPane &pane,
                                 QObject *parent)
    : QObject(parent)
    , m_spelling(spelling)
    , m_pane(pane)
    , m_cancelled(std::make_shared<std::atomic_bool>(false))
    , m_jobs(QStringLiteral("misspellings"))
{
    connect(actions.nextMisspelling, &QAction::triggered, this, [this] { go(true); });
    connect(actions.previousMisspelling, &QAction::triggered, this, [this] { go(false); });
}

MisspellingTour::~MisspellingTour()
{
    *m_cancelled = true;
}

void MisspellingTour::go(bool forwards)
{
    OpenPost *post = m_spelling.post();
    if (!post)
        return;
    if (m_spelling.dictionaries().isEmpty())
        m_spelling.findDictionaries();
    *m_cancelled = true;
    m_cancelled = std::make_shared<std::atomic_bool>(false);
    const QTextCursor caret = m_pane.editor()->textCursor();
    const Span from{caret.selectionStart(), caret.selectionEnd() - caret.selectionStart()};
    const int revision = post->document()->revision();
    m_jobs.run([this, from, forwards, revision, post = QPointer<OpenPost>(post),
                text = m_spelling.question(), lines = allLines(*m_pane.editor()),
                first = firstLines(*m_pane.editor()), checker = m_spelling.checker(),
                dictionaries = m_spelling.dictionaries(), cancelled = m_cancelled] {
        checker->setDictionaries(dictionaries);
        SpellingText asked = text;
        asked.sample = proseParagraphs(first);
        const auto found
            = findWrong(*checker, asked, proseParagraphs(lines), from, forwards, *cancelled);
        return NewestJob::Delivery([this, revision, post, found, cancelled] {
            if (post && post == m_spelling.post() && post->document()->revision() == revision
                && !*cancelled)
                show(found);
        });
    });
}

void MisspellingTour::show(const std::optional<Misspelling> &found)
{
    if (!found) {
        m_pane.notices()->tell({QStringLiteral("spelling tour"),
                                Notice::Kind::Finished,
                                tr("Every word of this post is known."),
                                {}});
        return;
    }
    BodyEditor *editor = m_pane.editor();
    editor->goTo(found->span.start);
    QTextCursor caret = editor->textCursor();
    caret.setPosition(int(found->span.start));
    caret.setPosition(int(found->span.end()), QTextCursor::KeepAnchor);
    editor->setTextCursor(caret);
    editor->setFocus();
}

} // namespace Galley
