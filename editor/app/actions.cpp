// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/actions.h"

#include "app/actionnames.h"
#include "look/look.h"
#include "widgets/body/focusveil.h"

#include <QActionGroup>
#include <QMainWindow>
#include <QMenuBar>

namespace Galley {

Actions::Actions(QMainWindow &window)
    : QObject(&window)
    , m_window(window)
{
    QMenuBar &bar = *window.menuBar();
    fillFile(bar);
    fillEdit(bar);
    fillFormat(bar);
    fillView(bar);
    fillInsert(bar);
    fillPost(bar);
    fillHelp(bar);
    drawer = new QAction(Look::icon(QStringLiteral("panel-left")), tr("Show posts"), this);
    drawer->setCheckable(true);
    drawer->setVisible(false);
    setHasPost(false, false);
    setHasBlog(false);
    nameActions(*this);
}

QAction *Actions::add(QMenu *menu, const QString &text, const QKeySequence &key,
                      const QString &icon)
{
    auto *action = new QAction(text, this);
    action->setShortcut(key);
    if (!icon.isEmpty())
        action->setIcon(Look::icon(icon));
    action->setIconVisibleInMenu(false);
    // The window has the action too, so that its key works where no menu bar is shown.
    m_window.addAction(action);
    menu->addAction(action);
    return action;
}

void Actions::fillFile(QMenuBar &bar)
{
    QMenu *menu = bar.addMenu(tr("&File"));
    newPost = add(menu, tr("&New post…"), QKeySequence::New, QStringLiteral("post-new"));
    menu->addSeparator();
    openFolder
        = add(menu, tr("Open a &blog folder…"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_O));
    openPost = add(menu, tr("&Open a post…"), QKeySequence::Open);
    recentBlogs = menu->addMenu(tr("&Recent blogs"));
    aboutBlog = add(menu, tr("About this blo&g…"));
    blogPictures = add(menu, tr("P&ictures of this blog…"), {}, QStringLiteral("picture"));
    menu->addSeparator();
    save = add(menu, tr("&Save"), QKeySequence::Save);
    saveAs = add(menu, tr("Save &as…"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_S));
    saveCopy = add(menu, tr("Save a &copy…"));
    asUtf8 = add(menu, tr("Convert to &UTF-8"));
    asUtf8->setCheckable(true);
    asUtf8->setEnabled(false);
    autosave = add(menu, tr("Save by i&tself after a pause"));
    autosave->setCheckable(true);
    menu->addSeparator();
    exportPdf = add(menu, tr("&Export as PDF…"));
    print = add(menu, tr("&Print…"));
    menu->addSeparator();
    undoOperation = add(menu, tr("Undo the last file operation"));
    undoOperation->setEnabled(false);
    recentChanges = add(menu, tr("Recent changes to &files…"));
    recentChanges->setEnabled(false);
    menu->addSeparator();
    quit = add(menu, tr("&Quit"), QKeySequence(Qt::CTRL | Qt::Key_Q));
    quit->setMenuRole(QAction::QuitRole);
}

void Actions::fillEdit(QMenuBar &bar)
{
    QMenu *menu = bar.addMenu(tr("&Edit"));
    undo = add(menu, tr("&Undo"), QKeySequence::Undo);
    redo = add(menu, tr("&Redo"), QKeySequence::Redo);
    menu->addSeparator();
    cut = add(menu, tr("Cu&t"), QKeySequence::Cut);
    copy = add(menu, tr("&Copy"), QKeySequence::Copy);
    copyRich = add(menu, tr("Copy as f&ormatted text"));
    copyHtml = add(menu, tr("Copy as &HTML"));
    paste = add(menu, tr("&Paste"), QKeySequence::Paste);
    pastePlain
        = add(menu, tr("Paste as plain text"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_V));
    pasteTable = add(menu, tr("Paste as a ta&ble"));
    menu->addSeparator();
    selectAll = add(menu, tr("Select &all"), QKeySequence::SelectAll);
    menu->addSeparator();
    find = add(menu, tr("&Find…"), QKeySequence::Find);
    findNext = add(menu, tr("Find &next"), QKeySequence(Qt::Key_F3));
    findPrevious = add(menu, tr("Find pre&vious"), QKeySequence(Qt::SHIFT | Qt::Key_F3));
    replace = add(menu, tr("R&eplace…"), QKeySequence(Qt::CTRL | Qt::Key_H));
    changeEvery = add(menu, tr("Change every occurrence"), QKeySequence(Qt::CTRL | Qt::Key_F2));
    menu->addSeparator();
    checkSpelling = add(menu, tr("Check &spelling"), QKeySequence(Qt::SHIFT | Qt::Key_F7),
                        QStringLiteral("spell"));
    checkSpelling->setCheckable(true);
    nextMisspelling = add(menu, tr("Ne&xt misspelling"), QKeySequence(Qt::Key_F7));
    previousMisspelling
        = add(menu, tr("Previous &misspelling"), QKeySequence(Qt::CTRL | Qt::Key_F7));
    spellingLanguage = menu->addMenu(tr("Spelling &language"));
    menu->addSeparator();
    completes = add(menu, tr("Offer links and emoji while typin&g"));
    completes->setCheckable(true);
    menu->addSeparator();
    settings = add(menu, tr("Settings…"), QKeySequence(Qt::CTRL | Qt::Key_Comma),
                   QStringLiteral("settings"));
    settings->setMenuRole(QAction::PreferencesRole);
}

void Actions::fillFormat(QMenuBar &bar)
{
    QMenu *menu = bar.addMenu(tr("F&ormat"));
    strong = add(menu, tr("&Strong"), QKeySequence(Qt::CTRL | Qt::Key_B));
    emphasis = add(menu, tr("&Emphasis"), QKeySequence(Qt::CTRL | Qt::Key_I));
    code = add(menu, tr("&Code"), QKeySequence(Qt::CTRL | Qt::Key_QuoteLeft));
    link = add(menu, tr("&Link"), QKeySequence(Qt::CTRL | Qt::Key_K));
    menu->addSeparator();
    indent = add(menu, tr("&Indent the item"), QKeySequence(Qt::CTRL | Qt::Key_BracketRight));
    outdent = add(menu, tr("&Outdent the item"), QKeySequence(Qt::CTRL | Qt::Key_BracketLeft));
    menu->addSeparator();
    moveLinesUp = add(menu, tr("Move lines &up"), QKeySequence(Qt::ALT | Qt::Key_Up));
    moveLinesDown = add(menu, tr("Move lines &down"), QKeySequence(Qt::ALT | Qt::Key_Down));
    duplicateLines
        = add(menu, tr("Du&plicate lines"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_D));
    menu->addSeparator();
    editTable = add(menu, tr("Edit &table…"));
}

void Actions::fillView(QMenuBar &bar)
{
    QMenu *menu = bar.addMenu(tr("&View"));
    source = add(menu, tr("&Source of the file"), QKeySequence(Qt::CTRL | Qt::Key_U));
    source->setCheckable(true);
    foldForm
        = add(menu, tr("&Fold the front matter"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_H));
    foldForm->setCheckable(true);
    menu->addSeparator();
    posts = add(menu, tr("Show &posts"), QKeySequence(Qt::Key_F9), QStringLiteral("panel-left"));
    posts->setCheckable(true);
    preview = add(menu, tr("Go to the pre&view"), QKeySequence(Qt::CTRL | Qt::Key_1));
    images = add(menu, tr("Go to the &images"), QKeySequence(Qt::CTRL | Qt::Key_2));
    outline = add(menu, tr("Show the outline"), QKeySequence(Qt::SHIFT | Qt::Key_F9));
    split = add(menu, tr("Split the text"), QKeySequence(Qt::CTRL | Qt::Key_F9));
    for (QAction *view : {outline, split})
        view->setCheckable(true);
    splitPost = add(menu, tr("Another post beside the text…"));
    nextPane = add(menu, tr("&Next pane"), QKeySequence(Qt::Key_F6));
    scrollTogether = add(menu, tr("Scroll text and preview &together"));
    scrollTogether->setCheckable(true);
    addFocus(*menu);
    menu->addSeparator();
    zoomIn = add(menu, tr("Pa&ge larger"), QKeySequence::ZoomIn);
    zoomOut = add(menu, tr("Page s&maller"), QKeySequence::ZoomOut);
    zoomReset = add(menu, tr("Page in its &own size"), QKeySequence(Qt::CTRL | Qt::Key_0));
    smart = add(menu, tr("Typographic &quotes in the preview"));
    smart->setCheckable(true);
    webPictures = add(menu, tr("Pictures from the &web for this blog"));
    webPictures->setCheckable(true);
    QMenu *styles = menu->addMenu(tr("St&yle of the page"));
    ownLook = add(styles, tr("&Galley's own look"));
    siteStyle = add(styles, QString());
    chooseStyle = add(styles, tr("&Choose the site's style sheet…"));
    for (QAction *style : {ownLook, siteStyle})
        style->setCheckable(true);
    siteStyle->setVisible(false);
    menu->addSeparator();
    QMenu *themes = menu->addMenu(tr("&Colours"));
    theme = new QActionGroup(this);
    const std::pair<QString, Settings::Theme> choices[] = {
        {tr("As the &system"), Settings::Theme::System},
        {tr("&Light"), Settings::Theme::Light},
        {tr("&Dark"), Settings::Theme::Dark},
        {tr("High &contrast"), Settings::Theme::Contrast},
        {tr("&My own"), Settings::Theme::Own},
    };
    for (const auto &[text, choice] : choices) {
        QAction *action = add(themes, text);
        action->setCheckable(true);
        action->setData(int(choice));
        theme->addAction(action);
    }
    language = menu->addMenu(tr("&Language"));
}

void Actions::addFocus(QMenu &menu)
{
    fullScreen = add(&menu, tr("F&ull screen"), QKeySequence(Qt::Key_F11));
    QMenu *dim = menu.addMenu(tr("&Dim the text"));
    dimming = new QActionGroup(this);
    const std::pair<QString, FocusVeil::Reach> choices[] = {
        {tr("Dim &nothing"), FocusVeil::Reach::Everything},
        {tr("Dim all but the &paragraph"), FocusVeil::Reach::Paragraph},
        {tr("Dim all but the &sentence"), FocusVeil::Reach::Sentence},
        {tr("Dim all but the &line"), FocusVeil::Reach::Line},
    };
    for (const auto &[text, reach] : choices) {
        QAction *action = add(dim, text);
        action->setData(int(reach));
        dimming->addAction(action);
        action->setCheckable(true);
        action->setChecked(reach == FocusVeil::Reach::Everything);
    }
    typewriter = add(&menu, tr("Keep the line in the middl&e"));
    for (QAction *action : {fullScreen, typewriter})
        action->setCheckable(true);
}

void Actions::fillInsert(QMenuBar &bar)
{
    QMenu *menu = bar.addMenu(tr("&Insert"));
    insertPicture = add(menu, tr("&Picture…"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_I),
                        QStringLiteral("picture-add"));
    insertTable = add(menu, tr("&Table…"));
    menu->addSeparator();
    newPictures = menu->addMenu(tr("&New pictures"));
    fetchPictures = add(menu, tr("&Fetch pictures of other sites…"));
}

void Actions::fillPost(QMenuBar &bar)
{
    QMenu *menu = bar.addMenu(tr("&Post"));
    quickOpen = add(menu, tr("&Go to…"), QKeySequence(Qt::CTRL | Qt::Key_P));
    commands = add(menu, tr("&Commands…"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_P));
    menu->addSeparator();
    searchPosts = add(menu, tr("&Search posts"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_F));
    replaceInPosts = add(menu, tr("F&ind and replace in all posts…"),
                         QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_R), QStringLiteral("replace"));
    nextPost = add(menu, tr("&Next post"), QKeySequence(Qt::CTRL | Qt::Key_PageDown));
    previousPost = add(menu, tr("&Previous post"), QKeySequence(Qt::CTRL | Qt::Key_PageUp));
    menu->addSeparator();
    nextTab = add(menu, tr("Next &tab"), QKeySequence(Qt::CTRL | Qt::Key_Tab));
    previousTab = add(menu, tr("Pre&vious tab"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Tab));
    closeTab = add(menu, tr("Close ta&b"), QKeySequence(Qt::CTRL | Qt::Key_W));
    reopenTab
        = add(menu, tr("Reopen the c&losed tab"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_T));
    menu->addSeparator();
    renamePost = add(menu, tr("&Rename…"), QKeySequence(Qt::Key_F2), QStringLiteral("rename"));
    duplicatePost = add(menu, tr("&Duplicate"), {}, QStringLiteral("duplicate"));
    removePost = add(menu, tr("&Move to bin…"), {}, QStringLiteral("trash"));
    showInFolder = add(menu, tr("Show in &folder"), {}, QStringLiteral("folder-open"));
    copyPath = add(menu, tr("Cop&y path"));
    menu->addSeparator();
    history = add(menu, tr("&History…"), QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_H));
    wordGoal = add(menu, tr("Word goal…"), {}, QStringLiteral("target"));
}

void Actions::fillHelp(QMenuBar &bar)
{
    QMenu *menu = bar.addMenu(tr("&Help"));
    help = add(menu, tr("Galley's h&elp"), QKeySequence::HelpContents, QStringLiteral("help"));
    shortcuts = add(menu, tr("&Keyboard shortcuts…"));
    menu->addSeparator();
    about = add(menu, tr("&About Galley"));
    about->setMenuRole(QAction::AboutRole);
}

void Actions::setHasPost(bool hasPost, bool writable)
{
    for (QAction *action : {nextMisspelling, previousMisspelling,
                            source,          foldForm,
                            preview,         images,
                            selectAll,       copy,
                            copyRich,        copyHtml,
                            saveCopy,        exportPdf,
                            print,           history,
                            wordGoal,        find,
                            findNext,        findPrevious,
                            renamePost,      duplicatePost,
                            removePost,      showInFolder,
                            copyPath,        split,
                            splitPost})
        action->setEnabled(hasPost);
    for (QAction *action :
         {pastePlain, pasteTable,  editTable,     insertTable,    save,          saveAs,
          undo,       redo,        cut,           paste,          replace,       strong,
          emphasis,   code,        link,          insertPicture,  fetchPictures, indent,
          outdent,    moveLinesUp, moveLinesDown, duplicateLines, changeEvery})
        action->setEnabled(hasPost && writable);
}

void Actions::setHasBlog(bool hasBlog)
{
    newPost->setEnabled(hasBlog);
    aboutBlog->setEnabled(hasBlog);
    blogPictures->setEnabled(hasBlog);
    replaceInPosts->setEnabled(hasBlog);
    webPictures->setEnabled(hasBlog);
    for (QAction *style : {ownLook, siteStyle, chooseStyle})
        style->setEnabled(hasBlog);
    recentChanges->setEnabled(hasBlog);
}

} // namespace Galley
