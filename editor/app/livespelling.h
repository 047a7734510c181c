// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "prose/spelling/spellchecker.h"
#include "session/ownwords.h"
#include "site/blog.h"
#include "work/newestjob.h"

#include <QObject>
#include <QPointer>
#include <QTimer>

#include <memory>
#include <optional>

namespace Galley {

class BodyEditor;
class OpenPost;
class Settings;

/// Marks the words that no dictionary knows in what the editor shows. Only that is looked at, with
/// about as much around it, on a thread of its own: a key costs what the shown lines weigh, and
/// waits for nothing. The word that is being typed is not marked until the caret leaves it.
class LiveSpelling : public QObject
{
    Q_OBJECT

public:
    /// Both must outlive this.
    LiveSpelling(Settings &settings, BodyEditor &editor, QObject *parent = nullptr);
    /// For a second view: with the dictionaries, the words and the checker of the first, which must
    /// outlive what is done here.
    LiveSpelling(LiveSpelling &first, BodyEditor &editor, QObject *parent);

    /// Follows this post, which the editor shows; null follows none.
    void setPost(OpenPost *post, const Blog &blog);
    OpenPost *post() const { return m_post; }
    /// On or off, or in another language: looks at the settings anew.
    void restart();
    /// Looks which dictionaries there are; restart() uses them.
    void findDictionaries();
    /// Nothing is being looked for.
    bool isCurrent() const { return m_isCurrent; }

    /// What is asked of the checker about this post, but for its lines.
    SpellingText question() const;
    /// The tag of the dictionary that the post is checked in now; empty if there is none for it.
    QString language() const { return m_language; }
    /// The language that the post is in, whether spelling is checked or not: the author's choice,
    /// what the post tells, or what it was checked in; empty if none of them is known.
    QString languageOfPost();
    /// The language that the post itself tells, in its own words; empty if it tells none.
    QString toldLanguage() const { return m_told; }
    /// What was found and is not touched since, as far as it is shown.
    const QList<Misspelling> &misspellings() const { return m_found; }
    std::optional<Misspelling> misspellingAt(int position) const;
    /// What this machine has, and where else it was looked for.
    const Dictionaries &dictionaries() const { return m_dictionaries; }
    const std::shared_ptr<SpellChecker> &checker() const { return m_checker; }

    bool hasBlog() const { return m_own->hasBlog(); }
    Done addWord(const QString &word);
    Done ignoreInBlog(const QString &word);
    /// As long as the post is shown.
    void ignoreHere(const QString &word);

Q_SIGNALS:
    /// The shown text was looked at, or shall not be looked at any more.
    void looked();
    /// Another word counts as right now, or the settings were looked at anew.
    void changed();
    /// A dictionary that was needed could not be read.
    void failed(const Problem &problem);

private:
    void follow();
    void begin();
    void soon(int milliseconds);
    void look();
    void take(const SpellingAnswer &answer);
    void show();
    void noteCaret();
    void learnHead();
    void tellProblems();

    Settings &m_settings;
    BodyEditor &m_editor;
    LiveSpelling *m_first = nullptr; ///< of the first view; null in that
    Blog m_blog;
    std::shared_ptr<OwnWords> m_own;
    Dictionaries m_dictionaries;
    std::shared_ptr<SpellChecker> m_checker = std::make_shared<SpellChecker>();
    NewestJob m_jobs;
    QPointer<OpenPost> m_post;
    QTimer m_pause;
    QSet<QString> m_here; ///< right in this post
    QList<Misspelling> m_found;
    QString m_told;
    QString m_language;
    qsizetype m_problems = 0; ///< that were told
    int m_caretRevision = -1; ///< the document's when the caret moved last
    bool m_isTyping = false;
    bool m_headChanged = true;
    bool m_isCurrent = true;
};

} // namespace Galley
