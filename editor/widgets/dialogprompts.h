// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/prompts.h"

#include <QCoreApplication>
#include <QPointer>
#include <QWidget>

namespace Galley {

/// The questions to the human as the platform's own dialogs.
class DialogPrompts : public Prompts
{
    Q_DECLARE_TR_FUNCTIONS(Galley::DialogPrompts)

public:
    /// Dialogs stand over \a window once it is set.
    void setWindow(QWidget *window) { m_window = window; }

    Answer saveBeforeClosing(const QString &title) override;
    bool overwriteChangedFile(const QString &fileName) override;
    bool cutFromOtherNames(const QString &fileName) override;
    bool discardRecovered(const QString &fileName) override;
    QString chooseFolder(const QString &startFolder) override;
    QString choosePost(const QString &startFolder) override;
    QString choosePicture(const QString &startFolder) override;
    QStringList choosePictures(const QString &startFolder) override;
    QString chooseSavePath(const QString &startPath) override;
    QString chooseExportPath(const QString &startPath) override;
    QString chooseStyleSheet(const QString &startFolder) override;
    bool fetchWebPictures(const QString &blogName) override;
    bool openOutside(const QString &address) override;

private:
    static QString postFilter();
    static QString pictureFilter();
    /// A question that is answered by \a yes or Cancel, which is the default.
    bool ask(const QString &question, const QString &detail, const QString &yes);

    QPointer<QWidget> m_window;
};

} // namespace Galley
