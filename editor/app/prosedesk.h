// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <memory>

class QWidget;

namespace Galley {

class Actions;
class Desk;
class GoalDesk;
class LiveGarbled;
class LiveGrammar;
class LiveSpelling;
class LiveStatus;
class LiveStyle;
class OpenPost;
class Settings;
class SpellingMenu;
struct Blog;

/// Whatever looks at the words of the post that is shown: counts and goal, what is garbled,
/// spelling, style and grammar.
class ProseDesk : public QObject
{
    Q_OBJECT

public:
    /// All must outlive this.
    ProseDesk(QWidget &window, Actions &actions, Settings &settings, Desk &desk);
    ~ProseDesk() override;

    /// Follows this post, which the desk shows; null follows none.
    void setPost(OpenPost *post, const Blog &blog);
    /// Nothing is being looked for, but for what a server may say.
    bool isCurrent() const;
    LiveGrammar &grammar() { return *m_grammar; }
    LiveSpelling &spelling() { return *m_spelling; }
    SpellingMenu &spellingMenu() { return *m_spellingMenu; }

private:
    std::unique_ptr<LiveStatus> m_status;
    std::unique_ptr<GoalDesk> m_goal;
    std::unique_ptr<LiveGarbled> m_garbled;
    std::unique_ptr<LiveSpelling> m_spelling;
    std::unique_ptr<LiveStyle> m_style;
    std::unique_ptr<LiveGrammar> m_grammar;
    SpellingMenu *m_spellingMenu; // child
};

} // namespace Galley
