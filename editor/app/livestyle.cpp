// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/livestyle.h"

#include "app/livespelling.h"
#include "prose/style/longsentences.h"
#include "prose/style/repeatedwords.h"
#include "session/openpost.h"
#include "session/settings.h"
#include "widgets/bodyeditor.h"
#include "widgets/spelling/readtexts.h"
#include "widgets/spelling/shownprose.h"

#include <utility>

namespace Galley {

namespace {

using Kind = ProseFinding::Kind;

constexpr int Rest = 600; ///< milliseconds: what is still being written is not judged

} // namespace

LiveStyle::LiveStyle(Settings &settings, LiveSpelling &spelling, BodyEditor &editor,
                     QObject *parent)
    : QObject(parent)
    , m_settings(settings)
    , m_spelling(spelling)
    , m_editor(editor)
    , m_text(editor, Rest)
    , m_repeated(editor.remarks(BodyEditor::Remark::Repeated))
    , m_long(editor.remarks(BodyEditor::Remark::LongSentence))
    , m_jobs(QStringLiteral("style"))
    , m_wish(wish())
{
    connect(&m_text, &RestingText::rested, this, &LiveStyle::look);
    connect(&m_text, &RestingText::edited, this, [this] { m_isCurrent = m_wish.isNothing(); });
    connect(&editor, &BodyEditor::caretMoved, this, &LiveStyle::show);
    connect(&settings, &Settings::changed, this, [this] {
        if (std::exchange(m_wish, wish()) != m_wish)
            m_text.restart(0);
    });
    // By then it knows the language of the post.
    connect(&spelling, &LiveSpelling::looked, this, [this] {
        if (m_language != m_spelling.languageOfPost())
            m_text.restart(0);
    });
}

LiveStyle::Wish LiveStyle::wish() const
{
    return {m_settings.marksRepeatedWords(), m_settings.longSentence()};
}

void LiveStyle::setPost(OpenPost *post)
{
    if (m_text.post() != post)
        m_ignored.clear();
    m_revision = -1;
    m_found.clear();
    m_repeated.set(nullptr, {});
    m_long.set(nullptr, {});
    m_text.setPost(post);
    m_isCurrent = !post || m_wish.isNothing();
}

void LiveStyle::look()
{
    OpenPost *post = m_text.post();
    if (!post || m_wish.isNothing()) {
        take({});
        return;
    }
    m_isCurrent = false;
    m_language = m_spelling.languageOfPost();
    const int revision = post->document()->revision();
    m_jobs.run([this, revision, wish = m_wish, post = QPointer<OpenPost>(post),
                lines = shownLines(m_editor), language = m_language] {
        QList<ProseFinding> found;
        for (const ReadText &read : readTexts(lines)) {
            if (wish.repeated)
                found += repeatedWords(read, language);
            if (wish.longSentence > 0)
                found += longSentences(read, wish.longSentence);
        }
        return NewestJob::Delivery([this, revision, wish, post, found] {
            // A change since then has started the pause anew.
            if (post && post == m_text.post() && post->document()->revision() == revision
                && wish == m_wish)
                take(found);
        });
    });
}

void LiveStyle::take(const QList<ProseFinding> &found)
{
    m_isCurrent = m_text.isResting() || m_wish.isNothing();
    m_found = found;
    m_revision = m_text.post() ? m_text.post()->document()->revision() : -1;
    show();
}

/// A word that the caret is at may be about to become another one.
void LiveStyle::show()
{
    OpenPost *post = m_text.post();
    if (!post || post->document()->revision() != m_revision)
        return; // it will be looked at
    const int caret = m_editor.textCursor().position();
    QList<ProseFinding> repeated;
    QList<ProseFinding> sentences;
    for (const ProseFinding &each : std::as_const(m_found)) {
        if (m_ignored.contains(each.words))
            continue;
        if (each.kind == Kind::LongSentence)
            sentences.append(each);
        else if (each.span.end() != caret)
            repeated.append(each);
    }
    m_repeated.set(post->document(), repeated);
    m_long.set(post->document(), sentences);
}

QList<ProseFinding> LiveStyle::at(qsizetype position) const
{
    QList<ProseFinding> found;
    for (const ProseMarks *marks : {&m_repeated, &m_long}) {
        if (const std::optional<ProseFinding> each = marks->at(position))
            found.append(*each);
    }
    return found;
}

void LiveStyle::ignore(const ProseFinding &finding)
{
    m_ignored.insert(finding.words);
    show();
}

} // namespace Galley
