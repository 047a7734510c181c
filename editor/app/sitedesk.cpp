// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sitedesk.h"

#include "app/actions.h"
#include "app/desk.h"
#include "app/liveproof.h"
#include "app/proofpane.h"
#include "session/prompts.h"
#include "session/settings.h"
#include "session/workspace.h"
#include "site/problemtext.h"
#include "site/safefile.h"
#include "view/previewview.h"
#include "widgets/noticestack.h"
#include "widgets/postpane.h"

#include <QDir>
#include <QFileInfo>

namespace Galley {

namespace {

const QString styleNotice = QStringLiteral("style");
constexpr qint64 LargestSheet = 1024 * 1024; ///< bytes

/// The path of a file of the blog from its root; empty where it lies outside, links followed.
QString withinBlog(const QString &root, const QString &file)
{
    const QString fence = QFileInfo(root).canonicalFilePath() + u'/';
    const QString path = QFileInfo(file).canonicalFilePath();
    return path.startsWith(fence) ? path.mid(fence.size()) : QString();
}

QString folderOf(const QString &path)
{
    return path.left(std::max<qsizetype>(0, path.lastIndexOf(u'/')));
}

} // namespace

SiteDesk::SiteDesk(const Actions &actions, Settings &settings, Workspace &workspace,
                   Prompts &prompts, Desk &desk, LiveProof &proof, QObject *parent)
    : QObject(parent)
    , m_actions(actions)
    , m_settings(settings)
    , m_workspace(workspace)
    , m_prompts(prompts)
    , m_desk(desk)
    , m_proof(proof)
{
    connect(&workspace, &Workspace::blogChanged, this, &SiteDesk::showBlog);
    connect(actions.webPictures, &QAction::triggered, this, &SiteDesk::setWebPictures);
    connect(desk.proofPane().preview(), &PreviewView::webPicturesWanted, this,
            &SiteDesk::askForWebPictures);
    connect(actions.ownLook, &QAction::triggered, this, [this] { setStyle({}); });
    connect(actions.chooseStyle, &QAction::triggered, this, &SiteDesk::chooseStyle);
    connect(&m_watch, &DiskWatch::mayHaveChanged, this, &SiteDesk::readStyle);
}

QString SiteDesk::root() const
{
    return m_workspace.blog() ? m_workspace.blog()->root : QString();
}

bool SiteDesk::isFetching() const
{
    return !root().isEmpty()
        && (m_workspace.blog()->scanned ? m_settings.webPictures(root())
                                        : m_thisTime.contains(root()));
}

void SiteDesk::showBlog()
{
    const bool shown = isFetching();
    m_actions.webPictures->setChecked(shown);
    m_proof.fetchPicturesFor(shown ? root() : QString());
    readStyle();
}

void SiteDesk::askForWebPictures()
{
    if (root().isEmpty() || isFetching())
        return;
    if (m_prompts.fetchWebPictures(m_workspace.blog()->name()))
        setWebPictures(true);
}

void SiteDesk::setWebPictures(bool shown)
{
    m_actions.webPictures->setChecked(shown);
    // A post without a blog stands for itself: its folder may hold other people's.
    if (m_workspace.blog() && m_workspace.blog()->scanned)
        m_settings.setWebPictures(root(), shown);
    else if (shown)
        m_thisTime.insert(root());
    else
        m_thisTime.remove(root());
    m_proof.fetchPicturesFor(shown ? root() : QString());
}

void SiteDesk::chooseStyle()
{
    const QString old = m_settings.siteStyle(root());
    const QString start = QDir(root()).filePath(folderOf(old));
    const QString chosen = root().isEmpty() ? QString() : m_prompts.chooseStyleSheet(start);
    if (chosen.isEmpty()) {
        readStyle(); // the menu's mark goes back
        return;
    }
    const QString path = withinBlog(root(), chosen);
    if (path.isEmpty()) {
        readStyle();
        tellStyle(tr("%1 is not in the folder of this blog. Choose one that is, or copy it there.")
                      .arg(QFileInfo(chosen).fileName()));
        return;
    }
    setStyle(path);
}

void SiteDesk::setStyle(const QString &path)
{
    m_settings.setSiteStyle(root(), path);
    readStyle();
}

/// Anew from the disk each time: the file may have changed, or have become a link to elsewhere.
void SiteDesk::readStyle()
{
    const QString path = root().isEmpty() ? QString() : m_settings.siteStyle(root());
    m_actions.ownLook->setChecked(path.isEmpty());
    m_actions.siteStyle->setVisible(!path.isEmpty());
    m_actions.siteStyle->setChecked(!path.isEmpty());
    m_actions.siteStyle->setText(QString(path).replace(u'&', QStringLiteral("&&")));
    const QString file = path.isEmpty() ? QString() : QDir(root()).filePath(path);
    m_watch.setFiles(path.isEmpty() ? QStringList() : QStringList{file});

    SiteSheet sheet;
    m_desk.postPane().notices()->withdraw(styleNotice);
    if (!path.isEmpty()) {
        const bool isInside = !withinBlog(root(), file).isEmpty();
        const Result<FileBytes> read = isInside
            ? readFile(file, LargestSheet)
            : Result<FileBytes>(Problem{
                QFileInfo(file).isSymLink() ? Problem::OutsideBlog : Problem::FileMissing, {path}});
        if (read.ok()) {
            const QStringList roots = m_workspace.blog()->staticRoots;
            sheet = {QString::fromUtf8(read->bytes), folderOf(path), roots.value(0)};
        } else {
            // A blog that is being opened clears what was said of the one before.
            QMetaObject::invokeMethod(
                this, [this, text = problemText(read.problem())] { tellStyle(text); },
                Qt::QueuedConnection);
        }
    }
    m_desk.proofPane().preview()->setSiteSheet(sheet);
}

void SiteDesk::tellStyle(const QString &first)
{
    m_desk.postPane().notices()->tell({styleNotice, Notice::Kind::Look, first,
                                       tr("The preview has Galley's own look as long as the site's "
                                          "style sheet cannot be read.")});
}

} // namespace Galley
