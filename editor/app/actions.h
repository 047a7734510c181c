// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/settings.h"

#include <QAction>
#include <QMenu>
#include <QObject>

class QActionGroup;
class QMainWindow;
class QMenuBar;

namespace Galley {

/// Every action of the window with its text, key and place in the menus. What they do is said by
/// the window.
class Actions : public QObject
{
    Q_OBJECT

public:
    explicit Actions(QMainWindow &window);

    QAction *newPost;
    QAction *openFolder;
    QAction *openPost;
    QMenu *recentBlogs;
    QAction *aboutBlog;
    QAction *blogPictures; ///< missing and unused ones of all posts
    QAction *save;
    QAction *saveAs;
    QAction *saveCopy;
    QAction *asUtf8; ///< checked: the next save converts the file
    QAction *autosave; ///< checked: posts save themselves after a pause
    QAction *exportPdf;
    QAction *print;
    QAction *undoOperation; ///< its text says what it would take back
    QAction *recentChanges; ///< the list of what it could take back
    QAction *quit;

    QAction *undo;
    QAction *redo;
    QAction *cut;
    QAction *copy;
    QAction *copyRich;
    QAction *copyHtml;
    QAction *paste;
    QAction *pastePlain; ///< what was copied, without its look
    QAction *pasteTable; ///< what was copied, as a table
    QAction *selectAll;
    QAction *find;
    QAction *findNext;
    QAction *findPrevious;
    QAction *replace;
    QAction *changeEvery; ///< all places of the word at the caret, together
    QAction *checkSpelling; ///< checked: words that no dictionary knows are marked
    QAction *nextMisspelling;
    QAction *previousMisspelling;
    QMenu *spellingLanguage; ///< filled when it opens
    QAction *settings; ///< the window of all settings
    QAction *completes; ///< checked: links and emoji are offered while typing

    QAction *strong;
    QAction *emphasis;
    QAction *code;
    QAction *link;
    QAction *indent;
    QAction *outdent;
    QAction *moveLinesUp;
    QAction *moveLinesDown;
    QAction *duplicateLines;
    QAction *editTable;

    QAction *insertPicture;
    QAction *fetchPictures;
    QAction *insertTable;
    QMenu *newPictures; ///< how pictures come in

    QAction *source; ///< checked: the file as it is
    QAction *foldForm; ///< checked: the form is one line
    QAction *posts; ///< checked: the posts are shown
    QAction *preview;
    QAction *images;
    QAction *outline; ///< checked: the headings are shown beside the text
    QAction *split; ///< checked: there is a second view of the text
    QAction *splitPost; ///< asks for the post to show there
    QAction *nextPane;
    QAction *fullScreen; ///< checked: the window has the whole screen
    QActionGroup *dimming; ///< data: int(FocusVeil::Reach)
    QAction *typewriter; ///< checked: the line that is written stays in the middle
    QAction *scrollTogether; ///< checked: text and preview show the same place
    QAction *zoomIn; ///< of the preview
    QAction *zoomOut;
    QAction *zoomReset;
    QAction *smart; ///< checked: the preview shows typographic quotes
    QAction *webPictures; ///< checked: this blog's preview shows pictures of other sites
    QAction *ownLook; ///< checked: the preview is not in the site's style
    QAction *siteStyle; ///< checked; its text is the style sheet's path
    QAction *chooseStyle;
    QActionGroup *theme; ///< data: int(Settings::Theme)
    QMenu *language; ///< the languages, each by its own name

    QAction *quickOpen;
    QAction *commands; ///< quick open, asked for commands
    QAction *searchPosts;
    QAction *replaceInPosts;
    QAction *nextPost;
    QAction *previousPost;
    QAction *nextTab;
    QAction *previousTab;
    QAction *closeTab;
    QAction *reopenTab; ///< what was closed last
    QAction *duplicatePost;
    QAction *renamePost;
    QAction *removePost;
    QAction *showInFolder;
    QAction *copyPath;
    QAction *history;
    QAction *wordGoal; ///< asks how many words the post shall have

    QAction *help;
    QAction *shortcuts; ///< the list of all keys
    QAction *about;

    /// Opens the posts where they are a drawer; stands in the post's head, in no menu.
    QAction *drawer;

    /// What needs an open post is only enabled with one.
    void setHasPost(bool hasPost, bool writable);
    /// What needs a blog's folder is only enabled with one.
    void setHasBlog(bool hasBlog);

private:
    QAction *add(QMenu *menu, const QString &text, const QKeySequence &key = {},
                 const QString &icon = {});
    void fillFile(QMenuBar &bar);
    void fillEdit(QMenuBar &bar);
    void fillFormat(QMenuBar &bar);
    void fillInsert(QMenuBar &bar);
    void fillView(QMenuBar &bar);
    void addFocus(QMenu &menu);
    void fillPost(QMenuBar &bar);
    void fillHelp(QMenuBar &bar);

    QMainWindow &m_window;
};

} // namespace Galley
