// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "post/result.h"

#include <QMainWindow>

#include <memory>

class QStackedWidget;

namespace Galley {

class Actions;
class AutoSave;
class Desk;
class FocusDesk;
class HistoryDesk;
class ImagesDesk;
class FormPictures;
class LiveFields;
class LiveImages;
class LiveProof;
class NoticeStack;
class OpenPost;
class OutsideDesk;
class PostCatalog;
class PictureDesk;
class PostDesk;
class QuickDesk;
class PostListView;
class PostPane;
class ListDesk;
class PreviewView;
class Prompts;
class ProseDesk;
class ReaderDesk;
class RecoveryDesk;
class SessionDesk;
class Settings;
class SplitDesk;
class StartPage;
class TabsDesk;
class Thumbnails;
class Workspace;

/// The window: puts the panes together and passes on between them. What is open is the workspace's,
/// what a pane shows is the pane's.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    /// Both must outlive the window.
    MainWindow(Settings &settings, Prompts &prompts);
    ~MainWindow() override;

    /// Opens a post or a blog's folder. False if it could not be opened: the window says why.
    bool open(const QString &path);
    Workspace &workspace() { return *m_workspace; }
    PostCatalog &catalog() { return *m_catalog; }
    LiveProof &proof() { return *m_liveProof; }
    RecoveryDesk &recovery() { return *m_recovery; }
    HistoryDesk &history() { return *m_history; }
    PictureDesk &pictures() { return *m_pictureDesk; }
    PostDesk &postDesk() { return *m_postDesk; }
    OutsideDesk &outside() { return *m_outside; }
    TabsDesk &tabs() { return *m_tabsDesk; }
    SplitDesk &split() { return *m_splitDesk; }
    /// What the last window left: brought back only when it is asked for.
    SessionDesk &session() { return *m_sessionDesk; }
    ImagesDesk &imagesDesk() { return *m_imagesDesk; }
    ProseDesk &prose() { return *m_proseDesk; }
    PreviewView &preview();
    /// True once nothing of what is shown is still being read or drawn.
    bool isSettled() const;
    /// The last problem that was shown, for the rehearsals: what opening failed with.
    QString lastProblem() const { return m_lastProblem; }

protected:
    void closeEvent(QCloseEvent *event) override;

private:
    void build();
    void connectWorkspace();
    void connectPanes();
    void connectActions();
    void showBlog();
    void showPost();
    void showTitle();
    void showProblem(const Problem &problem, const QString &path);
    void openChosen(const QString &path);
    void openSample();
    void fillRecent();
    void restoreLayout();

    Settings &m_settings;
    Prompts &m_prompts;
    std::unique_ptr<Workspace> m_workspace;
    std::unique_ptr<PostCatalog> m_catalog;
    std::unique_ptr<Thumbnails> m_thumbnails;
    Actions *m_actions;
    QStackedWidget *m_pages;
    StartPage *m_start;
    NoticeStack *m_startNotices;
    Desk *m_desk;
    PostListView *m_postList; ///< on the desk, as the post's pane
    PostPane *m_postPane;
    std::unique_ptr<AutoSave> m_autosave;
    std::unique_ptr<RecoveryDesk> m_recovery;
    std::unique_ptr<HistoryDesk> m_history;
    std::unique_ptr<ListDesk> m_listDesk;
    std::unique_ptr<QuickDesk> m_quick;
    std::unique_ptr<PostDesk> m_postDesk;
    std::unique_ptr<OutsideDesk> m_outside;
    std::unique_ptr<LiveProof> m_liveProof;
    std::unique_ptr<ReaderDesk> m_readerDesk;
    std::unique_ptr<LiveImages> m_liveImages;
    std::unique_ptr<LiveFields> m_liveFields;
    std::unique_ptr<ProseDesk> m_proseDesk;
    std::unique_ptr<FormPictures> m_formPictures;
    std::unique_ptr<ImagesDesk> m_imagesDesk;
    std::unique_ptr<PictureDesk> m_pictureDesk;
    std::unique_ptr<TabsDesk> m_tabsDesk;
    std::unique_ptr<FocusDesk> m_focusDesk;
    std::unique_ptr<SplitDesk> m_splitDesk;
    std::unique_ptr<SessionDesk> m_sessionDesk;
    QString m_lastProblem;
};

} // namespace Galley
