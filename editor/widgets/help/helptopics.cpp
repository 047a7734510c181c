// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/help/helptopics.h"

namespace Galley {

QList<HelpTopic> HelpTopics::all()
{
    return writing() + pictures() + blog() + program();
}

QList<HelpTopic> HelpTopics::writing()
{
    return {
        {QStringLiteral("start"),
         tr("First steps"),
         {tr("Open the folder of your blog, whatever made it: {openFolder}. Galley finds the "
             "posts, "
             "their pictures and their fields by itself, and puts no file of its own there."),
          tr("The posts stand at the side: choose one to write in it. {newPost} makes another as "
             "your blog makes them."),
          tr("The text is in the middle, below the fields of its front matter. Beside it is the "
             "preview: the post as its readers will see it."),
          tr("{quickOpen} goes to a post or a heading by a piece of its name. {commands} finds "
             "everything that Galley can do."),
          tr("To try things without risk, start Galley without a blog and take the sample blog of "
             "the start page: it is a copy that is yours."),
          tr("Go on with: {#form}, {#saving}, {#keys}.")},
         tr("beginning, sample, open, folder")},
        {QStringLiteral("form"),
         tr("The form above the text"),
         {tr("The form shows the front matter, the lines at the top of the file. What you change "
             "in a field changes that value in the file and no other byte: quotes, comments and "
             "order stay."),
          tr("A value that cannot be changed safely stays as it is, with the reason below it. "
             "{source} shows the whole file as text, and back."),
          tr("The last row offers the fields that your other posts have. {foldForm} makes the "
             "form one line high."),
          tr("Form and text have one history: {undo} takes back what you did last, in either.")},
         tr("front matter, YAML, TOML, fields, metadata, title, date, tags")},
        {QStringLiteral("saving"),
         tr("Saving, and what is never lost"),
         {tr("{save} writes the post. Galley writes beside the file, reads back and compares, and "
             "only then puts the new file in the place of the old one. If the disk is full, the "
             "old file is as it was."),
          tr("What you have typed and not saved is kept outside the blog, at most a second late. "
             "After a crash or a power cut, Galley offers it beside the file, and you choose."),
          tr("Each save is kept for a while. {history} shows what a post was, and brings it back "
             "whole or in part."),
          tr("When another program changes an open post, Galley puts its changes and yours "
             "together. Where both changed the same place, you are asked; your text stays until "
             "then."),
          tr("{autosave} saves for you. {saveAs} and {saveCopy} write elsewhere.")},
         tr("crash, recovery, backup, journal, conflict, merge, versions")},
        {QStringLiteral("typing"),
         tr("Lists, quotes and marks"),
         {tr("{!Enter} goes on with a list, a task or a quote, and ends it in an empty item. "
             "{!Tab} "
             "and {!Shift+Tab} move an item in and out, with all below it."),
          tr("{strong}, {emphasis}, {code} and {link} mark what is selected, or the word at the "
             "caret. A sign typed over a selection goes around it."),
          tr("{moveLinesUp}, {moveLinesDown} and {duplicateLines} take whole items along."),
          tr("{copyRich} is for mail and word processors, {copyHtml} for web pages.")},
         tr("bold, italic, bullet, numbering, task, Markdown, format")},
        {QStringLiteral("tables"),
         tr("Tables"),
         {tr("{insertTable} begins a table. In a table, {!Tab} goes to the next cell and {!Enter} "
             "to "
             "the next row, which is made if there is none."),
          tr("{editTable} shows it as a grid, for rows, columns and alignment. Rows that you do "
             "not "
             "touch keep every byte."),
          tr("Cells copied from a spreadsheet or a web page are pasted as a table; {pasteTable} "
             "does it with CSV, too.")},
         tr("grid, spreadsheet, CSV, column, row, cell")},
        {QStringLiteral("links"),
         tr("Links to posts and pages"),
         {tr("Type `[` and a piece of a title: Galley offers your posts, and writes the link as "
             "your site reads it. After `](` it offers headings and pictures, too."),
          tr("{!Tab} takes what is offered, {!Esc} leaves it, and {!Ctrl+Space} asks for it. "
             "{completes} turns it on and off."),
          tr("An address pasted over words makes them a link, as {link} does."),
          tr("When a post gets another name by {renamePost}, every link to it follows.")},
         tr("completion, address, URL, heading, anchor, emoji")},
        {QStringLiteral("spelling"),
         tr("Spelling"),
         {tr("{checkSpelling} marks words that no dictionary knows, in the language that the post "
             "is written in. Code, addresses and formulas are left alone."),
          tr("The menu of a marked word has others in its place, and keeps it as one of yours: "
             "for all blogs, or for this one. {nextMisspelling} goes to the next."),
          tr("The dictionaries are those of this computer. If your language is missing, choose a "
             "folder that has them (`.dic` and `.aff`) in the menu Edit, Spelling language.")},
         tr("dictionary, Hunspell, misspelling, language")},
        {QStringLiteral("style"),
         tr("Style and goal"),
         {tr("{wordGoal} says how many words a post shall have; below the text you see how many "
             "it has. Neither is written into the post."),
          tr("It also asks how many words you want to add to a post in a day, and shows how many "
             "are of today."),
          tr("In the {settings} you can have repeated words and long sentences underlined. The "
             "menu of such a place says what it is, and takes a repeated word away."),
          tr("If a LanguageTool server runs on this computer, name its address there: what it "
             "says of your prose is underlined as well. Code and addresses are not shown to it, "
             "and a server elsewhere is never asked.")},
         tr("grammar, LanguageTool, repeated, sentence, words, count, progress, target")},
        {QStringLiteral("find"),
         tr("Find and replace"),
         {tr("{find} looks in the post and marks all places; {findNext} goes on. {replace} changes "
             "one or all of them, and one step takes that back."),
          tr("{changeEvery} marks all places of the word at the caret, or of what you have "
             "selected: what you write at one of them is written at all. Esc ends it, and one step "
             "takes all of it back."),
          tr("{searchPosts} looks through the texts of all posts while you type."),
          tr("{replaceInPosts} shows every place in every post with a box. Nothing is written "
             "before you agree, and all of it can be taken back at once: see {#undo}.")},
         tr("search, regular expression, all posts, multiple cursors")},
    };
}

} // namespace Galley
