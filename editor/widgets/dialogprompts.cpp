// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/dialogprompts.h"

#include <QFileDialog>
#include <QMessageBox>
#include <QPushButton>

namespace Galley {

QString DialogPrompts::postFilter()
{
    return tr("Posts (*.md *.markdown *.mdown *.mkd *.mdx);;All files (*)");
}

Prompts::Answer DialogPrompts::saveBeforeClosing(const QString &title)
{
    QMessageBox box(m_window);
    box.setIcon(QMessageBox::Warning);
    box.setText(tr("Save \"%1\" before closing?").arg(title));
    box.setInformativeText(tr("What is not saved is lost when Galley closes."));
    QPushButton *save = box.addButton(tr("Save"), QMessageBox::AcceptRole);
    QPushButton *discard = box.addButton(tr("Do not save"), QMessageBox::DestructiveRole);
    QPushButton *cancel = box.addButton(tr("Cancel"), QMessageBox::RejectRole);
    box.setDefaultButton(save);
    box.setEscapeButton(cancel);
    box.exec();
    if (box.clickedButton() == save)
        return Answer::Save;
    return box.clickedButton() == discard ? Answer::Discard : Answer::Cancel;
}

bool DialogPrompts::overwriteChangedFile(const QString &fileName)
{
    QMessageBox box(m_window);
    box.setIcon(QMessageBox::Warning);
    box.setText(tr("Another program changed %1 while you were writing.").arg(fileName));
    box.setInformativeText(tr("Saving replaces what that program wrote. Nothing was written yet."));
    QPushButton *replace = box.addButton(tr("Replace it"), QMessageBox::DestructiveRole);
    QPushButton *keep = box.addButton(tr("Cancel"), QMessageBox::RejectRole);
    box.setDefaultButton(keep);
    box.setEscapeButton(keep);
    box.exec();
    return box.clickedButton() == replace;
}

QString DialogPrompts::chooseFolder(const QString &startFolder)
{
    return QFileDialog::getExistingDirectory(m_window, tr("Open a blog folder"), startFolder);
}

QString DialogPrompts::choosePost(const QString &startFolder)
{
    return QFileDialog::getOpenFileName(m_window, tr("Open a post"), startFolder, postFilter());
}

QString DialogPrompts::chooseSavePath(const QString &startPath)
{
    return QFileDialog::getSaveFileName(m_window, tr("Save the post as"), startPath, postFilter());
}

bool DialogPrompts::openOutside(const QString &address)
{
    QMessageBox box(m_window);
    box.setIcon(QMessageBox::Question);
    box.setTextFormat(Qt::PlainText);
    box.setText(tr("Open this address outside Galley?"));
    box.setInformativeText(address);
    QPushButton *open = box.addButton(tr("Open"), QMessageBox::AcceptRole);
    QPushButton *stay = box.addButton(tr("Cancel"), QMessageBox::RejectRole);
    box.setDefaultButton(open);
    box.setEscapeButton(stay);
    box.exec();
    return box.clickedButton() == open;
}

} // namespace Galley
