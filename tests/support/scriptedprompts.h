// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/prompts.h"

#include <QStringList>

namespace Galley {

/// Answers what the program would ask a human, and notes what was asked.
class ScriptedPrompts : public Prompts
{
public:
    Answer savingAnswer = Answer::Cancel;
    bool overwriteAnswer = false;
    bool cutAnswer = false;
    bool discardAnswer = false;
    bool outsideAnswer = false;
    QString folderAnswer;
    QString postAnswer;
    QString pictureAnswer;
    QStringList picturesAnswer;
    QString savePathAnswer;
    QString exportPathAnswer;
    QString styleSheetAnswer;
    bool webPicturesAnswer = false;
    QStringList asked;

    Answer saveBeforeClosing(const QString &title) override
    {
        asked.append(QStringLiteral("save ") + title);
        return savingAnswer;
    }
    bool overwriteChangedFile(const QString &fileName) override
    {
        asked.append(QStringLiteral("overwrite ") + fileName);
        return overwriteAnswer;
    }
    bool cutFromOtherNames(const QString &fileName) override
    {
        asked.append(QStringLiteral("cut ") + fileName);
        return cutAnswer;
    }
    bool discardRecovered(const QString &fileName) override
    {
        asked.append(QStringLiteral("discard ") + fileName);
        return discardAnswer;
    }
    QString chooseFolder(const QString &) override { return folderAnswer; }
    QString choosePost(const QString &) override { return postAnswer; }
    QString choosePicture(const QString &) override { return pictureAnswer; }
    QStringList choosePictures(const QString &startFolder) override
    {
        asked.append(QStringLiteral("pictures ") + startFolder);
        return picturesAnswer;
    }
    QString chooseSavePath(const QString &) override { return savePathAnswer; }
    QString chooseExportPath(const QString &startPath) override
    {
        asked.append(QStringLiteral("export ") + startPath);
        return exportPathAnswer;
    }
    QString chooseStyleSheet(const QString &) override { return styleSheetAnswer; }
    bool fetchWebPictures(const QString &blogName) override
    {
        asked.append(QStringLiteral("web pictures ") + blogName);
        return webPicturesAnswer;
    }
    bool openOutside(const QString &address) override
    {
        asked.append(QStringLiteral("outside ") + address);
        return outsideAnswer;
    }
};

} // namespace Galley
