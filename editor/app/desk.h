// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace Galley {

class Actions;
class OutlineDesk;
class PaneArranger;
class PostListView;
class PostPane;
class PostsHead;
class ProofPane;
class ScrollSync;
class Settings;
class StatusLine;
class TextFinder;

/// What an author works at: posts, text and proof side by side over the status line, as the
/// window's width allows.
class Desk : public QWidget
{
    Q_OBJECT

public:
    /// \a actions must outlive the desk.
    explicit Desk(Actions &actions, QWidget *parent = nullptr);

    PostsHead &postsHead() const { return *m_postsHead; }
    PostListView &postList() const { return *m_postList; }
    PostPane &postPane() const { return *m_postPane; }
    ProofPane &proofPane() const { return *m_proofPane; }
    PaneArranger &panes() const { return *m_panes; }
    StatusLine &status() const { return *m_status; }
    OutlineDesk &outline() const { return *m_outline; }

    /// As it was left at the last end.
    void restore(const Settings &settings);
    void remember(Settings &settings) const;
    /// Gives the focus to the next pane.
    void tour();
    /// Shows in the preview what the text shows, where the two go together.
    void bringProofAlong();
    /// Shows or hides the posts, by whatever way they are shown at this width.
    void showPosts(bool shown);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void connectActions();
    void adapt();
    void foldWhereItIsLow();
    bool isInProof() const;
    TextFinder &finder() const;

    Actions &m_actions;
    // First: its render process starts while the other panes are built.
    ProofPane *m_proofPane;
    PostsHead *m_postsHead;
    PostListView *m_postList;
    PostPane *m_postPane;
    PaneArranger *m_panes;
    ScrollSync *m_sync;
    StatusLine *m_status;
    OutlineDesk *m_outline;
    bool m_foldChosen = false; ///< the author has folded or opened the form: it stays so
};

} // namespace Galley
