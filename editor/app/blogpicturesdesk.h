// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "work/newestjob.h"
#include "work/pictures/picturereport.h"

#include <QObject>
#include <QPointer>

#include <functional>
#include <memory>

namespace Galley {

class Desk;
class PicturesDialog;
class Workspace;

/// The page of the whole blog's pictures: what is missing, with its places, and what nobody uses.
class BlogPicturesDesk : public QObject
{
    Q_OBJECT

public:
    /// All must outlive it; \a scene says where the report is made.
    BlogPicturesDesk(QWidget &window, Workspace &workspace, Desk &desk,
                     std::function<PictureScene()> scene, QObject *parent = nullptr);
    ~BlogPicturesDesk() override;

    void open();
    /// Files have come or gone: what is shown is read anew.
    void refresh();
    /// Null while it is not shown.
    PicturesDialog *dialog() const;

Q_SIGNALS:
    /// These pictures (absolute) are to go to the bin.
    void binWanted(const QStringList &pictures);

private:
    void show(const Blog &blog, const PictureReport &report);

    QWidget &m_window;
    Workspace &m_workspace;
    Desk &m_desk;
    const std::function<PictureScene()> m_scene;
    QPointer<PicturesDialog> m_dialog;
    std::shared_ptr<std::atomic_bool> m_cancelled;
    NewestJob m_job; ///< first to go: its job uses the rest
};

} // namespace Galley
