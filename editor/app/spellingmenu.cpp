// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/spellingmenu.h"

#include "app/actions.h"
#include "app/fieldspelling.h"
#include "app/livespelling.h"
#include "app/misspellingtour.h"
#include "prose/spelling/languagetag.h"
#include "session/openpost.h"
#include "site/problemtext.h"
#include "widgets/bodyeditor.h"
#include "widgets/noticestack.h"
#include "widgets/postpane.h"

#include <QActionGroup>
#include <QDir>
#include <QFileDialog>
#include <QMenu>

namespace Galley {

namespace {

/// A text as a menu shows it: a word may hold an "&", which means a key there.
QString shown(QString text)
{
    return text.replace(u'&', QStringLiteral("&&"));
}

} // namespace

SpellingMenu::SpellingMenu(Actions &actions, Settings &settings, LiveSpelling &spelling,
                           PostPane &pane, QObject *parent)
    : QObject(parent)
    , m_actions(actions)
    , m_settings(settings)
    , m_spelling(spelling)
    , m_pane(pane)
    , m_jobs(QStringLiteral("suggestions"))
{
    actions.checkSpelling->setChecked(settings.checksSpelling());
    connect(actions.checkSpelling, &QAction::toggled, this, [this](bool checks) {
        m_settings.setChecksSpelling(checks);
        m_spelling.restart();
    });
    new MisspellingTour(actions, spelling, pane, this);
    new FieldSpelling(settings, spelling, *this, *pane.form(), this);
    connect(actions.spellingLanguage, &QMenu::aboutToShow, this, &SpellingMenu::fillLanguages);
    connect(&spelling, &LiveSpelling::failed, this, &SpellingMenu::tellProblem);
    pane.editor()->addMenuFiller(
        [this](QMenu &menu, int position) { fillContextMenu(menu, position); });
}

void SpellingMenu::fillContextMenu(QMenu &menu, int position)
{
    offerAt(menu, position, *m_pane.editor(), m_spelling);
    menu.addSeparator();
    menu.addAction(m_actions.nextMisspelling);
    menu.addAction(m_actions.previousMisspelling);
    menu.addAction(m_actions.checkSpelling);
    menu.addMenu(m_actions.spellingLanguage);
}

void SpellingMenu::offerAt(QMenu &menu, int position, BodyEditor &editor, LiveSpelling &spelling)
{
    if (const std::optional<Misspelling> wrong = spelling.misspellingAt(position))
        offer(
            menu, *wrong, !editor.isReadOnly(),
            [&spelling, wrong = *wrong](const QString &word) { replace(spelling, wrong, word); },
            spelling);
}

/// What is about the post of the first view, as its language, stays there.
void SpellingMenu::serve(BodyEditor &editor, LiveSpelling &spelling)
{
    editor.addMenuFiller([this, &editor, &spelling](QMenu &menu, int position) {
        offerAt(menu, position, editor, spelling);
        menu.addSeparator();
        menu.addAction(m_actions.checkSpelling);
    });
}

void SpellingMenu::offer(QMenu &menu, const Misspelling &wrong, bool writable,
                         const WordReplacer &replace, LiveSpelling &spelling)
{
    QAction *first = menu.actions().value(0);
    auto *wait = new QAction(tr("Looking for words…"), &menu);
    wait->setEnabled(false);
    menu.insertAction(first, wait);
    const auto add = [&](const QString &text, auto run) {
        auto *action = new QAction(text, &menu);
        connect(action, &QAction::triggered, this, run);
        menu.insertAction(first, action);
    };
    menu.insertSeparator(first);
    const QString word = wrong.word;
    add(tr("Add \"%1\" to my words").arg(shown(word)),
        [this, word] { tell(m_spelling.addWord(word)); });
    if (m_spelling.hasBlog())
        add(tr("Ignore in this blog"), [this, word] { tell(m_spelling.ignoreInBlog(word)); });
    add(tr("Ignore here"), [&spelling, word] { spelling.ignoreHere(word); });
    menu.insertSeparator(first);
    fillSuggestions(menu, wait, wrong, writable, replace);
}

/// The menu opens at once; the words come when they are found.
void SpellingMenu::fillSuggestions(QMenu &menu, QAction *wait, const Misspelling &wrong,
                                   bool writable, const WordReplacer &replace)
{
    const QPointer<QMenu> open(&menu);
    const QPointer<QAction> place(wait);
    m_jobs.run([this, open, place, wrong, writable, replace, checker = m_spelling.checker()] {
        const QStringList words = checker->suggestions(wrong.word, wrong.language);
        return NewestJob::Delivery([this, open, place, writable, replace, words] {
            if (!open || !place)
                return;
            for (const QString &word : words) {
                auto *action = new QAction(shown(word), open);
                QFont font = action->font();
                font.setBold(true);
                action->setFont(font);
                action->setEnabled(writable);
                connect(action, &QAction::triggered, this, [replace, word] { replace(word); });
                open->insertAction(place, action);
            }
            if (words.isEmpty())
                place->setText(tr("No similar word is known"));
            else
                open->removeAction(place);
        });
    });
}

/// As one step that can be undone; nothing where the text is another one meanwhile.
void SpellingMenu::replace(LiveSpelling &spelling, const Misspelling &wrong, const QString &with)
{
    OpenPost *post = spelling.post();
    const auto still = spelling.misspellingAt(int(wrong.span.start));
    EditList edit;
    if (post && still == wrong && edit.replace(wrong.span, with))
        post->apply(edit);
}

void SpellingMenu::fillLanguages()
{
    QMenu &menu = *m_actions.spellingLanguage;
    menu.clear();
    addLanguages();
    menu.addSeparator();
    const QString folder = m_settings.dictionaryFolder();
    if (!folder.isEmpty()) {
        QAction *named
            = menu.addAction(shown(tr("Also from %1").arg(QDir::toNativeSeparators(folder))));
        named->setCheckable(true);
        named->setChecked(true);
        connect(named, &QAction::triggered, this, [this] { m_settings.setDictionaryFolder({}); });
    }
    connect(menu.addAction(tr("A &folder with dictionaries…")), &QAction::triggered, this,
            &SpellingMenu::chooseFolder);
}

void SpellingMenu::addLanguages()
{
    QMenu &menu = *m_actions.spellingLanguage;
    const Dictionaries &dictionaries = m_spelling.dictionaries();
    if (dictionaries.isEmpty()) {
        menu.addAction(tr("No dictionaries were found"))->setEnabled(false);
        return;
    }
    const OpenPost *post = m_spelling.post();
    const QString chosen = post ? m_settings.spellingLanguage(post->path()) : QString();
    auto *group = new QActionGroup(&menu);
    const auto add = [&](const QString &text, const QString &language) {
        QAction *action = menu.addAction(shown(text));
        action->setCheckable(true);
        action->setChecked(chosen == language);
        action->setEnabled(post != nullptr);
        group->addAction(action);
        connect(action, &QAction::triggered, this, [this, language] { choose(language); });
    };
    const QString told = m_spelling.toldLanguage();
    const QString used = m_spelling.language();
    QString automatic = tr("As the post is written");
    if (chosen.isEmpty() && !used.isEmpty())
        automatic = tr("As the post is written: %1").arg(LanguageTag::read(used).name());
    else if (chosen.isEmpty() && !told.isEmpty())
        automatic = tr("As the post is written: no dictionary for \"%1\"").arg(told);
    add(automatic, {});
    menu.addSeparator();
    for (const DictionaryFile &file : dictionaries.all()) {
        if (file.variant.isEmpty())
            add(LanguageTag::read(file.tag).name(), file.tag);
    }
}

void SpellingMenu::choose(const QString &language)
{
    if (const OpenPost *post = m_spelling.post())
        m_settings.setSpellingLanguage(post->path(), language);
    m_spelling.restart();
}

void SpellingMenu::chooseFolder()
{
    const QString folder = QFileDialog::getExistingDirectory(
        m_pane.window(), tr("A folder with dictionaries (.dic and .aff)"),
        m_settings.dictionaryFolder());
    if (!folder.isEmpty())
        m_settings.setDictionaryFolder(folder);
}

void SpellingMenu::tell(const Done &outcome)
{
    if (!outcome)
        m_pane.notices()->tell({QStringLiteral("spelling"), Notice::Kind::Stopped,
                                problemText(outcome.problem()),
                                tr("The word counts until Galley ends.")});
}

void SpellingMenu::tellProblem(const Problem &problem)
{
    m_pane.notices()->tell({QStringLiteral("spelling"), Notice::Kind::Look, problemText(problem),
                            tr("Spelling is checked without it.")});
}

} // namespace Galley
