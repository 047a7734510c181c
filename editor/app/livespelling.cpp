// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/livespelling.h"

#include "prose/spelling/languagetag.h"
#include "prose/spelling/spellingwords.h"
#include "session/openpost.h"
#include "session/settings.h"
#include "site/headfields.h"
#include "site/postlanguage.h"
#include "widgets/body/textmarks.h"
#include "widgets/bodyeditor.h"
#include "widgets/spelling/shownprose.h"

#include <QLocale>
#include <QTextBlock>

#include <utility>

namespace Galley {

namespace {

// Milliseconds. Neither waits for the keys to rest: who types on sees the words before marked.
constexpr int AfterChange = 150;
constexpr int AfterScroll = 30;

QStringList likelyLanguages(const Blog &blog)
{
    QStringList languages = QLocale().uiLanguages();
    languages += blog.languages;
    languages += QStringLiteral("en");
    return languages;
}

} // namespace

LiveSpelling::LiveSpelling(Settings &settings, BodyEditor &editor, QObject *parent)
    : QObject(parent)
    , m_settings(settings)
    , m_editor(editor)
    , m_own(std::make_shared<OwnWords>(settings.folder()))
    , m_jobs(QStringLiteral("spelling"))
{
    follow();
    connect(&settings, &Settings::changed, this,
            [this, folder = settings.dictionaryFolder()]() mutable {
                if (std::exchange(folder, m_settings.dictionaryFolder()) == folder)
                    return;
                findDictionaries();
                restart();
            });
}

LiveSpelling::LiveSpelling(LiveSpelling &first, BodyEditor &editor, QObject *parent)
    : QObject(parent)
    , m_settings(first.m_settings)
    , m_editor(editor)
    , m_first(&first)
    , m_own(first.m_own)
    , m_dictionaries(first.m_dictionaries)
    , m_checker(first.m_checker)
    , m_jobs(QStringLiteral("spelling beside"))
{
    follow();
    connect(&first, &LiveSpelling::changed, this, [this] {
        m_dictionaries = m_first->m_dictionaries;
        restart();
    });
}

void LiveSpelling::follow()
{
    m_pause.setSingleShot(true);
    connect(&m_pause, &QTimer::timeout, this, &LiveSpelling::look);
    connect(&m_editor, &BodyEditor::caretMoved, this, &LiveSpelling::noteCaret);
    // The scroll bar does not tell of what the editor scrolls by itself.
    connect(&m_editor, &QPlainTextEdit::updateRequest, this, [this](const QRect &rect, int moved) {
        if (moved != 0 || rect.height() >= m_editor.viewport()->height())
            soon(AfterScroll);
    });
}

void LiveSpelling::setPost(OpenPost *post, const Blog &blog)
{
    if (m_post) {
        disconnect(m_post, nullptr, this, nullptr);
        disconnect(m_post->document(), nullptr, this, nullptr);
    }
    if (m_post != post)
        m_here.clear();
    m_post = post;
    m_blog = blog;
    if (!m_first)
        m_own->setBlog(post ? blog.root : QString());
    m_headChanged = true;
    m_isTyping = false;
    if (post) {
        connect(post->document(), &QTextDocument::contentsChange, this, [this] {
            m_isTyping = true;
            soon(AfterChange);
        });
        connect(post, &OpenPost::frontMatterChanged, this, [this] {
            m_headChanged = true;
            soon(AfterChange);
        });
    }
    begin();
}

void LiveSpelling::restart()
{
    begin();
    Q_EMIT changed();
}

void LiveSpelling::begin()
{
    m_found.clear();
    m_language.clear();
    show();
    m_pause.stop();
    m_isCurrent = !m_post || !m_settings.checksSpelling();
    if (m_isCurrent) {
        Q_EMIT looked();
        return;
    }
    if (m_dictionaries.isEmpty())
        findDictionaries();
    soon(0);
}

void LiveSpelling::findDictionaries()
{
    QStringList folders = Dictionaries::systemFolders();
    if (const QString own = m_settings.dictionaryFolder(); !own.isEmpty())
        folders.prepend(own);
    m_dictionaries = Dictionaries(folders);
    m_problems = 0;
}

void LiveSpelling::soon(int milliseconds)
{
    if (!m_post || !m_settings.checksSpelling())
        return;
    m_isCurrent = false;
    if (!m_pause.isActive() || m_pause.remainingTime() > milliseconds)
        m_pause.start(milliseconds);
}

void LiveSpelling::learnHead()
{
    if (!std::exchange(m_headChanged, false))
        return;
    const qsizetype bodyStart = m_post->frontMatter().fence().bodyStart;
    QString head;
    for (QTextBlock block = m_post->document()->firstBlock();
         block.isValid() && block.position() < bodyStart; block = block.next())
        head += block.text() + u'\n';
    m_told = postLanguage(m_blog, m_post->path(), HeadFields(head));
}

SpellingText LiveSpelling::question() const
{
    const QString choice = m_post ? m_settings.spellingLanguage(m_post->path()) : QString();
    SpellingText text;
    text.language = choice.isEmpty() ? m_told : choice;
    text.preferred = likelyLanguages(m_blog);
    text.ownWords = m_own->words() + m_here;
    if (m_first && m_first->m_post == m_post)
        text.ownWords += m_first->m_here;
    return text;
}

QString LiveSpelling::languageOfPost()
{
    if (!m_post)
        return {};
    learnHead();
    const QString choice = m_settings.spellingLanguage(m_post->path());
    const QString told = choice.isEmpty() ? m_told : choice;
    return told.isEmpty() ? m_language : LanguageTag::read(told).text();
}

void LiveSpelling::look()
{
    if (!m_post || !m_settings.checksSpelling())
        return;
    learnHead();
    const int revision = m_post->document()->revision();
    const SpellingText text = question();
    const QList<PostLine> lines = shownLines(m_editor);
    const QList<PostLine> first
        = text.language.isEmpty() ? firstLines(m_editor) : QList<PostLine>();
    m_jobs.run([this, revision, post = m_post, text, lines, first, checker = m_checker,
                dictionaries = m_dictionaries] {
        // Every time, because a job that waits may give way to a newer one; most change nothing.
        checker->setDictionaries(dictionaries);
        SpellingText asked = text;
        asked.paragraphs = proseParagraphs(lines);
        asked.sample = proseParagraphs(first);
        const SpellingAnswer answer = checker->check(asked);
        return NewestJob::Delivery([this, revision, post, answer] {
            // A change since then has started the pause anew.
            if (m_post && m_post == post && m_post->document()->revision() == revision
                && m_settings.checksSpelling())
                take(answer);
        });
    });
}

void LiveSpelling::take(const SpellingAnswer &answer)
{
    m_isCurrent = !m_pause.isActive();
    m_found = answer.misspellings;
    m_language = answer.language;
    show();
    tellProblems();
    Q_EMIT looked();
}

void LiveSpelling::tellProblems()
{
    const QList<Problem> problems = m_checker->problems();
    for (; m_problems < problems.size(); ++m_problems)
        Q_EMIT failed(problems[m_problems]);
}

void LiveSpelling::show()
{
    const int caret = m_editor.textCursor().position();
    QList<Span> spans;
    for (const Misspelling &each : std::as_const(m_found)) {
        const bool typed = m_isTyping && caret >= each.span.start && caret <= each.span.end();
        if (!typed)
            spans.append(each.span);
    }
    TextMarks &marks = m_editor.misspelledMarks();
    if (spans != marks.spans())
        marks.set(m_post ? m_post->document() : nullptr, spans);
}

void LiveSpelling::noteCaret()
{
    if (!m_post)
        return;
    const int revision = m_post->document()->revision();
    if (std::exchange(m_caretRevision, revision) == revision && std::exchange(m_isTyping, false))
        soon(0); // the word that was left may be wrong
}

std::optional<Misspelling> LiveSpelling::misspellingAt(int position) const
{
    if (!m_post)
        return {};
    for (const Misspelling &each : m_found) {
        if (position < each.span.start || position > each.span.end())
            continue;
        // What is there now, not what was there when it was looked for.
        QTextCursor cursor(m_post->document());
        const auto last = m_post->document()->characterCount() - 1;
        if (each.span.end() > last)
            return {};
        cursor.setPosition(int(each.span.start));
        cursor.setPosition(int(each.span.end()), QTextCursor::KeepAnchor);
        if (m_editor.misspelledMarks().spans().contains(each.span)
            && plainWord(cursor.selectedText()) == each.word)
            return each;
    }
    return {};
}

Done LiveSpelling::addWord(const QString &word)
{
    const Done added = m_own->addForAll(word);
    soon(0);
    Q_EMIT changed();
    return added;
}

Done LiveSpelling::ignoreInBlog(const QString &word)
{
    const Done added = m_own->addForBlog(word);
    soon(0);
    Q_EMIT changed();
    return added;
}

void LiveSpelling::ignoreHere(const QString &word)
{
    if (m_first && m_first->m_post == m_post) {
        m_first->ignoreHere(word);
        return;
    }
    m_here.insert(word);
    soon(0);
    Q_EMIT changed();
}

} // namespace Galley
