// SPDX-License-Identifier: GPL-3.0-or-later
#include "imagepanel/imagemenu.h"

#include <QFileInfo>

#include <algorithm>

namespace Galley {

namespace {

/// By its name; what the file really is decides once it is opened.
bool canBeChanged(const QString &path)
{
    const QString suffix = QFileInfo(path).suffix().toLower();
    return suffix == QLatin1String("jpg") || suffix == QLatin1String("jpeg")
        || suffix == QLatin1String("png") || suffix == QLatin1String("webp");
}

} // namespace

ImageMenu::ImageMenu(const ImageEntry &entry, QWidget *parent)
    : QMenu(parent)
{
    const bool there = !entry.isMissing();
    const bool picture = there && isPictureName(entry.image.path);
    const auto isInBody = [](const PictureUse &use) { return !use.cover; };
    const bool inBody = std::any_of(entry.uses.begin(), entry.uses.end(), isInBody);
    const bool isCover = !std::all_of(entry.uses.begin(), entry.uses.end(), isInBody);
    add(this, tr("&Go to its place in the text"), ImageCommand::GoToText,
        QKeySequence(Qt::Key_Return))
        ->setEnabled(!entry.uses.isEmpty());
    if (picture)
        add(this, tr("&Look closer"), ImageCommand::View, QKeySequence(Qt::Key_Space));
    if (there) {
        addSeparator();
        add(this, tr("&Rename…"), ImageCommand::Rename, QKeySequence(Qt::Key_F2));
        add(this, tr("Re&place…"), ImageCommand::Replace);
        add(this, tr("Move to another post…"), ImageCommand::MoveToPost);
    }
    if (picture) {
        add(this, tr("Cr&op, turn, make smaller…"), ImageCommand::Change)
            ->setEnabled(canBeChanged(entry.image.path));
        if (entry.image.gps)
            add(this, tr("&Take out place and camera"), ImageCommand::Clean);
        add(this, tr("Use as &cover"), ImageCommand::SetCover)->setEnabled(!isCover);
        add(this, tr("&Alt text…"), ImageCommand::Describe)
            ->setEnabled(inBody || entry.otherPosts > 0);
    }
    if (picture)
        addPlace(entry);
    if (there) {
        addSeparator();
        QMenu *copy = addMenu(tr("Cop&y link"));
        add(copy, tr("As &Markdown"), ImageCommand::CopyMarkdown, QKeySequence(QKeySequence::Copy));
        add(copy, tr("As this blog's &address"), ImageCommand::CopyAddress);
        add(copy, tr("&Relative to the post"), ImageCommand::CopyRelative);
        add(copy, tr("As &HTML"), ImageCommand::CopyHtml);
        add(this, tr("Show in &folder"), ImageCommand::ShowInFolder);
        addSeparator();
        add(this, tr("Move to &bin…"), ImageCommand::Remove, QKeySequence(QKeySequence::Delete));
    }
}

/// What is done where the text shows it: only where that is one place.
void ImageMenu::addPlace(const ImageEntry &entry)
{
    const auto places = std::count_if(entry.uses.begin(), entry.uses.end(),
                                      [](const PictureUse &use) { return !use.cover; });
    QMenu *place = addMenu(tr("In the te&xt"));
    place->setEnabled(places == 1);
    add(place, tr("Move &up a block"), ImageCommand::MoveUp);
    add(place, tr("Move &down a block"), ImageCommand::MoveDown);
    add(place, tr("&Width…"), ImageCommand::SetWidth);
}

QAction *ImageMenu::add(QMenu *menu, const QString &text, ImageCommand command,
                        const QKeySequence &key)
{
    QAction *action = menu->addAction(text);
    // Shown beside the words; the grid itself listens to the keys.
    action->setShortcut(key);
    action->setShortcutContext(Qt::WidgetShortcut);
    action->setShortcutVisibleInContextMenu(true);
    connect(action, &QAction::triggered, this, [this, command] { Q_EMIT chosen(command); });
    return action;
}

} // namespace Galley
