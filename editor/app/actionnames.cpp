// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/actionnames.h"

#include "app/actions.h"

#include <QActionGroup>

namespace Galley {

namespace {

struct Named {
    const char *name;
    QAction *Actions::*action;
};

constexpr Named names[] = {
    {"newPost", &Actions::newPost},
    {"openFolder", &Actions::openFolder},
    {"openPost", &Actions::openPost},
    {"aboutBlog", &Actions::aboutBlog},
    {"blogPictures", &Actions::blogPictures},
    {"save", &Actions::save},
    {"saveAs", &Actions::saveAs},
    {"saveCopy", &Actions::saveCopy},
    {"asUtf8", &Actions::asUtf8},
    {"autosave", &Actions::autosave},
    {"exportPdf", &Actions::exportPdf},
    {"print", &Actions::print},
    {"undoOperation", &Actions::undoOperation},
    {"recentChanges", &Actions::recentChanges},
    {"quit", &Actions::quit},
    {"undo", &Actions::undo},
    {"redo", &Actions::redo},
    {"cut", &Actions::cut},
    {"copy", &Actions::copy},
    {"copyRich", &Actions::copyRich},
    {"copyHtml", &Actions::copyHtml},
    {"paste", &Actions::paste},
    {"pastePlain", &Actions::pastePlain},
    {"pasteTable", &Actions::pasteTable},
    {"selectAll", &Actions::selectAll},
    {"find", &Actions::find},
    {"findNext", &Actions::findNext},
    {"findPrevious", &Actions::findPrevious},
    {"replace", &Actions::replace},
    {"changeEvery", &Actions::changeEvery},
    {"checkSpelling", &Actions::checkSpelling},
    {"nextMisspelling", &Actions::nextMisspelling},
    {"previousMisspelling", &Actions::previousMisspelling},
    {"strong", &Actions::strong},
    {"emphasis", &Actions::emphasis},
    {"code", &Actions::code},
    {"link", &Actions::link},
    {"indent", &Actions::indent},
    {"outdent", &Actions::outdent},
    {"moveLinesUp", &Actions::moveLinesUp},
    {"moveLinesDown", &Actions::moveLinesDown},
    {"duplicateLines", &Actions::duplicateLines},
    {"editTable", &Actions::editTable},
    {"insertPicture", &Actions::insertPicture},
    {"fetchPictures", &Actions::fetchPictures},
    {"insertTable", &Actions::insertTable},
    {"source", &Actions::source},
    {"foldForm", &Actions::foldForm},
    {"posts", &Actions::posts},
    {"preview", &Actions::preview},
    {"images", &Actions::images},
    {"outline", &Actions::outline},
    {"split", &Actions::split},
    {"splitPost", &Actions::splitPost},
    {"nextPane", &Actions::nextPane},
    {"fullScreen", &Actions::fullScreen},
    {"typewriter", &Actions::typewriter},
    {"scrollTogether", &Actions::scrollTogether},
    {"zoomIn", &Actions::zoomIn},
    {"zoomOut", &Actions::zoomOut},
    {"zoomReset", &Actions::zoomReset},
    {"smart", &Actions::smart},
    {"completes", &Actions::completes},
    {"settings", &Actions::settings},
    {"webPictures", &Actions::webPictures},
    {"ownLook", &Actions::ownLook},
    {"siteStyle", &Actions::siteStyle},
    {"chooseStyle", &Actions::chooseStyle},
    {"quickOpen", &Actions::quickOpen},
    {"commands", &Actions::commands},
    {"searchPosts", &Actions::searchPosts},
    {"replaceInPosts", &Actions::replaceInPosts},
    {"nextPost", &Actions::nextPost},
    {"previousPost", &Actions::previousPost},
    {"nextTab", &Actions::nextTab},
    {"previousTab", &Actions::previousTab},
    {"closeTab", &Actions::closeTab},
    {"reopenTab", &Actions::reopenTab},
    {"duplicatePost", &Actions::duplicatePost},
    {"renamePost", &Actions::renamePost},
    {"removePost", &Actions::removePost},
    {"showInFolder", &Actions::showInFolder},
    {"copyPath", &Actions::copyPath},
    {"history", &Actions::history},
    {"wordGoal", &Actions::wordGoal},
    {"help", &Actions::help},
    {"about", &Actions::about},
    {"shortcuts", &Actions::shortcuts},
};

} // namespace

void nameActions(const Actions &actions)
{
    for (const Named &named : names)
        (actions.*named.action)->setObjectName(QLatin1String(named.name));
    const auto themes = actions.theme->actions();
    for (QAction *theme : themes)
        theme->setObjectName(QStringLiteral("theme%1").arg(theme->data().toInt()));
    const auto reaches = actions.dimming->actions();
    for (QAction *reach : reaches)
        reach->setObjectName(QStringLiteral("dimming%1").arg(reach->data().toInt()));
}

} // namespace Galley
