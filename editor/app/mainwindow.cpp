// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/mainwindow.h"

#include "app/about.h"
#include "app/actions.h"
#include "app/besidedesk.h"
#include "app/blogdesk.h"
#include "app/completiondesk.h"
#include "app/desk.h"
#include "app/editing.h"
#include "app/filedrop.h"
#include "app/focusdesk.h"
#include "app/formpictures.h"
#include "app/helpdesk.h"
#include "app/historydesk.h"
#include "app/imagesdesk.h"
#include "app/language.h"
#include "app/languagedesk.h"
#include "app/listdesk.h"
#include "app/livefields.h"
#include "app/liveimages.h"
#include "app/liveproof.h"
#include "app/outsidedesk.h"
#include "app/panearranger.h"
#include "app/picturedesk.h"
#include "app/picturepeek.h"
#include "app/postdesk.h"
#include "app/proofpane.h"
#include "app/prosedesk.h"
#include "app/quickdesk.h"
#include "app/readerdesk.h"
#include "app/recoverydesk.h"
#include "app/refuseddesk.h"
#include "app/sampleblog.h"
#include "app/saving.h"
#include "app/sessiondesk.h"
#include "app/settingsdesk.h"
#include "app/shortcutdesk.h"
#include "app/splitdesk.h"
#include "app/tabledesk.h"
#include "app/tabsdesk.h"
#include "app/themedesk.h"
#include "images/thumbnails.h"
#include "look/look.h"
#include "session/autosave.h"
#include "session/openpost.h"
#include "session/postcatalog.h"
#include "session/prompts.h"
#include "session/settings.h"
#include "session/workspace.h"
#include "site/problemtext.h"
#include "widgets/bodyeditor.h"
#include "widgets/frontmatterform.h"
#include "widgets/noticestack.h"
#include "widgets/postlistview.h"
#include "widgets/postpane.h"
#include "widgets/postshead.h"
#include "widgets/startpage.h"

#include <QApplication>
#include <QCloseEvent>
#include <QDir>
#include <QScreen>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <utility>

namespace Galley {

namespace {

constexpr QSize DefaultSize(1440, 900);

} // namespace

MainWindow::MainWindow(Settings &settings, Prompts &prompts)
    : m_settings(settings)
    , m_prompts(prompts)
    , m_workspace(std::make_unique<Workspace>(settings, prompts))
    , m_catalog(
          std::make_unique<PostCatalog>(QDir(settings.folder()).filePath(QStringLiteral("index"))))
    , m_actions(new Actions(*this))
{
    build();
    connectWorkspace();
    connectPanes();
    connectActions();
    fillRecent();
    restoreLayout();
    showTitle();
}

MainWindow::~MainWindow()
{
    // The posts go with the workspace, before the widgets that show them.
    m_postPane->setPost(nullptr);
    m_liveProof->setPost(nullptr, {}, -1);
    m_liveImages->setPost(nullptr, {});
    m_liveFields->setPost(nullptr);
    m_proseDesk->setPost(nullptr, {});
}

void MainWindow::build()
{
    m_desk = new Desk(*m_actions);
    m_thumbnails = std::make_unique<Thumbnails>(QSize(Look::scaled(44), Look::scaled(44))
                                                * devicePixelRatioF());
    m_start = new StartPage;
    m_startNotices = new NoticeStack;
    auto *entrance = new QWidget;
    auto *steps = new QVBoxLayout(entrance);
    steps->setContentsMargins({});
    steps->setSpacing(0);
    steps->addWidget(m_startNotices);
    steps->addWidget(m_start, 1);
    m_pages = new QStackedWidget;
    m_pages->addWidget(entrance);
    m_pages->addWidget(m_desk);
    setCentralWidget(m_pages);
    connect(new FileDrop(*this), &FileDrop::dropped, this, &MainWindow::openChosen);

    m_postList = &m_desk->postList();
    m_postPane = &m_desk->postPane();
    m_liveProof = std::make_unique<LiveProof>(preview());
    m_readerDesk = std::make_unique<ReaderDesk>(*m_actions, m_settings, *m_workspace, m_prompts,
                                                *m_desk, *m_liveProof);
    m_liveImages = std::make_unique<LiveImages>(*m_desk->proofPane().images());
    m_autosave = std::make_unique<AutoSave>(*m_workspace, m_settings);
    m_recovery = std::make_unique<RecoveryDesk>(*m_workspace, m_prompts, *m_desk, *m_startNotices);
    m_history = std::make_unique<HistoryDesk>(*m_workspace, *m_desk);
    m_listDesk = std::make_unique<ListDesk>(*m_workspace, *m_catalog, m_settings, *m_desk);
    m_quick = std::make_unique<QuickDesk>(*this, *m_actions, *m_workspace, *m_catalog, *m_desk,
                                          m_settings);
    m_postDesk = std::make_unique<PostDesk>(*this, *m_actions, *m_workspace, *m_catalog, *m_desk,
                                            m_settings.folder());
    connect(m_postDesk.get(), &PostDesk::shownPostMoved, this, &MainWindow::showPost);
    preview().advance();
    m_outside = std::make_unique<OutsideDesk>(*m_workspace, *m_catalog, *m_desk);
    m_autosave->setWaits([this](const OpenPost &post) { return m_outside->waits(post); });
    m_proseDesk = std::make_unique<ProseDesk>(*this, *m_actions, m_settings, *m_desk);
    m_formPictures = std::make_unique<FormPictures>(*m_workspace, m_prompts, *m_desk);
    m_liveFields = std::make_unique<LiveFields>(*m_postPane->form());
    m_pictureDesk
        = std::make_unique<PictureDesk>(*m_actions, *m_workspace, m_settings, m_prompts, *m_desk,
                                        *m_liveFields, *m_liveImages, *m_liveProof);
    connect(m_liveFields.get(), &LiveFields::learned, this,
            [this] { m_formPictures->setLinkStyle(m_liveFields->survey().coverStyle); });
    preview().advance();
    const ImagesDesk::Around around{*this,         *m_actions,  *m_workspace,  m_prompts,
                                    *m_desk,       *m_postDesk, *m_liveImages, *m_liveProof,
                                    *m_liveFields, m_settings};
    m_imagesDesk = std::make_unique<ImagesDesk>(around, m_settings.folder());
    m_tabsDesk = std::make_unique<TabsDesk>(*m_actions, *m_workspace, *m_desk);
    m_focusDesk = std::make_unique<FocusDesk>(*m_actions, *m_desk);
    m_splitDesk = std::make_unique<SplitDesk>(*m_actions, *m_workspace, *m_desk, *m_tabsDesk);
    m_sessionDesk = std::make_unique<SessionDesk>(*m_workspace, m_settings, *m_desk,
                                                  m_tabsDesk->tabs(), *m_focusDesk, *m_splitDesk);
    connect(m_quick.get(), &QuickDesk::besideWanted, m_splitDesk.get(), &SplitDesk::showPost);
    connect(m_postDesk.get(), &PostDesk::tabWanted, &m_tabsDesk->tabs(), &PostTabs::openKept);
}

PreviewView &MainWindow::preview()
{
    return *m_desk->proofPane().preview();
}

void MainWindow::connectWorkspace()
{
    connect(m_workspace.get(), &Workspace::blogChanged, this, &MainWindow::showBlog);
    connect(m_workspace.get(), &Workspace::postChanged, this, &MainWindow::showPost);
    connect(m_workspace.get(), &Workspace::failed, this, &MainWindow::showProblem);
    connect(m_workspace.get(), &Workspace::postStateChanged, this, [this](OpenPost *post) {
        m_postList->setUnsaved(post->path(), post->isModified());
        if (post == m_workspace->post()) {
            showTitle();
            if (post->state() == OpenPost::State::Saved)
                m_postPane->notices()->withdraw(QStringLiteral("problem"));
        }
        if (!post->isModified())
            m_catalog->update(post->path(), post->text());
    });
    connect(&m_settings, &Settings::recentChanged, this, &MainWindow::fillRecent);
}

void MainWindow::connectPanes()
{
    BodyEditor *editor = m_postPane->editor();
    connect(editor, &BodyEditor::caretMoved, this,
            [this, editor] { m_liveProof->followCaret(editor->caretBodyPlace()); });
    connect(m_postList, &PostListView::postActivated, this, [this](const QString &path) {
        m_desk->panes().setDrawerOpen(false);
        if (const auto refusal = m_listDesk->refusal(path))
            showProblem(*refusal, path);
        else if (m_tabsDesk->openChosen(path)) {
            m_desk->panes().showRoom(PaneArranger::Room::Write);
            m_postPane->editor()->setFocus();
        } else if (m_workspace->post())
            m_postList->setCurrentPath(m_workspace->post()->path());
    });
    connect(m_postList, &PostListView::newBlogRequested, m_actions->openFolder, &QAction::trigger);
    m_postList->setThumbnailSource(
        [this](const PostSummary &post) { return m_thumbnails->request(post.coverFile); });
    connect(m_thumbnails.get(), &Thumbnails::ready, m_postList, &PostListView::thumbnailReady);
    connect(m_start, &StartPage::openFolder, m_actions->openFolder, &QAction::trigger);
    connect(m_start, &StartPage::openPost, m_actions->openPost, &QAction::trigger);
    connect(m_start, &StartPage::openSample, this, &MainWindow::openSample);
    connect(m_start, &StartPage::openRecent, this, &MainWindow::openChosen);
}

void MainWindow::connectActions()
{
    const Actions &actions = *m_actions;
    connect(actions.openFolder, &QAction::triggered, this, [this] {
        openChosen(m_prompts.chooseFolder(m_workspace->blog() ? m_workspace->blog()->root
                                                              : QDir::homePath()));
    });
    connect(actions.openPost, &QAction::triggered, this, [this] {
        openChosen(m_prompts.choosePost(m_workspace->blog() ? m_workspace->blog()->root
                                                            : QDir::homePath()));
    });
    // First what the form has not handed over yet.
    connect(actions.save, &QAction::triggered, m_postPane->form(), &FrontMatterForm::finishTyping);
    connectSaving(actions, *m_workspace, m_settings, *m_postPane->notices());
    connect(actions.save, &QAction::triggered,
            new RefusedDesk(*m_workspace, *m_postPane->form(), *m_postPane->notices(), this),
            &RefusedDesk::tell);
    connect(actions.aboutBlog, &QAction::triggered, new BlogDesk(*this, *m_workspace, m_settings),
            &BlogDesk::open);
    connect(actions.history, &QAction::triggered, m_history.get(), &HistoryDesk::open);
    connect(actions.quit, &QAction::triggered, this, &QWidget::close);
    new ShortcutDesk(*this, actions, m_settings, m_quick->commands());
    new HelpDesk(*this, actions, m_settings.folder());

    connectEditing(actions, *m_desk);
    new TableDesk(*this, *m_actions, *m_postPane, this);
    new PicturePeek(m_settings, *m_liveImages, *m_postPane->editor(), this);
    auto *completion = new CompletionDesk(
        actions, {*m_workspace, *m_catalog, m_settings, *m_liveFields, *m_liveImages},
        *m_postPane->editor(), this);
    new BesideDesk(*m_splitDesk, *m_workspace,
                   {m_proseDesk->spelling(), m_proseDesk->spellingMenu(), *completion}, this);
    connect(actions.nextPost, &QAction::triggered, m_listDesk.get(),
            [this] { m_listDesk->step(1); });
    connect(actions.previousPost, &QAction::triggered, m_listDesk.get(),
            [this] { m_listDesk->step(-1); });
    auto *themes
        = new ThemeDesk(actions, m_settings, {m_startNotices, m_postPane->notices()}, this);
    new SettingsDesk(*this, actions, m_settings, *m_workspace, *themes);
    new LanguageDesk(*actions.language, m_settings, this);
    connect(&Language::ofProgram(), &Language::changed, this, &MainWindow::showTitle);
    connect(actions.about, &QAction::triggered, this, [this] { showAbout(this); });
}

bool MainWindow::isSettled() const
{
    return m_liveProof->isCurrent() && m_proseDesk->isCurrent() && !m_catalog->isScanning()
        && !m_liveFields->isLearning() && m_thumbnails->isIdle();
}

bool MainWindow::open(const QString &path)
{
    return m_workspace->open(path);
}

void MainWindow::openChosen(const QString &path)
{
    if (!path.isEmpty())
        m_workspace->open(path);
}

void MainWindow::openSample()
{
    const Result<QString> folder = copySampleBlog(m_settings.folder());
    if (folder.ok())
        m_workspace->open(*folder);
    else
        showProblem(folder.problem(), {});
}

void MainWindow::showBlog()
{
    const Blog &blog = *m_workspace->blog();
    m_desk->postsHead().setBlogName(blog.name());
    m_catalog->open(blog, m_workspace->post() ? m_workspace->post()->path() : QString());
    m_listDesk->showBlog();
    m_liveFields->learn(blog);
    m_pages->setCurrentIndex(1);
    // The post may have come before its blog, as a lone file does.
    showPost();
}

void MainWindow::showPost()
{
    OpenPost *post = m_workspace->post();
    const Blog blog = m_workspace->blog().value_or(Blog());
    const bool belongs = post && m_workspace->blog() && post->path().startsWith(blog.root + u'/');
    m_postPane->notices()->withdrawAll();
    m_liveProof->setPost(nullptr, blog, -1); // the caret's way into the post is not the author's
    m_postPane->setPost(post);
    m_liveProof->setPost(belongs ? post : nullptr, blog, m_postPane->editor()->caretBodyPlace());
    m_liveImages->setPost(belongs ? post : nullptr, blog);
    m_liveFields->setPost(post);
    m_proseDesk->setPost(post, blog);
    m_actions->setHasPost(post != nullptr, post && !post->readOnlyReason());
    if (post) {
        m_postList->setCurrentPath(post->path());
        // The head of the posts has it when the start page goes, or a blog was chosen there.
        const QWidget *focus = QApplication::focusWidget();
        if (!m_desk->isAncestorOf(focus) || m_desk->postsHead().isAncestorOf(focus))
            m_postPane->editor()->setFocus();
        connect(post, &OpenPost::frontMatterChanged, this, &MainWindow::showTitle,
                Qt::UniqueConnection);
        if (post->readOnlyReason())
            m_postPane->notices()->tell(readOnlyNotice(*post->readOnlyReason(), *m_workspace));
    }
    m_recovery->showPost();
    m_outside->showPost();
    m_listDesk->showPost();
    showTitle();
}

void MainWindow::showTitle()
{
    const OpenPost *post = m_workspace->post();
    setWindowModified(post && post->isModified());
    // What is shown is data: a "[*]" in a title is not Qt's.
    QString title = post ? titleOf(*post) : QString();
    title.replace(QStringLiteral("[*]"), QStringLiteral("[*][*]"));
    setWindowTitle(title.isEmpty() ? tr("Galley") : tr("%1[*] - Galley").arg(title));
}

void MainWindow::showProblem(const Problem &problem, const QString &path)
{
    m_lastProblem = problemText(problem);
    const bool saving = m_workspace->post() && m_workspace->post()->path() == path;
    const Notice notice = saving ? saveProblemNotice(problem, *m_workspace)
                                 : Notice{QStringLiteral("problem"), Notice::Kind::Stopped,
                                          m_lastProblem, QFileInfo(path).fileName()};
    (m_pages->currentIndex() == 0 ? m_startNotices : m_postPane->notices())->tell(notice);
}

void MainWindow::fillRecent()
{
    const QList<Settings::Recent> recent = m_settings.recentBlogs();
    m_start->setRecent(recent);
    m_actions->recentBlogs->clear();
    m_actions->recentBlogs->setEnabled(!recent.isEmpty());
    for (const Settings::Recent &blog : recent) {
        QAction *action = m_actions->recentBlogs->addAction(
            QDir::toNativeSeparators(blog.path).replace(u'&', QStringLiteral("&&")));
        action->setProperty("isData", true);
        connect(action, &QAction::triggered, this, [this, path = blog.path] { openChosen(path); });
    }
    m_desk->postsHead().setBlogMenu(m_actions->recentBlogs);
}

void MainWindow::restoreLayout()
{
    if (!restoreGeometry(m_settings.windowGeometry()))
        resize(screen() ? DefaultSize.boundedTo(screen()->availableSize()) : DefaultSize);
    m_desk->restore(m_settings);
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    m_postPane->form()->finishTyping();
    if (!m_workspace->mayClose()) {
        event->ignore();
        return;
    }
    m_settings.setWindowGeometry(saveGeometry());
    m_desk->remember(m_settings);
    m_sessionDesk->remember();
    event->accept();
}

} // namespace Galley
