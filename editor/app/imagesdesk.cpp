// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/imagesdesk.h"

#include "app/actions.h"
#include "app/blogpicturesdesk.h"
#include "app/desk.h"
#include "app/livedetails.h"
#include "app/livefields.h"
#include "app/liveimages.h"
#include "app/liveproof.h"
#include "app/picturechanger.h"
#include "app/picturechanges.h"
#include "app/picturelist.h"
#include "app/picturemenu.h"
#include "app/postdesk.h"
#include "app/proofpane.h"
#include "app/proofpictures.h"
#include "imagepanel/imagepanel.h"
#include "images/pictureimport.h"
#include "post/readabletext.h"
#include "session/prompts.h"
#include "session/workspace.h"
#include "site/problemtext.h"
#include "widgets/frontmatterform.h"
#include "widgets/noticestack.h"
#include "widgets/postlife/removaldialog.h"
#include "widgets/postlife/worddialog.h"
#include "widgets/postpane.h"
#include "work/blogpictures.h"
#include "work/life/postlife.h"
#include "work/pictures/picturedestination.h"
#include "work/pictures/picturelink.h"
#include "work/pictures/picturelinks.h"
#include "work/pictures/picturename.h"

#include <QClipboard>
#include <QDesktopServices>
#include <QFileInfo>
#include <QGuiApplication>
#include <QTextBlock>
#include <QUrl>

#include <algorithm>

namespace Galley {

namespace {

const std::atomic_bool notCancelled = false;

QString altOf(const ImageEntry &entry)
{
    for (const PictureUse &use : entry.uses) {
        if (!use.cover && !use.alt.isEmpty())
            return use.alt;
    }
    return {};
}

} // namespace

ImagesDesk::ImagesDesk(const Around &around, const QString &profile, QObject *parent)
    : QObject(parent)
    , m_around(around)
    , m_panel(*around.desk.proofPane().images())
    , m_changes(std::make_unique<PictureChanges>(around.window, around.workspace, around.posts,
                                                 [this] { return scene(); }))
    , m_changer(std::make_unique<PictureChanger>(around.window, *m_changes))
    , m_details(std::make_unique<LiveDetails>(around.images, [this] { return scene(); }))
    , m_job(QStringLiteral("picture"))
{
    m_blogPictures = std::make_unique<BlogPicturesDesk>(around.window, around.workspace,
                                                        around.desk, [this] { return scene(); });
    m_proofPictures
        = std::make_unique<ProofPictures>(around.window, around.desk, around.proof, around.images);
    connect(around.actions.blogPictures, &QAction::triggered, m_blogPictures.get(),
            &BlogPicturesDesk::open);
    connect(m_blogPictures.get(), &BlogPicturesDesk::binWanted, this, &ImagesDesk::remove);
    m_panel.setThumbnailFolder(profile + QStringLiteral("/thumbnails"));
    connect(m_changes.get(), &PictureChanges::moved, &m_panel, &ImagePanel::choose);
    connect(&m_panel, &ImagePanel::commanded, this, &ImagesDesk::run);
    connect(&m_panel, &ImagePanel::useActivated, this, [this](qsizetype position) {
        if (OpenPost *post = m_around.workspace.post())
            m_around.desk.postPane().goToLine(
                post->document()->findBlock(int(position)).blockNumber() + 1);
    });
    connect(&m_panel, &ImagePanel::described, this,
            [this](const ImageEntry &entry, const QString &alt) { describe(entry, {.alt = alt}); });
    connect(&m_panel, &ImagePanel::titled, this,
            [this](const ImageEntry &entry, const QString &title) {
                describe(entry, {.title = title});
            });
    connect(&m_panel, &ImagePanel::undoWanted, this, &ImagesDesk::undo);
    connect(&around.posts, &PostDesk::filesChanged, this, [this] {
        m_details->lookAnew();
        m_blogPictures->refresh();
        m_around.images.refresh();
        m_around.proof.refresh();
        m_around.desk.postPane().form()->refreshPictures();
    });
}

ImagesDesk::~ImagesDesk()
{
    if (m_cancelled)
        *m_cancelled = true;
}

WordDialog *ImagesDesk::dialog() const
{
    return m_changes->dialog();
}

RemovalDialog *ImagesDesk::removalDialog() const
{
    return m_removal;
}

PictureScene ImagesDesk::scene() const
{
    const OpenPost *post = m_around.workspace.post();
    return {m_around.images.blog(), post ? post->path() : QString(),
            m_around.posts.life().unsavedTexts()};
}

void ImagesDesk::run(ImageCommand command, const ImageEntry &entry)
{
    const QString picture = entry.image.path; // the entry may go while a dialog is asked
    if (dialog() || m_changer->dialog() || m_removal || picture.isEmpty()
        || !m_around.images.post())
        return;
    m_around.desk.postPane().form()->finishTyping();
    switch (command) {
    case ImageCommand::Rename:
        rename(picture);
        break;
    case ImageCommand::Replace:
        replace(picture);
        break;
    case ImageCommand::Change:
        m_changer->open(picture);
        break;
    case ImageCommand::Clean:
        clean(picture);
        break;
    case ImageCommand::MoveToPost:
        moveToPost(picture);
        break;
    case ImageCommand::SetCover:
        setCover(picture);
        break;
    case ImageCommand::CopyMarkdown:
    case ImageCommand::CopyAddress:
    case ImageCommand::CopyRelative:
    case ImageCommand::CopyHtml:
        copyLink(command, entry);
        break;
    case ImageCommand::ShowInFolder:
        QDesktopServices::openUrl(QUrl::fromLocalFile(QFileInfo(picture).path()));
        break;
    case ImageCommand::Remove:
        remove({picture});
        break;
    case ImageCommand::GoToText:
    case ImageCommand::View:
    case ImageCommand::Describe:
    case ImageCommand::MoveUp:
    case ImageCommand::MoveDown:
    case ImageCommand::SetWidth:
        break; // the panel's own, and those of a place in the text
    }
}

/// What was done to pictures since the program began; else what was written last.
void ImagesDesk::undo()
{
    const FileOperation *last = m_around.posts.life().last();
    const bool ofPictures = last && last->kind > FileOperation::Kind::Make
        && last->kind != FileOperation::Kind::ReplaceWords;
    if (ofPictures && last->when >= m_began)
        m_around.posts.undo();
    else if (OpenPost *post = m_around.images.post())
        post->document()->undo();
}

/// The style in which the shown post names its files, else the blog.
LinkStyle ImagesDesk::linkStyle() const
{
    const OpenPost *post = m_around.images.post();
    const Blog &blog = m_around.images.blog();
    const auto own = ownLinkStyle(blog, post->path(),
                                  pictureUses(post->text(), BlogPictures(blog, post->path())));
    if (own)
        return *own;
    return m_around.fields.isLearning() || !blog.scanned ? LinkStyle(usualLinkForm(blog))
                                                         : m_around.fields.survey().linkStyle;
}

void ImagesDesk::rename(const QString &picture)
{
    const QString name = QFileInfo(picture).fileName();
    const QString base = baseNameOf(picture);
    auto *dialog = new WordDialog(
        {tr("Rename picture"),
         tr("&New name of %1").arg(QString(name).replace(u'&', QLatin1String("&&"))), base,
         name.mid(base.size()), tr("Rename")},
        &m_around.window);
    m_changes->ask(
        dialog,
        [picture](const PictureScene &scene, const QString &word,
                  const std::atomic_bool &cancelled) {
            return planPictureRename(scene, picture, word, cancelled);
        },
        tr("The picture has its new name."));
}

void ImagesDesk::replace(const QString &picture)
{
    const QString chosen = m_around.prompts.choosePicture(QFileInfo(picture).path());
    if (chosen.isEmpty())
        return;
    const ImportWishes wishes = pictureRules(m_around.settings).wishes;
    m_changes->planOnce(
        [picture, chosen, wishes](const PictureScene &scene, const QString &,
                                  const std::atomic_bool &cancelled) {
            return planPictureReplacedBy(scene, picture, chosen, wishes, cancelled);
        },
        tr("Replace picture"), tr("Replace"), tr("The picture is another one now."));
}

/// What comes in is clean: so the picture comes in once more, in its own place.
void ImagesDesk::clean(const QString &picture)
{
    m_changes->planOnce(
        [picture](const PictureScene &scene, const QString &, const std::atomic_bool &cancelled) {
            return planPictureReplacedBy(scene, picture, picture, {}, cancelled);
        },
        tr("Take out place and camera"), tr("Take out"),
        tr("The picture tells no place and no camera any more."));
}

void ImagesDesk::moveToPost(const QString &picture)
{
    const QString chosen
        = m_around.prompts.choosePost(QFileInfo(m_around.images.post()->path()).path());
    if (chosen.isEmpty())
        return;
    const Blog &blog = m_around.images.blog();
    const Result<FileBytes> file = readFile(chosen);
    if (!file || !isPostName(chosen)) {
        m_around.posts.tellProblem(file ? Problem{Problem::NotAPost, {chosen}} : file.problem());
        return;
    }
    const QString post = QFileInfo(chosen).canonicalFilePath();
    const QList<PictureUse> uses = pictureUses(readableText(file->bytes), BlogPictures(blog, post));
    const QString folder = pictureDestination(blog, post, uses, linkStyle(), notCancelled);
    m_changes->planOnce(
        [picture, folder](const PictureScene &scene, const QString &,
                          const std::atomic_bool &cancelled) {
            return planPictureMove(scene, picture, folder, cancelled);
        },
        tr("Move picture"), tr("Move"), tr("The picture is with the other post now."));
}

void ImagesDesk::describe(const ImageEntry &entry, const PictureDescription &description)
{
    if (entry.isMissing())
        return;
    m_changes->planOnce(
        [picture = entry.image.path, description](const PictureScene &scene, const QString &,
                                                  const std::atomic_bool &cancelled) {
            return planPictureDescription(scene, picture, description, cancelled);
        },
        description.title ? tr("Title text") : tr("Alt text"), tr("Write it everywhere"),
        description.title ? tr("The picture has its title text.")
                          : tr("The picture has its alt text."));
}

void ImagesDesk::setCover(const QString &picture)
{
    OpenPost *post = m_around.images.post();
    const SiteSurvey &survey = m_around.fields.survey();
    const QString link = referenceTo(m_around.images.blog(), post->path(), picture, linkStyle());
    const QString key = coverField(post->frontMatter(), survey.fields);
    if (const Done done = post->setField(key, link); !done)
        m_around.posts.tellProblem(done.problem());
}

void ImagesDesk::copyLink(ImageCommand command, const ImageEntry &entry)
{
    const LinkWriting writing = command == ImageCommand::CopyMarkdown ? LinkWriting::Markdown
        : command == ImageCommand::CopyHtml                           ? LinkWriting::Html
        : command == ImageCommand::CopyRelative                       ? LinkWriting::Relative
                                                                      : LinkWriting::Address;
    QGuiApplication::clipboard()->setText(linkTo(m_around.images.blog(),
                                                 m_around.images.post()->path(), entry.image.path,
                                                 altOf(entry), linkStyle(), writing));
}

void ImagesDesk::remove(const QStringList &pictures)
{
    if (m_cancelled)
        *m_cancelled = true;
    m_cancelled = std::make_shared<std::atomic_bool>(false);
    m_job.run([this, pictures, cancelled = m_cancelled, scene = scene()] {
        auto plan = std::make_shared<Result<PictureRemovalPlan>>(
            planPictureRemoval(scene, pictures, *cancelled));
        return NewestJob::Delivery([this, plan, cancelled] {
            if (*cancelled || m_removal)
                return;
            if (plan->ok())
                askRemoval(plan->value());
            else
                m_around.posts.tellProblem(plan->problem());
        });
    });
}

void ImagesDesk::askRemoval(const PictureRemovalPlan &plan)
{
    const Blog &blog = m_around.images.blog();
    if (plan.operation.root != blog.root)
        return;
    m_removal = new RemovalDialog(PictureList::question(plan), PictureList::hints(plan),
                                  PictureList::files(blog, plan), &m_around.window);
    m_removal->setAttribute(Qt::WA_DeleteOnClose);
    connect(m_removal, &RemovalDialog::wanted, this, [this, operation = plan.operation] {
        m_removal->accept();
        if (const Done done = m_around.posts.life().carryOut(operation); !done) {
            m_around.posts.tellProblem(done.problem());
            return;
        }
        m_around.posts.finish(
            operation,
            operation.steps.size() == 1
                ? tr("%1 is in the bin.").arg(operation.subject)
                : tr("%Ln pictures are in the bin.", nullptr, int(operation.steps.size())),
            {});
    });
    m_removal->open();
}

} // namespace Galley
