// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/dialogprompts.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QMessageBox>
#include <QPushButton>

namespace Galley {

namespace {

/// A name without a suffix gets the proposed one's: without it, no list would show a post.
QString chooseFileToWrite(QWidget *window, const QString &title, const QString &filter,
                          const QString &proposed)
{
    const QFileInfo file(proposed);
    QFileDialog dialog(window, title, file.path(), filter);
    dialog.setAcceptMode(QFileDialog::AcceptSave);
    dialog.setDefaultSuffix(file.suffix()); // before it asks about a file that is there
    dialog.selectFile(file.fileName());
    return dialog.exec() == QDialog::Accepted ? dialog.selectedFiles().value(0) : QString();
}

} // namespace

QString DialogPrompts::postFilter()
{
    return tr("Posts (*.md *.markdown *.mdown *.mkd *.mdx);;All files (*)");
}

QString DialogPrompts::pictureFilter()
{
    return tr("Pictures (%1)")
        .arg(QStringLiteral("*.jpg *.jpeg *.png *.gif *.webp *.avif *.svg *.bmp *.heic"));
}

Prompts::Answer DialogPrompts::saveBeforeClosing(const QString &title)
{
    QMessageBox box(m_window);
    box.setIcon(QMessageBox::Warning);
    box.setTextFormat(Qt::PlainText);
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

bool DialogPrompts::ask(const QString &question, const QString &detail, const QString &yes)
{
    QMessageBox box(m_window);
    box.setIcon(QMessageBox::Warning);
    box.setTextFormat(Qt::PlainText);
    box.setText(question);
    box.setInformativeText(detail);
    QPushButton *go = box.addButton(yes, QMessageBox::DestructiveRole);
    QPushButton *stay = box.addButton(tr("Cancel"), QMessageBox::RejectRole);
    box.setDefaultButton(stay);
    box.setEscapeButton(stay);
    box.exec();
    return box.clickedButton() == go;
}

bool DialogPrompts::overwriteChangedFile(const QString &fileName)
{
    return ask(tr("Another program changed %1 while you were writing.").arg(fileName),
               tr("Saving replaces what that program wrote. Nothing was written yet."),
               tr("Replace it"));
}

bool DialogPrompts::cutFromOtherNames(const QString &fileName)
{
    return ask(tr("%1 has other names elsewhere (hard links).").arg(fileName),
               tr("Saving cuts it off from them: they keep the old text. Nothing was written yet."),
               tr("Save anyway"));
}

bool DialogPrompts::discardRecovered(const QString &fileName)
{
    return ask(tr("Discard what was recovered of %1?").arg(fileName),
               tr("What you typed and had not saved goes for good. The file stays as it is."),
               tr("Discard"));
}

QString DialogPrompts::chooseFolder(const QString &startFolder)
{
    return QFileDialog::getExistingDirectory(m_window, tr("Open a blog folder"), startFolder);
}

QString DialogPrompts::choosePost(const QString &startFolder)
{
    return QFileDialog::getOpenFileName(m_window, tr("Open a post"), startFolder, postFilter());
}

QString DialogPrompts::choosePicture(const QString &startFolder)
{
    return QFileDialog::getOpenFileName(m_window, tr("Choose a picture"), startFolder,
                                        pictureFilter());
}

QStringList DialogPrompts::choosePictures(const QString &startFolder)
{
    return QFileDialog::getOpenFileNames(m_window, tr("Choose pictures"), startFolder,
                                         pictureFilter());
}

QString DialogPrompts::chooseSavePath(const QString &startPath)
{
    return chooseFileToWrite(m_window, tr("Save the post as"), postFilter(), startPath);
}

QString DialogPrompts::chooseExportPath(const QString &startPath)
{
    return chooseFileToWrite(m_window, tr("Export as PDF"), tr("PDF files (*.pdf)"), startPath);
}

QString DialogPrompts::chooseStyleSheet(const QString &startFolder)
{
    return QFileDialog::getOpenFileName(m_window, tr("Choose the site's style sheet"), startFolder,
                                        tr("Style sheets (*.css)"));
}

bool DialogPrompts::fetchWebPictures(const QString &blogName)
{
    return ask(tr("Show pictures from the web in the preview of %1?").arg(blogName),
               tr("The sites that hold them can see that you look at them, as they see it of your "
                  "readers. Nothing but pictures is fetched."),
               tr("Show them"));
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
