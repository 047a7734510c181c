// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/blogpicturesdesk.h"

#include "app/desk.h"
#include "app/panearranger.h"
#include "session/workspace.h"
#include "widgets/postlife/picturesdialog.h"
#include "widgets/postpane.h"

#include <QDir>
#include <QLocale>

namespace Galley {

BlogPicturesDesk::BlogPicturesDesk(QWidget &window, Workspace &workspace, Desk &desk,
                                   std::function<PictureScene()> scene, QObject *parent)
    : QObject(parent)
    , m_window(window)
    , m_workspace(workspace)
    , m_desk(desk)
    , m_scene(std::move(scene))
    , m_job(QStringLiteral("blog-pictures"))
{ }

BlogPicturesDesk::~BlogPicturesDesk()
{
    if (m_cancelled)
        *m_cancelled = true;
}

PicturesDialog *BlogPicturesDesk::dialog() const
{
    return m_dialog;
}

void BlogPicturesDesk::open()
{
    if (m_dialog || !m_workspace.blog())
        return;
    m_dialog = new PicturesDialog(&m_window);
    m_dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(m_dialog, &PicturesDialog::binWanted, this,
            [this] { Q_EMIT binWanted(m_dialog->chosen()); });
    connect(m_dialog, &PicturesDialog::placeActivated, this, [this](const QString &post, int line) {
        m_dialog->accept();
        if (m_workspace.openPost(post)) {
            m_desk.panes().showRoom(PaneArranger::Room::Write);
            m_desk.postPane().goToLine(line);
        }
    });
    m_dialog->open();
    refresh();
}

void BlogPicturesDesk::refresh()
{
    if (!m_dialog)
        return;
    if (m_cancelled)
        *m_cancelled = true;
    m_cancelled = std::make_shared<std::atomic_bool>(false);
    m_job.run([this, scene = m_scene(), cancelled = m_cancelled] {
        const PictureReport report = readPictureReport(scene, *cancelled);
        return NewestJob::Delivery([this, report, cancelled, blog = scene.blog] {
            if (!*cancelled && m_dialog)
                show(blog, report);
        });
    });
}

void BlogPicturesDesk::show(const Blog &blog, const PictureReport &report)
{
    const QDir root(blog.root);
    QList<PicturesDialog::Row> missing;
    for (const PictureIndex::Missing &each : report.missing) {
        missing.append({each.post, each.line,
                        tr("%1, line %2: %3", "a post, and what it names")
                            .arg(root.relativeFilePath(each.post), QLocale().toString(each.line),
                                 each.target)});
    }
    QList<PicturesDialog::Row> unused;
    for (const ImageFile &image : report.unused) {
        unused.append({image.path, 0,
                       tr("%1, %2", "a file, and its size")
                           .arg(root.relativeFilePath(image.path),
                                QLocale().formattedDataSize(image.bytes, 0,
                                                            QLocale::DataSizeTraditionalFormat))});
    }
    m_dialog->setRows(missing, unused);
}

} // namespace Galley
