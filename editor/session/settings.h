// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/typesetting.h"
#include "site/blog.h"

#include <QByteArray>
#include <QDate>
#include <QHash>
#include <QObject>
#include <QSettings>
#include <QStringList>

#include <optional>

namespace Galley {

/// What Galley remembers between starts, in one typed table, as an INI file in the profile folder.
/// Never in the blog. Each setter writes at once what is new; see Together. A file that cannot be
/// read is put aside as "settings.ini.broken"; where nothing can be written, what is set holds
/// until the end. Values that make no sense read as the defaults.
class Settings : public QObject
{
    Q_OBJECT

public:
    enum class Theme { System, Light, Dark, Contrast, Own };
    enum class Drawing { Automatic, GraphicsCard, Processor };
    struct Recent {
        QString path;
        QString detail; ///< generator and number of posts of a blog
    };
    /// While one lives, what is set is not written; it is at its end, once. The settings must
    /// outlive it.
    class Together
    {
    public:
        explicit Together(Settings &settings);
        ~Together();
        Q_DISABLE_COPY_MOVE(Together)

    private:
        Settings &m_settings;
    };

    /// \a folder is made if it is missing.
    explicit Settings(const QString &folder, QObject *parent = nullptr);

    QString folder() const { return m_folder; }
    Theme theme() const;
    void setTheme(Theme theme);
    /// The file with the colours of Theme::Own: one that the author chose, or at first
    /// "colours.txt" in the profile, which need not be there. An empty path is that one again.
    QString ownColours() const;
    QString usualOwnColours() const;
    void setOwnColours(const QString &path);
    /// How the text of a post is set.
    Typesetting typesetting() const;
    void setTypesetting(const Typesetting &typesetting);
    /// A picture that the text names is shown small where the mouse rests on it; at first it is.
    bool peeksAtPictures() const;
    void setPeeksAtPictures(bool peeks);
    /// The language of the program by its code ("pt_BR"); empty, as at first, is the system's.
    QString language() const;
    void setLanguage(const QString &code);
    Drawing drawing() const;
    void setDrawing(Drawing drawing);
    QByteArray windowGeometry() const;
    void setWindowGeometry(const QByteArray &geometry);
    QByteArray splitterState() const;
    void setSplitterState(const QByteArray &state);
    bool postsVisible() const;
    void setPostsVisible(bool visible);
    /// Text and preview show the same place; at first they do.
    bool scrollsTogether() const;
    void setScrollsTogether(bool together);
    bool previewVisible() const;
    void setPreviewVisible(bool visible);

    /// How large the preview shows its page, per cent.
    int previewZoom() const;
    void setPreviewZoom(int percent);
    /// The preview shows typographic quotes and dashes for straight ones; at first it does not.
    bool smartPunctuation() const;
    void setSmartPunctuation(bool smart);
    /// How pictures that come in are named, in a word of the namer's own; empty at first.
    QString pictureNaming() const;
    void setPictureNaming(const QString &naming);
    /// Wider ones are made smaller, in pixels; 0, as at first, leaves them.
    int pictureWidth() const;
    void setPictureWidth(int pixels);
    /// They become WebP where that is smaller; at first they do not.
    bool picturesToWebP() const;
    void setPicturesToWebP(bool toWebP);

    /// How the posts of a blog are sorted and filtered, in words of the list's own; empty at first.
    QStringList postArrangement(const QString &blogRoot) const;
    void setPostArrangement(const QString &blogRoot, const QStringList &words);

    /// Saves of a post that are kept; 0 keeps none. And how much all of them may take on the disk.
    int historyPerPost() const;
    void setHistoryPerPost(int count);
    int historyMegabytes() const;
    void setHistoryMegabytes(int megabytes);
    /// A post saves itself so long after the last change; 0, as at first, never.
    int autosaveSeconds() const;
    void setAutosaveSeconds(int seconds);

    /// Links and emoji are offered while they are typed; at first they are.
    bool completes() const;
    void setCompletes(bool completes);

    /// Words that no dictionary knows are marked; at first they are.
    bool checksSpelling() const;
    void setChecksSpelling(bool checks);
    /// A folder with dictionaries besides the system's; empty if none is named.
    QString dictionaryFolder() const;
    void setDictionaryFolder(const QString &folder);
    /// The language that a post is checked in by the author's choice, by its path; empty: by what
    /// the post tells.
    QString spellingLanguage(const QString &post) const;
    void setSpellingLanguage(const QString &post, const QString &language);

    /// So many words a post shall have that has no goal of its own; 0, as at first, is no goal.
    int usualWordGoal() const;
    void setUsualWordGoal(int words);
    /// The same of one post, by its path: its own goal, or the usual one. Setting the usual one
    /// lets it follow that.
    int wordGoal(const QString &post) const;
    void setWordGoal(const QString &post, int words);
    static constexpr int mostWordGoal = 1'000'000;
    /// So many words the author wants to add to a post in a day; 0, as at first, is no goal.
    int dailyWords() const;
    void setDailyWords(int words);
    /// How many words a post had when that day began for it. Only the last day that was set is
    /// kept, of all posts.
    std::optional<int> wordsAtDayStart(const QString &post, QDate day) const;
    void setWordsAtDayStart(const QString &post, QDate day, int words);
    /// A post has another path now: its goals and the language that was chosen for it go along.
    void followPost(const QString &from, const QString &to);
    /// Words that stand twice are marked; at first they are not.
    bool marksRepeatedWords() const;
    void setMarksRepeatedWords(bool marks);
    /// Sentences of more words are marked; 0, as at first, marks none.
    int longSentence() const;
    void setLongSentence(int words);
    /// The LanguageTool server that the prose is shown to, as the author wrote its address; at
    /// first there is none. Whether it may be asked is not known here.
    QString languageToolServer() const;
    void setLanguageToolServer(const QString &address);

    /// Names of the commands that were run last from the palette, newest first, at most six.
    QStringList recentCommands() const;
    void addRecentCommand(const QString &name);
    /// The keys that the author has given to commands, by the commands' names, as
    /// QKeySequence::PortableText; an empty one takes the usual key away.
    QHash<QString, QString> ownKeys() const;
    void setOwnKey(const QString &command, const QString &key);
    /// The command has its usual key again, or all commands have.
    void removeOwnKey(const QString &command);
    void removeOwnKeys();

    /// Newest first, at most 12; those that are gone stay listed.
    QList<Recent> recentBlogs() const;
    void addRecentBlog(const QString &path, const QString &detail);
    QStringList recentPosts() const;
    void addRecentPost(const QString &path);
    /// What the author says about a blog, by its root; empty at first.
    BlogChoice blogChoice(const QString &blogRoot) const;
    void setBlogChoice(const QString &blogRoot, const BlogChoice &choice);
    /// The preview of this blog shows pictures of other sites; at first it does not.
    bool webPictures(const QString &blogRoot) const;
    void setWebPictures(const QString &blogRoot, bool shown);
    /// The style sheet that the preview of this blog is shown with, from its root; empty, as at
    /// first, is Galley's own look.
    QString siteStyle(const QString &blogRoot) const;
    void setSiteStyle(const QString &blogRoot, const QString &path);
    /// The post that was open last in a blog; empty if none.
    QString lastPost(const QString &blogRoot) const;
    void setLastPost(const QString &blogRoot, const QString &path);

Q_SIGNALS:
    /// Something was written, whatever it is.
    void changed();
    void themeChanged();
    void recentChanged();
    void autosaveChanged();

private:
    bool isKept(const QString &key, const QVariant &value) const;
    void write(const QString &key, const QVariant &value);
    void write(const QHash<QString, QVariant> &values);
    void sync();

    QString m_folder;
    QSettings m_store;
    int m_together = 0; ///< how many of them live
    bool m_isBehind = false; ///< something waits for the end of the last one
};

} // namespace Galley
