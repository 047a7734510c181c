// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "post/result.h"
#include "prose/spelling/spellingtext.h"
#include "work/newestjob.h"

#include <QObject>
#include <QPointer>

#include <functional>

class QAction;
class QMenu;

namespace Galley {

class Actions;
class BodyEditor;
class LiveSpelling;
class PostPane;
class Settings;

/// Puts a word in place of a wrong one.
using WordReplacer = std::function<void(const QString &word)>;

/// What an author does about spelling: the words of the context menu, the switch and the language
/// in the Edit menu.
class SpellingMenu : public QObject
{
    Q_OBJECT

public:
    /// All must outlive this.
    SpellingMenu(Actions &actions, Settings &settings, LiveSpelling &spelling, PostPane &pane,
                 QObject *parent = nullptr);

    /// Puts what can be done about a word in front of a menu that is about to open. \a replace puts
    /// another word in its place, offered only where the text is \a writable.
    void offer(QMenu &menu, const Misspelling &wrong, bool writable, const WordReplacer &replace)
    {
        offer(menu, wrong, writable, replace, m_spelling);
    }
    /// Does the same for a second view; both must be there as long as its menu may open.
    void serve(BodyEditor &editor, LiveSpelling &spelling);

private:
    void offer(QMenu &menu, const Misspelling &wrong, bool writable, const WordReplacer &replace,
               LiveSpelling &spelling);
    void offerAt(QMenu &menu, int position, BodyEditor &editor, LiveSpelling &spelling);
    void fillContextMenu(QMenu &menu, int position);
    void fillSuggestions(QMenu &menu, QAction *wait, const Misspelling &wrong, bool writable,
                         const WordReplacer &replace);
    void fillLanguages();
    void addLanguages();
    void choose(const QString &language);
    void chooseFolder();
    static void replace(LiveSpelling &spelling, const Misspelling &wrong, const QString &with);
    void tell(const Done &outcome);
    void tellProblem(const Problem &problem);

    Actions &m_actions;
    Settings &m_settings;
    LiveSpelling &m_spelling;
    PostPane &m_pane;
    NewestJob m_jobs; ///< suggestions take long
};

} // namespace Galley
