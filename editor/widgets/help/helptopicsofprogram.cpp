// SPDX-License-Identifier: GPL-3.0-or-later
// What the help says of pictures, of the blog as a whole, and of the program.
#include "widgets/help/helptopics.h"

namespace Galley {

QList<HelpTopic> HelpTopics::pictures()
{
    return {
        {QStringLiteral("pictures"),
         tr("Pictures"),
         {tr("Paste a picture, drop it on the text or on the images, or choose it with "
             "{insertPicture}. It becomes a file in the post's folder, under a clean name, and is "
             "linked as your site links its pictures."),
          tr("Photographs are turned upright, and what they tell of place and camera is taken out. "
             "The menu Insert, New pictures, says how they are named and how large they become."),
          tr("Write what a picture shows between its brackets, for those who do not see it: "
             "`![A lighthouse at dusk](001.jpg)`."),
          tr("{images} shows what lies in the post's folder: used, unused, missing, too heavy. "
             "Give a picture another name there, crop it or move it to the bin, and every post "
             "that shows it follows."),
          tr("{blogPictures} lists what is missing and unused in the whole blog. {fetchPictures} "
             "makes pictures of other sites your own.")},
         tr("images, photographs, alt text, cover, size, WebP, crop, position")},
        {QStringLiteral("preview"),
         tr("The preview, and why it is safe"),
         {tr("The preview follows each key. A click in it puts the caret at that word, and a box "
             "that is ticked there is ticked in the text. {scrollTogether} keeps both at the same "
             "place."),
          tr("A post may come from anywhere, so its scripts never run, no file outside the blog is "
             "read, and nothing is asked of other sites. A link to a page outside opens in your "
             "browser, after you were asked."),
          tr("{webPictures} shows pictures of other sites in this blog only: Galley fetches them "
             "itself, without cookies and without saying where they are shown."),
          tr("Formulas between `$$` on lines of their own are always drawn. `$x$`, `\\(x\\)` and "
             "`\\[x\\]`, the last two also with two backslashes as Jekyll needs them, are drawn "
             "where "
             "the post says `math: true` or the site's configuration names what draws them."),
          tr("Above the page you choose its width and whether it is light or dark. {chooseStyle} "
             "shows your posts in your site's own style; {zoomIn} and {zoomOut} change its size."),
          tr("{exportPdf} and {print} put the post on paper.")},
         tr("security, scripts, privacy, phone, width, print, PDF, CSS, formulas, diagrams")},
    };
}

QList<HelpTopic> HelpTopics::blog()
{
    return {
        {QStringLiteral("tabs"),
         tr("Several posts at once"),
         {tr("A post that you choose takes the tab of the one that you only looked at. `Ctrl` and "
             "a "
             "click open it in a tab of its own, and a post that you have changed keeps its tab."),
          tr("{nextTab} and {previousTab} go through them, {closeTab} closes one and {reopenTab} "
             "brings it back."),
          tr("The next start opens the same posts at the same places.")},
         tr("windows, session, open, close")},
        {QStringLiteral("undo"),
         tr("Undo for files"),
         {tr("What Galley does to files can be taken back, after a restart, too: names, moves, "
             "pictures, the bin, words that were replaced in all posts. {undoOperation} takes back "
             "the last, {recentChanges} lists them."),
          tr("If another program has written to one of the files since, Galley says so and changes "
             "nothing."),
          tr("What was done in the text of a post is taken back by {undo}.")},
         tr("take back, rename, delete, bin, restore")},
        {QStringLiteral("site"),
         tr("How Galley reads your site"),
         {tr("Galley learns from your files: which generator made the site, where posts and "
             "pictures lie, which fields there are, and how links are written. It reads the "
             "site's settings and runs none of them."),
          tr("{aboutBlog} shows what it has learned and from which file, and lets you say "
             "otherwise. That is kept with your settings, not in the blog."),
          tr("Known are Next.js, Astro, Hugo, Jekyll, Eleventy, Hexo, Zola, Pelican, Gatsby, "
             "Docusaurus, VuePress and VitePress. Any other folder with Markdown files works, "
             "too."),
          tr("Galley does not build or publish the site: your generator does.")},
         tr("generator, folder, static, settings, publish, build")},
        {QStringLiteral("readonly"),
         tr("Read-only posts and garbled text"),
         {tr("A file that could not be written back exactly as it is opens read-only, with the "
             "reason and an offer to make a copy that can be edited."),
          tr("Posts in old encodings can be edited and keep their encoding. {asUtf8} writes the "
             "post as UTF-8 with the next save."),
          tr("Text like `cafÃ©` for `café` is found and counted below the text: choose the count "
             "to see what was meant, and to mend it.")},
         tr("encoding, UTF-8, mojibake, letters, accents, locked")},
    };
}

QList<HelpTopic> HelpTopics::program()
{
    return {
        {QStringLiteral("keys"),
         tr("Keys"),
         {tr("These are the keys as they are now. {shortcuts} changes them."),
          QStringLiteral("{=keys}"),
          tr("{nextPane} goes from pane to pane, {!Tab} from field to field. Everything can be "
             "done "
             "without a mouse.")},
         tr("keyboard, shortcuts, commands")},
        {QStringLiteral("look"),
         tr("Language, colours and size"),
         {tr("The menu View has the language of the program and its colours: {theme1}, {theme2}, "
             "{theme3}, or {theme0}. Both change at once."),
          tr("Letters are as large as the system's. {fullScreen}, {dimming1} and {typewriter} "
             "leave only the text."),
          tr("{posts} hides and shows the list of posts.")},
         tr("settings, preferences, dark, contrast, font, focus, theme")},
        {QStringLiteral("places"),
         tr("Where things are kept, and what leaves this computer"),
         {tr("Your posts and pictures are in your blog's folder and nowhere else."),
          tr("Settings, the journal of unsaved text, earlier versions, own words and the index of "
             "posts are in this folder of yours: {=profile}"),
          tr("Without being asked, Galley sends nothing to anybody: no counting, no reports, no "
             "looking for updates. Pictures of other sites are fetched only where you allow it."),
          tr("If Galley itself crashes, nobody is told. What it leaves is on this computer: the "
             "journal of your unsaved text, which the next start offers you.")},
         tr("privacy, profile, network, data, backup, telemetry")},
        {QStringLiteral("commandline"),
         tr("On the command line"),
         {tr("`galley PATH` opens a post or a blog; `galley --help` lists more, such as "
             "`--profile-dir` for settings in another folder."),
          tr("`galley-cli` does without a window what the window does: reads and sets values, "
             "checks posts, links and pictures, makes HTML and new posts. `galley-cli --help` "
             "lists "
             "its commands."),
          tr("`galley-cli check FOLDER` finds broken links and missing pictures before you "
             "publish.")},
         tr("terminal, script, galley-cli, check")},
    };
}

} // namespace Galley
