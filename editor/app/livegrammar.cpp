// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/livegrammar.h"

#include "app/livespelling.h"
#include "prose/spelling/languagetag.h"
#include "session/openpost.h"
#include "session/settings.h"
#include "widgets/bodyeditor.h"
#include "widgets/spelling/readtexts.h"
#include "widgets/spelling/shownprose.h"

#include <utility>

namespace Galley {

namespace {

constexpr int Rest = 1000; ///< milliseconds: an answer takes long, and is wanted for a whole text

QString keyOf(const ProseFinding &finding)
{
    return finding.words + u'\n' + finding.message;
}

} // namespace

LiveGrammar::LiveGrammar(Settings &settings, LiveSpelling &spelling, BodyEditor &editor,
                         QObject *parent)
    : QObject(parent)
    , m_settings(settings)
    , m_spelling(spelling)
    , m_editor(editor)
    , m_text(editor, Rest)
    , m_marks(editor.remarks(BodyEditor::Remark::Told))
    , m_address(settings.languageToolServer())
{
    connect(&m_text, &RestingText::rested, this, &LiveGrammar::look);
    // What it would say is about a text that was.
    connect(&m_text, &RestingText::edited, this, [this] {
        m_server.stop();
        m_shown.clear();
    });
    connect(&settings, &Settings::changed, this, &LiveGrammar::takeSettings);
}

void LiveGrammar::takeSettings()
{
    if (std::exchange(m_address, m_settings.languageToolServer()) == m_address)
        return;
    m_server.stop();
    m_hasComplained = false;
    m_refused.clear();
    clear();
    m_text.restart(0);
}

void LiveGrammar::setPost(OpenPost *post)
{
    if (m_text.post() != post)
        m_ignored.clear();
    m_server.stop();
    clear();
    m_text.setPost(post);
    if (post)
        m_text.restart(Rest);
}

void LiveGrammar::clear()
{
    m_shown.clear();
    m_marks.set(nullptr, {});
}

void LiveGrammar::look()
{
    OpenPost *post = m_text.post();
    const std::optional<QUrl> address = LanguageTool::checkAddress(m_address);
    if (!post || !address)
        return;
    GrammarText text;
    for (const ReadText &read : readTexts(shownLines(m_editor)))
        text.append(read);
    // Servers know variants of few languages, and these matter for spelling most.
    const QString language = LanguageTag::read(m_spelling.languageOfPost()).language;
    const bool isKnown = text.text() == m_shown && language == m_language;
    if (text.isEmpty() || isKnown || m_refused.contains(language))
        return;
    m_language = language;
    m_shown.clear();
    m_server.ask(*address, text.text(), language,
                 [this, text, revision = post->document()->revision(),
                  post = QPointer<OpenPost>(post)](const LanguageTool::Answer &answer) {
                     if (post && post == m_text.post() && post->document()->revision() == revision)
                         take(answer, text);
                 });
}

void LiveGrammar::take(const LanguageTool::Answer &answer, const GrammarText &text)
{
    using Fault = LanguageTool::Fault;
    if (answer.fault != Fault::None) {
        m_marks.set(nullptr, {});
        if (answer.fault == Fault::Refused)
            m_refused.insert(m_language);
        if (!std::exchange(m_hasComplained, true))
            Q_EMIT failed(answer.fault, m_address);
        return;
    }
    m_hasComplained = false;
    m_shown = text.text();
    QList<ProseFinding> found = text.findings(answer.matches);
    found.removeIf([this](const ProseFinding &each) { return m_ignored.contains(keyOf(each)); });
    m_marks.set(m_text.post()->document(), found);
}

void LiveGrammar::ignore(const ProseFinding &finding)
{
    m_ignored.insert(keyOf(finding));
    QList<ProseFinding> left = m_marks.now();
    left.removeIf([this](const ProseFinding &each) { return m_ignored.contains(keyOf(each)); });
    m_marks.set(m_text.post() ? m_text.post()->document() : nullptr, left);
}

} // namespace Galley
